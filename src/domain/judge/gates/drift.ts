import { allowedDrop } from '../../compare/allowed-drop.ts';
import type { MetricChange } from '../../compare/comparison.ts';
import { reason } from '../../reasons/reason.ts';
import { worsening } from '../../records/direction.ts';
import { beyondPValue, bothSides, changeInterval } from '../../statistics/change-evidence.ts';
import type { GateContext, MetricJudgement } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/** The candidate's primary metric against the best version ever deployed. */
export interface DriftComparison {
  /** The best version that was ever deployed, on a test set like the candidate's. */
  readonly version: string;
  readonly change: MetricChange;
  readonly judgement: MetricJudgement | null;
  /** How many versions it was the best of, ≥ 1. */
  readonly of: number;
}

/**
 * The level at which the best of `k` deployed versions may be called better, so that equal models raise an alarm in at
 * most 5 % of whole series and not at each deployment: the best of many owes part of its lead to luck, and each
 * deployment looks again. Of α, 1 / (k (k + 1)) is spent on the k-th look (these sum to 1), shared by its k references.
 */
export const driftLevel = (level: number, k: number): number => 1 - (1 - level) / (k * k * (k + 1));

/**
 * Has more been lost since the best version ever deployed than `max_drift`? Each small loss is within its tolerance, ten
 * of them are not. Fails where the bound at the level of a series is beyond; inconclusive where the value is beyond and
 * a loss is sure at that level, though not how much. Silent, without a result, in every other case: the regression gate
 * speaks of the last step.
 */
export function driftGates(context: GateContext): readonly Gate[] {
  const { drift, criteria } = context;
  if (drift === null || drift.change.change === null || drift.change.baseline === null) return [];
  const { change, direction, name: metric, scale, baseline } = drift.change;
  const allowed = allowedDrop(criteria.maxDrift, scale, baseline);
  const worse = worsening(change, direction);
  if (worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(baseline))) return [];
  const args = { metric, change, allowed, version: drift.version, of: drift.of };
  const evidence = drift.judgement?.evidence ?? null;
  const details = { metric, required: allowed, observed: change };
  if (evidence === null) {
    if (drift.judgement?.tooFew != null) return [];
    return [gate('drift', 'fail', reason('drift-beyond', args), details)];
  }
  const alpha = 1 - driftLevel(criteria.confidence, drift.of);
  const side = ({ higher: 'below', lower: 'above' } as const)[direction];
  const lossBeyond = (margin: number) =>
    beyondPValue(evidence, { higher: -margin, lower: margin }[direction], side) < alpha;
  const interval = changeInterval(evidence, bothSides(1 - alpha));
  if (lossBeyond(allowed)) {
    return [gate('drift', 'fail', reason('drift-beyond', args), { ...details, interval })];
  }
  if (!lossBeyond(0)) return [];
  return [gate('drift', 'inconclusive', reason('drift-undecided', args), { ...details, interval })];
}
