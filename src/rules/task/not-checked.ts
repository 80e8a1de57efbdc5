import { type ArgumentsOf, list, oneOf, text } from '../../domain/arguments.ts';
import { type CheckedGroup, checkedGroups } from '../../domain/findings/argument-values.ts';
import type { RecordFile, TaskRecord } from '../../domain/records/records.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeOf, type RuleContext } from '../context.ts';

/** Files that cannot be read, and the groups of rules that needed them. */
const shapes = { files: list(text), groups: list(oneOf(checkedGroups)) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/not-checked': ArgumentsOf<typeof shapes>;
  }
}

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
function notChecked(context: RuleContext): readonly Hit<'task/not-checked'>[] {
  const here = broken(context.head, context.touched);
  const there = context.base === null ? new Map() : broken(context.base, context.touched);
  const files = [...new Set([...here.keys(), ...there.keys()])].sort();
  const [first] = files;
  if (first === undefined) return [];
  const groups = new Set<CheckedGroup>();
  for (const group of [...here.values()].flat()) groups.add(group);
  if (there.size > 0) groups.add('history');
  const args = { files, groups: checkedGroups.filter((group) => groups.has(group)) };
  return [hit(placeOf(context, first), args)];
}

export const taskNotChecked = rule({
  id: 'task/not-checked',
  severity: 'notice',
  shapes,
  checkTask: notChecked,
  documentation: {
    what: 'A file cannot be read, so the rules that need it were not run. The file has a finding of its own.',
    why: 'A broken file sets off no other rule, and silence about it is no sign that all is well.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\n---\nversion: v2\n' },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
