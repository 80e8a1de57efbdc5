import type { WorkDocument } from '../../domain/documents/daily-work.ts';
import { terminal } from '../escape/terminal.ts';
import { short } from '../escape/visible.ts';
import { noteText, workMessagesIn } from '../messages/daily-work.ts';
import { shellLine } from '../shell.ts';
import { styleFor, type TerminalOptions } from './style.ts';

/** What a command did, the files it wrote, and what is left to do outside of the repository. */
export function renderWorkTerminal(document: WorkDocument, options: TerminalOptions): string {
  const style = styleFor(options);
  const messages = workMessagesIn(options.language);
  const [first, ...notes] = document.notes.map((note) => terminal(noteText(messages, note), null));
  const paint = document.exitCode === 0 ? style.good : style.bad;
  const files = document.files.map(({ path, kind }) => `  ${style.dim(messages[kind])} ${short(path, 200)}`);
  const commands = document.commands.map((command) => `  ${shellLine(command)}`);
  return [
    ...(first === undefined ? [] : [style.bold(paint(first))]),
    ...notes,
    ...files,
    ...(commands.length === 0 ? [] : [messages.toDo, ...commands]),
    '',
  ].join('\n');
}
