import type { BaselineRule } from './report.ts';

/**
 * Reason code → arguments. Codes are stable (they are in the JSON report); the sentences are in the message catalogues.
 * Numbers keep the unit of the metric they speak of; `metric` lets the renderer choose how to show them.
 */
export interface ReasonArguments {
  // Gates
  'threshold-met': { readonly metric: string; readonly value: number; readonly threshold: number };
  'threshold-missed': {
    readonly metric: string;
    readonly value: number;
    readonly threshold: number;
    readonly gap: number;
  };
  'threshold-none': Record<never, never>;
  'metric-missing': { readonly metric: string };
  'metric-not-a-number': { readonly metric: string; readonly text: string };
  'primary-metric-undeclared': Record<never, never>;
  'no-results-yet': { readonly status: string };
  'deployed-without-results': { readonly version: string };
  'no-errors': { readonly warnings: number };
  'errors-found': { readonly errors: number };
  'no-baseline': Record<never, never>;
  // Verdict
  'first-version': Record<never, never>;
  improved: { readonly metric: string; readonly change: number; readonly baseline: string };
  regressed: { readonly metric: string; readonly change: number; readonly baseline: string };
  unchanged: { readonly metric: string; readonly baseline: string };
  'rollback-to': { readonly version: string; readonly from: string };
  'gate-failed': { readonly gate: string };
  'gate-inconclusive': { readonly gate: string };
  'record-broken': { readonly file: string };
  // Comparability
  'test-set-changed': {
    readonly how: 'count' | 'hash' | 'seed';
    readonly baseline: string;
    readonly candidate: string;
  };
  'label-set-changed': { readonly added: readonly string[]; readonly removed: readonly string[] };
  'scale-changed': { readonly metric: string; readonly baseline: number; readonly candidate: number };
  'zero-baseline': { readonly metric: string };
  'baseline-without-results': { readonly version: string };
  // Baseline
  'baseline-found': { readonly version: string; readonly rule: BaselineRule };
  'history-shallow': Record<never, never>;
  'new-task': Record<never, never>;
  'task-removed': Record<never, never>;
}

export type ReasonCode = keyof ReasonArguments;

/** One statement as data: a stable code and its arguments. */
export type Reason = {
  [C in ReasonCode]: { readonly code: C; readonly args: ReasonArguments[C] };
}[ReasonCode];

/** Makes a reason; the arguments are checked against the code. */
export function reason<C extends ReasonCode>(code: C, args: ReasonArguments[C]): Extract<Reason, { code: C }>;
export function reason(
  code: ReasonCode,
  args: ReasonArguments[ReasonCode],
): { code: ReasonCode; args: object } {
  return { code, args };
}
