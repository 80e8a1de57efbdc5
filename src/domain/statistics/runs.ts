import { criticalT, tTwoSidedP } from './distributions.ts';
import type { Interval } from './types.ts';

/** Mean and standard error of the mean of several runs. */
export interface RunsSummary {
  readonly mean: number;
  readonly standardError: number;
  readonly count: number;
}

/** Mean and standard error of at least two finite values, else null. */
export function summariseRuns(values: readonly number[]): RunsSummary | null {
  const count = values.length;
  if (count < 2 || !values.every(Number.isFinite)) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / (count - 1) / count);
  // Absurd values overflow when squared.
  return Number.isFinite(standardError) ? { mean, standardError, count } : null;
}

/** t interval of the mean of runs. */
export function tInterval(runs: RunsSummary, level = 0.95): Interval {
  const half = criticalT(level, runs.count - 1) * runs.standardError;
  return [runs.mean - half, runs.mean + half];
}

export interface WelchResult {
  readonly difference: number;
  readonly interval: Interval;
  readonly pValue: number;
  readonly degreesOfFreedom: number;
  readonly standardError: number;
}

/**
 * Welch's test and interval of the difference of two means, candidate − baseline, with Satterthwaite's degrees of
 * freedom. Null where neither side varies at all: identical runs say nothing of their spread.
 */
export function welch(candidate: RunsSummary, baseline: RunsSummary, level = 0.95): WelchResult | null {
  const standardError = Math.hypot(candidate.standardError, baseline.standardError);
  if (!(standardError > 0)) return null;
  // By shares of the variance, so that no fourth power can overflow.
  const share = (candidate.standardError / standardError) ** 2;
  const degreesOfFreedom = 1 / (share ** 2 / (candidate.count - 1) + (1 - share) ** 2 / (baseline.count - 1));
  const difference = candidate.mean - baseline.mean;
  const half = criticalT(level, degreesOfFreedom) * standardError;
  return {
    difference,
    interval: [difference - half, difference + half],
    pValue: tTwoSidedP(difference / standardError, degreesOfFreedom),
    degreesOfFreedom,
    standardError,
  };
}
