import { allowedDrop } from '../../compare/allowed-drop.ts';
import { reason } from '../../reasons/reason.ts';
import { type Direction, worsening } from '../../records/direction.ts';
import {
  beyondPValue,
  bothSides,
  type ChangeEvidence,
  changeInterval,
} from '../../statistics/change-evidence.ts';
import type { GateContext } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/**
 * The level at which the best of `k` deployed versions may be called better, so that equal models raise an alarm in at
 * most 5 % of whole series and not at each deployment: the best of many owes part of its lead to luck, and each
 * deployment looks again. Of α, 3 / ((k + 1) (k + 2)) is spent where there are k references (from 2 on, with one only
 * the regression gate looks; these sum to 1), shared by the k.
 */
export function driftLevel(level: number, k: number): number {
  const of = Math.max(2, k);
  return 1 - ((1 - level) * 3) / (of * (of + 1) * (of + 2));
}

/** The primary metric against the best version ever deployed; numbers in its unit. */
export interface Drift {
  readonly change: number;
  readonly direction: Direction;
  /** The loss that is allowed, ≥ 0. */
  readonly allowed: number;
  /** The value of the best version. */
  readonly baseline: number;
  /** Null where the statistics know too little. */
  readonly evidence: ChangeEvidence | null;
  readonly of: number;
}

/**
 * Three outcomes. `fail`: the better bound at the level of a series is beyond what is allowed. `inconclusive`: the value
 * is beyond and a loss is sure at that level, though not how much. `pass`: the rest, since the best of many deployed
 * versions is partly lucky and the next one rarely as much. Without evidence the plain difference decides.
 */
export function driftOutcome(drift: Drift, level: number): 'pass' | 'fail' | 'inconclusive' {
  const { change, direction, allowed, baseline, evidence, of } = drift;
  if (worsening(change, direction) <= allowed + 1e-9 * Math.max(allowed, Math.abs(baseline))) return 'pass';
  if (evidence === null) return 'fail';
  const alpha = 1 - driftLevel(level, of);
  const side = ({ higher: 'below', lower: 'above' } as const)[direction];
  const lostMoreThan = (margin: number) =>
    beyondPValue(evidence, { higher: -margin, lower: margin }[direction], side) < alpha;
  if (lostMoreThan(allowed)) return 'fail';
  return lostMoreThan(0) ? 'inconclusive' : 'pass';
}

/**
 * Has more been lost since the best version ever deployed than `max_drift`? Each small loss is within its tolerance, ten
 * of them are not. Silent where it passes: the regression gate speaks of the last step.
 */
export function driftGates(context: GateContext): readonly Gate[] {
  const { drift, criteria } = context;
  if (drift === null || drift.change.change === null || drift.change.baseline === null) return [];
  if (drift.judgement?.tooFew != null || drift.judgement?.tooFewGroups != null) return [];
  const { change, direction, name: metric, scale, baseline } = drift.change;
  const allowed = allowedDrop(criteria.maxDrift, scale, baseline);
  const evidence = drift.judgement?.evidence ?? null;
  const { confidence } = criteria;
  const outcome = driftOutcome({ change, direction, allowed, baseline, evidence, of: drift.of }, confidence);
  if (outcome === 'pass') return [];
  const args = { metric, change, allowed, version: drift.version, of: drift.of };
  const interval =
    evidence === null ? null : changeInterval(evidence, bothSides(driftLevel(confidence, drift.of)));
  const details = { metric, required: allowed, observed: change, interval };
  return outcome === 'fail'
    ? [gate('drift', outcome, reason('drift-beyond', args), details)]
    : [gate('drift', outcome, reason('drift-undecided', args), details)];
}
