import { type Reason, reason } from '../reasons/reason.ts';
import { similarNames } from '../records/metric-name.ts';
import { findMetric, type MetricTable, metricTable } from '../records/metric-table.ts';
import type { Results } from '../records/results.ts';
import { statesZone } from '../records/time.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { coverageOf } from './coverage.ts';
import { testSetChanges } from './data.ts';
import { instrumentChanges } from './instrument.ts';
import type { MetricReading } from './metric-reading.ts';
import { counterpart } from './metric-rows.ts';
import { measuredOtherwise } from './same-measure.ts';

/** Whether the numbers of two versions mean the same thing, and every reason that stands against it. */
export interface Comparability {
  readonly comparable: boolean;
  readonly reasons: readonly Reason[];
}

const labelsOf = (results: Results | null): readonly string[] =>
  (results?.perClass.length ?? 0) > 0
    ? (results?.perClass ?? []).map((scores) => scores.label)
    : (results?.confusion?.labels ?? []);

function labelChanges(baseline: Results | null, candidate: Results | null): readonly Reason[] {
  const [before, after] = [labelsOf(baseline), labelsOf(candidate)];
  if (before.length === 0 || after.length === 0) return [];
  const added = after.filter((label) => !before.includes(label));
  const removed = before.filter((label) => !after.includes(label));
  return added.length + removed.length === 0 ? [] : [reason('label-set-changed', { added, removed })];
}

/** Metrics that vanished while one of nearly the same name appeared. */
function renames(before: MetricTable, after: MetricTable): readonly { from: string; to: string }[] {
  const overall = (table: MetricTable) => [...table.values()].filter((metric) => metric.label === null);
  const gone = overall(before).filter((metric) => counterpart(metric, after) === null);
  const appeared = overall(after).filter((metric) => counterpart(metric, before) === null);
  return gone.flatMap(({ name }) => {
    const to = appeared.find((metric) => similarNames(name, metric.name))?.name;
    return to === undefined ? [] : [{ from: name, to }];
  });
}

const harmonic = (a: number, b: number) => (a + b > 0 ? (2 * a * b) / (a + b) : 0);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/**
 * Which definitions of macro F1 a file's own numbers fit: the mean of the classes' f1, or the f1 of mean precision and
 * mean recall. Opitz and Burst, Macro F1 and Macro F1, 2019: the two can differ by several points.
 */
function macroDefinitions(results: Results | null): ReadonlySet<string> {
  const fitting = new Set<string>();
  const macro = findMetric(metricTable(results), 'macro_f1');
  const complete = (results?.perClass ?? []).flatMap(({ f1, precision, recall }) =>
    f1 === null || precision === null || recall === null ? [] : [[f1.value, precision.value, recall.value]],
  );
  if (macro === null || complete.length < 2 || complete.length !== results?.perClass.length) return fitting;
  const column = (index: number) => complete.map((row) => row[index] ?? Number.NaN);
  const tolerance = 10 ** -(macro.decimals ?? 3) + 1e-9;
  if (Math.abs(macro.value - mean(column(0))) <= tolerance) fitting.add('mean-of-f1');
  if (Math.abs(macro.value - harmonic(mean(column(1)), mean(column(2)))) <= tolerance) {
    fitting.add('f1-of-means');
  }
  return fitting;
}

function redefinition(baseline: Results | null, candidate: Results | null): readonly Reason[] {
  const [before, after] = [macroDefinitions(baseline), macroDefinitions(candidate)];
  if (before.size === 0 || after.size === 0 || [...before].some((one) => after.has(one))) return [];
  return [reason('metric-redefined', { metric: 'macro_f1' })];
}

const hourMs = 3_600_000;
/** The largest offset of a time zone from UTC. */
const farthestZoneMs = 14 * hourMs;

function outdated(facts: VersionFacts): readonly Reason[] {
  const [results, model] = [facts.results?.evaluated ?? null, facts.model.created];
  if (results === null || model === null) return [];
  // A bare date has no hour: the results may be from the end of that day. Python writes local time without a zone in one
  // file and seconds since 1970 in the other: where the zone is unknown, the results may be later by the largest offset.
  const day = results.dateOnly ? 24 * hourMs - 1 : 0;
  const doubt = statesZone(results) === statesZone(model) ? 0 : farthestZoneMs;
  const until = results.epochMs + day + doubt;
  return until >= model.epochMs
    ? []
    : [
        reason('results-older-than-model', {
          version: facts.version,
          results: results.text,
          model: model.text,
        }),
      ];
}

function primaryReasons(
  before: MetricTable,
  after: MetricTable,
  primary: string,
  version: string,
  reading: MetricReading,
  missing: { readonly baseline: number; readonly candidate: number },
): readonly Reason[] {
  const [old, now] = [findMetric(before, primary), findMetric(after, primary)];
  if (old === null) return [reason('baseline-metric-missing', { metric: primary, version })];
  if (!Number.isFinite(old.value)) return [reason('baseline-not-a-number', { metric: primary, version })];
  if (now === null) return [];
  if (reading.scalesDiffer(primary, old.value, now.value)) {
    return [reason('scale-changed', { metric: primary, baseline: old.value, candidate: now.value })];
  }
  const otherwise = measuredOtherwise(primary, old, now, missing);
  return otherwise === null ? [] : [otherwise];
}

/** What the two were measured with, where both say it and not the same. */
const instrumentReasons = (baseline: Results | null, candidate: Results | null): readonly Reason[] =>
  instrumentChanges(baseline, candidate).flatMap(({ field, baseline: before, candidate: after }) =>
    before === null || after === null
      ? []
      : [reason('instrument-changed', { field, baseline: before, candidate: after })],
  );

/** What only one of two versions says of its instrument: said, and judged all the same. */
export function unsaidInstrument(baseline: VersionFacts, candidate: VersionFacts): readonly Reason[] {
  if (baseline.results === null || candidate.results === null) return [];
  const changes = instrumentChanges(baseline.results, candidate.results);
  return (['baseline', 'candidate'] as const).flatMap((side) => {
    const fields = changes.filter((change) => change[side] === null).map(({ field }) => field);
    const { version } = side === 'baseline' ? baseline : candidate;
    return fields.length === 0 ? [] : [reason('instrument-unknown', { version, fields })];
  });
}

/**
 * What stands against comparing two versions, most important first. A zero baseline is said too, but
 * only takes the relative change away.
 */
export function comparability(
  baseline: VersionFacts,
  candidate: VersionFacts,
  primary: string | null,
  reading: MetricReading,
): Comparability {
  const version = baseline.version;
  if (baseline.results === null) {
    return { comparable: false, reasons: [reason('baseline-without-results', { version })] };
  }
  const [before, after] = [metricTable(baseline.results), metricTable(candidate.results)];
  const coverage = coverageOf(baseline, candidate);
  const missing = { baseline: coverage.baseline.missing, candidate: coverage.candidate.missing };
  const measured = candidate.results !== null;
  const against = [
    ...(testSetChanges(baseline, candidate, missing) ?? []),
    ...labelChanges(baseline.results, candidate.results),
    ...(primary === null ? [] : primaryReasons(before, after, primary, version, reading, missing)),
    ...instrumentReasons(baseline.results, candidate.results),
    ...redefinition(baseline.results, candidate.results),
    ...outdated(baseline),
    ...outdated(candidate),
  ];
  const renamed = measured ? renames(before, after).map((names) => reason('metric-renamed', names)) : [];
  const primaryRenamed = renamed.filter(
    ({ args }) => primary !== null && (args.from === primary || args.to === primary),
  );
  const zero = primary !== null && findMetric(before, primary)?.value === 0;
  return {
    comparable: against.length + primaryRenamed.length === 0,
    reasons: [
      ...against,
      ...renamed,
      ...(zero && primary !== null ? [reason('zero-baseline', { metric: primary })] : []),
    ],
  };
}
