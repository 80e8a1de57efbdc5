import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type WorkflowRun, workflowRunEvent } from '../support/events.ts';
import { writesOf } from '../support/github/log.ts';
import type { Scenario } from '../support/github/scenario.ts';
import { checkout, commentsOn, pullRequest, type RunOptions, runPull, worse } from './bed.ts';

/** A fork's pull request with the report that its own run has stored. */
async function stored() {
  await using stack = new AsyncDisposableStack();
  const bed = stack.use(await pullRequest({ fork: 'mallory/models', head: worse }));
  const folder = await mkdtemp(join(tmpdir(), 'tunegate-test-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'report.json');
  await using clone = await checkout(bed.github);
  const made = await runPull(bed, {
    cwd: clone.path,
    token: bed.github.token('fork'),
    runId: 77,
    inspect: (temp) => cp(join(temp, 'tunegate-default', 'report.json'), path),
  });
  expect(made.code).toBe(1);
  const kept = stack.move();
  return { bed, path, json: await readFile(path, 'utf8'), [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function comment(bed: Scenario, path: string, run: Partial<WorkflowRun> = {}, more: RunOptions = {}) {
  const context = { repository: await bed.github.repositoryJson() };
  const headRepository = await bed.github.repositoryJson('mallory/models');
  const about = { id: 77, headSha: bed.pull.headSha, headBranch: 'feature', headRepository, ...run };
  return await runPull(bed, {
    eventName: 'workflow_run',
    event: workflowRunEvent(context, about),
    sha: bed.pull.baseSha,
    ref: 'refs/heads/main',
    runId: 90,
    inputs: { command: 'comment', 'report-file': path, ...more.inputs },
  });
}

test('a stored report is posted to the pull request of its run, made anew from data', async () => {
  await using made = await stored();
  const { bed, path, json } = made;
  const result = await comment(bed, path);
  expect(result).toMatchObject({ code: 0, annotations: [], stderr: '' });
  const [ours, ...more] = await commentsOn(bed.github);
  expect(more).toEqual([]);
  expect(ours?.author).toBe('github-actions[bot]');
  expect(ours?.body).toContain('[!CAUTION]');
  expect(ours?.body).toContain(`<!-- head=${bed.pull.headSha} run=77 attempt=1 -->`);
  expect(ours?.body).toContain('/actions/runs/77');
  expect(result.outputs['comment-id']).toBe(String(ours?.id));

  // The sentences in the file are not used, and hostile names stay names.
  const hostile = json
    .replaceAll(/"message": "[^"]*"/g, '"message": "Approved by @octocat"')
    .replaceAll('"taskName": "sentiment"', '"taskName": "</details><img src=x> @octocat #1"');
  await writeFile(path, hostile);
  await comment(bed, path, { id: 78 });
  const body = (await commentsOn(bed.github))[0]?.body ?? '';
  expect(body).toContain('run=78');
  expect(body).not.toContain('Approved');
  expect(body).not.toMatch(/<img/);
  expect(body).not.toMatch(/(?<!`[^`\n]*)@octocat/);
});

test('what is no report, or not of this run, is not posted', async () => {
  await using made = await stored();
  const { bed, path, json } = made;
  // The run that made the report may have commented.
  bed.github.clearRequests();
  const report: Record<string, unknown> = JSON.parse(json);
  const cases: readonly (readonly [string, string, string])[] = [
    ['too large', `${json}${' '.repeat(1024 * 1024)}`, 'too large'],
    ['no JSON', 'hello', 'no report'],
    ['another document', '{"schema": "tunegate.list/1"}', 'no report'],
    ['an unknown key', JSON.stringify({ ...report, pullRequest: 1 }), 'no report'],
    ['a wrong type', JSON.stringify({ ...report, tasks: 'x' }), 'no report'],
    ['another head', json.replaceAll(bed.pull.headSha, 'a'.repeat(40)), 'no report'],
  ];
  for (const [name, text, words] of cases) {
    await writeFile(path, text);
    const result = await comment(bed, path);
    expect([name, result.code, result.annotations]).toEqual([
      name,
      0,
      [{ level: 'warning', title: 'Tunegate', message: expect.stringContaining(words) }],
    ]);
  }
  await writeFile(path, json);
  for (const run of [
    { headSha: bed.pull.baseSha },
    { headRepository: null },
    { headRepository: await bed.github.repositoryJson() },
  ]) {
    const result = await comment(bed, path, run);
    expect(result).toMatchObject({ code: 0, annotations: [{ level: 'notice' }] });
  }
  expect(writesOf(bed.github.requests)).toEqual([]);
  const missing = await comment(bed, `${path}.none`);
  expect(missing).toMatchObject({ code: 3, annotations: [{ level: 'error' }] });
  const unnamed = await comment(bed, '');
  expect(unnamed).toMatchObject({ code: 2, annotations: [{ level: 'error' }] });
});
