import { type ChangeEvidence, changeInterval } from './change-evidence.ts';
import { comparePaired, type PairedResults } from './compare-paired.ts';
import type { Assumption, ComparisonMethod, Judgement, MetricComparison } from './comparison.ts';
import { normalTwoSidedP } from './distributions.ts';
import { adjustedStandardError, powerFactor } from './power.ts';
import { fisherExact, hasSmallExpectedCount, pooledZ } from './proportion.ts';
import { welch } from './runs.ts';
import type { ErrorSource, Sources } from './source-types.ts';
import { collectSources } from './sources.ts';
import type { Interval, MetricKind, SideFacts } from './types.ts';
import { errorOf, intervalOf, isShare } from './value-interval.ts';

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
    evidence: null,
    method: null,
    assumptions: [],
    baselineInterval: intervalOf(kind, before, level)?.interval ?? null,
    candidateInterval: intervalOf(kind, after, level)?.interval ?? null,
    conservative: false,
    planningError: null,
    detectable: null,
    tooFew: before.tooFew ?? after.tooFew,
    tooFewGroups: null,
    n: { baseline: before.n, candidate: after.n },
    contradictions: { baseline: before.contradictions, candidate: after.contradictions },
  };
  if (!finite) return unknown;
  const paired = comparePaired(kind, baseline, candidate, level, shared);
  const extra: readonly Assumption[] = paired?.differentItems ? ['different-items'] : [];
  const tooFewGroups = paired?.tooFewGroups ?? null;
  if (tooFewGroups !== null)
    return { ...unknown, baselineInterval: null, candidateInterval: null, tooFewGroups };
  const found = paired?.judgement ?? compareIndependent(before, after, level);
  if (found === null) return { ...unknown, assumptions: extra };
  const share = isShare(kind, [baseline.value, candidate.value]);
  const known = withJudgement(unknown, found, { change, source: found.source, share, unit: 1 }, level);
  return known === null
    ? { ...unknown, assumptions: extra }
    : { ...known, assumptions: [...known.assumptions, ...extra] };
}

/** The comparison with what a method says filled in; null where absurd inputs left no numbers. */
function withJudgement(
  unknown: MetricComparison,
  judged: Judgement,
  evidence: ChangeEvidence,
  level: number,
): MetricComparison | null {
  const interval = changeInterval(evidence, level);
  if (!interval.every(Number.isFinite) || Number.isNaN(judged.pValue)) return null;
  const { significance, disagree } = significanceOf(interval, judged.pValue, level);
  const { planningError } = judged;
  return {
    ...unknown,
    significance,
    interval,
    pValue: judged.pValue,
    evidence,
    method: judged.method,
    assumptions: disagree ? [...judged.assumptions, 'test-and-interval-disagree'] : judged.assumptions,
    baselineInterval: judged.baselineInterval ?? unknown.baselineInterval,
    candidateInterval: judged.candidateInterval ?? unknown.candidateInterval,
    conservative: judged.conservative,
    planningError,
    detectable: planningError === null ? null : powerFactor(level) * planningError,
    tooFew: null,
    n: judged.n === undefined ? unknown.n : { baseline: judged.n, candidate: judged.n },
  };
}

function significanceOf(
  interval: Interval,
  pValue: number,
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
    source: { kind: 'newcombe', now: [x1, n1], before: [x2, n2] },
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
    source: { kind: 'normal', standardError },
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
 * Standard error of the change between two versions that are both as good as the candidate, on these two test sets. It
 * says what so many items can show, which is what a reader plans with.
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
    source: { kind: 't', standardError: result.standardError, degreesOfFreedom: result.degreesOfFreedom },
    pValue: result.pValue,
    planningError: null,
    conservative: false,
    assumptions: ['runs-vary-alone'],
  };
}
