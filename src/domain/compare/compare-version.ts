import type { BaselineRule } from '../reasons/argument-values.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { ageDays } from '../records/time.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import type { MetricComparison } from '../statistics/comparison.ts';
import { comparability } from './comparability.ts';
import type { DataComparison, MetricChange, VersionComparison } from './comparison.ts';
import { compareConfig, configGroup } from './configuration.ts';
import { compareData, testItems } from './data.ts';
import { compareMetrics, type MetricContext } from './metrics.ts';

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
): readonly Reason[] {
  if (judged === null || primary === null) return [];
  const items = judged.n.candidate;
  const contradicting = (['baseline', 'candidate'] as const).flatMap((side) =>
    judged.contradictions[side].map(({ code }) =>
      reason('inputs-contradict', { version: versions[side], what: sources[code] }),
    ),
  );
  return [
    ...(judged.detectable !== null && items !== null
      ? [reason('smallest-detectable', { metric: primary, items, change: judged.detectable })]
      : []),
    ...(judged.conservative ? [reason('conservative-bound', { metric: primary })] : []),
    ...(judged.assumptions.includes('independent-samples') ? [reason('treated-as-independent', {})] : []),
    ...(judged.assumptions.includes('different-items') ? [reason('different-items', {})] : []),
    ...(judged.assumptions.includes('runs-vary-alone')
      ? [reason('runs-vary-alone', { metric: primary })]
      : []),
    ...contradicting,
  ];
}

/** Classes outside the protected ones that fell significantly after Holm's correction: a warning each. */
function classNotes(
  metrics: readonly MetricChange[],
  protectedClasses: readonly string[],
): readonly Reason[] {
  return metrics.flatMap(({ group, label, outcome, significance, change }) =>
    group === 'class' &&
    label !== null &&
    change !== null &&
    outcome === 'regressed' &&
    significance === 'significant' &&
    !protectedClasses.includes(label)
      ? [reason('class-regressed', { label, change })]
      : [],
  );
}

const described = (facts: VersionFacts) => ({
  version: facts.version,
  created: facts.created?.text ?? null,
  parent: facts.parent,
});

export interface CompareSettings extends MetricContext {
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
  const { metrics, primary } = compareMetrics(facts, candidate, found.comparable, settings);
  const config = facts === null ? [] : compareConfig(facts.config, candidate.config);
  const data = compareData(facts, candidate);
  const items = {
    baseline: primary?.n.baseline ?? (facts === null ? null : testItems(facts)),
    candidate: primary?.n.candidate ?? testItems(candidate),
  };
  const things = changedThings({ config, data });
  const notes = [
    ...(facts !== null && (items.baseline ?? items.candidate) !== null ? [reason('test-items', items)] : []),
    ...certaintyNotes(settings.primary, primary, {
      baseline: facts?.version ?? '',
      candidate: candidate.version,
    }),
    ...(things.length > 1 ? [reason('confounded', { what: things })] : []),
    ...(data.sourceHashChanged === true && !dataChanged(data) ? [reason('source-hash-changed', {})] : []),
    ...classNotes(metrics, settings.protectedClasses),
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
  return { comparison, items };
}
