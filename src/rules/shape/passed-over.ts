import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type AnyFinding, finding } from '../../domain/findings/finding.ts';
import type { TaskRecord } from '../../domain/records/records.ts';
import { rule } from '../card.ts';

/** `used` is the file, or the task's folder with a `/` behind it, that counts instead. */
const shapes = { used: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/passed-over': ArgumentsOf<typeof shapes>;
  }
}

export const shapePassedOver = rule({
  id: 'shape/passed-over',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'A second file for what another one says already, with other content: `task.yml` beside `task.yaml`, `benchmarks/results/v1_results.json` beside `versions/v1/results.json`; or a task file inside another task, which is none. An error where it hides a task of which a version is deployed.',
    why: 'Whoever reads the repository believes it, and nothing checks it.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\n',
        'task.yml': 'task_name: demo\nstatus: archived\n',
      },
      at: 'task.yml:1:1',
    },
    good: { files: { 'task.yaml': 'task_name: demo\nstatus: created\n' } },
  },
});

const folder = (task: string): string => (task === '' ? './' : `${task}/`);

/**
 * The pull request takes a task out of sight: its file stands, and a new task file above makes it a part of that task.
 * An error where anything calls a version of it deployed.
 */
export function taskHidden(task: TaskRecord, by: string, deployed: boolean): AnyFinding {
  const place = { file: task.definition.file, line: 1, column: 1, task: task.path };
  const severity = deployed ? 'error' : 'warning';
  return finding(shapePassedOver, place, { used: folder(by) }, { severity });
}

/** A file outside every task beside, or inside, something else that counts. */
export const filePassedOver = (file: string, used: string): AnyFinding =>
  finding(shapePassedOver, { file, line: 1, column: 1, task: null }, { used });

/** A task file that is none, because it lies in a folder of another task in which no task is looked for. */
export const taskPassedOver = (file: string, inside: string): AnyFinding =>
  filePassedOver(file, folder(inside));
