import { lastPart, metricWords } from '../records/metric-name.ts';
import type { MetricValue } from '../records/metric-table.ts';
import type { MetricKind } from '../statistics/types.ts';
import { isShareByName } from './unit.ts';

const byWords: ReadonlyMap<string, MetricKind> = new Map<string, MetricKind>([
  ['accuracy', { type: 'accuracy' }],
  ['f1 micro', { type: 'accuracy' }],
  ['f1 macro', { type: 'macro_f1' }],
  ['f1 weighted', { type: 'weighted_f1' }],
  ['macro precision', { type: 'macro_precision' }],
  ['macro recall', { type: 'macro_recall' }],
  ['accuracy balanced', { type: 'macro_recall' }],
]);

/** Words that say nothing about what is measured. */
const fillers = new Set(['eval', 'test', 'predict', 'avg', 'mean', 'score', 'none']);

/**
 * Shares of all items that are no function of a confusion matrix, by the last words of the name. Accuracy of tokens and
 * averages over classes are none, nor are error rates of words and characters: their items are others.
 */
const shareOfItems =
  /(?:^|[ ])(?:exact match|em|pass(?: at)? \d+|accuracy norm|rate|winrate|accuracy|top \d+|correct|match|compliance|validity|valid|solved|resolved)$/;
const otherItems =
  /(?:^| )(?:(?:words?|char|character|phoneme|match|diarization|equal|tokens?) error rate|tokens? acc(?:uracy)?|(?:balanced|macro|weighted|per class) (?:\w+ )*acc(?:uracy)?|(?:learning|sample|bit|frame) rate)$/;

/**
 * What a metric measures, by the last part of its name, as far as the choice of a statistical method needs it.
 */
export function metricKind(metric: Pick<MetricValue, 'name' | 'label' | 'score'>): MetricKind {
  if (metric.label !== null && metric.score !== null) return { type: metric.score, label: metric.label };
  const name = lastPart(metric.name);
  if (!isShareByName(name)) return { type: 'other' };
  const words = metricWords(name)
    .map((word) => (word === 'acc' ? 'accuracy' : word))
    .filter((word) => !fillers.has(word));
  return (
    byWords.get([...words].sort().join(' ')) ??
    (shareOfItems.test(words.join(' ')) && !otherItems.test(metricWords(name).join(' '))
      ? { type: 'proportion' }
      : { type: 'other' })
  );
}
