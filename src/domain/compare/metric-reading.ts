import type { Direction } from '../records/direction.ts';
import { fitsPattern } from '../records/metric-pattern.ts';
import { metricWords } from '../records/metric-table.ts';
import type { MetricScale } from './comparison.ts';

/** Words of names whose metrics are better when lower. */
const lowerWords = new Set(
  (
    'loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl error errors err wer cer mer ter ' +
    'eer fpr fnr far frr mae mse rmse mape smape msle rmsle medae brier ece mce fid distance hamming deviation std ' +
    'variance latency runtime duration time seconds ms memory cost hallucination hallucinations toxicity bias ' +
    'misclassification invalid failures'
  ).split(' '),
);

/** Words that name a higher-is-better metric whatever stands before them (`error_type.accuracy`). */
const higherWords = new Set(
  (
    'accuracy acc f1 f2 fbeta precision recall auc auroc auprc roc map mrr ndcg bleu rouge rouge1 rouge2 rougel meteor ' +
    'chrf bertscore exact em match mcc kappa specificity sensitivity pass success correct coverage'
  ).split(' '),
);

/** Words of metrics that have no upper end or are no share: they are shown as they are, never in percent. */
const absoluteWords = new Set(
  (
    'loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl mae mse rmse medae msle rmsle fid ' +
    'distance deviation std variance latency runtime duration time seconds ms memory cost tokens samples steps epoch ' +
    'count throughput mcc kappa correlation pearson spearman r2 elo'
  ).split(' '),
);

/** Words of metrics that are shares: a value of 81.5 is then one in percent. */
const shareWords = new Set([...higherWords, ...'wer cer mer eer fpr fnr far frr ter rate'.split(' ')]);

/** Which way is better, by the metric's name: the last part of the dotted name that has a known word decides. */
export function directionByName(name: string): Direction {
  for (const part of name.split('.').reverse()) {
    const words = metricWords(part);
    if (words.some((word) => lowerWords.has(word))) return 'lower';
    if (words.some((word) => higherWords.has(word))) return 'higher';
  }
  return 'higher';
}

const has = (name: string, known: ReadonlySet<string>) =>
  metricWords(name.split('.').at(-1) ?? name).some((word) => known.has(word));

/** Whether the name says that the metric is a share (accuracy, f1, word error rate), so that 0…1 or percent is meant. */
export const isShareByName = (name: string): boolean => has(name, shareWords) && !has(name, absoluteWords);

/**
 * How a metric's numbers are written. By its name where that says it; else 0…1 is a ratio. A share above 1 is in
 * percent. `numbers` are its values and threshold, those that are not finite are passed over; the first finite one
 * decides between ratio and percent.
 */
export function scaleByName(name: string, numbers: readonly number[]): MetricScale {
  const finite = numbers.filter((number) => Number.isFinite(number));
  if (has(name, absoluteWords)) return 'absolute';
  if (isShareByName(name)) return Math.abs(finite[0] ?? 0) > 1 ? 'percent' : 'ratio';
  return finite.length > 0 && finite.every((number) => number >= 0 && number <= 1) ? 'ratio' : 'absolute';
}

/** What `metrics:` of tunegate.yaml says of one metric, or of all whose names fit a pattern. */
export interface MetricOverride {
  readonly metric: string;
  readonly direction: Direction | null;
  readonly scale: MetricScale | null;
}

/** How metrics are read in one task: overrides first, then names. */
export interface MetricReading {
  directionOf(name: string): Direction;
  scaleOf(name: string, numbers: readonly number[]): MetricScale;
}

/**
 * Overrides of tunegate.yaml count first (the first pattern that fits and says something), for the primary metric
 * `success_criteria.direction` before them.
 */
export function metricReading(
  overrides: readonly MetricOverride[],
  primary: { readonly name: string | null; readonly direction: Direction | null },
): MetricReading {
  const fitting = (name: string) => overrides.filter((override) => fitsPattern(override.metric, name));
  return {
    directionOf: (name) =>
      (name === primary.name ? primary.direction : null) ??
      fitting(name).find((override) => override.direction !== null)?.direction ??
      directionByName(name),
    scaleOf: (name, numbers) =>
      fitting(name).find((override) => override.scale !== null)?.scale ?? scaleByName(name, numbers),
  };
}
