import type { ExplainedNumber, Explanation } from '../../domain/documents/explanation.ts';
import { metricValue, none } from '../format.ts';
import { type Style, styleFor, type TerminalOptions } from './style.ts';
import { type Align, boxTable, type Cell } from './table.ts';

/** Which way is better: the word, and what says so. */
function directionText({ messages }: Style, { direction, directionFrom }: ExplainedNumber): string {
  const { explain } = messages;
  if (direction === null || directionFrom === null) return none;
  if (directionFrom === 'unknown') return explain.directionFrom.unknown;
  return `${explain.directions[direction]} (${explain.directionFrom[directionFrom]})`;
}

function rowOf(style: Style, number: ExplainedNumber, names: boolean): readonly Cell[] {
  const { explain } = style.messages;
  const key = style.data(number.key);
  const named = number.name !== null && number.name !== number.key ? style.data(number.name) : none;
  return [
    number.primary ? { text: `${key}*`, paint: style.bold } : key,
    ...(names ? [named] : []),
    metricValue(number.value, 'absolute'),
    explain.kinds[number.kind],
    directionText(style, number),
    number.unit === null ? none : explain.units[number.unit],
    number.n === null ? none : String(number.n),
    explain.rules[number.rule],
  ];
}

/** How each number of a version's results was read, one line a number. */
export function renderExplanationTerminal(document: Explanation, options: TerminalOptions): string {
  const style = styleFor(options);
  const { labels, explain } = style.messages;
  const line = (label: string, value: string) => `${label}${labels.colon}${style.data(value)}`;
  const intro = [
    line(labels.task, document.task.taskName),
    line(labels.version, document.version),
    line(explain.file, document.file),
    line(explain.shape, document.shape),
    ...(document.items === null ? [] : [line(explain.items, String(document.items))]),
    ...(document.withoutResult === 0 ? [] : [line(explain.withoutResult, String(document.withoutResult))]),
    ...document.instrument.map(({ field, value }) =>
      line(`${explain.instrument} ${style.data(field)}`, value),
    ),
  ];
  const names = document.numbers.some(({ key, name }) => name !== null && name !== key);
  const head = [
    explain.key,
    ...(names ? [explain.name] : []),
    explain.value,
    explain.kind,
    explain.direction,
    explain.unit,
    explain.items,
    explain.rule,
  ];
  const rows = document.numbers.map((number) => rowOf(style, number, names));
  const align: readonly Align[] = ['l', ...(names ? (['l'] as const) : []), 'r', 'l', 'l', 'l', 'r', 'l'];
  const table = boxTable(align, head, rows, style.width);
  return `${intro.join('\n')}\n${table}\n`;
}
