import type { WorkNote, WorkNoteCode, WorkNotes } from '../../domain/documents/daily-work.ts';
import type { Language } from '../../domain/language.ts';
import type { Text } from '../text.ts';
import { work as en, type WorkMessages } from './en/daily-work.ts';
import { work as zhTW } from './zh-TW/daily-work.ts';

const catalogues: Readonly<Record<Language, WorkMessages>> = { en, 'zh-TW': zhTW };

/** The texts of the commands of daily work in one language. */
export const workMessagesIn = (language: Language): WorkMessages => catalogues[language];

/** A note as a sentence. */
export const noteText = (messages: WorkMessages, note: WorkNote): Text => sentence(messages, note.code, note);

// Code and arguments belong together in WorkNote; the generic parameter keeps that tie for the type checker.
function sentence<C extends WorkNoteCode>(
  messages: WorkMessages,
  code: C,
  note: { readonly args: WorkNotes[C] },
): Text {
  return messages.notes[code](note.args);
}
