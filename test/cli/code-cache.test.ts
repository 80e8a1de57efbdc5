import { chmod, readdir, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../support/files.ts';
import { nodeBinary, ROOT, runProcess } from '../support/process.ts';

// A chunk that is loaded with the cache, in a process of its own, as `src/cli.ts` does it.

const chunk = (text: string): string => `
const later = () => ${JSON.stringify(text)};
exports.text = later();
exports.same = exports === module.exports && require('node:path').basename(__filename) === 'main.js';
`;

const entry = `
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheCode } from ${JSON.stringify(join(ROOT, 'src', 'cli', 'code-cache.ts'))};
const [, , scripts, command] = process.argv;
cacheCode(scripts, command, process.env);
console.log(JSON.stringify(createRequire(scripts + '/x.js')('./main.js')));
`;

async function prepared(): Promise<TemporaryFolder> {
  const folder = await temporaryFolder();
  await folder.writeFiles({
    'entry.mjs': entry,
    'dist/package.json': '{ "type": "commonjs" }',
    'dist/main.js': chunk('first'),
    'home/.keep': '',
  });
  return folder;
}

async function run(
  folder: TemporaryFolder,
  command = 'list',
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const args = [join(folder.path, 'entry.mjs'), join(folder.path, 'dist'), command];
  const all = { HOME: join(folder.path, 'home'), ...env };
  const { code, stdout, stderr } = await runProcess(nodeBinary(), args, { cwd: folder.path, env: all });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

/** The files of the cache, relative to its root. */
async function kept(folder: TemporaryFolder, root = 'home/.cache'): Promise<readonly string[]> {
  const entries = await readdir(join(folder.path, root), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

const first = { text: 'first', same: true };

describe('the cache of compiled code', () => {
  test('is written once, for each command, where only its owner can write', async () => {
    await using folder = await prepared();
    expect(await run(folder)).toEqual(first);
    const [file = ''] = await kept(folder);
    expect(file).toMatch(/\.cache\/tunegate\/v\d+\.[^/]+\/list\/main\.js$/);
    const before = await stat(file);
    expect(before.mode & 0o777).toBe(0o600);
    expect(await run(folder)).toEqual(first);
    expect((await stat(file)).ino).toBe(before.ino);
    await run(folder, 'report');
    expect(await kept(folder)).toHaveLength(2);
  });

  test('is not used for a script of the same length and time that says something else', async () => {
    await using folder = await prepared();
    const script = join(folder.path, 'dist', 'main.js');
    const { atime, mtime } = await stat(script);
    await run(folder);
    await writeFile(script, chunk('other'));
    await utimes(script, atime, mtime);
    expect(await run(folder)).toEqual({ text: 'other', same: true });
    expect(await run(folder)).toEqual({ text: 'other', same: true });
  });

  test('is made anew when it is damaged', async () => {
    await using folder = await prepared();
    await run(folder);
    const [file = ''] = await kept(folder);
    const { size } = await stat(file);
    await truncate(file, 100);
    expect(await run(folder)).toEqual(first);
    expect((await stat(file)).size).toBe(size);
  });

  test('is not used where others can write', async () => {
    await using folder = await prepared();
    await run(folder);
    const [file = ''] = await kept(folder);
    await writeFile(file, 'not ours');
    await chmod(join(file, '..'), 0o777);
    expect(await run(folder)).toEqual(first);
    expect((await stat(file)).size).toBe('not ours'.length);
  });

  test('is where XDG_CACHE_HOME says, and nowhere when Node is told to keep none or no folder can be made', async () => {
    await using folder = await prepared();
    await run(folder, 'list', { XDG_CACHE_HOME: join(folder.path, 'elsewhere') });
    expect(await kept(folder, 'elsewhere')).toHaveLength(1);
    await run(folder, 'list', { NODE_DISABLE_COMPILE_CACHE: '1' });
    await run(folder, '../up');
    expect(await run(folder, 'list', { HOME: '/dev/null' })).toEqual(first);
    expect(await kept(folder)).toEqual([]);
  });
});
