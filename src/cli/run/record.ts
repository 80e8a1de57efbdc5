import { activeVersion } from '../../commands/open-task.ts';
import { recordVersion } from '../../commands/record.ts';
import { workMessagesIn } from '../../render/messages/daily-work.ts';
import type { DocumentFormat } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { finish, labelOf, openTask, openWorkplace } from '../workplace.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const messages = workMessagesIn(place.style.language);
  const work = await recordVersion(task, {
    version: invocation.positionals[1] ?? activeVersion(task.record),
    words: {
      first: messages.firstVersion,
      step: (key, from, to) => `${key} ${from} → ${to}`,
      added: messages.added,
      removed: messages.removed,
    },
  });
  return await finish(invocation, place, 'record', labelOf(task), work);
};
