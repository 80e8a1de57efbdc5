import { expect, test } from 'vitest';
import { taskFiles } from '../support/fixtures.ts';
import { readLog } from '../support/runner-grammar.ts';
import { base, better, checkout, pullRequest, runPull, worse } from './bed.ts';

/** What a person reads who opens the step: commands of the runner left out, ids and paths cut short. */
const linesOf = (text: readonly string[]): readonly string[] =>
  text
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/[^ `]*\/temp\//, '').replace(/http[^ ]*\/octo/, 'octo'));

test('a failing run says what was found, why the step is red, and where the report is', async () => {
  await using bed = await pullRequest({ head: worse });
  await using clone = await checkout(bed.github);
  const result = await runPull(bed, { cwd: clone.path });
  expect(result.code).toBe(1);
  expect(linesOf(result.text)).toEqual([
    expect.stringMatching(/^sentiment v2 misses its target: do not ship\./),
    'sentiment v2: Reject',
    expect.stringMatching(/^ {2}threshold fail: /),
    expect.stringMatching(/^ {2}regression fail: /),
    expect.stringMatching(/^ {2}metrics pass: /),
    expect.stringMatching(/^ {2}criteria pass: /),
    expect.stringMatching(/^ {2}validation pass: /),
    'The report as JSON is in `tunegate-default/report.json`.',
    'The job summary has the report.',
    'The comment octo/models/pull/1#issuecomment-1 was created.',
  ]);
  const [headline] = linesOf(result.text);
  expect(result.annotations).toEqual([{ level: 'error', title: 'Tunegate', message: headline }]);
  const debug = result.commands.filter(({ name }) => name === 'debug').map(({ data }) => data);
  expect(debug).toEqual([
    `base: main ${bed.pull.baseSha}, found by merge-parent`,
    `head: feature ${bed.pull.headSha}`,
    'merge base: not needed, the head is the result',
    'changed paths: 6, conflicts: 0',
    ...bed.github.requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
  ]);
});

test('without comment and summary the log still says why, and by which rule the base was found', async () => {
  await using bed = await pullRequest({ head: worse });
  await using clone = await bed.github.clone({ ref: 'refs/pull/1/head', depth: 1 });
  const inputs = { comment: 'never', 'job-summary': 'false' };
  const result = await runPull(bed, { cwd: clone.path, inputs });
  expect(result).toMatchObject({ code: 1, annotations: [{ level: 'error' }] });
  expect(linesOf(result.text).at(-1)).toBe('No comment: `comment` is set to `never`.');
  const debug = result.commands.filter(({ name }) => name === 'debug').map(({ data }) => data);
  expect(debug).toContain(`merge base: ${bed.pull.baseSha}`);
  expect(debug).toContain(`base: main ${bed.pull.baseSha}, found by api`);
});

test('a check that fails by fail-on alone says so', async () => {
  const vague = taskFiles({
    name: 'sentiment',
    versions: [
      { version: 'v1', value: 0.82, lineage: { status: 'deployed' } },
      { version: 'v2', value: 0.9, trainCount: 900, changes: ['adjust parameters'] },
    ],
  });
  await using bed = await pullRequest({ base, head: vague });
  await using clone = await checkout(bed.github);
  const result = await runPull(bed, { cwd: clone.path, inputs: { comment: 'never', 'fail-on': 'warning' } });
  expect(result.outputs['result']).toBe('pass');
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('`fail-on` is `warning`'),
  });
});

test('an error says what to do in one line, and its causes to who asks for more', async () => {
  await using bed = await pullRequest({ head: better });
  const result = await runPull(bed, { eventName: 'pull_request', event: {}, ref: 'refs/pull/1/merge' });
  expect(result).toMatchObject({ code: 3, stderr: '' });
  expect(result.annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining('base-ref') },
  ]);
  expect(readLog(result.stdout, '/').annotations).toHaveLength(1);
});
