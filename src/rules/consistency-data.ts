import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { DataSummary, KeyPath, Source, TaskStatus, VersionRecord } from '../domain/records/records.ts';
import { versionFacts } from '../domain/records/version-facts.ts';
import { contradictedKeys } from './consistency-files.ts';
import { locationAt, placeAt, placeOf, type RuleContext, type VersionRule } from './context.ts';

interface DataPlace {
  readonly data: DataSummary;
  readonly source: Source;
  readonly prefix: KeyPath;
}

/** The data record of a version where it states a field: in lineage.yaml, else in data_snapshot.json. */
function dataStating(version: VersionRecord, field: keyof DataSummary): DataPlace | null {
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

/** The class distribution does not add up to train_count. */
export const distributionSum: VersionRule = (context, version) => {
  const place = dataStating(version, 'classDistribution');
  const trainCount = versionFacts(version).data.trainCount;
  const distribution = place?.data.classDistribution ?? null;
  if (place === null || distribution === null || trainCount === null || !countsItems(context)) return [];
  const contradicted = [...contradictedKeys(version)];
  if (contradicted.some((key) => key === 'train_count' || key.startsWith('class_distribution.'))) return [];
  const sum = [...distribution.values()].reduce((total, count) => total + count, 0);
  if (sum === trainCount) return [];
  const at = placeAt(context, place.source, [...place.prefix, 'class_distribution'], 'key');
  const counted = dataStating(version, 'trainCount');
  const related = counted === null ? null : locationAt(counted.source, [...counted.prefix, 'train_count']);
  return [finding('consistency/distribution-sum', at, { sum, trainCount }, { related })];
};

/** There are results, and nothing says on what data. */
export const noData: VersionRule = (context, version) => {
  const { results, resultsFile, broken } = versionFacts(version);
  if (results === null || resultsFile === null || broken.length > 0) return [];
  const lineage = version.lineage.state === 'read' ? version.lineage : null;
  if (version.dataSnapshot.state === 'read' || (lineage !== null && lineage.value.data !== null)) return [];
  return [finding('consistency/no-data', placeOf(context, resultsFile), {})];
};

const trained: readonly TaskStatus[] = ['training', 'evaluating', 'deployed'];

/** `sha256:` and the like, as some tools write before a hash. */
const algorithm = /^(?:md5|sha-?1|sha-?256|sha-?512|git|blob)[:-]/i;

/**
 * The active version's source_hash is the beginning of no common hash of data_source.yaml. While the task is being
 * configured the file may already be that of the next version.
 */
export function sourceHash(context: RuleContext): readonly AnyFinding[] {
  const { task, head, dataSourceHashes } = context;
  const version = context.versions.get(task?.value.version ?? '');
  const status = task?.value.status ?? null;
  if (version === undefined || status === null || !trained.includes(status)) return [];
  const place = dataStating(version, 'sourceHash');
  const hash = place?.data.sourceHash ?? null;
  if (place === null || hash === null || head.dataSource.state !== 'read' || dataSourceHashes.length === 0) {
    return [];
  }
  if (contradictedKeys(version).has('source_hash')) return [];
  const bare = hash.replace(algorithm, '').toLowerCase();
  if (bare.length >= 4 && dataSourceHashes.some((known) => known.startsWith(bare))) return [];
  const stated = [...place.prefix, 'source_hash'];
  const { file } = head.dataSource;
  // Where only data_source.yaml was changed, that is where the two parted.
  if (!context.touched(version.name.text) && context.changed(file)) {
    const related = locationAt(place.source, stated);
    return [finding('consistency/source-hash', placeOf(context, file), { hash }, { related })];
  }
  const related = { file, line: 1, column: 1 };
  return [finding('consistency/source-hash', placeAt(context, place.source, stated), { hash }, { related })];
}
