import type { WorkDocument } from '../../domain/documents/daily-work.ts';
import type { Language } from '../../domain/language.ts';
import { plain } from '../escape/plain.ts';
import { messagesIn } from '../messages/catalogue.ts';
import { noteText, workMessagesIn } from '../messages/daily-work.ts';
import { speakerFor } from '../speaker.ts';
import { gateJson, stringify } from './task-report.ts';

/** What a command did as one document, schema `tunegate.work/1`. */
export function renderWorkJson(
  document: WorkDocument,
  { language }: { readonly language: Language },
): string {
  const messages = messagesIn(language);
  const say = speakerFor(messages, []);
  return stringify({
    schema: document.schema,
    tool: { name: document.tool.name, version: document.tool.version },
    language,
    command: document.command,
    exitCode: document.exitCode,
    task: document.task === null ? null : { path: document.task.path, taskName: document.task.taskName },
    version: document.version,
    files: document.files.map(({ path, kind }) => ({ path, kind })),
    notes: document.notes.map((note) => ({
      code: note.code,
      message: plain(noteText(workMessagesIn(language), note)),
      args: note.args,
    })),
    commands: document.commands,
    gates: document.gates.map((gate) => gateJson({ messages, say }, gate)),
  });
}
