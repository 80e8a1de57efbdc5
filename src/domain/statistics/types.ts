/**
 * The statistics core's own inputs and outputs: plain values that a caller builds from results files.
 * All shares are ratios (0…1), all changes are candidate − baseline in the metric's own unit.
 */

export type Interval = readonly [low: number, high: number];

/** Rows are true classes, columns predicted ones, both in the order of `labels`; counts of items. */
export interface ConfusionCounts {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** A number with the decimals its author wrote (`0.815` has 3), null where that is unknown. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number | null;
}

/** Scores of one class; `support` is the number of test items that truly are of this class. */
export interface ClassScore {
  readonly label: string;
  readonly precision: WrittenNumber | null;
  readonly recall: WrittenNumber | null;
  readonly f1: WrittenNumber | null;
  readonly support: number | null;
}

/** One test item: its true label and what the model said. */
export interface ItemPrediction {
  readonly id: string;
  readonly label: string;
  readonly prediction: string;
  /** What the item belongs to (a conversation, a document, a template): items of one group are alike. */
  readonly group?: string | null;
  /** Which of several answers to the same item. */
  readonly sample?: string | null;
}

/**
 * What a metric measures, as far as the choice of a method needs it. `accuracy` is the share of items whose
 * prediction is the label (also micro F1 with one label an item); `proportion` any other share of all items;
 * `other` has no known distribution (loss, BLEU, a judge's score).
 */
export type MetricKind = ConfusionMetric | { readonly type: 'proportion' } | { readonly type: 'other' };

/** Kinds that are a function of one confusion matrix. */
export type ConfusionMetric =
  | { readonly type: 'accuracy' }
  | { readonly type: 'weighted_f1' }
  | MacroMetric
  | ClassMetric;

export type MacroMetric = Macro<'macro_f1'> | Macro<'macro_precision'> | Macro<'macro_recall'>;

interface Macro<Type extends string> {
  readonly type: Type;
  /** Classes averaged over; all of the matrix where absent. A model's unreadable answers are a column, but rarely a class. */
  readonly over?: readonly string[];
}

export type ClassMetric = OfClass<'precision'> | OfClass<'recall'> | OfClass<'f1'>;

interface OfClass<Type extends string> {
  readonly type: Type;
  readonly label: string;
}

/** Everything known of one metric of one version. Absent and null mean the same: not known. */
export interface SideFacts {
  readonly value: number;
  /** Decimals written; taken from the shortest form of `value` when not known. */
  readonly decimals?: number | null | undefined;
  readonly standardError?: number | null | undefined;
  /** Values of several runs or seeds; `value` is then their mean. */
  readonly runs?: readonly number[] | null | undefined;
  /** The results file's own number of test items. */
  readonly n?: number | null | undefined;
  /** `data.test_count` of the lineage: the last resort for n. */
  readonly testCount?: number | null | undefined;
  readonly confusion?: ConfusionCounts | null | undefined;
  readonly classScores?: readonly ClassScore[] | null | undefined;
  readonly predictions?: readonly ItemPrediction[] | null | undefined;
}
