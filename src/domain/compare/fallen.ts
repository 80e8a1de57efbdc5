import { holm } from '../statistics/holm.ts';
import { isPracticallyEqual } from './allowed-drop.ts';
import type { MetricChange } from './comparison.ts';

export interface FallenSettings {
  /** Level of tests, a ratio (0.95). */
  readonly confidence: number;
  /** The allowed drop: points of a ratio, a share of the baseline's value for unbounded metrics. */
  readonly maxRegression: number;
  /** Have a gate of their own. */
  readonly protectedClasses: readonly string[];
}

/**
 * The metrics and classes beside the primary metric that surely got worse, by more than nothing. All of them are tested
 * together by Holm's correction, whatever family the table tests them in: each is a caution, and of forty equal metrics
 * a false one must stay as rare as of one.
 */
export function fallenMetrics(
  metrics: readonly MetricChange[],
  { confidence, maxRegression, protectedClasses }: FallenSettings,
): readonly MetricChange[] {
  const secondary = metrics.filter(
    ({ group, label, pValue }) =>
      group !== 'primary' && pValue !== null && !protectedClasses.includes(label ?? ''),
  );
  const adjusted = holm(secondary.map(({ pValue }) => pValue));
  return secondary.filter(
    (metric, i) =>
      metric.outcome === 'regressed' &&
      metric.significance === 'significant' &&
      (adjusted[i] ?? 1) < 1 - confidence &&
      !isPracticallyEqual(metric, maxRegression),
  );
}
