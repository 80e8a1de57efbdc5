import type { DataSummary, KeyPath, Source, VersionRecord } from '../../domain/records/records.ts';
import type { RuleContext } from '../context.ts';

interface DataPlace {
  readonly data: DataSummary;
  readonly source: Source;
  readonly prefix: KeyPath;
}

/** The data record of a version where it states a field: in lineage.yaml, else in data_snapshot.json. */
export function dataStating(version: VersionRecord, field: keyof DataSummary): DataPlace | null {
  const { lineage, dataSnapshot } = version;
  if (lineage.state === 'read' && lineage.value.data?.[field] != null) {
    return { data: lineage.value.data, source: lineage.source, prefix: ['data'] };
  }
  if (dataSnapshot.state === 'read' && dataSnapshot.value[field] !== null) {
    return { data: dataSnapshot.value, source: dataSnapshot.source, prefix: [] };
  }
  return null;
}

/**
 * Whether the classes of a task are counted once an item. Entities, spans and tags are counted apart from the texts
 * they stand in, and an item of a multi-label task counts once a label.
 */
export const countsItems = (context: RuleContext): boolean =>
  !/\bner\b|token|span|entit|tagg|extract|multi/i.test(context.task?.value.taskType ?? '');
