import picocolors from 'picocolors';
import type { ChangeOutcome } from '../../domain/compare/comparison.ts';
import type { Language } from '../../domain/language.ts';
import { terminal, terminalData } from '../escape/terminal.ts';
import { messagesIn } from '../messages/catalogue.ts';
import type { Messages } from '../messages/en.ts';
import type { Text } from '../text.ts';
import type { TaskState } from '../view.ts';

export interface TerminalOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Columns; tables get narrower, never wider. */
  readonly width: number;
}

type Paint = (text: string) => string;

/** What the parts of a terminal report share. */
export interface Style {
  readonly messages: Messages;
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  /** A message on one line. */
  readonly text: (text: Text) => string;
  /** A piece of data on its own, as in a cell. */
  readonly data: (text: string, limit?: number) => string;
  readonly state: (state: TaskState) => Paint;
  readonly outcome: (outcome: ChangeOutcome) => Paint;
}

/** Colours only when asked for: the caller knows NO_COLOR and whether there is a terminal. */
export function styleFor({ language, color, width }: TerminalOptions): Style {
  const colors = picocolors.createColors(color);
  const same: Paint = (text) => text;
  const states: Readonly<Record<TaskState, Paint>> = {
    fail: colors.red,
    inconclusive: colors.yellow,
    caution: colors.yellow,
    pending: colors.dim,
    pass: colors.green,
  };
  return {
    messages: messagesIn(language),
    width: Math.max(40, width),
    bold: colors.bold,
    dim: colors.dim,
    good: colors.green,
    bad: colors.red,
    warn: colors.yellow,
    text: (text) => terminal(text, color ? colors.cyan : null),
    data: terminalData,
    state: (state) => states[state],
    outcome: (outcome) =>
      outcome === 'improved' ? colors.green : outcome === 'regressed' ? colors.red : same,
  };
}
