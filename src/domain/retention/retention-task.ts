import { isShareScale } from '../compare/comparison.ts';
import type { MetricReading } from '../compare/metric-reading.ts';
import type { AnyFinding } from '../findings/finding.ts';
import { deployedHits } from '../judge/deployments.ts';
import { findMetric, metricTable } from '../records/metric-table.ts';
import { primaryValue } from '../records/primary-value.ts';
import type { TaskRecord, VersionRecord } from '../records/records.ts';
import {
  definitionOf,
  readValue,
  type VersionFacts,
  versionFacts,
  versionsOf,
} from '../records/version-facts.ts';
import { type RetentionTask, type RetentionVersion, retentionPolicy } from './decide.ts';

/** What a task's history and surroundings add to its record. */
export interface TaskSurroundings {
  /** What reading the record found, with the severities that the rules have by themselves. */
  readonly findings: readonly AnyFinding[];
  /** Versions that some state of task.yaml called deployed. */
  readonly deployedInHistory: ReadonlySet<string>;
  /** The one of the last such state; null when there is none. */
  readonly lastDeployed: string | null;
  /** The history does not reach back to the beginning, or cannot be read. */
  readonly historyUnknown: boolean;
  /** When a version's folder came into the repository, milliseconds since 1970, where that is known. */
  readonly addedMs: ReadonlyMap<string, number>;
  readonly unsafe: ReadonlySet<string>;
  readonly unrecordable: boolean;
  readonly exempt: ReadonlySet<string>;
  readonly baseline: string | null;
  readonly inOpenPullRequests: ReadonlySet<string>;
}

/** How scores of one task are put on one scale. */
export interface ScoreScale {
  readonly metric: string | null;
  readonly reading: MetricReading;
}

/** A metric's number as a ratio where it is a share written in percent, else as it is. */
export function onOneScale({ metric, reading }: ScoreScale, value: number | null): number | null {
  if (value === null || metric === null) return null;
  return reading.scaleOf(metric, [value]) === 'percent' ? value / 100 : value;
}

/** The scale of a task's scores, for showing them; percent does not occur any more. */
export function scoreScale({ metric, reading }: ScoreScale, values: readonly number[]): 'ratio' | 'absolute' {
  if (metric === null) return 'absolute';
  return isShareScale(reading.scaleOf(metric, values)) ? 'ratio' : 'absolute';
}

/** Everything that the rules of retention need to know of a task. */
export function retentionTask(
  record: TaskRecord,
  surroundings: TaskSurroundings,
  reading: MetricReading,
): RetentionTask {
  const definition = definitionOf(record);
  const scale: ScoreScale = { metric: definition?.successCriteria.primaryMetric ?? null, reading };
  const known = versionsOf(record);
  const last = surroundings.lastDeployed;
  const hits = deployedHits(record, last === null ? null : { version: last, commit: '' });
  const promoted = new Set(
    record.versions.flatMap((version) => readValue(version.lineage)?.promotedFrom ?? []),
  );
  const production = hits.flatMap(({ version }) => known.get(version) ?? [])[0];
  return {
    policy: retentionPolicy(definition?.versioning.retention ?? null),
    direction: scale.metric === null ? 'higher' : reading.directionOf(scale.metric),
    threshold: onOneScale(scale, definition?.successCriteria.threshold ?? null),
    versions: record.versions.map((version) => retentionVersion(version, surroundings, scale, promoted)),
    active: definition?.version ?? null,
    deployedScore: production === undefined ? null : scoreOf(production, scale),
    everDeployed: new Set([
      ...hits.map(({ version }) => version),
      ...surroundings.deployedInHistory,
      ...(readValue(record.retired) ?? []).filter(({ deployed }) => deployed).map(({ version }) => version),
      ...record.versions.flatMap((version) => readValue(version.lineage)?.replaced ?? []),
    ]),
    historyUnknown: surroundings.historyUnknown,
    unreadable: blockingFiles(record, surroundings.findings).length > 0,
    unrecordable: surroundings.unrecordable,
    exempt: surroundings.exempt,
    baseline: surroundings.baseline,
    inOpenPullRequests: surroundings.inOpenPullRequests,
  };
}

const scoreOf = (facts: VersionFacts, scale: ScoreScale): number | null =>
  onOneScale(scale, primaryValue(facts, scale.metric));

function retentionVersion(
  record: VersionRecord,
  surroundings: TaskSurroundings,
  scale: ScoreScale,
  promoted: ReadonlySet<string>,
): RetentionVersion {
  const known = versionFacts(record);
  const created = known.created?.epochMs ?? null;
  return {
    name: record.name,
    createdMs: created ?? surroundings.addedMs.get(known.version) ?? null,
    dated: created !== null,
    parent: known.parent,
    pinned: readValue(record.lineage)?.pinned ?? false,
    unreadable: unreadableFiles(record, surroundings.findings).length > 0,
    unsafe: surroundings.unsafe.has(known.version),
    score: scoreOf(known, scale),
    written: primaryValue(known, scale.metric),
    unscored: isUnscored(known, scale.metric),
    promoted: known.name.experimental && promoted.has(known.version),
  };
}

/**
 * Whether nobody can say how good a version is. What is there and no finite number is known not to be the best; an experiment
 * that was never measured has had its time, and a regular version without results may have them elsewhere.
 */
function isUnscored(facts: VersionFacts, metric: string | null): boolean {
  if (facts.results === null) return !facts.name.experimental;
  return metric === null || findMetric(metricTable(facts.results), metric) === null;
}

/** A file that lost a field to a typo or to a wrong type may have said `pinned` or `deployed` there. */
const hides = (finding: AnyFinding): boolean =>
  finding.rule === 'shape/likely-typo' ||
  (finding.severity === 'error' && finding.rule !== 'shape/missing-field');

const isSyntaxError = (finding: AnyFinding): boolean =>
  finding.rule.startsWith('syntax/') && finding.severity === 'error';

/**
 * The files for which a whole task is left alone: those with a syntax error, and task.yaml where a mistake could hide
 * what it says on status, versions or retention.
 */
export function blockingFiles(record: TaskRecord, findings: readonly AnyFinding[]): readonly string[] {
  const { definition, retired } = record;
  const found = findings.filter(
    (finding) =>
      isSyntaxError(finding) ||
      (finding.file === definition.file && (hides(finding) || finding.severity === 'error')),
  );
  return [
    ...new Set([
      ...(definition.state === 'read' ? [] : [definition.file]),
      ...(retired.state === 'broken' ? [retired.file] : []),
      ...found.map(({ file }) => file),
    ]),
  ];
}

/** The files of a version for which it is kept: broken ones, and those in which a mistake could hide something. */
export function unreadableFiles(record: VersionRecord, findings: readonly AnyFinding[]): readonly string[] {
  const isOwn = ({ file }: AnyFinding) => file.startsWith(`${record.path}/`) || file === record.results.file;
  const found = findings.filter((finding) => isOwn(finding) && hides(finding));
  return [...new Set([...versionFacts(record).broken, ...found.map(({ file }) => file)])];
}
