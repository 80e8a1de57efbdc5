import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { workflowRunEvent } from '../support/events.ts';
import { temporaryFolder } from '../support/files.ts';
import type { GitHub } from '../support/github/github.ts';
import type { JsonRecord } from '../support/json.ts';
import { nodeBinary, ROOT, runProcess } from '../support/process.ts';
import { better, commentsOn, pullRequest, runPull, worse } from './bed.ts';

/** What stands in the example workflows for a release of the action. */
const RELEASE = `tunegate/tunegate@${'0'.repeat(40)}`;

/**
 * Steps of other actions would be fetched from the network; without actions/checkout everything comes from the API, and the
 * workspace stays empty.
 */
function offline(workflow: string): string {
  const [head = '', ...steps] = workflow.split(/(?=^ {6}- )/m);
  const ours = steps.filter((step) => !/uses: actions\//.test(step));
  return [head, ...ours].join('');
}

interface Job {
  /** One of examples/workflows. */
  readonly workflow: string;
  readonly eventName: string;
  readonly event: JsonRecord;
  readonly github: GitHub;
  readonly ref: string;
  readonly token: string;
  readonly edit?: (workflow: string) => string;
}

/** Lets `act` run a workflow on this machine, with the built action as a local one. */
async function runWorkflow(job: Job) {
  // act asks the work tree for the commit; the job itself runs in an empty folder.
  await using clone = await job.github.clone({ ref: job.ref, depth: 1 });
  const { path } = clone;
  await using home = await temporaryFolder();
  const file = join('.github', 'workflows', job.workflow);
  await mkdir(join(path, 'tunegate'), { recursive: true });
  await mkdir(join(path, dirname(file)), { recursive: true });
  const text = offline(await readFile(join(ROOT, 'examples', 'workflows', job.workflow), 'utf8'));
  await writeFile(join(path, file), job.edit?.(text) ?? text);
  await cp(join(ROOT, 'dist'), join(path, 'tunegate', 'dist'), { recursive: true });
  await cp(join(ROOT, 'action.yml'), join(path, 'tunegate', 'action.yml'));
  await writeFile(join(path, 'event.json'), JSON.stringify(job.event));
  const variables = {
    GITHUB_API_URL: job.github.apiUrl,
    GITHUB_REPOSITORY: job.github.repository,
  };
  const args = [
    job.eventName,
    ...['-P', 'ubuntu-latest=-self-hosted', '-W', file, '-e', 'event.json', '--no-cache-server'],
    ...['--local-repository', `${RELEASE}=${join(path, 'tunegate')}`],
    ...['-s', `GITHUB_TOKEN=${job.token}`],
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  return await runProcess('act', args, {
    cwd: path,
    env: {
      PATH: `${dirname(nodeBinary('24'))}:${process.env['PATH'] ?? ''}`,
      HOME: home.path,
      XDG_CACHE_HOME: join(home.path, '.cache'),
      NO_COLOR: '1',
    },
    deadline: 120_000,
  });
}

test.each([
  ['passes', better, 0, '[!TIP]'],
  ['fails', worse, 1, '[!CAUTION]'],
] as const)('report.yml comments, and the job %s', async (_, head, code, mark) => {
  await using bed = await pullRequest({ head });
  const { github, pull } = bed;
  const job = { eventName: 'pull_request', event: pull.event, github, ref: 'refs/pull/1/merge' };
  const result = await runWorkflow({ ...job, workflow: 'report.yml', token: github.token('actions') });
  expect([result.code, result.code === code ? '' : result.stdout + result.stderr]).toEqual([code, '']);
  const comments = await commentsOn(github);
  expect(comments.map(({ author }) => author)).toEqual(['github-actions[bot]']);
  expect(comments[0]?.body).toContain(mark);
  const again = await runWorkflow({ ...job, workflow: 'tunegate.yml', token: github.token('actions') });
  expect(again.code).toBe(code);
  expect(await commentsOn(github)).toHaveLength(1);
});

test('comment-forks.yml posts what the run of a fork has stored', async () => {
  await using bed = await pullRequest({ fork: 'mallory/models', head: worse });
  const { github, pull } = bed;
  const token = github.token('fork');
  const job = {
    eventName: 'pull_request',
    event: pull.event,
    github,
    ref: 'refs/pull/1/merge',
    token,
  };
  const first = await runWorkflow({ ...job, workflow: 'report.yml' });
  expect([first.code, await commentsOn(github)]).toEqual([1, []]);
  await using stored = await temporaryFolder();
  await using clone = await github.clone({ ref: 'refs/pull/1/merge', depth: 1 });
  await runPull(bed, {
    cwd: clone.path,
    token,
    inspect: (temp) => cp(join(temp, 'tunegate-default', 'report.json'), join(stored.path, 'report.json')),
  });
  const headRepository = await github.repositoryJson('mallory/models');
  const run = { id: 7, headSha: pull.headSha, headBranch: 'feature', headRepository };
  const result = await runWorkflow({
    workflow: 'comment-forks.yml',
    eventName: 'workflow_run',
    event: workflowRunEvent({ repository: await github.repositoryJson() }, run),
    github,
    ref: 'main',
    token: github.token('actions'),
    edit: (text) => text.replaceAll('${{ runner.temp }}/stored', stored.path),
  });
  expect([result.code, result.code === 0 ? '' : result.stdout + result.stderr]).toEqual([0, '']);
  const comments = await commentsOn(github);
  expect(comments.map(({ author }) => author)).toEqual(['github-actions[bot]']);
  expect(comments[0]?.body).toContain('[!CAUTION]');
});
