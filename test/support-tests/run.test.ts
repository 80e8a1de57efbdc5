import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { hasNode } from '../support/process.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';

const EVENT = {
  action: 'opened',
  number: 7,
  pull_request: { number: 7, head: { ref: 'feature' }, base: { ref: 'main' } },
  repository: { full_name: 'octo/models' },
};

describe('running an action', () => {
  test('it sees what a runner sets, and nothing of this machine', async () => {
    await using folder = await temporaryFolder({
      'action.mjs': `
        import { appendFileSync, readFileSync, existsSync } from 'node:fs';
        const e = process.env;
        const event = JSON.parse(readFileSync(e.GITHUB_EVENT_PATH, 'utf8'));
        appendFileSync(e.GITHUB_OUTPUT, 'number=' + event.number + '\\n');
        appendFileSync(e.GITHUB_OUTPUT, 'ref=' + e.GITHUB_REF + ' ' + e.GITHUB_HEAD_REF + ' ' + e.GITHUB_BASE_REF + '\\n');
        appendFileSync(e.GITHUB_OUTPUT, 'input=' + e['INPUT_COMMENT-KEY'] + '\\n');
        appendFileSync(e.GITHUB_OUTPUT, 'leaked=' + String(e.VITEST) + String(e.HOME === undefined) + '\\n');
        appendFileSync(e.GITHUB_STEP_SUMMARY, 'more');
        console.log('::warning file=' + e.GITHUB_WORKSPACE + '/a.yaml,line=2::look');
        console.error('::add-mask::s3cret');
        console.log(process.version, process.cwd() === e.GITHUB_WORKSPACE, existsSync(e.RUNNER_TEMP));
        process.exitCode = 3;
      `,
    });
    const result = await runAction({
      entry: join(folder.path, 'action.mjs'),
      eventName: 'pull_request',
      event: EVENT,
      inputs: { 'comment-key': 'k1' },
      summaryBefore: 'before ',
    });
    expect(result.code).toBe(3);
    expect(result.conclusion).toBe('failure');
    expect(result.outputs).toEqual({
      number: '7',
      ref: 'refs/pull/7/merge feature main',
      input: 'k1',
      leaked: 'undefinedfalse',
    });
    expect(result.summary).toBe('before more');
    expect(result.annotations).toEqual([{ level: 'warning', file: 'a.yaml', line: 2, message: 'look' }]);
    expect(result.masks).toEqual(['s3cret']);
    expect(result.stdout).toMatch(/v24\.\d+\.\d+ true true/);
  });

  test('a broken output file fails the step whatever the exit status', async () => {
    await using folder = await temporaryFolder({
      'action.mjs': `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'a<<E\\n');`,
    });
    const result = await runAction({ entry: join(folder.path, 'action.mjs'), eventName: 'push', event: {} });
    expect(result.code).toBe(0);
    expect(result.conclusion).toBe('failure');
    expect(result.brokenFiles).toEqual(["output: delimiter 'E' not found"]);
  });

  test('one that hangs is killed at its deadline', async () => {
    await using folder = await temporaryFolder({ 'action.mjs': 'setInterval(() => {}, 1000);' });
    const result = await runAction({
      entry: join(folder.path, 'action.mjs'),
      eventName: 'push',
      event: {},
      deadline: 300,
    });
    expect(result).toMatchObject({ timedOut: true, code: null, conclusion: 'failure' });
  });
});

for (const node of ['20', '24'] as const) {
  test.runIf(hasNode(node))(`the command line runs on Node ${node}`, async () => {
    await using folder = await temporaryFolder({
      'cli.mjs':
        'console.log(process.version, process.argv.slice(2).join()); console.error(1); process.exit(2);',
    });
    const entry = join(folder.path, 'cli.mjs');
    const result = await runCli(['list', '--lang=en'], { cwd: folder.path, entry, node });
    expect(result).toMatchObject({ code: 2, stderr: '1\n', timedOut: false });
    expect(result.stdout).toMatch(new RegExp(`^v${node}\\.`));
    expect(result.stdout).toContain('list,--lang=en');
  });
}
