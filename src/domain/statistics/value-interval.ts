import { normalInterval } from './delta.ts';
import { adjustedStandardError, detectableDifference, powerFactor } from './power.ts';
import { wilson } from './proportion.ts';
import { tInterval } from './runs.ts';
import type { Contradiction, ErrorSource, Sources } from './source-types.ts';
import { collectSources } from './sources.ts';
import type { Interval, MetricKind, SideFacts } from './types.ts';

/** How the interval of one value was found. */
export type ValueMethod =
  | 'clustered'
  | 'wilson'
  | 'delta-confusion'
  | 'delta-bound'
  | 'standard-error'
  | 't'
  | 'bootstrap';

/** How far one value can be trusted. */
export interface ValueEstimate {
  /** Null when nothing is known to make one of. */
  readonly interval: Interval | null;
  readonly method: ValueMethod | null;
  /** The interval may be wider than it need be. */
  readonly conservative: boolean;
  /** Items behind the value: predicted ones for precision, true ones for recall, else all. */
  readonly n: number | null;
  /** Smallest change from here that another independent run on as many items shows with 80 % power. */
  readonly detectable: number | null;
  readonly contradictions: readonly Contradiction[];
}

/** Interval of one version's value by the best that is known of it; for a first version, and for a threshold. */
export function estimateValue(kind: MetricKind, side: SideFacts, level = 0.95): ValueEstimate {
  const sources = collectSources(kind, side);
  const { n, contradictions } = sources;
  const found = intervalOf(kind, sources, level);
  const detectable = Number.isFinite(side.value) ? detectableFrom(sources, level) : null;
  return { interval: null, method: null, conservative: false, ...found, n, detectable, contradictions };
}

function detectableFrom(sources: Sources, level: number): number | null {
  const { share } = sources;
  if (share) return detectableDifference(share.value, share.n, level);
  const standardError = errorOf(sources, level);
  return standardError === null ? null : powerFactor(level) * Math.SQRT2 * standardError;
}

/** Best interval of the sources, null without any; shares are cut at 0 and 1. */
export function intervalOf(
  kind: MetricKind,
  sources: Sources,
  level: number,
):
  | (Pick<ValueEstimate, 'conservative'> & { readonly interval: Interval; readonly method: ValueMethod })
  | null {
  const { share, runs, value } = sources;
  if (!Number.isFinite(value)) return null;
  if (share) {
    return { interval: wilson(share.value * share.n, share.n, level), method: 'wilson', conservative: false };
  }
  const error = sources.computed ?? sources.reported;
  if (error) {
    const interval = cut(kind, value, normalInterval(value, error.standardError, level));
    return { interval, method: methodOf(error), conservative: error.conservative };
  }
  if (runs === null || !(runs.standardError > 0)) return null;
  return { interval: cut(kind, value, tInterval(runs, level)), method: 't', conservative: false };
}

function methodOf(error: ErrorSource): ValueMethod {
  if (error.origin === 'reported') return 'standard-error';
  if (error.origin === 'clusters') return 'clustered';
  return error.origin === 'confusion' ? 'delta-confusion' : 'delta-bound';
}

/** Standard error of one value for planning: never 0. Runs are left out: more items would not narrow them. */
export function errorOf(sources: Sources, level: number): number | null {
  if (sources.share) return adjustedStandardError(sources.share.value, sources.share.n, level);
  return (sources.computed ?? sources.reported)?.standardError ?? null;
}

/**
 * Whether the values are shares, whose intervals end at 0 and 1. Other metrics have no such ends, nor have the same
 * metrics written in another unit (81.5 for 0.815).
 */
export const isShare = (kind: MetricKind, values: readonly number[]): boolean =>
  kind.type !== 'other' && values.every((value) => value >= 0 && value <= 1);

const cut = (kind: MetricKind, value: number, [low, high]: Interval): Interval =>
  isShare(kind, [value]) ? [Math.max(0, low), Math.min(1, high)] : [low, high];
