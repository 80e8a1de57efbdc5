import type { Timestamp } from './time.ts';

/** A number with the decimals its author wrote (`0.815` has 3), null where that is unknown. */
export interface Measured {
  readonly value: number;
  readonly decimals: number | null;
}

/** One evaluation number. `value` may be NaN or infinite: Python writes those, and a gate on one fails. */
export interface Metric extends Measured {
  /** Dotted name as the file has it, after prefixes of Hugging Face Trainer were taken off (`macro_f1`, `eval.loss`). */
  readonly name: string;
  readonly standardError: number | null;
  /** Values of several runs or seeds; `value` is then their mean. */
  readonly runs: readonly number[] | null;
  /** Path of the value in its file, for positions. */
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
export type ResultsShape = 'guide' | 'scikit-learn' | 'trainer' | 'lm-eval' | 'numbers';

export interface Results {
  readonly shape: ResultsShape;
  readonly metrics: readonly Metric[];
  readonly perClass: readonly ClassScores[];
  readonly confusion: ConfusionMatrix | null;
  /** Number of test items that the file itself states. */
  readonly sampleCount: number | null;
  /** When the evaluation was made, where the file says so (lm-evaluation-harness `date`, `evaluated_at`). */
  readonly evaluated: Timestamp | null;
}

/** One line of predictions.jsonl. */
export interface Prediction {
  readonly id: string;
  readonly label: string;
  readonly prediction: string;
}
