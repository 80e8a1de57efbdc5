import { commonHashes } from '../adapters/local/hashes.ts';
import { openPair } from '../adapters/local/pair.ts';
import { findCommit, findRepository } from '../adapters/local/repository.ts';
import type { JudgedWork } from '../commands/deploy.ts';
import type { JudgeRequest } from '../commands/judge-changes.ts';
import { loadPolicies } from '../commands/load-policy.ts';
import type { OpenTask } from '../commands/open-task.ts';
import { UsageError } from '../domain/errors.ts';
import type { SnapshotPair } from '../ports.ts';
import { mergeText } from '../records/merge-text.ts';
import { toolVersion } from '../tool-version.ts';
import type { DocumentFormat } from './formats.ts';
import type { Invocation, Outcome } from './invocation.ts';
import { withPolicyFile } from './policy-settings.ts';
import { finish, labelOf, openTask, openWorkplace, textFlag, type Workplace } from './workplace.ts';

/** What a deployment or a rollback needs to be judged. */
export interface Judging extends JudgeRequest {
  readonly force: string | null;
}

/** Runs a command that is judged by the gates before it writes. */
export async function judgedRun(
  invocation: Invocation<DocumentFormat>,
  command: string,
  act: (task: OpenTask, pair: SnapshotPair, judging: Judging, version: string | null) => Promise<JudgedWork>,
): Promise<Outcome> {
  const place = await openWorkplace(invocation);
  const task = await openTask(invocation, place);
  const force = forceOf(invocation);
  await using opened = await openHead(invocation, place);
  const policies = await loadPolicies(opened.pair, invocation.settings.configFile);
  const { settings } = withPolicyFile(invocation, policies.base.settings);
  const { now } = invocation;
  const judging = { policies, settings, toolVersion, hashes: commonHashes, now, force };
  const work = await act(task, opened.pair, judging, invocation.positionals[1] ?? null);
  const outcome = await finish(invocation, place, command, labelOf(task), work);
  const told = work.exitCode === 0 || place.style.format === 'json';
  return told ? outcome : await withReport(place, outcome, work);
}

/** Why gates may fail; null where they have to pass. */
function forceOf(invocation: Invocation): string | null {
  const reason = textFlag(invocation, 'reason');
  const forced = invocation.flags['force'] === true;
  if (forced && (reason === null || reason.trim() === '')) {
    throw new UsageError(
      '--force also needs --reason "...": it stays in lineage.yaml, for everybody who asks later.',
    );
  }
  if (!forced && reason !== null) throw new UsageError('--reason is only for --force.');
  return forced ? reason : null;
}

/** The committed state as the base, the files as they are as the head. Without a commit the files are both. */
async function openHead({ workingDirectory }: Invocation, { snapshot }: Workplace) {
  const repository = await findRepository(workingDirectory);
  if (repository !== null && (await findCommit(repository, 'HEAD')) !== null) {
    return await openPair({ workingDirectory, baseRef: 'HEAD', headRef: null, mergeText });
  }
  const pair: SnapshotPair = {
    base: snapshot,
    head: snapshot,
    changes: async () => [],
    baseHistory: null,
    baseFoundBy: 'folder',
    conflicts: [],
    mergeBase: null,
  };
  return { pair, [Symbol.asyncDispose]: async () => undefined };
}

/** A refusal with all its reasons: the report that the pull request would get. */
async function withReport(
  { style }: Workplace,
  { text, exitCode }: Outcome,
  work: JudgedWork,
): Promise<Outcome> {
  const { renderReportTerminal } = await import('../render/terminal.ts');
  return { text: `${text}\n${renderReportTerminal(work.report, style)}`, exitCode };
}
