/** The part of the data that a metric is about, as the beginning of its name says; null where it says nothing. */
export type MetricSplit = 'test' | 'eval' | 'train' | null;

const splits: ReadonlyMap<string, Exclude<MetricSplit, null>> = new Map([
  ['test', 'test'],
  ['predict', 'test'],
  ['eval', 'eval'],
  ['val', 'eval'],
  ['valid', 'eval'],
  ['validation', 'eval'],
  ['dev', 'eval'],
  ['train', 'train'],
]);

/** `eval_accuracy` of Hugging Face Trainer, `val_acc` of Keras and Lightning, `eval/accuracy` of a tracker. */
const prefixed =
  /^(test|predict|eval|val|validation|dev|train|valid(?=[_/](?:loss|acc|f1|auc|precision|recall|bleu|rouge|perplexity|ppl|wer|cer|ms|ma|rms|mi|macro|weighted|overall|map|mrr|ndcg|em|exact)))[_/](.+)$/i;

export interface SplitName {
  readonly split: MetricSplit;
  /** The prefix as written, in lower case; empty without one. */
  readonly prefix: string;
  readonly bare: string;
}

/** A key without the prefix that names the part of the data. */
export function splitName(key: string): SplitName {
  const [, word = '', bare = key] = prefixed.exec(key) ?? [];
  const prefix = word.toLowerCase();
  return { split: splits.get(prefix) ?? null, prefix, bare };
}

// Nearly all names are ASCII, and the Unicode classes take V8 longer to compile than a small report to be judged.
const separatorsOf = (name: string): RegExp => (/^[ -~]*$/.test(name) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u);

/** A metric's name in words, lower case: `macroF1`, `macro-f1` and `macro_f1` are the same two. */
export const metricWords = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(separatorsOf(name))
    .filter((word) => word !== '');

const sameThing: Readonly<Record<string, string>> = { acc: 'accuracy', avg: 'mean', average: 'mean' };
const sayingLittle = new Set(['eval', 'test', 'predict', 'score', 'value', 'mean']);

/** Whether two names most likely mean one metric: `macro_f1`, `f1_macro` and `eval_macro_f1_score`. */
export function similarNames(a: string, b: string): boolean {
  const essence = (name: string) =>
    metricWords(name)
      .map((word) => sameThing[word] ?? word)
      .filter((word) => !sayingLittle.has(word))
      .sort()
      .join(' ');
  return a !== b && essence(a) !== '' && essence(a) === essence(b);
}

/** The last part of a dotted name: `macro_f1` of `metrics.macro_f1`. A decimal point parts nothing. */
export const lastPart = (name: string): string => name.split(/\.(?!\d)/).at(-1) ?? name;
