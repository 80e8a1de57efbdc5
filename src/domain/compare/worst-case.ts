import { worsening } from '../records/direction.ts';
import { findMetric, metricTable } from '../records/metric-table.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { judgeChange } from './certainty.ts';
import { isShareScale } from './comparison.ts';
import type { MetricContext } from './metrics.ts';

/** What is left of a gain where the candidate's missing items count as wrong. */
export type WorstCase = 'improved' | 'not-shown';

/** The primary metric judged as if every item that the candidate lacks were wrong. Only shares can be judged so. */
export function worstCaseOf(
  candidate: VersionFacts,
  baseline: VersionFacts,
  missing: number,
  { primary, reading, confidence: level }: Pick<MetricContext, 'primary' | 'reading' | 'confidence'>,
): WorstCase {
  const before = primary === null ? null : findMetric(metricTable(baseline.results), primary);
  const after = primary === null ? null : findMetric(metricTable(candidate.results), primary);
  const n = after?.n ?? candidate.results?.sampleCount ?? null;
  if (primary === null || before === null || after === null || n === null) return 'not-shown';
  const value = (after.value * n) / (n + missing);
  const metric = { ...after, value, decimals: null, n: n + missing, numerator: null, standardError: null };
  const scale = reading.scaleOf(primary, [after.value, before.value]);
  const { significance } = judgeChange(
    { metric: before, facts: baseline },
    { metric: { ...metric, runs: null, whole: false }, facts: candidate },
    scale,
    { level, paired: undefined },
  );
  const better = worsening(value - before.value, reading.directionOf(primary)) < 0;
  return isShareScale(scale) && better && significance === 'significant' ? 'improved' : 'not-shown';
}
