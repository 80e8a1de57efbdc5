import { comparePaired, type PairedResults } from './compare-paired.ts';
import type { Assumption, ComparisonMethod, Judgement, MetricComparison } from './comparison.ts';
import { normalInterval } from './delta.ts';
import { normalTwoSidedP } from './distributions.ts';
import { adjustedStandardError, powerFactor } from './power.ts';
import { fisherExact, hasSmallExpectedCount, newcombeDifference, pooledZ } from './proportion.ts';
import { welch } from './runs.ts';
import { collectSources, type ErrorSource, type Sources } from './sources.ts';
import type { MetricKind, SideFacts } from './types.ts';
import { cut, errorOf, intervalOf } from './value-interval.ts';

export interface CompareOptions {
  /** Confidence level, 0 < level < 1. */
  readonly level?: number;
  /** Results of one resampling for all metrics of the same predictions, see resampleAll; made here where absent. */
  readonly paired?: PairedResults | undefined;
}

/**
 * Compares one metric of two versions by the best method that the facts of both sides allow, in the order of the table
 * in docs/statistics.md. Never throws on numbers from files: what cannot be judged is `unknown`.
 */
export function compareMetric(
  kind: MetricKind,
  baseline: SideFacts,
  candidate: SideFacts,
  { level = 0.95, paired: shared }: CompareOptions = {},
): MetricComparison {
  const [before, after] = [collectSources(kind, baseline), collectSources(kind, candidate)];
  const finite = Number.isFinite(baseline.value) && Number.isFinite(candidate.value);
  const change = candidate.value - baseline.value;
  const unknown: MetricComparison = {
    change: finite ? change : null,
    significance: 'unknown',
    interval: null,
    pValue: null,
    method: null,
    assumptions: [],
    baselineInterval: intervalOf(kind, before, level)?.interval ?? null,
    candidateInterval: intervalOf(kind, after, level)?.interval ?? null,
    conservative: false,
    detectable: null,
    n: { baseline: before.n, candidate: after.n },
    contradictions: { baseline: before.contradictions, candidate: after.contradictions },
  };
  if (!finite) return unknown;
  const paired = comparePaired(kind, baseline, candidate, level, shared);
  const extra: readonly Assumption[] = paired?.differentItems ? ['different-items'] : [];
  const found = paired?.judgement ?? compareIndependent(before, after, level);
  const judged = found && wholeJudgement(found, change);
  if (judged === null) return { ...unknown, assumptions: extra };
  const known = withJudgement(unknown, judged, level);
  return {
    ...known,
    interval: cut(kind, [baseline.value, candidate.value], judged.interval, -1),
    assumptions: [...known.assumptions, ...extra],
  };
}

/** The comparison with what a method says filled in. */
function withJudgement(unknown: MetricComparison, judged: Judgement, level: number): MetricComparison {
  const { significance, disagree } = significanceOf(judged, level);
  const { planningError } = judged;
  return {
    ...unknown,
    significance,
    pValue: judged.pValue,
    method: judged.method,
    assumptions: disagree ? [...judged.assumptions, 'test-and-interval-disagree'] : judged.assumptions,
    baselineInterval: judged.baselineInterval ?? unknown.baselineInterval,
    candidateInterval: judged.candidateInterval ?? unknown.candidateInterval,
    conservative: judged.conservative,
    detectable: planningError === null ? null : powerFactor(level) * planningError,
    n: judged.n === undefined ? unknown.n : { baseline: judged.n, candidate: judged.n },
  };
}

/**
 * The judgement with its interval widened, where it must be, to hold the change of the values as written (counts and
 * runs may differ from those by their rounding). Null where absurd inputs left no numbers.
 */
function wholeJudgement(judgement: Judgement, change: number): Judgement | null {
  const [low, high] = judgement.interval;
  const whole = Number.isFinite(low) && Number.isFinite(high) && !Number.isNaN(judgement.pValue);
  return whole ? { ...judgement, interval: [Math.min(low, change), Math.max(high, change)] } : null;
}

function significanceOf(
  { interval, pValue }: Judgement,
  level: number,
): { readonly significance: 'significant' | 'noise'; readonly disagree: boolean } {
  const excludesZero = interval[0] > 0 || interval[1] < 0;
  const rejects = pValue < 1 - level;
  return {
    significance: excludesZero && rejects ? 'significant' : 'noise',
    disagree: excludesZero !== rejects,
  };
}

function compareIndependent(before: Sources, after: Sources, level: number): Judgement | null {
  if (before.computed && after.computed && !(before.share && after.share)) {
    return compareErrors(before, before.computed, after, after.computed, level);
  }
  if (before.share && after.share) return compareShares(before, after, level);
  if (before.reported && after.reported) {
    return compareErrors(before, before.reported, after, after.reported, level);
  }
  if (before.runs && after.runs) return compareRuns(before, after, level);
  const [old, now] = [anyError(before, level), anyError(after, level)];
  return old && now ? compareErrors(before, old, after, now, level) : null;
}

function compareShares(before: Sources, after: Sources, level: number): Judgement | null {
  const [old, now] = [before.share, after.share];
  if (old === null || now === null) return null;
  const [x1, n1, x2, n2] = [now.value * now.n, now.n, old.value * old.n, old.n] as const;
  const small = hasSmallExpectedCount(x1, n1, x2, n2);
  return {
    method: small ? 'newcombe-fisher' : 'newcombe-z',
    interval: newcombeDifference(x1, n1, x2, n2, level),
    pValue: small ? fisherExact(x1, n1, x2, n2) : pooledZ(x1, n1, x2, n2).pValue,
    planningError: planningError(before, after, level),
    conservative: false,
    assumptions: ['independent-samples', ...(small ? [] : (['large-sample'] as const))],
  };
}

/** Standard error of a share as an error source, for the comparison with a side that has only a standard error. */
function anyError(sources: Sources, level: number): ErrorSource | null {
  const { share } = sources;
  if (sources.computed ?? sources.reported) return sources.computed ?? sources.reported;
  if (share === null) return null;
  const standardError = adjustedStandardError(share.value, share.n, level);
  const { value, n } = share;
  const plain = { origin: 'reported', conservative: false, smoothed: false, inexact: false } as const;
  return { value, standardError, n, ...plain };
}

function compareErrors(
  before: Sources,
  old: ErrorSource,
  after: Sources,
  now: ErrorSource,
  level: number,
): Judgement {
  const standardError = Math.hypot(old.standardError, now.standardError);
  const change = after.value - before.value;
  const assumptions: Assumption[] = ['independent-samples', 'large-sample'];
  if (old.conservative || now.conservative) assumptions.push('upper-bound');
  if (old.smoothed || now.smoothed) assumptions.push('smoothed');
  if (old.inexact || now.inexact) assumptions.push('inexact-value');
  return {
    method: methodOf(old, now),
    interval: normalInterval(change, standardError, level),
    pValue: normalTwoSidedP(change / standardError),
    planningError: planningError(before, after, level),
    conservative: old.conservative || now.conservative,
    assumptions,
  };
}

function methodOf(old: ErrorSource, now: ErrorSource): ComparisonMethod {
  const origins = new Set([old.origin, now.origin]);
  if (origins.has('reported')) return origins.size === 1 ? 'standard-error' : 'mixed';
  return origins.has('scores') ? 'delta-bound' : 'delta-confusion';
}

/**
 * Standard error of the change between two versions as good as the candidate on the two test sets: what the numbers of
 * items can show from here on, which is what a reader plans with.
 */
function planningError(before: Sources, after: Sources, level: number): number | null {
  const error = errorOf(after, level);
  if (error === null) return null;
  if (before.n !== null && after.n !== null) return error * Math.sqrt(1 + after.n / before.n);
  return Math.hypot(error, errorOf(before, level) ?? error);
}

function compareRuns(before: Sources, after: Sources, level: number): Judgement | null {
  if (before.runs === null || after.runs === null) return null;
  const result = welch(after.runs, before.runs, level);
  if (result === null) return null;
  return {
    method: 'welch',
    interval: result.interval,
    pValue: result.pValue,
    planningError: null,
    conservative: false,
    assumptions: ['runs-vary-alone'],
  };
}
