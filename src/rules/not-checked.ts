import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { CheckedGroup } from '../domain/findings/task.ts';
import type { RecordFile, TaskRecord } from '../domain/records/records.ts';
import { placeOf, type RuleContext } from './context.ts';

const order: readonly CheckedGroup[] = ['task', 'lineage', 'consistency', 'history'];

/** Files of a task that cannot be used, and the groups of rules that need each. */
function broken(
  task: TaskRecord,
  counts: (version: string) => boolean,
): ReadonlyMap<string, readonly CheckedGroup[]> {
  const found = new Map<string, readonly CheckedGroup[]>();
  const add = (file: RecordFile<unknown>, groups: readonly CheckedGroup[]) => {
    if (file.state === 'broken') found.set(file.file, groups);
  };
  add(task.definition, ['task']);
  add(task.dataSource, ['consistency']);
  add(task.retired, ['history']);
  for (const version of task.versions) {
    if (!counts(version.name.text)) continue;
    add(version.lineage, ['lineage', 'consistency', 'history']);
    add(version.config, ['lineage', 'consistency', 'history']);
    add(version.dataSnapshot, ['consistency', 'history']);
    add(version.results, ['task', 'consistency', 'history']);
    add(version.modelInfo, ['consistency']);
    add(version.predictions, ['consistency']);
  }
  return found;
}

/**
 * One notice a task with the files that cannot be read and what was not checked for it: one broken file sets off no
 * rule that needed it, and that is no reason to believe that all is well.
 */
export function notChecked(context: RuleContext): readonly AnyFinding[] {
  const here = broken(context.head, context.touched);
  const there = context.base === null ? new Map() : broken(context.base, context.touched);
  const files = [...new Set([...here.keys(), ...there.keys()])].sort();
  const [first] = files;
  if (first === undefined) return [];
  const groups = new Set<CheckedGroup>();
  for (const group of [...here.values()].flat()) groups.add(group);
  if (there.size > 0) groups.add('history');
  const args = { files, groups: order.filter((group) => groups.has(group)) };
  return [finding('task/not-checked', placeOf(context, first), args)];
}
