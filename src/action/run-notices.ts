import type { Language } from '../domain/language.ts';
import type { Reason } from '../domain/reasons/reason.ts';
import { logLine, plain } from '../render/escape/plain.ts';
import { messagesIn, reasonText } from '../render/messages/catalogue.ts';
import { speakerFor } from '../render/speaker.ts';
import { sayLines } from './log.ts';

/** Something about the run itself that its reader must know; never part of the verdict. */
export interface Said {
  readonly level: 'warning' | 'notice';
  readonly reason: Reason;
}

export const warn = (reason: Reason): Said => ({ level: 'warning', reason });
export const note = (reason: Reason): Said => ({ level: 'notice', reason });

/** What became of the report, in the log alone: nobody has to act on it. */
export const sayReasons = (reasons: readonly Reason[], language: Language): void =>
  sayLines(reasons.map((one) => sentenceOf(one, language)));

/** As one line that the runner takes for nothing but text. */
export function sentenceOf(reason: Reason, language: Language): string {
  const messages = messagesIn(language);
  return logLine(plain(reasonText(messages, reason, speakerFor(messages, []))));
}
