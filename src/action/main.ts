import { hide } from '../adapters/github/runner.ts';
import { planOf } from './event-sides.ts';
import type { Environment } from './inputs.ts';
import { publishAnnotations } from './publish.ts';
import { findPull, withMergeCommit } from './pull-request.ts';
import { reportRun } from './report.ts';
import { note } from './run-notices.ts';
import { type Run, startRun } from './start-run.ts';
import { validateRun } from './validate.ts';

/** Runs the action once and gives its exit status. Throws UsageError, OperationError, or whatever nobody foresaw. */
export async function main(env: Environment): Promise<0 | 1> {
  const run = await startRun(env, Date.now());
  const { githubToken } = run.settings;
  if (githubToken !== null) hide(githubToken);
  switch (run.command) {
    case 'comment':
      return (await import('./post-stored-report.ts')).commentRun(run);
    case 'cleanup':
      return (await import('./cleanup.ts')).cleanupRun(run);
    default:
      return run.context.triggeringRun === null ? runEvent(run) : runTrigger(run);
  }
}

async function runEvent(run: Run): Promise<0 | 1> {
  const { context, command } = run;
  const plan = planOf(context, run.settings, command);
  const sides = await withMergeCommit(run, plan.sides);
  if (plan.kind === 'validate') return validateRun(run, sides, plan.notice);
  const found = context.pullRequest === null ? null : await findPull(run);
  return reportRun(run, sides, found?.pull ?? null, plan.notice);
}

/** The report made anew from the API, out of reach of what the pull request does to its own workflow (hazard edited-workflow). */
async function runTrigger(run: Run): Promise<0 | 1> {
  const found = await findPull(run);
  if (found.pull === null || found.sides === null) {
    if (found.pull === null) publishAnnotations([note(found.why)], [], run.settings.language ?? 'en', '');
    return 0;
  }
  return run.command === 'validate'
    ? validateRun(run, found.sides, null)
    : reportRun(run, found.sides, found.pull, null);
}
