import type { Reason } from '../../reasons/reason.ts';

export const gateNames = [
  'threshold',
  'regression',
  'drift',
  'metrics',
  'guards',
  'protected_classes',
  'coverage',
  'deployment',
  'criteria',
  'validation',
] as const;
export type GateName = (typeof gateNames)[number];

export const gateOutcomes = ['pass', 'fail', 'inconclusive', 'skipped', 'waived'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];

export interface Gate {
  readonly name: GateName;
  /** The metric it looks at, null for gates on something else. */
  readonly metric: string | null;
  readonly outcome: GateOutcome;
  /** The limit in the metric's own unit (or a count), null where there is no single number. */
  readonly required: number | null;
  readonly observed: number | null;
  /**
   * Around what was observed, in its unit. Of a value: its interval. Of a change: its two one-sided bounds, which decide
   * and are narrower than the two-sided interval of the comparison.
   */
  readonly interval: readonly [number, number] | null;
  readonly reason: Reason;
}

type GateDetails = {
  readonly [K in 'metric' | 'required' | 'observed' | 'interval']?: Gate[K] | undefined;
};

/** One gate's result; what is not given is null. */
export function gate(
  name: GateName,
  outcome: Gate['outcome'],
  why: Reason,
  { metric = null, required = null, observed = null, interval = null }: GateDetails = {},
): Gate {
  return { name, metric, outcome, required, observed, interval, reason: why };
}
