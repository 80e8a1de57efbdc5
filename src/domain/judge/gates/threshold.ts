import { reason } from '../../reasons/reason.ts';
import { meets, worseEnd } from '../../records/direction.ts';
import { changeOf, type GateContext, notYet, usableValue } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/**
 * The primary metric against its threshold. Judged as soon as results exist; a deployed version without any fails.
 * Mode `lower-bound` holds the interval's worse end against the threshold, and fails where there is no interval.
 */
export function thresholdGate(context: GateContext): Gate {
  const { candidate, status, criteria } = context;
  const { primaryMetric: metric, threshold } = criteria;
  const required = threshold;
  if (status === 'deployed' && candidate.results === null && !candidate.resultsBroken) {
    const why = reason('deployed-without-results', { version: candidate.version });
    return gate('threshold', 'fail', why, { metric, required });
  }
  const waiting = notYet(context);
  if (waiting !== null) return gate('threshold', 'skipped', waiting, { metric, required });
  if (candidate.resultsBroken) {
    const why = reason('record-broken', { file: candidate.broken[0] ?? candidate.version });
    return gate('threshold', 'fail', why, { metric, required });
  }
  if (metric === null) return gate('threshold', 'skipped', reason('primary-metric-undeclared', {}));
  const usable = usableValue(context.candidateTable, metric);
  if ('problem' in usable) return gate('threshold', 'fail', usable.problem, { metric, required });
  const { value } = usable;
  if (threshold === null) {
    return gate('threshold', 'skipped', reason('threshold-none', {}), { metric, observed: value });
  }
  return judged(context, metric, value, threshold);
}

function judged(context: GateContext, metric: string, value: number, threshold: number): Gate {
  const { reading, thresholdMode } = context.criteria;
  const direction = reading.directionOf(metric);
  const interval = changeOf(context, metric)?.candidateInterval ?? null;
  const details = { metric, required: threshold, observed: value, interval };
  const numbers = { metric, value, threshold };
  if (reading.scalesDiffer(metric, value, threshold)) {
    return gate('threshold', 'fail', reason('scale-differs', numbers), details);
  }
  if (!meets(value, threshold, direction)) {
    const gap = Math.abs(threshold - value);
    return gate('threshold', 'fail', reason('threshold-missed', { ...numbers, gap }), details);
  }
  const bound = interval === null ? null : worseEnd(interval, direction);
  const reach = bound === null || meets(bound, threshold, direction) ? null : bound;
  const met = gate('threshold', 'pass', reason('threshold-met', { ...numbers, reach }), details);
  if (thresholdMode === 'point') return met;
  if (bound === null) {
    return gate('threshold', 'fail', reason('threshold-bound-unknown', numbers), details);
  }
  return reach === null
    ? met
    : gate('threshold', 'fail', reason('threshold-bound-missed', { ...numbers, bound }), details);
}
