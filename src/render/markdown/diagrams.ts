import { isShareScale, type MetricScale } from '../../domain/compare/comparison.ts';
import type { HistoryEntry } from '../../domain/report/history.ts';
import type { TaskReport } from '../../domain/report/report.ts';
import { mermaidLabel } from '../escape/mermaid.ts';
import { plain } from '../escape/plain.ts';
import { metricValue } from '../format.ts';
import type { Messages } from '../messages/en.ts';
import { metricName } from '../speaker.ts';
import { fence } from './block.ts';

/** Diagrams say something from so many versions on. */
const fewest = 3;
/** Newest versions that still read well side by side. */
const most = 20;
/** Longest version name on an axis, in code points. */
const axisName = 16;

/**
 * Small, and readable on white and on black: Mermaid's default chart is tall and its first line nearly white. The second
 * colour is the threshold's.
 */
const chartLook = {
  theme: 'base',
  xyChart: { width: 720, height: 260, titleFontSize: 14, chartOrientation: 'vertical' },
  themeVariables: {
    fontFamily: 'system-ui, sans-serif',
    xyChart: {
      backgroundColor: 'transparent',
      titleColor: '#7d8590',
      xAxisLabelColor: '#7d8590',
      xAxisTitleColor: '#7d8590',
      xAxisTickColor: '#8c959f',
      xAxisLineColor: '#8c959f',
      yAxisLabelColor: '#7d8590',
      yAxisTitleColor: '#7d8590',
      yAxisTickColor: '#8c959f',
      yAxisLineColor: '#8c959f',
      plotColorPalette: '#218bff, #d4a72c',
    },
  },
};

const flowLook = {
  theme: 'base',
  flowchart: { nodeSpacing: 24, rankSpacing: 36, padding: 8 },
  themeVariables: {
    fontFamily: 'system-ui, sans-serif',
    fontSize: '13px',
    primaryColor: '#eaeef2',
    primaryTextColor: '#1f2328',
    primaryBorderColor: '#8c959f',
    lineColor: '#8c959f',
  },
};

const directive = (look: object): string => `%%{init: ${JSON.stringify(look)}}%%`;

const diagram = (look: object, lines: readonly string[]): string =>
  fence('mermaid', [directive(look), ...lines].join('\n'));

const factor = (scale: MetricScale): number => (scale === 'ratio' ? 100 : 1);

/** Bounds of the axis: all points and the threshold with a tenth of their spread to spare; shares stay in 0…100. */
function axisRange(values: readonly number[], scale: MetricScale): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spare = Math.max((high - low) / 10, Math.abs(high) / 100, 1e-6);
  const step = 10 ** Math.floor(Math.log10(spare));
  const bounds = [Math.floor((low - spare) / step) * step, Math.ceil((high + spare) / step) * step] as const;
  const isShare = isShareScale(scale);
  return [isShare ? Math.max(0, bounds[0]) : bounds[0], isShare ? Math.min(100, bounds[1]) : bounds[1]];
}

/** A number for Mermaid's grammar: no exponent. */
const plotted = (value: number): string => String(Number(value.toFixed(6)));

/** The primary metric over the versions, the threshold as a second line; null for fewer than three values. */
export function historyChart(task: TaskReport, messages: Messages): string | null {
  const metric = task.primaryMetric;
  if (metric === null) return null;
  const points = task.history
    .filter(({ value }) => value !== null && Number.isFinite(value) && Math.abs(value) < 1e9)
    .slice(-most);
  if (points.length < fewest) return null;
  const values = points.map(({ value }) => (value ?? 0) * factor(metric.scale));
  const limit = metric.threshold === null ? null : metric.threshold * factor(metric.scale);
  const [low, high] = axisRange(limit === null ? values : [...values, limit], metric.scale);
  const names = points.map(({ version }) => `"${mermaidLabel(version, axisName)}"`).join(', ');
  const name = plain(metricName(messages, metric.name));
  const title =
    limit === null ? messages.labels.historyTitle(name) : messages.labels.historyAndThreshold(name);
  return diagram(chartLook, [
    'xychart-beta',
    `  title "${mermaidLabel(title, 80)}"`,
    `  x-axis [${names}]`,
    `  y-axis "${isShareScale(metric.scale) ? '%' : ' '}" ${plotted(low)} --> ${plotted(high)}`,
    `  line [${values.map(plotted).join(', ')}]`,
    ...(limit === null ? [] : [`  line [${values.map(() => plotted(limit)).join(', ')}]`]),
  ]);
}

/** Version and value, and below them its marks; what another mark implies is left out. */
function nodeLabel(entry: HistoryEntry, scale: MetricScale, messages: Messages): string {
  const implied = (mark: HistoryEntry['marks'][number]) =>
    (mark === 'active' && entry.marks.includes('candidate')) ||
    (mark === 'baseline' && entry.marks.includes('deployed'));
  const marks = entry.marks.filter((mark) => !implied(mark)).map((mark) => messages.labels.marks[mark]);
  const value = entry.value === null ? [] : [metricValue(entry.value, scale)];
  const first = [mermaidLabel(entry.version), ...value].join(' · ');
  return marks.length === 0 ? first : `${first}<br/>${marks.join(' · ')}`;
}

const looks = [
  'classDef candidate stroke:#0969da,stroke-width:2px',
  'classDef deployed fill:#dafbe1,stroke:#1a7f37',
  'classDef retired stroke-dasharray:4 3',
] as const;

function lookOf({ marks }: HistoryEntry): string | null {
  if (marks.includes('candidate')) return 'candidate';
  if (marks.includes('deployed')) return 'deployed';
  return marks.includes('retired') ? 'retired' : null;
}

/** Which version came from which; null for fewer than three versions. */
export function lineageGraph(task: TaskReport, messages: Messages): string | null {
  const entries = task.history.slice(-most);
  if (entries.length < fewest) return null;
  const scale = task.primaryMetric?.scale ?? 'absolute';
  const ids = new Map(entries.map(({ version }, index) => [version, `n${index}`]));
  const nodes = entries.map((entry, index) => `  n${index}["${nodeLabel(entry, scale, messages)}"]`);
  const edges = entries.flatMap(({ parent }, index) => {
    const from = parent === null ? undefined : ids.get(parent);
    return from === undefined || from === `n${index}` ? [] : [`  ${from} --> n${index}`];
  });
  const classes = entries.flatMap((entry, index) => {
    const look = lookOf(entry);
    return look === null ? [] : [`  class n${index} ${look}`];
  });
  return diagram(flowLook, [
    'flowchart LR',
    ...nodes,
    ...edges,
    ...looks.map((look) => `  ${look}`),
    ...classes,
  ]);
}
