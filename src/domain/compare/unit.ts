import { lastPart, metricWords, splitName } from '../records/metric-name.ts';
import type { MetricScale } from './comparison.ts';
import { higherWords } from './direction-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words of metrics without an upper end, or that are no share: shown as they are, never in percent. */
const absoluteWords = words(
  'loss logloss perplexity ppl entropy crossentropy nll bpb bpc bits divergence kl kld approxkl mae mse rmse nrmse medae msle ' +
    'rmsle mase rse pinball deviance likelihood loglikelihood logps logits fid kid mifid lpips ergas sam psnr snr sdr sisdr pesq ' +
    'mos dnsmos distance levenshtein hausdorff deviation std variance latency runtime duration delay time second seconds ms ' +
    'milliseconds minutes hours ttft tpot rtf memory cost price tokens throughput tps qps rps speedup elo rank reward margin ' +
    'calinski harabasz davies bouldin inception length len size rating stars gb mb usd',
);

/** Words of scores that are told in points: signed ones, differences, and those of translation and summaries. */
const pointWords = words(
  'bleu sacrebleu gleu chrf chr rouge rougel rougelsum meteor cider spice nist comet bleurt diff difference delta change mcc ' +
    'matthews kappa correlation corr corrcoef pearson pearsonr spearman spearmanr kendall kendalltau tau r2 silhouette ccc ter',
);

/** Error rates by words and characters: more may be wrong than there is. */
const unboundedShares = words('wer cer mer wil der jer ser pwer mape smape wmape wape');

/** Words of metrics that are shares: a value of 81.5 is then one in percent. */
const shareWords: ReadonlySet<string> = new Set([
  ...[...higherWords].filter(
    (word) =>
      !absoluteWords.has(word) &&
      !pointWords.has(word) &&
      !/^(?:scores?|ratings?|quality|points|measure|map|clip|index|improvement|gain|gains|reduction|lift|utility)$/.test(
        word,
      ),
  ),
  ...'wer cer mer wil der jer eer error fpr fnr far frr fdr fmr fnmr rate share percent percentage pct ece hallucination toxicity map'.split(
    ' ',
  ),
]);

const timeOrSize = words(
  'latency runtime duration delay time second seconds ms milliseconds ttft tpot memory size bytes gb mb',
);

/** Names and parts of names in which the single words mislead, on the words with `_` between them. */
const phrases: readonly (readonly [pattern: RegExp, kind: UnitKind])[] = [
  [
    /(?:squared|absolute|log|logarithmic|bias|relative|minkowski|cosh|max)_error$|explained_variance|^d2_/,
    'absolute',
  ],
  [/recip(?:rocal)?_rank|on_time|_parity_ratio/, 'share'],
  [/r_(?:squared|square|2)(?:_score)?$|rank_corr/, 'points'],
  [/(?:^|_)(?:rouge|chr_?f)(?!.*_acc)/, 'points'],
  [/_per_/, 'absolute'],
];

type UnitKind = 'absolute' | 'points' | 'share';

const wordsOf = (part: string): readonly string[] => metricWords(splitName(part.replace(/,[^,]*$/, '')).bare);

/** A word without its number, and the singular of a plural: `rouge1`, `accuracies`. */
const formsOf = (word: string): readonly string[] => [
  word,
  /^([a-z]{2,})\d+$/.exec(word)?.[1] ?? word,
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''),
];

const isOneOf = (word: string, known: ReadonlySet<string>): boolean =>
  formsOf(word).some((form) => known.has(form));

function kindOfPart(part: string): UnitKind | null {
  const all = wordsOf(part);
  const phrase = phrases.find(([pattern]) => pattern.test(all.join('_')));
  if (phrase !== undefined) return phrase[1];
  for (const word of all.toReversed()) {
    if (isOneOf(word, absoluteWords)) return 'absolute';
    if (isOneOf(word, pointWords)) return 'points';
    if (isOneOf(word, shareWords)) return 'share';
  }
  return null;
}

/** What the name says of the unit: the last word that says something, as for the direction. ROUGE's f-measure is ROUGE. */
function kindByName(name: string): UnitKind | null {
  const last = lastPart(name);
  const kind = kindOfPart(last);
  const sections = name.slice(0, -last.length);
  return kind === 'share' && /(?:rouge|bleu)[^.]*\.$/i.test(sections) ? 'points' : kind;
}

/** Whether the name says that the metric is a share (accuracy, f1, word error rate), so that 0…1 or percent is meant. */
export const isShareByName = (name: string): boolean => kindByName(name) === 'share';

const has = (name: string, known: ReadonlySet<string>): boolean =>
  wordsOf(lastPart(name)).some((word) => isOneOf(word, known));

/**
 * How a metric's numbers are written, decided once over all of them (both sides, threshold, every version): by the name where
 * that says it, else 0…1 is a ratio. A share is in percent only where all are above 10 or some are; between 1 and 10 its unit
 * is not known, and the numbers stand as they are. Numbers that are not finite are passed over.
 */
export function scaleByName(name: string, numbers: readonly number[]): MetricScale {
  const finite = numbers.filter((number) => Number.isFinite(number));
  const kind = kindByName(name);
  if (kind === 'points' || kind === 'absolute') return kind;
  const within = finite.every((number) => number >= 0 && number <= 1);
  if (kind === null) return finite.length > 0 && within ? 'ratio' : 'absolute';
  if (within) return 'ratio';
  if (has(name, unboundedShares))
    return finite.every((number) => number >= 0 && number <= 10) ? 'ratio' : 'percent';
  if (finite.some((number) => number < 0 || number > 100)) return 'absolute';
  return finite.some((number) => number > 10) ? 'percent' : 'absolute';
}

/**
 * Whether two numbers of one metric (two values, or a value and a limit) are written on different scales: one lies within
 * 0…1 and the other is above 1 and more than ten times as large (85.43 against 0.8418), unless the metric is unbounded by
 * nature; or they are about a thousand times apart in a time or a size (350 ms against 0.35 s).
 */
export function scalesDiffer(name: string, a: number, b: number): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  if (!(small > 0) || !Number.isFinite(large)) return false;
  const factor = large / small;
  const absolute = kindByName(name) === 'absolute';
  if (absolute && has(name, timeOrSize)) return factor >= 500 && factor <= 2_000;
  if (absolute) return false;
  const beyond = has(name, unboundedShares) ? 10 : 1;
  return small <= 1 && large > beyond && factor > 10;
}
