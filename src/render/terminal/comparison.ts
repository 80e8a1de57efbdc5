import type { VersionComparison } from '../../domain/compare/comparison.ts';
import type { ComparisonDocument } from '../../domain/documents/listing.ts';
import type { TaskReport } from '../../domain/report/report.ts';
import { changeInterval, limitValue, metricValue, none, relative } from '../format.ts';
import { reasonText } from '../messages/catalogue.ts';
import { metricName, settingKey, speakerFor } from '../speaker.ts';
import { join } from '../text.ts';
import { certaintyText, changeCell, configText, hasIntervals, isComparable, knownMetrics } from '../view.ts';
import { type Style, styleFor, type TerminalOptions } from './style.ts';
import { boxTable, type Cell } from './table.ts';

const countKeys = { train: 'train_count', valid: 'valid_count', test: 'test_count' } as const;

type Compared = Pick<
  VersionComparison,
  'baseline' | 'comparability' | 'confidence' | 'config' | 'data' | 'metrics'
> & {
  readonly candidate: VersionComparison['candidate'] | null;
};

const sides = (style: Style, compared: Compared): readonly [string, string] => [
  compared.baseline === null ? none : style.data(compared.baseline.version),
  compared.candidate === null ? none : style.data(compared.candidate.version),
];

/** Configuration and data counts that changed, by the names that the files use; null when nothing did. */
export function configTable(style: Style, compared: Compared): string | null {
  if (compared.baseline === null) return null;
  const { labels } = style.messages;
  const cell = (text: string | null) => (text === null ? none : style.data(text));
  const config = compared.config.map((change): readonly Cell[] => [
    { text: style.data(settingKey(change.key)), ...(change.major ? { paint: style.bold } : {}) },
    cell(configText(change.baseline)),
    cell(configText(change.candidate)),
    change.relativeChange === null ? '' : relative(change.relativeChange),
  ]);
  const counts = compared.data.counts
    .filter(({ baseline, candidate }) => baseline !== candidate)
    .map((count): readonly Cell[] => [
      countKeys[count.name],
      cell(configText(count.baseline ?? undefined)),
      cell(configText(count.candidate ?? undefined)),
      count.relativeChange === null ? '' : relative(count.relativeChange),
    ]);
  const rows = [...config, ...counts];
  if (rows.length === 0) return null;
  const head = [labels.setting, ...sides(style, compared), labels.change];
  return boxTable(['l', 'r', 'r', 'r'], head, rows, style.width);
}

/** Metrics, primary first, with the class table below; precision and recall of classes stay in the other formats. */
export function metricTable(style: Style, compared: Compared): string | null {
  const { messages } = style;
  const { labels } = messages;
  const shown = compared.metrics.filter(({ group, name }) => group !== 'class' || name.endsWith('.f1'));
  if (shown.length === 0) return null;
  const intervals = hasIntervals(shown);
  const comparable = isComparable(compared);
  const rows = shown.map((metric): readonly Cell[] => {
    const row: readonly Cell[] = [
      {
        text: style.text(metricName(messages, metric.name)),
        ...(metric.group === 'primary' ? { paint: style.bold } : {}),
      },
      metricValue(metric.baseline, metric.scale),
      metricValue(metric.candidate, metric.scale),
      {
        text: changeCell(metric, comparable, labels),
        paint: style.outcome(comparable ? metric.outcome : 'new'),
      },
    ];
    if (!intervals) return row;
    const interval = metric.interval === null ? none : changeInterval(metric.interval, metric.scale);
    return [...row, interval, certaintyText(metric, compared.metrics, labels)];
  });
  const head = [
    labels.metric,
    ...sides(style, compared),
    labels.change,
    ...(intervals ? [labels.interval(limitValue(compared.confidence, 'ratio')), labels.certainty] : []),
  ];
  return boxTable(['l', 'r', 'r', 'r', 'r', 'l'], head, rows, style.width);
}

/** The verdict with its reasons in one paragraph. */
export function conclusion(
  style: Style,
  task: Pick<TaskReport, 'verdict' | 'metrics' | 'primaryMetric'>,
  version: string | null = null,
): string {
  const { messages } = style;
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const reasons = task.verdict.reasons.map((reason) => reasonText(messages, reason, say));
  const sentence = style.text(join(reasons, messages.labels.space));
  const { labels } = messages;
  const verdict = labels.verdicts[task.verdict.word];
  const word = version === null ? verdict : labels.verdictOn(version, verdict);
  return sentence === '' ? word : `${word}${messages.labels.wordThenReasons}${sentence}`;
}

/** `compare`: the guide's two tables and its conclusion. */
export function renderCompareTerminal(document: ComparisonDocument, options: TerminalOptions): string {
  const style = styleFor(options);
  const { messages } = style;
  const { labels } = messages;
  const { comparison, verdict, primaryMetric } = document;
  const [from, to] = sides(style, comparison);
  const say = speakerFor(messages, knownMetrics(comparison.metrics, primaryMetric));
  const remarks = [...comparison.comparability.reasons, ...comparison.notes].map((reason) =>
    style.text(reasonText(messages, reason, say)),
  );
  const colon = labels.colon.trimEnd();
  const word = conclusion(style, { verdict, metrics: comparison.metrics, primaryMetric }, to);
  const parts = [
    `${labels.comparing}${labels.colon}${style.bold(style.data(document.task.taskName))} ${from} → ${to}`,
    `${labels.configChanges}${colon}\n${configTable(style, comparison) ?? labels.nothingChanged}`,
    `${labels.metricChanges}${colon}\n${metricTable(style, comparison) ?? labels.noResults}`,
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
    `${labels.conclusion}${labels.colon}${word}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
