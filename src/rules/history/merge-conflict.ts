import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type AnyFinding, finding } from '../../domain/findings/finding.ts';
import type { Source, TaskRecord } from '../../domain/records/records.ts';
import type { MergeConflict } from '../../domain/records/snapshot.ts';
import { rule } from '../card.ts';

/** `key` from the root with dots, empty for the file as a whole. */
const shapes = { key: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/merge-conflict': ArgumentsOf<typeof shapes>;
  }
}

/** What base and branch changed in ways that do not go together. `task` is null for files outside of every task. */
export function mergeConflicts(
  path: string | null,
  result: TaskRecord | null,
  conflicts: readonly MergeConflict[],
): readonly AnyFinding[] {
  const definition = result?.definition;
  return conflicts.flatMap(({ path: file, keys }) => {
    const source: Source | null =
      definition?.state === 'read' && definition.file === file ? definition.source : null;
    return keys.map((key) => {
      const position = source?.at(key) ?? { line: 1, column: 1 };
      return finding(historyMergeConflict, { file, task: path, ...position }, { key: key.join('.') });
    });
  });
}

export const historyMergeConflict = rule({
  id: 'history/merge-conflict',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The pull request and its base changed the same key of task.yaml, or the same lines of another record, in different ways since they parted.',
    why: 'GitHub cannot merge this. What the base says is judged, so that the verdict is not about what the pull request wants: merge the base into the branch and decide.',
    bad: {
      fork: { 'task.yaml': 'task_name: demo\nstatus: created\n' },
      base: { 'task.yaml': 'task_name: demo\nstatus: archived\n' },
      files: { 'task.yaml': 'task_name: demo\nstatus: configuring\n' },
      at: 'task.yaml:2:9',
    },
    good: {
      fork: { 'task.yaml': 'task_name: demo\nstatus: created\n' },
      base: { 'task.yaml': 'task_name: demo\nstatus: configuring\n' },
      files: { 'task.yaml': 'task_name: demo\nstatus: created\ndomain: finance\n' },
    },
  },
});
