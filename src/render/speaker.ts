import type { MetricScale } from '../domain/compare/comparison.ts';
import type { Direction } from '../domain/records/direction.ts';
import { limitValue, metricChange, metricValue, valueAgainst } from './format.ts';
import type { Messages } from './messages/en.ts';
import type { Speaker } from './messages/sentence.ts';
import { code, name, type Text, t, words } from './text.ts';

/** What is known of a metric from the report at hand. */
export interface KnownMetric {
  readonly name: string;
  readonly scale: MetricScale;
  readonly direction: Direction;
}

const own = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/** `per_class.<label>.<score>`: the label may itself hold dots. */
function classScore(metric: string): { readonly label: string; readonly score: string } | null {
  const match = /^per_class\.(.+)\.(f1|precision|recall)$/u.exec(metric);
  const [, label, score] = match ?? [];
  return label === undefined || score === undefined ? null : { label, score };
}

/** A metric as people say it: `Macro F1`, `中立 F1`; an unknown one as written. */
export function metricName(messages: Messages, metric: string): Text {
  const known = own(messages.metricNames, metric);
  if (known !== null) return words(known);
  const score = classScore(metric);
  if (score === null) return code(metric);
  return t`${name(score.label)} ${words(own(messages.metricNames, score.score) ?? score.score)}`;
}

/** A configuration key as people say it: `LoRA r`; an unknown one as written. */
export function settingName(messages: Messages, key: string): Text {
  const known = own(messages.settingNames, key);
  return known === null ? code(key) : words(known);
}

/** A configuration key as the guide's tables have it: `LoRA r`, else the key itself. */
export const settingKey = (key: string): string => key.replace(/^lora\./u, 'LoRA ');

/** Scores that are shares of items wherever they occur; for metrics that the report at hand does not list. */
const usualScale = (metric: string): MetricScale =>
  /(^|[._])(accuracy|f1|precision|recall|exact_match)$/u.test(metric) ? 'ratio' : 'absolute';

/** The speaker for one task or comparison. */
export function speakerFor(messages: Messages, metrics: readonly KnownMetric[]): Speaker {
  const scales = new Map(metrics.map((metric) => [metric.name, metric.scale]));
  const scaleOf = (metric: string) => scales.get(metric) ?? usualScale(metric);
  return {
    metric: (metric) => metricName(messages, metric),
    setting: (key) => inSentence(settingName(messages, key)),
    value: (metric, value) => words(metricValue(value, scaleOf(metric))),
    against: (metric, value, limit) => words(valueAgainst(value, limit, scaleOf(metric))),
    limit: (metric, value) => words(limitValue(value, scaleOf(metric))),
    change: (metric, change) => words(metricChange(change, scaleOf(metric))),
    distance: (metric, change) => words(size(messages, change, scaleOf(metric))),
    about: (metric, change) => words(trimmed(size(messages, Number(change.toPrecision(2)), scaleOf(metric)))),
    roughly: (metric, change) => words(size(messages, change, scaleOf(metric)).replace(/\.0(?= )/u, '')),
  };
}

const trimmed = (shown: string): string => shown.replace(/\.0(?= )/u, '');

/** A name of the catalogue inside a sentence: `Learning rate` becomes `learning rate`, `LoRA r` stays. */
const inSentence = (text: Text): Text =>
  text.map((segment) =>
    segment.kind === 'words'
      ? { ...segment, text: segment.text.replace(/^[A-Z](?=[a-z]+\b)/u, (letter) => letter.toLowerCase()) }
      : segment,
  );

/** The size of a change in words: `9.5 pp`, `0.12`. */
export function size(messages: Messages, change: number, scale: MetricScale): string {
  const shown = metricChange(Math.abs(change), scale).replace(/^\+/u, '');
  return shown.endsWith(' pp') ? messages.points(shown.slice(0, -3)) : shown;
}
