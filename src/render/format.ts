import { type ChangeOutcome, isShareScale, type MetricScale } from '../domain/compare/comparison.ts';
import type { Direction } from '../domain/records/direction.ts';

/** The minus sign U+2212: as wide as a plus, and no line breaks after it. */
const minus = '−';
export const none = '–';

const withMinus = (text: string): string => text.replace(/^-/u, minus);
const grouped = (digits: string): string => {
  const [whole = '', fraction] = digits.split('.');
  // A comma between groups of three, from five digits on. A thin space would get lost when a text is copied.
  const parts = whole.replace(/^-/u, '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/gu, ',') : whole;
  return fraction === undefined ? parts : `${parts}.${fraction}`;
};

/** A number without a unit: whole as it is, else four significant digits (`0.4312`, `12.35`, `1,234.5`). */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return withMinus(String(value));
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return withMinus(grouped(String(value)));
  const size = Math.abs(value);
  if (size < 1e-4 || size >= 1e15) return withMinus(String(Number(value.toPrecision(4))));
  const decimals = Math.max(1, 3 - Math.floor(Math.log10(size)));
  return withMinus(grouped(String(Number(value.toFixed(decimals)))));
}

/** A count that is only estimated, with two digits that mean something: `2,800`, `46,000`, `85`. */
export const roughCount = (count: number): string =>
  String(Number(count.toPrecision(2))).replace(/\B(?=(\d{3})+$)/gu, ',');

/** Factor from a metric's own unit to what is shown: ratios are shown in percent. */
const shownFactor = (scale: MetricScale): number => (scale === 'ratio' ? 100 : 1);

/** A metric's value for display: `81.5 %`, or a plain number. `decimals` counts those of the percentage. */
export function metricValue(value: number | null, scale: MetricScale, decimals = 1): string {
  if (value === null) return none;
  if (!Number.isFinite(value)) return withMinus(String(value));
  if (!isShareScale(scale)) return plainNumber(value);
  return `${withMinus((value * shownFactor(scale)).toFixed(decimals))} %`;
}

/** A limit that people wrote: like a value, without a decimal that says nothing (`80 %`, `82.5 %`). */
export function limitValue(value: number, scale: MetricScale): string {
  if (!isShareScale(scale) || !Number.isFinite(value)) return metricValue(value, scale);
  const shown = Number((value * shownFactor(scale)).toFixed(4));
  return `${withMinus(String(shown))} %`;
}

/** Value and limit with as many decimals as it takes to see that they differ: never "80.0 % misses 80 %". */
export function valueAgainst(value: number, limit: number, scale: MetricScale): string {
  if (!isShareScale(scale) || !Number.isFinite(value) || value === limit) return metricValue(value, scale);
  for (let decimals = 1; decimals <= 6; decimals++) {
    if ((value * shownFactor(scale)).toFixed(decimals) !== (limit * shownFactor(scale)).toFixed(decimals)) {
      return metricValue(value, scale, decimals);
    }
  }
  return metricValue(value, scale, 6);
}

/** Number with its sign, `decimals` at least, more (up to four) when it would else round to zero. */
function signed(value: number, decimals: number): string {
  let digits = value.toFixed(decimals);
  for (let more = decimals + 1; Number(digits) === 0 && value !== 0 && more <= 4; more++) {
    digits = value.toFixed(more);
  }
  if (Number(digits) === 0) return (0).toFixed(decimals);
  return value > 0 ? `+${digits}` : withMinus(digits);
}

/** A change in the metric's own unit: `+9.5 pp` for shares, else a signed number. */
export function metricChange(change: number | null, scale: MetricScale): string {
  if (change === null) return none;
  if (!Number.isFinite(change)) return none;
  if (isShareScale(scale)) return `${signed(change * shownFactor(scale), 1)} pp`;
  if (change === 0) return '0';
  return change > 0 ? `+${plainNumber(change)}` : plainNumber(change);
}

/** A ratio as signed percentage: `+100 %`, `−25 %`, `+33.3 %`. */
export function relative(ratio: number | null): string {
  if (ratio === null || !Number.isFinite(ratio)) return none;
  const percent = Number((ratio * 100).toFixed(1));
  if (percent === 0) return ratio === 0 ? '0 %' : ratio > 0 ? '<+0.1 %' : `>${minus}0.1 %`;
  const digits = grouped(String(Math.abs(percent)));
  return `${percent > 0 ? '+' : minus}${digits} %`;
}

/** A ratio as unsigned percentage for shares of a whole: `40.0 %`. */
export const share = (ratio: number): string => metricValue(ratio, 'ratio');

const arrows: Readonly<Record<ChangeOutcome, string>> = {
  improved: '▲ ',
  regressed: '▼ ',
  unchanged: '',
  changed: '',
  new: '',
  missing: '',
};

/** Arrow by better or worse, number with its own sign: a loss that falls by 0.2 is `▲ −0.2`. */
export const arrow = (outcome: ChangeOutcome): string => arrows[outcome];

/** The comparison a threshold stands for. */
export const comparison = (direction: Direction): string => ({ higher: '≥', lower: '≤' })[direction];

/** Interval of values: `75.4 … 87.6`, in percent for shares, without the unit. */
export const valueInterval = (interval: readonly [number, number], scale: MetricScale): string =>
  interval.map((end) => metricValue(end, scale).replace(/ %$/u, '')).join(' … ');

/** Interval of a change: `+0.2 … +18.8`, in points for shares, without the unit. */
export const changeInterval = (interval: readonly [number, number], scale: MetricScale): string =>
  interval.map((end) => metricChange(end, scale).replace(/ pp$/u, '')).join(' … ');

/** `p = 0.046`, `p < 0.001`. */
export const pValue = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`);

/** The day of a timestamp as written, or the text itself where it does not start with one. */
export const day = (timestamp: string): string => /^\d{4}-\d{2}-\d{2}/u.exec(timestamp)?.[0] ?? timestamp;

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes for people, decimal units: `1.2 GB`. */
export function bytes(count: number): string {
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? String(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`;
}

/** First seven digits of a commit id. */
export const shortSha = (sha: string): string => sha.slice(0, 7);
