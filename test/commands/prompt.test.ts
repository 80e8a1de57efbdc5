import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { nodeBinary, ROOT, runProcess } from '../support/process.ts';

const files = {
  ...taskFiles({ name: 'a', versions: [{ version: 'v1' }] }),
  ...taskFiles({ name: 'b', versions: [{ version: 'v1' }] }),
};

/** `script` of util-linux gives a program a terminal of its own; elsewhere it takes other arguments. */
const script = '/usr/bin/script';

test.runIf(process.platform === 'linux' && existsSync(script)).each([
  ['2', '/b'],
  ['a', '/a'],
])('a person at a terminal who answers %s is taken to %s', async (answer, path) => {
  await using folder = await temporaryFolder(files);
  const command = `"${nodeBinary()}" "${join(ROOT, 'dist', 'cli.js')}" path > chosen`;
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, SHELL: '/bin/sh' };
  const ran = await runProcess(script, ['-qec', command, '/dev/null'], {
    cwd: folder.path,
    env,
    input: `${answer}\n`,
  });
  expect(ran.stdout).toContain('1  a');
  expect(ran.code).toBe(0);
  const chosen = await runProcess('cat', ['chosen'], { cwd: folder.path, env });
  expect(chosen.stdout).toBe(`${folder.path}${path}\n`);
});

test('nobody is asked where nobody sits', async () => {
  await using folder = await temporaryFolder(files);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path };
  const ran = await runProcess(nodeBinary(), [join(ROOT, 'dist', 'cli.js'), 'path'], {
    cwd: folder.path,
    env,
    input: '1\n',
  });
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Which task?') });
});
