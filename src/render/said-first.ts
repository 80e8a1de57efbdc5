import type { Reason } from '../domain/reasons/reason.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import { reasonText } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { speakerFor } from './speaker.ts';
import type { Text } from './text.ts';
import { stateOf } from './view.ts';

/** Sentences of one kind that stand in a headline beside the answer at most. */
const most = 3;

/** What the pull request weakens for those after it, also where nothing fails and nothing is under review. */
export function loosenedOf(report: Report, messages: Messages): readonly Text[] {
  const reasons = report.tasks.flatMap(({ gates }) => gates.map((gate) => gate.reason));
  const keys = [
    ...report.findings.flatMap((found) => (found.rule === 'settings/weakened' ? [found.args.key] : [])),
    ...reasons.flatMap((reason) => (reason.code === 'setting-weakened' ? [reason.args.key] : [])),
  ];
  // Of a version under review the verdict says it.
  const waiting = report.tasks
    .filter((task) => stateOf(task) === 'pending' || task.candidate === null)
    .flatMap(({ gates }) => gates.map((gate) => gate.reason))
    .filter(({ code }) => code === 'criteria-loosened');
  const say = speakerFor(messages, []);
  return [
    ...(keys.length > 0 ? [messages.headline.weakened([...new Set(keys)])] : []),
    ...waiting.slice(0, most).map((reason) => reasonText(messages, reason, say)),
  ];
}

/** A task that goes or is hidden is said first, where the answer is not this already. */
function goneOf(task: TaskReport, report: Report, messages: Messages): readonly Text[] {
  const gone = goneSentence(task, messages);
  return gone === null || (report.tasks.length === 1 && stateOf(task) === 'pending') ? [] : [gone];
}

export function goneSentence({ taskName, verdict }: TaskReport, { headline: say }: Messages): Text | null {
  const has = (code: Reason['code']) => verdict.reasons.some((reason) => reason.code === code);
  if (has('task-hidden')) return say.hidden(taskName);
  return has('task-removed') ? say.removed(taskName) : null;
}

/** What the merge does to production is said before anything else. */
function productionOf({ taskName, notes }: TaskReport, messages: Messages): readonly Text[] {
  return notes.flatMap((note) =>
    note.code === 'production-moves' || note.code === 'production-forgotten'
      ? [messages.headline.production(taskName, note.args.from, note.args.to)]
      : [],
  );
}

/** What stands before the answer: what goes into production, and what goes out of sight. */
export const saidFirst = (report: Report, messages: Messages): readonly Text[] =>
  report.tasks
    .flatMap((task) => [...goneOf(task, report, messages), ...productionOf(task, messages)])
    .slice(0, most);
