import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { Source, TaskRecord } from '../domain/records/records.ts';
import type { MergeConflict } from '../domain/records/snapshot.ts';

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
      return finding('history/merge-conflict', { file, task: path, ...position }, { key: key.join('.') });
    });
  });
}
