import type { TooFew } from './few-items.ts';
import type { RunsSummary } from './runs.ts';

/** Inputs of one version that contradict each other; the source that they belong to is not used. */
export type Contradiction =
  | {
      /** Counts, scores or runs give another value of the metric than the file states. */
      readonly code:
        | 'value-contradicts-counts'
        | 'value-contradicts-scores'
        | 'value-contradicts-predictions'
        | 'value-contradicts-runs';
      readonly stated: number;
      readonly computed: number;
      readonly tolerance: number;
    }
  | {
      /** Precision, recall and support give a total of predicted items other than all; computed is its share. */
      readonly code: 'scores-contradict-each-other';
      readonly stated: 1;
      readonly computed: number;
      readonly tolerance: number;
    }
  | {
      /** A source is about fewer items than the version states elsewhere. */
      readonly code: 'fewer-items-than-stated';
      readonly source: 'confusion' | 'scores' | 'predictions';
      readonly stated: number;
      readonly computed: number;
    }
  | {
      /** A standard error or a spread of runs that cannot be; `stated` is the largest that could. */
      readonly code: 'spread-impossible';
      readonly source: 'standard-error' | 'runs';
      readonly stated: number;
      readonly computed: number;
    }
  | { readonly code: 'not-a-count-matrix' };

/** A share of n items, taken as value × n without rounding. */
export interface ShareSource {
  readonly value: number;
  readonly n: number;
}

/** A value with its standard error. */
export interface ErrorSource {
  readonly value: number;
  readonly standardError: number;
  readonly n: number | null;
  readonly origin: 'confusion' | 'scores' | 'clusters' | 'reported';
  /** The standard error is an upper bound. */
  readonly conservative: boolean;
  /** See ErrorEstimate. */
  readonly smoothed: boolean;
  /** The stated value differs from the computed one by more than its decimals allow, but by less than a standard error. */
  readonly inexact: boolean;
}

/** What one version's facts allow, for one metric. Null where a source is missing or not to be trusted. */
export interface Sources {
  readonly value: number;
  readonly n: number | null;
  readonly share: ShareSource | null;
  /** From a confusion matrix, or else from per-class scores. */
  readonly computed: ErrorSource | null;
  readonly reported: ErrorSource | null;
  readonly runs: RunsSummary | null;
  /** Why `computed` is missing although its counts are there. */
  readonly tooFew: TooFew | null;
  readonly contradictions: readonly Contradiction[];
}
