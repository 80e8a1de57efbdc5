import type { Report, TaskReport } from '../../domain/report/report.ts';
import type { Messages } from '../messages/en.ts';
import { stateOf } from '../view.ts';
import { byteLength, fold } from './block.ts';
import { coreSection } from './core.ts';
import {
  changesSection,
  cleanupSection,
  dataSection,
  deploymentSection,
  findingsSection,
  othersSection,
} from './details.ts';
import { gatesSection } from './gates.ts';
import { historySection } from './history.ts';
import { causesSection, classesSection, configSection, metricsSection } from './metrics.ts';
import { taskTitle } from './overview.ts';
import { importance, type SectionKey, type SectionRenderer, sectionOrder } from './section.ts';
import { type TaskContext, taskContext } from './task-context.ts';

const renderers: Readonly<Record<SectionKey, SectionRenderer>> = {
  core: coreSection,
  metrics: metricsSection,
  causes: causesSection,
  gates: gatesSection,
  classes: classesSection,
  config: configSection,
  data: dataSection,
  changes: changesSection,
  findings: findingsSection,
  history: historySection,
  deployment: deploymentSection,
  others: othersSection,
  cleanup: cleanupSection,
};

/** Rows a table in full, and in the short form that is tried before a part is left out. */
const rowLimits = [500, 10] as const;
/** Tasks that stand unfolded at most. */
const openTasks = 3;

/** The parts of the tasks that fit, and what did not. */
export interface Fitted {
  readonly body: string;
  readonly leftOut: readonly SectionKey[];
  /** Tasks of which nothing but the line in the overview is shown. */
  readonly tasksLeftOut: number;
}

type Parts = Map<SectionKey, string>;

function fullOrShort(context: TaskContext, key: SectionKey, room: number): string | null | undefined {
  for (const rows of rowLimits) {
    const text = renderers[key](context, rows);
    if (text === null) return null;
    if (byteLength(text) + 2 <= room) return text;
  }
  return undefined;
}

/** Whether a task is shown unfolded: one that somebody has to look at, or the only one with anything to show. */
function opener(tasks: readonly TaskReport[]): (task: TaskReport) => boolean {
  const loud = tasks.filter((task) => ['fail', 'inconclusive', 'caution'].includes(stateOf(task)));
  const decided = tasks.filter((task) => stateOf(task) !== 'pending');
  const open = new Set(loud.length > 0 ? loud.slice(0, openTasks) : decided.length === 1 ? decided : []);
  return (task) => open.has(task);
}

const assemble = (parts: Parts): string => sectionOrder.flatMap((key) => parts.get(key) ?? []).join('\n\n');

/**
 * Takes whole parts in the order of their importance, for every task before the next part, until the first one that does
 * not fit in `budget` bytes even with short tables; that one and everything less important is left out.
 */
export function fitTasks(report: Report, messages: Messages, budget: number): Fitted {
  const contexts = report.tasks.map((task) => taskContext(report, task, messages));
  const isOpen = opener(report.tasks);
  const wrap = (context: TaskContext, body: string) =>
    fold(taskTitle(context.task, messages), body, isOpen(context.task));
  const shown = new Map<TaskContext, Parts>();
  const leftOut = new Set<SectionKey>();
  let room = budget;
  let full = false;
  for (const key of importance) {
    // Once the room is used up only the tasks that are shown are asked what they lack.
    for (const context of full ? shown.keys() : contexts) {
      const parts = shown.get(context);
      const wrapper = parts === undefined ? byteLength(wrap(context, '')) + 2 : 0;
      const text = fullOrShort(context, key, full ? -1 : room - wrapper);
      if (text === null) continue;
      if (text === undefined) {
        full = true;
        leftOut.add(key);
        break;
      }
      room -= wrapper + byteLength(text) + 2;
      shown.set(context, (parts ?? new Map<SectionKey, string>()).set(key, text));
    }
  }
  const inOrder = contexts.filter((context) => shown.has(context));
  return {
    body: inOrder.map((context) => wrap(context, assemble(shown.get(context) ?? new Map()))).join('\n\n'),
    leftOut: sectionOrder.filter((key) => leftOut.has(key)),
    tasksLeftOut: full ? contexts.length - shown.size : 0,
  };
}
