import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { VersionRecord } from '../domain/records/records.ts';
import { compareVersions, sameFamily } from '../domain/records/version-name.ts';
import { nearest } from '../records/nearest.ts';
import { locationAt, placeAt, placeOf, type RuleContext, type VersionRule } from './context.ts';

const parentOf = (record: VersionRecord | undefined): string | null =>
  record?.lineage.state === 'read' ? record.lineage.value.parent : null;

/** All cycles of parents, each with its members from child to parent. Every version is walked over once. */
function cyclesOf(versions: ReadonlyMap<string, VersionRecord>): readonly (readonly string[])[] {
  const walks = new Map<string, number>();
  const cycles: string[][] = [];
  let walk = 0;
  for (const start of versions.keys()) {
    walk += 1;
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && versions.has(at) && !walks.has(at)) {
      walks.set(at, walk);
      path.push(at);
      at = parentOf(versions.get(at));
    }
    if (at !== null && walks.get(at) === walk) cycles.push(path.slice(path.indexOf(at)));
  }
  return cycles;
}

/** Every cycle once, at its first version that the pull request touches. */
export function parentCycles(context: RuleContext): readonly AnyFinding[] {
  return cyclesOf(context.versions).flatMap((cycle) => {
    const first = [...cycle].sort()[0] ?? '';
    const at = cycle.find((member) => context.touched(member)) ?? first;
    const lineage = context.versions.get(at)?.lineage;
    if (lineage?.state !== 'read') return [];
    const index = cycle.indexOf(at);
    const turned = [...cycle.slice(index), ...cycle.slice(0, index), at];
    return [finding('lineage/parent-cycle', placeAt(context, lineage.source, ['parent']), { cycle: turned })];
  });
}

/** The parent is no version of this task, neither here nor among the removed ones. */
export const parentMissing: VersionRule = (context, { name, lineage }) => {
  const parent = lineage.state === 'read' ? lineage.value.parent : null;
  if (lineage.state !== 'read' || parent === null) return [];
  if (context.versions.has(parent) || context.retired.has(parent)) return [];
  const others = [...context.versions.keys()].filter((version) => version !== name.text);
  const place = placeAt(context, lineage.source, ['parent']);
  return [finding('lineage/parent-missing', place, { parent }, { suggestion: nearest(parent, others) })];
};

interface Pair {
  readonly version: VersionRecord;
  readonly parent: VersionRecord;
}

/** Whether the parent's name or date is later than its child's, and which of the two says so. */
function laterBy({ version, parent }: Pair): 'name' | 'created' | null {
  const child = version.lineage.state === 'read' ? version.lineage.value.created : null;
  const parents = parent.lineage.state === 'read' ? parent.lineage.value.created : null;
  const times = { createdA: parents?.epochMs ?? null, createdB: child?.epochMs ?? null };
  if (sameFamily(version.name, parent.name) && compareVersions(parent.name, version.name, times) > 0) {
    return 'name';
  }
  if (child === null || parents === null) return null;
  // A bare date says nothing about the time of that day.
  const later =
    child.dateOnly || parents.dateOnly
      ? parents.text.slice(0, 10) > child.text.slice(0, 10)
      : parents.epochMs > child.epochMs;
  return later ? 'created' : null;
}

/** The parent comes after its child, by name or by `created`. Members of a cycle are left to the rule on cycles. */
export function parentLater(context: RuleContext): readonly AnyFinding[] {
  const inCycle = new Set(cyclesOf(context.versions).flat());
  return [...context.versions.values()].flatMap((version) => {
    const parent = context.versions.get(parentOf(version) ?? '');
    if (parent === undefined || version.lineage.state !== 'read' || inCycle.has(version.name.text)) return [];
    const by = laterBy({ version, parent });
    if (by === null) return [];
    const { source, value } = version.lineage;
    const related = parent.lineage.state === 'read' ? locationAt(parent.lineage.source, ['created']) : null;
    const args = {
      version: version.name.text,
      parent: parent.name.text,
      times:
        by === 'name' || value.created === null || parent.lineage.state !== 'read'
          ? null
          : { version: value.created.text, parent: parent.lineage.value.created?.text ?? '' },
    };
    const place = placeAt(context, source, [by === 'name' ? 'parent' : 'created']);
    return [finding('lineage/parent-later', place, args, { related: by === 'name' ? null : related })];
  });
}

/** Ways to write that there is none; any other text is a parent that cannot be used, which is a finding of its own. */
const noParent: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A version that is not the first and names no parent: the lineage does not reach it. */
export function orphans(context: RuleContext): readonly AnyFinding[] {
  const found: AnyFinding[] = [];
  let previous: VersionRecord | null = null;
  for (const version of context.versions.values()) {
    const { lineage, name } = version;
    if (
      previous !== null &&
      sameFamily(previous.name, name) &&
      lineage.state === 'read' &&
      lineage.value.parent === null &&
      noParent.has(lineage.source.text(['parent']) ?? '')
    ) {
      const place = placeAt(context, lineage.source, ['parent'], 'key');
      const extra = { suggestion: previous.name.text };
      found.push(finding('lineage/orphan', place, { version: name.text }, extra));
    }
    if (!name.experimental) previous = version;
  }
  return found;
}

/** A version folder without any record, or the active version of an evaluated task without its lineage.yaml. */
export const noRecord: VersionRule = (context, version) => {
  const files = [
    version.lineage,
    version.config,
    version.dataSnapshot,
    version.results,
    version.modelInfo,
    version.predictions,
  ];
  const place = placeOf(context, version.lineage.file);
  if (files.every((file) => file.state === 'absent')) {
    return [finding('lineage/empty-folder', place, { version: version.name.text })];
  }
  const task = context.task?.value;
  const active =
    task?.version === version.name.text && (task.status === 'evaluating' || task.status === 'deployed');
  if (version.lineage.state !== 'absent' || !active) return [];
  return [finding('lineage/file-missing', place, { version: version.name.text })];
};
