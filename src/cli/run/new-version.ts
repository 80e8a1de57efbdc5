import { commonHashes } from '../../adapters/local/hashes.ts';
import { lineReader } from '../../adapters/local/lines.ts';
import { newVersion } from '../../commands/new-version.ts';
import { workMessagesIn } from '../../render/messages/daily-work.ts';
import type { DocumentFormat } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { finish, labelOf, openTask, openWorkplace, textFlag } from '../workplace.ts';

export const run: Run<DocumentFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const change = textFlag(invocation, 'change');
  const work = await newVersion(task, {
    minor: invocation.flags['minor'] === true,
    exp: textFlag(invocation, 'exp') ?? false,
    from: textFlag(invocation, 'from'),
    changes: change === null ? [] : [change],
    firstChange: workMessagesIn(place.style.language).firstVersion,
    readLines: lineReader(invocation.workingDirectory),
    hashes: commonHashes,
  });
  return await finish(invocation, place, 'new-version', labelOf(task), work);
};
