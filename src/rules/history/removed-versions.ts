import type { Place } from '../../domain/findings/finding.ts';
import type { RetiredVersion, TaskRecord, VersionRecord } from '../../domain/records/records.ts';
import type { Removal } from '../card.ts';

/** versions/retired.yaml by the name of the version. */
export const retiredBy = (task: TaskRecord | null): ReadonlyMap<string, RetiredVersion> =>
  new Map(
    (task?.retired.state === 'read' ? task.retired.value : []).map((version) => [version.version, version]),
  );

/** Where a version stood on the base: its folder is gone, so the file that said most about it. */
function gone(path: string, version: VersionRecord): Place {
  const file = version.lineage.state === 'absent' ? `${version.path}/lineage.yaml` : version.lineage.file;
  return { file, line: 1, column: 1, task: path };
}

/** A version that the pull request removes and may not. */
export interface RemovedVersion {
  readonly version: string;
  /** `deployed` is in production, or was deployed once and has no record; `unrecorded` is any other without a record. */
  readonly kind: 'deployed' | 'unrecorded';
  readonly place: Place;
}

/**
 * Versions that the pull request removes: the one in production only where it goes back to an earlier one, as the revert of
 * its deployment does; one that was deployed once, or any other, only with its record in versions/retired.yaml.
 */
export function removedVersions({
  path,
  base,
  head,
  deployed,
  rollback,
  elsewhere,
}: Removal): readonly RemovedVersion[] {
  const present = new Set((head?.versions ?? []).map((version) => version.name.text));
  const remembered = retiredBy(head);
  const production = deployed.find((name) => base.versions.some((version) => version.name.text === name));
  return base.versions.flatMap((record): readonly RemovedVersion[] => {
    const version = record.name.text;
    if (present.has(version) || elsewhere.has(version)) return [];
    const place = gone(path, record);
    const back = rollback && version === production;
    if (!back && (version === production || (deployed.includes(version) && !remembered.has(version)))) {
      return [{ version, kind: 'deployed', place }];
    }
    // A task that goes as a whole takes its versions along; a retired.yaml that cannot be read has its own finding.
    if (head === null || head.retired.state === 'broken' || remembered.has(version)) return [];
    return [{ version, kind: 'unrecorded', place }];
  });
}
