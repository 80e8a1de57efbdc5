import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { hasNode, type NodeChoice, nodeBinary, ROOT } from '../support/process.ts';
import { runCli } from '../support/run-cli.ts';

const example = join(ROOT, 'examples', 'finance-nlp');
const cli = join(ROOT, 'dist', 'cli.js');
const nodes: readonly NodeChoice[] = ['20', '24'];

describe.each(nodes.filter(hasNode))('the built command line on Node %s', (node) => {
  it('ends 0, 1, 2 or 3, with results on standard output and trouble on standard error', async () => {
    const sides = ['report', '--base-ref', 'base', '--head-ref', 'head'];
    await using bad = await temporaryFolder({ 'a/task.yaml': 'a: [' });
    await using broken = await temporaryFolder({ '.git/HEAD': 'nonsense', 'a/task.yaml': 'a: 1' });
    const [fine, failed, usage, trouble] = await Promise.all([
      runCli(sides, { cwd: example, node }),
      runCli(['validate'], { cwd: bad.path, node }),
      runCli(['lst'], { cwd: example, node }),
      runCli(['list'], { cwd: broken.path, node }),
    ]);
    expect(fine).toMatchObject({ code: 0, stderr: '' });
    expect(fine.stdout).toContain('+9.5 pp');
    expect(failed).toMatchObject({ code: 1, stderr: '' });
    expect(failed.stdout).toContain('a/task.yaml:1:');
    expect(usage).toMatchObject({ code: 2, stdout: '' });
    expect(trouble).toMatchObject({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/^tunegate: git cannot/),
    });
  });

  it('loads nothing of GitHub, and no git for two folders', async () => {
    const args = ['report', '--base-ref', 'base', '--head-ref', 'head'];
    const { code } = await runCli(args, { cwd: example, node, env: { PATH: '/nowhere' } });
    expect(code).toBe(0);
  });
});

describe('a pipe that is closed early', () => {
  it('is no error', async () => {
    const tasks = Array.from({ length: 400 }, (_, index) => taskFiles({ name: `task-${index}` }));
    await using folder = await temporaryFolder(Object.assign({}, ...tasks));
    const child = spawn(nodeBinary(), [cli, 'list', '--json'], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, errors: Buffer.concat(errors).toString() }).toEqual({ code: 0, errors: '' });
  });
});
