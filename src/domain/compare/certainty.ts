import type { MetricValue } from '../records/metric-table.ts';
import type { Measured } from '../records/results.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { compareMetric } from '../statistics/compare.ts';
import type { PairedResults } from '../statistics/compare-paired.ts';
import type { MetricComparison } from '../statistics/comparison.ts';
import { itemCount } from '../statistics/sources.ts';
import type { Interval, SideFacts } from '../statistics/types.ts';
import { estimateValue } from '../statistics/value-interval.ts';
import type { MetricScale } from './comparison.ts';
import { metricKind } from './metric-kind.ts';
import { trustedSpread } from './trusted-evidence.ts';

/** A metric of a version together with all that the version says about its test set. */
export interface Measurement {
  readonly metric: MetricValue;
  readonly facts: VersionFacts;
}

/** Shares written in percent are judged as ratios: only those have known distributions. */
const divisorOf = (scale: MetricScale): number => (scale === 'percent' ? 100 : 1);

const divided = (measured: Measured | null, divisor: number): Measured | null =>
  measured === null || divisor === 1
    ? measured
    : {
        value: measured.value / divisor,
        decimals: measured.decimals === null ? null : measured.decimals + 2,
      };

/** Flags say how many answers are right, and nothing of classes. */
function isAbout(metric: MetricValue, predictions: VersionFacts['predictions']): boolean {
  const { type } = metricKind(metric);
  return (
    type === 'accuracy' || type === 'proportion' || predictions?.some(({ flag }) => flag === true) !== true
  );
}

function sideFacts({ metric, facts }: Measurement, scale: MetricScale): SideFacts {
  const divisor = divisorOf(scale);
  const results = facts.results;
  const written = divided(metric, divisor);
  // A count beside the share says more than its digits.
  const exact = metric.numerator !== null && metric.n !== null ? metric.numerator / metric.n : null;
  return {
    value: exact ?? written?.value ?? metric.value,
    decimals: exact === null ? (written?.decimals ?? null) : null,
    standardError: metric.standardError === null ? null : metric.standardError / divisor,
    runs: metric.runs?.map((run) => run / divisor) ?? null,
    n: metric.n ?? (metric.whole ? (results?.sampleCount ?? null) : null),
    testCount:
      metric.whole && facts.data.testCount !== null
        ? facts.data.testCount - (results?.withoutResult ?? 0)
        : null,
    confusion: metric.whole ? (results?.confusion ?? null) : null,
    classScores: (metric.whole ? results?.perClass : undefined)?.map((scores) => ({
      ...scores,
      precision: divided(scores.precision, divisor),
      recall: divided(scores.recall, divisor),
      f1: divided(scores.f1, divisor),
    })),
    predictions: metric.whole && isAbout(metric, facts.predictions) ? facts.predictions : null,
  };
}

const scaled = (interval: Interval | null, divisor: number): Interval | null =>
  interval === null ? null : [interval[0] * divisor, interval[1] * divisor];

/** How sure the change of one metric is, in the metric's own unit. */
export function judgeChange(
  baseline: Measurement,
  candidate: Measurement,
  scale: MetricScale,
  options: { readonly level: number; readonly paired: PairedResults | undefined },
): MetricComparison {
  const divisor = divisorOf(scale);
  const kind = metricKind(candidate.metric);
  const [before, claimed] = [sideFacts(baseline, scale), sideFacts(candidate, scale)];
  const asSpread = ({ value, standardError, runs }: SideFacts) => ({
    value,
    standardError: standardError ?? null,
    runs: runs ?? null,
  });
  const { contradictions, ...spread } = trustedSpread(
    kind,
    asSpread(claimed),
    asSpread(before),
    itemCount(claimed),
  );
  const judged = compareMetric(kind, before, { ...claimed, ...spread }, options);
  return {
    ...judged,
    contradictions: {
      ...judged.contradictions,
      candidate: [...judged.contradictions.candidate, ...contradictions],
    },
    interval: scaled(judged.interval, divisor),
    evidence: judged.evidence === null ? null : { ...judged.evidence, unit: divisor },
    planningError: judged.planningError === null ? null : judged.planningError * divisor,
    baselineInterval: scaled(judged.baselineInterval, divisor),
    candidateInterval: scaled(judged.candidateInterval, divisor),
    detectable: judged.detectable === null ? null : judged.detectable * divisor,
  };
}

/** Interval of one value in the metric's own unit, null when too little is known. */
export function valueInterval(measured: Measurement, scale: MetricScale, level: number): Interval | null {
  const estimate = estimateValue(metricKind(measured.metric), sideFacts(measured, scale), level);
  return scaled(estimate.interval, divisorOf(scale));
}
