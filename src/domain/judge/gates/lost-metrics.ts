import { reason } from '../../reasons/reason.ts';
import { metricWords } from '../../records/metric-table.ts';
import { type GateContext, noComparison } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/** Words of numbers that say how an evaluation ran, not how good the model is: they may come and go. */
const bookkeeping = new Set(
  'runtime duration time seconds ms memory cost tokens samples steps epoch count throughput flos'.split(' '),
);

/**
 * Metrics besides the primary one that the baseline has and the candidate no longer does: what is not measured any more
 * cannot be shown to have held, so each fails the regression gate. Classes count by the label set, renamed metrics are
 * said to be renamed.
 */
export function lostMetricGates(context: GateContext): readonly Gate[] {
  const { comparison, candidate, status } = context;
  if (candidate.results === null || status === 'archived') return [];
  const renamed = new Set(
    comparison.comparability.reasons.flatMap((one) => (one.code === 'metric-renamed' ? [one.args.from] : [])),
  );
  return comparison.metrics.flatMap(({ name: metric, group, candidate: value }) => {
    if (group !== 'overall' || value !== null || renamed.has(metric)) return [];
    if (metricWords(metric).some((word) => bookkeeping.has(word))) return [];
    if (noComparison(context, metric) !== null) return [];
    return [gate('regression', 'fail', reason('metric-missing', { metric }), { metric })];
  });
}
