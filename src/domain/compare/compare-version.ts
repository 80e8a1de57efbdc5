import type { BaselineRule } from '../reasons/argument-values.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { ageDays } from '../records/time.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import type { MetricComparison } from '../statistics/comparison.ts';
import { noticeableDrop } from '../statistics/power.ts';
import { allowedDrop } from './allowed-drop.ts';
import { comparability, unsaidInstrument } from './comparability.ts';
import type { DataComparison, MetricChange, VersionComparison } from './comparison.ts';
import { compareConfig, configGroup } from './configuration.ts';
import { type Coverage, coverageOf, lostByCandidate } from './coverage.ts';
import { compareData, testItems } from './data.ts';
import { fallenMetrics } from './fallen.ts';
import { compareMetrics, type MetricContext } from './metrics.ts';
import { type WorstCase, worstCaseOf } from './worst-case.ts';

/** The version that a candidate is compared with, and the rule that found it. */
export interface ChosenBaseline {
  readonly facts: VersionFacts;
  readonly rule: BaselineRule;
}

/** A comparison with what the gates need beside it. */
export interface Compared {
  readonly comparison: VersionComparison;
  /** Test items behind each side's primary metric, null where unknown. */
  readonly items: { readonly baseline: number | null; readonly candidate: number | null };
  /** What the statistics say, by metric, where its change could be judged. */
  readonly judgements: ReadonlyMap<string, MetricComparison>;
  readonly coverage: Coverage;
  readonly worstCase: WorstCase;
}

/**
 * Independent things that changed at once, most important first: base model, method, data, then settings by group
 * (`lora.r` and `lora.alpha` are one). A source hash alone does not count: it changes with any edit of the file.
 */
function changedThings(comparison: Pick<VersionComparison, 'config' | 'data'>): readonly string[] {
  const { config, data } = comparison;
  const groups = [...new Set(config.map((change) => configGroup(change.key)))];
  const major = new Set(config.filter((change) => change.major).map((change) => configGroup(change.key)));
  return [
    ...groups.filter((group) => major.has(group)),
    ...(dataChanged(data) ? ['data'] : []),
    ...groups.filter((group) => !major.has(group)),
  ];
}

function dataChanged({ counts, classes }: DataComparison): boolean {
  const train = counts.find((count) => count.name === 'train');
  const known = train !== undefined && train.baseline !== null && train.candidate !== null;
  return (
    (known && train.baseline !== train.candidate) ||
    classes.some(
      ({ baseline, candidate }) =>
        baseline !== null && candidate !== null && Math.abs(baseline - candidate) > 1e-9,
    )
  );
}

/** Which of a version's sources a contradiction took out. */
const sources = {
  'value-contradicts-counts': 'confusion',
  'not-a-count-matrix': 'confusion',
  'value-contradicts-scores': 'scores',
  'scores-contradict-each-other': 'scores',
  'value-contradicts-predictions': 'predictions',
  'value-contradicts-runs': 'runs',
} as const;

function certaintyNotes(
  primary: string | null,
  judged: MetricComparison | null,
  versions: { readonly baseline: string; readonly candidate: string },
  { allowed, level }: { readonly allowed: number | null; readonly level: number },
): readonly Reason[] {
  if (judged === null || primary === null) return [];
  const items = judged.n.candidate;
  const contradicting = (['baseline', 'candidate'] as const).flatMap((side) =>
    judged.contradictions[side].map((found) =>
      reason('inputs-contradict', {
        version: versions[side],
        what: 'source' in found ? found.source : sources[found.code],
      }),
    ),
  );
  return [
    ...(judged.detectable !== null && items !== null
      ? [reason('smallest-detectable', { metric: primary, items, change: judged.detectable })]
      : []),
    ...(judged.planningError !== null && items !== null && allowed !== null
      ? [
          reason('drop-noticed', {
            metric: primary,
            items,
            drop: noticeableDrop(judged.planningError, allowed, level),
          }),
        ]
      : []),
    ...(judged.tooFew === null ? [] : [reason('too-few-items', { metric: primary, ...judged.tooFew })]),
    ...(judged.tooFewGroups === null
      ? []
      : [reason('too-few-groups', { metric: primary, groups: judged.tooFewGroups })]),
    ...(judged.conservative ? [reason('conservative-bound', { metric: primary })] : []),
    ...(judged.assumptions.includes('independent-samples') ? [reason('treated-as-independent', {})] : []),
    ...(judged.assumptions.includes('different-items') ? [reason('different-items', {})] : []),
    ...(judged.assumptions.includes('runs-vary-alone')
      ? [reason('runs-vary-alone', { metric: primary })]
      : []),
    ...contradicting,
  ];
}

/** The drop of the primary metric that is allowed, in its unit; null without a baseline's value. */
function allowedOf(
  metrics: readonly MetricChange[],
  { maxRegression }: Pick<CompareSettings, 'maxRegression'>,
): number | null {
  const primary = metrics.find(({ group }) => group === 'primary');
  return primary?.baseline == null ? null : allowedDrop(maxRegression, primary.scale, primary.baseline);
}

/** Classes outside the protected ones that surely fell: a warning each. */
const classNotes = (metrics: readonly MetricChange[], settings: CompareSettings): readonly Reason[] =>
  fallenMetrics(metrics, settings).flatMap(({ label, change }) =>
    label === null || change === null ? [] : [reason('class-regressed', { label, change })],
  );
/** A primary metric of which nothing says which way it is better. */
function directionNotes({ primary, reading }: CompareSettings): readonly Reason[] {
  if (primary === null || reading.knownDirection(primary).from !== 'unknown') return [];
  return [reason('direction-unknown', { metric: primary })];
}

const described = (facts: VersionFacts) => ({
  version: facts.version,
  created: facts.created?.text ?? null,
  parent: facts.parent,
});

export interface CompareSettings extends MetricContext {
  /** The allowed drop: points of a ratio, a share of the baseline's value for unbounded metrics. */
  readonly maxRegression: number;
  /** Milliseconds since 1970, for the baseline's age. */
  readonly now: number;
}

/** One version beside its baseline. Without a baseline the candidate's own numbers stand alone. */
export function compareVersion(
  candidate: VersionFacts,
  baseline: ChosenBaseline | null,
  none: Reason | null,
  settings: CompareSettings,
): Compared {
  const facts = baseline?.facts ?? null;
  const found =
    facts === null
      ? { comparable: false, reasons: none === null ? [] : [none] }
      : comparability(facts, candidate, settings.primary, settings.reading);
  const unsaid = facts === null ? [] : unsaidInstrument(facts, candidate);
  const coverage = coverageOf(facts, candidate);
  const lost = lostByCandidate(coverage);
  const missing = { baseline: coverage.baseline.missing, candidate: coverage.candidate.missing };
  const context = { ...settings, missing };
  const { metrics, primary, judgements } = compareMetrics(facts, candidate, found.comparable, context);
  const config = facts === null ? [] : compareConfig(facts.config, candidate.config);
  const data = compareData(facts, candidate);
  const items = {
    baseline: primary?.n.baseline ?? (facts === null ? null : testItems(facts)),
    candidate: primary?.n.candidate ?? testItems(candidate),
  };
  const things = changedThings({ config, data });
  const notes = [
    ...(facts !== null && (items.baseline ?? items.candidate) !== null ? [reason('test-items', items)] : []),
    ...certaintyNotes(
      settings.primary,
      primary,
      { baseline: facts?.version ?? '', candidate: candidate.version },
      { allowed: allowedOf(metrics, settings), level: settings.confidence },
    ),
    ...unsaid,
    ...directionNotes(settings),
    ...(things.length > 1 ? [reason('confounded', { what: things })] : []),
    ...(data.sourceHashChanged === true && !dataChanged(data) ? [reason('source-hash-changed', {})] : []),
    ...classNotes(metrics, settings),
  ];
  const comparison: VersionComparison = {
    candidate: described(candidate),
    baseline:
      baseline === null
        ? null
        : {
            version: baseline.facts.version,
            rule: baseline.rule,
            ageDays: ageDays(baseline.facts.created?.epochMs ?? null, settings.now),
          },
    comparability: found,
    confidence: settings.confidence,
    metrics,
    config,
    data,
    changes: candidate.changes,
    notes,
  };
  const worstCase =
    facts === null || lost === 0 ? 'not-shown' : worstCaseOf(candidate, facts, lost, settings);
  return { comparison, items, judgements, coverage, worstCase };
}
