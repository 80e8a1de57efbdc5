import type { RecordFile, TaskRecord, VersionRecord } from '../domain/records/records.ts';

/** Positions are of no use to a plan, and hold the whole parsed file. */
const nowhere = { at: () => ({ line: 1, column: 1 }), text: () => null };

function lean<T>(record: RecordFile<T>, change: (value: T) => T = (value) => value): RecordFile<T> {
  if (record.state !== 'read') return record;
  return { ...record, value: change(record.value), source: { ...nowhere, file: record.file } };
}

const leanVersion = (version: VersionRecord): VersionRecord => ({
  ...version,
  lineage: lean(version.lineage, (lineage) => ({ ...lineage, config: null, data: null })),
  config: lean(version.config, () => new Map()),
  dataSnapshot: lean(version.dataSnapshot),
  results: lean(version.results),
  modelInfo: lean(version.modelInfo),
});

/** What retention asks of a task, without its texts: a thousand tasks are in memory at once. */
export const leanRecord = (record: TaskRecord): TaskRecord => ({
  ...record,
  definition: lean(record.definition),
  versions: record.versions.map(leanVersion),
  retired: lean(record.retired),
  texts: record.texts.filter(({ file }) => file === record.retired.file),
});
