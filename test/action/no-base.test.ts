import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { planOf } from '../../src/action/event-sides.ts';
import { openSides } from '../../src/action/open-sides.ts';
import { withMergeCommit } from '../../src/action/pull-request.ts';
import { startRun } from '../../src/action/start-run.ts';
import { mergeGroupEvent, NO_COMMIT, pushEvent } from '../support/events.ts';
import { temporaryFolder } from '../support/files.ts';
import type { FaultKind } from '../support/github/faults.ts';
import type { Scenario } from '../support/github/scenario.ts';
import { runnerVariables } from '../support/run-action.ts';
import { pullRequest, worse } from './bed.ts';

/** One way in which a run does not learn what it must compare. Its head must be rejected: green would be a guess. */
interface Row {
  readonly name: string;
  readonly eventName: string;
  readonly event: (bed: Scenario) => Promise<Record<string, unknown>>;
  readonly ref?: string;
  readonly token?: '';
  /** What meets the request for the base branch, each time. */
  readonly fault?: FaultKind;
  /** A checkout of the head; there is none when absent, and its server is out of reach. */
  readonly checkout?: true;
  readonly says: string;
}

const firstPush = async ({ github, pull }: Scenario) => {
  const repository = await github.repositoryJson();
  return pushEvent({ repository }, { ref: 'refs/heads/feature', before: NO_COMMIT, after: pull.headSha });
};
const nothing = async () => ({});
const push = { eventName: 'push', ref: 'refs/heads/feature', event: firstPush } as const;

const rows: readonly Row[] = [
  { name: 'first push, no token', ...push, token: '', checkout: true, says: 'there is no github-token' },
  { name: 'first push, no token, no checkout', ...push, token: '', says: 'no checkout to read' },
  { name: 'first push, 401', ...push, fault: 401, says: 'Bad credentials' },
  { name: 'first push, 500', ...push, fault: 500, says: '' },
  { name: 'first push, no such branch', ...push, fault: 404, says: 'has no branch "main"' },
  {
    name: 'first push, 500, checkout',
    ...push,
    fault: 500,
    checkout: true,
    says: 'did not say where it stands',
  },
  {
    name: 'first push, default branch unknown',
    ...push,
    event: async (bed) => ({ ...(await firstPush(bed)), repository: { id: 1, full_name: 'octo/models' } }),
    says: 'carries no default branch',
  },
  { name: 'push without payload', ...push, event: nothing, says: 'carries no commit before it' },
  {
    name: 'pull_request without payload',
    eventName: 'pull_request',
    event: nothing,
    says: 'carries no pull request',
  },
  {
    name: 'pull_request_target without payload',
    eventName: 'pull_request_target',
    event: nothing,
    says: 'carries no pull request',
  },
  {
    name: 'merge_group without payload',
    eventName: 'merge_group',
    event: nothing,
    says: 'carries no merge group',
  },
  {
    name: 'workflow_run without payload',
    eventName: 'workflow_run',
    event: nothing,
    says: 'carries no finished run',
  },
  {
    name: 'merge_group, base unknown to everybody',
    eventName: 'merge_group',
    event: async ({ github, pull }) => {
      const repository = await github.repositoryJson();
      return mergeGroupEvent({ repository }, { headSha: pull.headSha, baseSha: 'd'.repeat(40) });
    },
    says: '',
  },
  {
    name: 'pull_request, head checkout, 500 on the live base',
    eventName: 'pull_request',
    event: async ({ pull }) => pull.event,
    fault: 500,
    checkout: true,
    says: 'did not say where it stands',
  },
];

/** Opens both sides as the action does and reads them; gives why that is not possible, or that it was. */
async function outcome(bed: Scenario, row: Row): Promise<string> {
  const { github, pull } = bed;
  await using folder = await temporaryFolder();
  await using clone = row.checkout ? await github.clone({ ref: 'refs/pull/1/head', depth: 1 }) : null;
  await clone?.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all');
  const event = await row.event(bed);
  const eventPath = join(folder.path, 'event.json');
  await writeFile(eventPath, JSON.stringify(event));
  github.clearFaults();
  if (row.fault !== undefined) {
    github.fault({ kind: row.fault, path: /\/git\/ref\//, times: Number.POSITIVE_INFINITY });
  }
  const { eventName } = row;
  const env = {
    ...runnerVariables({
      eventName,
      event,
      apiUrl: github.apiUrl,
      sha: pull.headSha,
      ...(row.ref === undefined ? {} : { ref: row.ref }),
    }),
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: clone?.path ?? folder.path,
    TUNEGATE_API_TIMEOUT: '3',
    'INPUT_GITHUB-TOKEN': row.token ?? github.token('actions'),
  };
  try {
    const run = await startRun(env, Date.now());
    const plan = planOf(run.context, run.settings, 'report');
    await using opened = await openSides(run, await withMergeCommit(run, plan.sides));
    await opened.pair.changes();
    return `${plan.kind}: green is possible`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

test('where a side is not known, nothing is compared and nothing is green', async () => {
  const silent = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await using bed = await pullRequest({ head: worse });
  const wrong: string[] = [];
  try {
    for (const row of rows) {
      const said = await outcome(bed, row);
      if (said.includes('green is possible') || !said.includes(row.says)) wrong.push(`${row.name}: ${said}`);
    }
  } finally {
    silent.mockRestore();
  }
  expect(wrong).toEqual([]);
}, 120_000);
