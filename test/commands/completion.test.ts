import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../cli/terminal.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { nodeBinary, ROOT, runProcess } from '../support/process.ts';

/** What a real bash offers for a line of words, the last of them being typed. */
async function complete(folder: TemporaryFolder, words: readonly string[]): Promise<readonly string[]> {
  const script = (await run(['completion', 'bash'], { cwd: folder.path })).stdout;
  await folder.writeFiles({
    'completion.bash': script,
    'bin/tunegate': `#!/bin/sh\nexec "${nodeBinary()}" "${join(ROOT, 'dist', 'cli.js')}" "$@"\n`,
  });
  const line = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const program = `chmod +x bin/tunegate; PATH="$PWD/bin:$PATH"; source completion.bash
COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; COMP_LINE="\${COMP_WORDS[*]}"; COMP_POINT=\${#COMP_LINE}
$(complete -p tunegate | sed 's/.*-F \\([^ ]*\\).*/\\1/') tunegate
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder.path, LC_ALL: 'C.UTF-8' };
  const ran = await runProcess('bash', ['--norc', '-uc', program], { cwd: folder.path, env });
  expect(ran.stderr).toBe('');
  return ran.stdout.split('\n').filter((word) => word !== '');
}

const files = {
  ...taskFiles({ name: 'entity-sentiment', versions: [{ version: 'v1' }, { version: 'v2' }] }),
  ...taskFiles({ name: 'stance' }),
};

test('bash completes commands, tasks, versions, flags and their values', async () => {
  await using folder = await temporaryFolder(files);
  expect(await complete(folder, ['tunegate', ''])).toEqual([
    ...commands.map(({ name }) => name),
    '--help',
    '--version',
  ]);
  expect(await complete(folder, ['tunegate', 'dep'])).toEqual(['deploy']);
  expect(await complete(folder, ['tunegate', 'deploy', ''])).toEqual(['entity-sentiment', 'stance']);
  expect(await complete(folder, ['tunegate', 'deploy', 'en'])).toEqual(['entity-sentiment']);
  expect(await complete(folder, ['tunegate', 'deploy', 'entity-sentiment', ''])).toEqual(['v1', 'v2']);
  expect(
    await complete(folder, ['tunegate', 'deploy', '--reason', 'because', 'entity-sentiment', 'v']),
  ).toEqual(['v1', 'v2']);
  expect(await complete(folder, ['tunegate', 'compare', 'entity-sentiment', 'v1', ''])).toEqual(['v1', 'v2']);
  expect(await complete(folder, ['tunegate', 'deploy', '--f'])).toEqual(['--force', '--fail-on', '--format']);
  expect(await complete(folder, ['tunegate', 'export', '--as', ''])).toEqual(['model-index', 'dvc', 'badge']);
  expect(await complete(folder, ['tunegate', 'list', '--format', ''])).toEqual(['terminal', 'json']);
  expect(await complete(folder, ['tunegate', 'completion', ''])).toEqual(['bash', 'zsh', 'fish']);
  expect(await complete(folder, ['tunegate', 'nonsense', ''])).toEqual([]);
}, 60_000);

test('names that no shell could take apart are not offered, and none is run', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, 'a'));
  const name = '$(touch hacked)`touch hacked`';
  await folder.writeFiles({
    [`x/task.yaml`]: `task_name: ${JSON.stringify(name)}\nstatus: created\n`,
    'y/task.yaml': 'task_name: "a\\nb"\nstatus: created\n',
  });
  await complete(folder, ['tunegate', 'deploy', '']);
  const ran = await runProcess('ls', [], { cwd: folder.path, env: { PATH: process.env['PATH'] ?? '' } });
  expect(ran.stdout).not.toContain('hacked');
  expect((await run(['completion', 'tasks'], { cwd: folder.path })).stdout.split('\n')).not.toContain('a');
});

test.each(['zsh', 'fish'])('the script for %s names every command and flag', async (shell) => {
  await using folder = await temporaryFolder();
  const { stdout } = await run(['completion', shell], { cwd: folder.path });
  for (const { name, flags, own = [] } of commands) {
    expect(stdout).toContain(name);
    for (const flag of [...flags, ...own.map((one) => one.name)])
      expect(stdout).toMatch(new RegExp(`(?:--|-l )${flag}`));
  }
});

test('another shell is wrong usage', async () => {
  await using folder = await temporaryFolder();
  expect(await run(['completion', 'bsh'], { cwd: folder.path })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'tunegate: There is no completion for "bsh": Did you mean bash?\n',
  });
});
