import type { Language } from '../../domain/language.ts';
import type { SimulatedPolicy } from '../../domain/retention/simulate.ts';
import { markdownCode, markdownData } from '../escape/markdown.ts';
import { stringify } from '../json/task-report.ts';
import { table } from '../markdown/block.ts';
import { messagesIn } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import { styleFor, type TerminalOptions } from '../terminal/style.ts';
import { boxTable } from '../terminal/table.ts';
import { sizeText } from './view.ts';

/** A policy that was tried, in a line of the table. */
export interface SimulationRow extends Pick<SimulatedPolicy, 'text' | 'kept' | 'removed'> {
  readonly bytes: number;
}

/** Versions that a line names. */
const named = 12;

const heads = ({ plan: words }: Messages): readonly string[] => [
  words.policy,
  words.actions.keep,
  words.actions.remove,
  words.size,
  words.keptVersions,
];

function names(kept: readonly string[], { labels }: Messages, inert: (text: string) => string): string {
  const rest = kept.length - named;
  return [...kept.slice(0, named).map(inert), ...(rest > 0 ? [`+${rest}`] : [])].join(labels.comma);
}

export function renderSimulationTerminal(rows: readonly SimulationRow[], options: TerminalOptions): string {
  const style = styleFor(options);
  const cells = rows.map(({ text, kept, removed, bytes }) => [
    style.data(text),
    String(kept.length),
    String(removed.length),
    sizeText(bytes),
    names(kept, style.messages, style.data),
  ]);
  return `${boxTable(['l', 'r', 'r', 'r', 'l'], heads(style.messages), cells, style.width)}\n`;
}

export function renderSimulationMarkdown(rows: readonly SimulationRow[], language: Language): string {
  const messages = messagesIn(language);
  const cells = rows.map(({ text, kept, removed, bytes }) => [
    markdownCode(text),
    String(kept.length),
    String(removed.length),
    sizeText(bytes),
    names(kept, messages, (name) => markdownData(name)),
  ]);
  return `${table(['l', 'r', 'r', 'r', 'l'], heads(messages), cells)}\n`;
}

/** The same in every language. */
export const renderSimulationJson = (rows: readonly SimulationRow[]): string =>
  stringify({
    schema: 'tunegate.simulation/1',
    policies: rows.map(({ text, kept, removed, bytes }) => ({ policy: text, kept, removed, bytes })),
  });
