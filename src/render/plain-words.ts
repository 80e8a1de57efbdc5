import type { TaskReport } from '../domain/report/report.ts';
import { metricChange, metricValue, pValue, valueInterval } from './format.ts';
import type { Messages } from './messages/en.ts';
import { metricName } from './speaker.ts';
import { type Text, words } from './text.ts';
import { isComparable, primaryOf } from './view.ts';

/** Reasons of a verdict that say less than the sentence of `plainWords`. */
export const saidInPlainWords: readonly string[] = [
  'improved',
  'regressed',
  'improved-within-noise',
  'regressed-within-noise',
  'improved-unknown',
  'regressed-unknown',
];

/**
 * The primary metric in one sentence for people without statistics: value with its interval, change, on how many items,
 * how sure. Null where there is no fair comparison, or no change.
 */
export function plainWords(task: TaskReport, messages: Messages): Text | null {
  const primary = primaryOf(task);
  if (primary === null || task.baseline === null || !isComparable(task)) return null;
  const { change, candidate, scale, candidateInterval, significance } = primary;
  if (change === null || candidate === null || primary.outcome === 'unchanged') return null;
  const counted = task.notes.find((note) => note.code === 'test-items')?.args;
  const items = counted?.baseline === counted?.candidate ? (counted?.candidate ?? null) : null;
  const range = candidateInterval === null ? '' : valueInterval(candidateInterval, scale).replace(' … ', '–');
  return messages.headline.plainWords({
    metric: metricName(messages, primary.name),
    value: words(metricValue(candidate, scale)),
    range,
    change: words(metricChange(change, scale)),
    baseline: task.baseline.version,
    items,
    significance,
    p: primary.pValue === null ? '' : pValue(primary.pValue),
  });
}
