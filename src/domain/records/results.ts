import type { MetricSplit } from './metric-name.ts';
import type { Timestamp } from './time.ts';

/** A number with the decimals its author wrote (`0.815` has 3), null where that is unknown. */
export interface Measured {
  readonly value: number;
  readonly decimals: number | null;
}

/** What a number of a results file is taken for. Only the first three are judged; the others serve as facts. */
export const numberKinds = [
  'metric',
  'share',
  'runs',
  'standard-error',
  'spread',
  'bound',
  'p-value',
  'count',
  'support',
  'setting',
] as const;
export type NumberKind = (typeof numberKinds)[number];

/** By which rule a number is taken for what it is. */
export const readingRules = [
  // Nothing says that it is anything else.
  'number',
  // It stands in the scores of a class.
  'class',
  // Its name is that of a share, and value × n is a whole number of items.
  'whole-items',
  // It is value × n of a count beside it, to the last item.
  'numerator',
  // Several values under one name.
  'list',
  // `_stderr` and its kin.
  'error-name',
  'spread-name',
  'bound-name',
  'p-value-name',
  'count-name',
  'support-name',
  // The name of a setting or of what a run took: steps, runtime, learning rate, size.
  'setting-name',
  // It stands in a section of settings.
  'setting-section',
] as const;
export type ReadingRule = (typeof readingRules)[number];

/** What an evaluation says of the test behind one metric; null where it does not say. */
export interface MetricTest {
  readonly shots: number | null;
  readonly taskVersion: string | null;
  readonly filter: string | null;
  /** Hash of the task as the harness saw it. */
  readonly taskHash: string | null;
  /** What the task was asked with: data set, prompt, decoding; by name. */
  readonly settings: ReadonlyMap<string, string>;
}

/** One evaluation number. `value` may be NaN or infinite: Python writes those, and a gate on one fails. */
export interface Metric extends Measured {
  /** The key as its file writes it, dotted where it stands deeper (`eval_accuracy`, `macro avg.f1-score`). */
  readonly key: string;
  /** Normal name: without prefixes of Hugging Face Trainer (`macro_f1`, `eval.loss`). */
  readonly name: string;
  readonly split: MetricSplit;
  readonly standardError: number | null;
  /** Values of several runs or seeds; `value` is then their mean. */
  readonly runs: readonly number[] | null;
  /** Items that this number is about, where the file says so for it. */
  readonly n: number | null;
  /** Items that count for it, where the file has them: value × n without rounding. */
  readonly numerator: number | null;
  /** Whether the last part of its name is its own: then what the version says of its test set is about it. */
  readonly whole: boolean;
  /** What the file says itself. */
  readonly higherIsBetter: boolean | null;
  readonly test: MetricTest | null;
  /** Path of the value in its file, for positions. */
  readonly path: readonly (string | number)[];
}

/** A number of the file that is no metric. */
export interface NumberFact {
  readonly key: string;
  readonly value: number;
  readonly kind: Exclude<NumberKind, 'metric' | 'share' | 'runs'>;
  readonly rule: ReadingRule;
  readonly path: readonly (string | number)[];
}

/** Scores of one class; ratios as written. `support` counts test items. */
export interface ClassScores {
  readonly label: string;
  readonly precision: Measured | null;
  readonly recall: Measured | null;
  readonly f1: Measured | null;
  readonly support: number | null;
  readonly path: readonly (string | number)[];
}

/** Rows are true classes, columns predicted ones, both in the order of `labels`; counts of items. */
export interface ConfusionMatrix {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** Which of the five known forms a results file has. */
export const resultsShapes = ['guide', 'scikit-learn', 'trainer', 'lm-eval', 'numbers'] as const;
export type ResultsShape = (typeof resultsShapes)[number];

/** Another value of a metric in the same file, which does not count. */
export interface Rival {
  readonly name: string;
  readonly key: string;
  readonly value: number;
  readonly path: readonly (string | number)[];
}

export interface Results {
  readonly shape: ResultsShape;
  readonly metrics: readonly Metric[];
  /** Values that disagree with one of them, which is worse. */
  readonly rivals?: readonly Rival[];
  /** Numbers that are no metrics, in the file's order. */
  readonly facts: readonly NumberFact[];
  readonly perClass: readonly ClassScores[];
  readonly confusion: ConfusionMatrix | null;
  /** Number of test items that the file itself states. */
  readonly sampleCount: number | null;
  /** Items that were asked and have no result (errors, timeouts, skipped), as the file counts them; 0 where it counts none. */
  readonly withoutResult: number;
  /** What the numbers were measured with, by a dotted name: `judge.model`, `decoding.temperature`. */
  readonly instrument: ReadonlyMap<string, string>;
  /** When the evaluation was made, where the file says so (lm-evaluation-harness `date`, `evaluated_at`). */
  readonly evaluated: Timestamp | null;
}

/** One line of predictions.jsonl. */
export interface Prediction {
  readonly id: string;
  readonly label: string;
  readonly prediction: string;
  /** What the item belongs to (a conversation, a document, a template). */
  readonly group?: string;
  /** Which of several answers to the same item; these are no duplicates. */
  readonly sample?: string;
  /** The file says only whether the answer is right: label and prediction are no classes. */
  readonly flag?: true;
}
