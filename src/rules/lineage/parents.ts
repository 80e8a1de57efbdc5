import type { VersionRecord } from '../../domain/records/records.ts';

/** The parent that a version names; null where it names none. */
export const parentOf = (record: VersionRecord | undefined): string | null =>
  record?.lineage.state === 'read' ? record.lineage.value.parent : null;

/** All cycles of parents, each with its members from child to parent. Every version is walked over once. */
export function cyclesOf(versions: ReadonlyMap<string, VersionRecord>): readonly (readonly string[])[] {
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
