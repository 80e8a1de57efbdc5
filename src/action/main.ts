import { hide } from '../adapters/github/runner.ts';
import type { Environment } from './inputs.ts';
import { planOf } from './plan.ts';
import { reportRun } from './report.ts';
import { type Run, startRun } from './run.ts';
import { validateRun } from './validate.ts';

/** Runs the action once and gives its exit status. Throws UsageError, OperationError, or whatever nobody foresaw. */
export async function main(env: Environment): Promise<0 | 1> {
  const run = await startRun(env, Date.now());
  const { githubToken } = run.settings;
  if (githubToken !== null) hide(githubToken);
  return runEvent(run);
}

function runEvent(run: Run): Promise<0 | 1> {
  const { context, command } = run;
  const plan = planOf(context, run.settings, command);
  if (plan.kind === 'validate') return validateRun(run, plan.sides, plan.notice);
  const pull = context.pullRequest;
  const to =
    pull === null
      ? null
      : {
          number: pull.number,
          stamp: { headSha: pull.headSha, runId: context.runId, runAttempt: context.runAttempt },
          readOnly: pull.fork && context.eventName === 'pull_request',
        };
  return reportRun(run, plan.sides, to, plan.notice);
}
