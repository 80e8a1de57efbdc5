import { join } from 'node:path';
import { activeVersion, versionFor } from '../../commands/open-task.ts';
import type { DocumentFormat, TextFormat } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { finish, labelOf, openTask, openWorkplace } from '../workplace.ts';

// Commands that are one call each. The code behind the call is loaded when it is made.

export const archive: Run<DocumentFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const { archive } = await import('../../commands/archive.ts');
  return finish(invocation, place, 'archive', labelOf(task), await archive(task));
};

export const deploy: Run<DocumentFormat> = async (invocation) => {
  const { judgedRun } = await import('../gated-run.ts');
  const { deploy } = await import('../../commands/deploy.ts');
  return judgedRun(invocation, 'deploy', (task, pair, judging, version) =>
    deploy(task, pair, { ...judging, version: version ?? activeVersion(task.record) }),
  );
};

export const init: Run<DocumentFormat> = async (invocation) => {
  const { initialize } = await import('../../commands/init.ts');
  const { initialFiles } = await import('../../render/templates/init.ts');
  const place = await openWorkplace(invocation);
  return finish(invocation, place, 'init', null, await initialize(place.snapshot, initialFiles));
};

export const path: Run<TextFormat> = async (invocation) => {
  const { record } = await openTask(invocation, await openWorkplace(invocation));
  const version = invocation.positionals[1];
  const folder = version === undefined ? record.path : versionFor(record, version).path;
  return { text: join(invocation.workingDirectory, folder), exitCode: 0 };
};

export const promote: Run<DocumentFormat> = async (invocation) => {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const { promote } = await import('../../commands/promote.ts');
  const work = await promote(task, invocation.positionals[1] ?? '');
  return finish(invocation, place, 'promote', labelOf(task), work);
};

export const rollback: Run<DocumentFormat> = async (invocation) => {
  const { judgedRun } = await import('../gated-run.ts');
  const { rollback } = await import('../../commands/rollback.ts');
  return judgedRun(invocation, 'rollback', (task, pair, judging, version) =>
    rollback(task, pair, { ...judging, version }),
  );
};
