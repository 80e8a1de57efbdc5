import { isShareScale, type MetricChange } from '../../domain/compare/comparison.ts';
import type { TaskReport } from '../../domain/report/report.ts';
import { escapeHtml, htmlData } from '../escape/html.ts';
import { plain } from '../escape/plain.ts';
import { changeInterval, limitValue, metricChange, metricValue } from '../format.ts';
import type { Messages } from '../messages/en.ts';
import { metricName } from '../speaker.ts';

/** Plots as SVG in the page itself; coordinates are in pixels of a 720 wide drawing. */

const width = 720;
/** A metric's name without elements: HTML's own would end the drawing. */
const label = (messages: Messages, metric: string): string => escapeHtml(plain(metricName(messages, metric)));

const rounded = (value: number): string => value.toFixed(1);

/** Points on a line from `low` to `high` onto pixels; a line without length is put in the middle. */
const scaler = (low: number, high: number, from: number, to: number) => (value: number) =>
  high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);

const colorOf = ({ outcome, significance }: MetricChange): string => {
  if (significance !== 'significant') return 'var(--dim)';
  return outcome === 'improved' ? 'var(--good)' : 'var(--bad)';
};

const rowHeight = 26;
const nameWidth = 190;
/** More rows than this do not fit into one picture. */
const most = 40;

/** Every change with its interval beside zero (a forest plot); null where no metric has an interval. */
export function changePlot(metrics: readonly MetricChange[], messages: Messages): string | null {
  const shown = metrics.filter(
    ({ interval, change, scale }) => interval !== null && change !== null && isShareScale(scale),
  );
  const rows = shown.slice(0, most);
  if (rows.length === 0) return null;
  const factor = ({ scale }: MetricChange) => (scale === 'ratio' ? 1 : 0.01);
  const ends = rows.flatMap((row) => (row.interval ?? []).map((end) => end * factor(row)));
  const x = scaler(Math.min(0, ...ends), Math.max(0, ...ends), nameWidth, width - 190);
  const zero = rounded(x(0));
  const height = rows.length * rowHeight + 10;
  const lines = rows.map((row, index) => {
    const y = index * rowHeight + 20;
    const [low, high] = row.interval ?? [0, 0];
    const color = colorOf(row);
    const numbers = `${metricChange(row.change, row.scale)} (${changeInterval([low, high], row.scale)})`;
    return [
      `<text class="name" x="0" y="${y + 4}">${label(messages, row.name)}</text>`,
      `<line x1="${rounded(x(low * factor(row)))}" x2="${rounded(x(high * factor(row)))}" y1="${y}" y2="${y}" stroke="${color}" stroke-width="2"/>`,
      `<circle cx="${rounded(x((row.change ?? 0) * factor(row)))}" cy="${y}" r="4.5" fill="${color}"/>`,
      `<text x="${width}" y="${y + 4}" text-anchor="end">${numbers}</text>`,
    ].join('');
  });
  const title = messages.labels.changePlot;
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}"><line x1="${zero}" x2="${zero}" y1="4" y2="${height}" stroke="var(--line)" stroke-width="2"/>${lines.join('')}</svg>`;
}

const plotHeight = 220;
const plotTop = 16;
const plotBottom = plotHeight - 30;

/** The primary metric over the versions with the threshold as a dashed line; null for fewer than two values. */
export function historyPlot(task: TaskReport, messages: Messages): string | null {
  const metric = task.primaryMetric;
  if (metric === null) return null;
  const points = task.history
    .flatMap(({ version, value }) => (value === null || !Number.isFinite(value) ? [] : [{ version, value }]))
    .slice(-most);
  if (points.length < 2) return null;
  const limit = metric.threshold === null ? [] : [metric.threshold];
  const all = [...points.map(({ value }) => value), ...limit];
  const y = scaler(Math.min(...all), Math.max(...all), plotBottom - 10, plotTop + 14);
  const x = scaler(0, points.length - 1, 40, width - 60);
  const path = points.map(({ value }, index) => `${rounded(x(index))},${rounded(y(value))}`).join(' ');
  // Names overlap when there are many: every n-th is written, always the last.
  const every = Math.ceil(points.length / 10);
  const marks = points.map(({ version, value }, index) => {
    const named = (points.length - 1 - index) % every === 0;
    const at = `x="${rounded(x(index))}" text-anchor="middle"`;
    const texts = named
      ? `<text class="name" ${at} y="${rounded(y(value) - 10)}">${metricValue(value, metric.scale)}</text><text ${at} y="${plotHeight - 8}">${htmlData(version, 14)}</text>`
      : '';
    return `<circle cx="${rounded(x(index))}" cy="${rounded(y(value))}" r="4" fill="var(--blue)"/>${texts}`;
  });
  const thresholds = limit.map(
    (value) =>
      `<line x1="30" x2="${width - 50}" y1="${rounded(y(value))}" y2="${rounded(y(value))}" stroke="var(--limit)" stroke-dasharray="5 4"/><text x="${width - 46}" y="${rounded(y(value) + 4)}">${limitValue(value, metric.scale)}</text>`,
  );
  const title = messages.labels.historyTitle(label(messages, metric.name));
  return `<svg viewBox="0 0 ${width} ${plotHeight}" width="${width}" height="${plotHeight}" role="img" aria-label="${title}"><line x1="30" x2="${width - 50}" y1="${plotBottom}" y2="${plotBottom}" stroke="var(--line)"/>${thresholds.join('')}<polyline points="${path}" fill="none" stroke="var(--blue)" stroke-width="2"/>${marks.join('')}</svg>`;
}
