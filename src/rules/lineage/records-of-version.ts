import type { VersionRecord } from '../../domain/records/records.ts';

/** Whether a version folder holds none of the files of a record. */
export const hasNoRecord = (version: VersionRecord): boolean =>
  [
    version.lineage,
    version.config,
    version.dataSnapshot,
    version.results,
    version.modelInfo,
    version.predictions,
  ].every((file) => file.state === 'absent');
