import { chmod, lstat, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openFileWriter } from '../../../src/adapters/local/write.ts';
import { type Disk, realDisk } from '../../../src/adapters/local/write-disk.ts';
import type { FileChange } from '../../../src/ports.ts';
import { temporaryFolder } from '../../support/files.ts';
import { nodeBinary, runProcess } from '../../support/process.ts';

const before = { 't/task.yaml': 'version: v1\n', 't/versions/v1/lineage.yaml': 'version: v1\n' };
const after = {
  't/task.yaml': 'version: v2\n',
  't/versions/v1/lineage.yaml': 'version: v1\nstatus: old\n',
  't/versions/v2/lineage.yaml': 'version: v2\n',
  't/versions/v2/deep/config.yaml': 'epochs: 1\n',
};

const changes: readonly FileChange[] = [
  change('t/versions/v2/lineage.yaml', null, after['t/versions/v2/lineage.yaml']),
  change('t/versions/v2/deep/config.yaml', null, after['t/versions/v2/deep/config.yaml']),
  change(
    't/versions/v1/lineage.yaml',
    before['t/versions/v1/lineage.yaml'],
    after['t/versions/v1/lineage.yaml'],
  ),
  change('t/task.yaml', before['t/task.yaml'], after['t/task.yaml']),
];

function change(path: string, old: string | null, text: string): FileChange {
  return { path, before: old === null ? null : Buffer.from(old), after: Buffer.from(text) };
}

/** Every file below a folder with its text. */
async function filesIn(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A disk of which one call fails, counted over all calls from 1. */
function failingDisk(at: number): Disk & { readonly calls: () => number } {
  let count = 0;
  const tick = () => {
    count++;
    if (count === at) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  };
  const first =
    <A extends readonly unknown[]>(call: (...given: A) => void) =>
    (...given: A) => {
      tick();
      call(...given);
    };
  const { mkdir: make, write, rename, remove, sync } = realDisk;
  // Clearing away is not made to fail: it is what follows a failure.
  return {
    calls: () => count,
    mkdir: first(make),
    write: first(write),
    rename: first(rename),
    remove,
    sync: first(sync),
  };
}

test('writes all files and leaves nothing else behind', async () => {
  await using folder = await temporaryFolder(before);
  await using state = await temporaryFolder();
  await chmod(join(folder.path, 't/task.yaml'), 0o640);
  openFileWriter(folder.path, state.path).apply(changes);
  expect(await filesIn(folder.path)).toEqual(after);
  expect(await filesIn(state.path)).toEqual({});
  expect((await stat(join(folder.path, 't/task.yaml'))).mode & 0o777).toBe(0o640);
});

test('a disk that fails at any call leaves everything as it was', async () => {
  await using state = await temporaryFolder();
  let failed = 0;
  for (let at = 1; ; at++) {
    await using folder = await temporaryFolder(before);
    const disk = failingDisk(at);
    const writer = openFileWriter(folder.path, state.path, disk);
    if (disk.calls() < at) {
      let error: unknown = null;
      try {
        writer.apply(changes);
      } catch (thrown) {
        error = thrown;
      }
      if (error === null) {
        expect(await filesIn(folder.path)).toEqual(after);
        break;
      }
      failed++;
      expect(error).toMatchObject({ name: 'OperationError', message: expect.stringContaining('ENOSPC') });
    }
    expect(await filesIn(folder.path)).toEqual(before);
    expect(await filesIn(state.path)).toEqual({});
  }
  expect(failed).toBeGreaterThan(12);
});

const child = fileURLToPath(new URL('./write-child.ts', import.meta.url));

test('a process killed at any call leaves every file whole, and the next one finishes or takes back', async () => {
  let finished = 0;
  let takenBack = 0;
  for (let at = 1; ; at++) {
    await using folder = await temporaryFolder(before);
    await using state = await temporaryFolder();
    const input = JSON.stringify({
      root: folder.path,
      state: state.path,
      at,
      changes: changes.map(({ path, before: old, after: text }) => ({
        path,
        before: old === null ? null : Buffer.from(old).toString(),
        after: Buffer.from(text).toString(),
      })),
    });
    const run = await runProcess(nodeBinary(), [child], { cwd: folder.path, env: {}, input });
    if (run.code === 0) {
      expect(await filesIn(folder.path)).toEqual(after);
      break;
    }
    expect(run.signal, run.stderr).toBe('SIGKILL');
    // Whole at this moment: every file has the content of before or of after; a version folder has all its files.
    const seen = Object.entries(await filesIn(folder.path)).filter(([path]) => !path.includes('.tunegate-'));
    for (const [path, text] of seen)
      expect([before, after].map((files) => Reflect.get(files, path))).toContain(text);
    const names = seen.map(([path]) => path);
    expect(names).toEqual(expect.arrayContaining(Object.keys(before)));
    expect(names.filter((path) => path.startsWith('t/versions/v2/')).length % 2).toBe(0);
    // The pointer is the last to change.
    const pointsAhead = Reflect.get(Object.fromEntries(seen), 't/task.yaml') === after['t/task.yaml'];
    if (pointsAhead) expect(names).toHaveLength(4);

    openFileWriter(folder.path, state.path);
    const now = await filesIn(folder.path);
    expect([before, after]).toContainEqual(now);
    expect(await filesIn(state.path)).toEqual({});
    if ('t/versions/v2/lineage.yaml' in now) finished++;
    else takenBack++;
  }
  expect(finished).toBeGreaterThan(3);
  expect(takenBack).toBeGreaterThan(5);
}, 60_000);

test.runIf(process.platform === 'linux')(
  'a process that may write no more bytes leaves everything as it was',
  async () => {
    await using folder = await temporaryFolder(before);
    await using state = await temporaryFolder();
    const large = { path: 't/versions/v1/notes.yaml', before: null, after: 'x'.repeat(8192) };
    const input = JSON.stringify({ root: folder.path, state: state.path, at: 0, changes: [large] });
    // The shell's limit is a real one of the system: 1 is 512 or 1024 bytes.
    const script = `ulimit -f 1; exec "${nodeBinary()}" "${child}"`;
    const run = await runProcess('/bin/sh', ['-c', script], { cwd: folder.path, env: {}, input });
    expect(run.code === 0 && run.signal === null).toBe(false);
    openFileWriter(folder.path, state.path);
    expect(await filesIn(folder.path)).toEqual(before);
  },
);

test.each([
  [
    'a file that was changed meanwhile',
    change('t/task.yaml', 'version: v0\n', 'x'),
    'changed by someone else',
  ],
  ['a file that is there already', change('t/task.yaml', null, 'x'), 'already exists'],
  ['a file that is gone', change('t/gone.yaml', 'a', 'x'), 'is gone'],
  ['a way out', change('../x', null, 'x'), 'no path to write to'],
  ['an absolute path', change('/x', null, 'x'), 'no path to write to'],
  ['a file as a folder', change('t/task.yaml/x', null, 'x'), 'no folder'],
])('refuses %s', async (_, one, message) => {
  await using folder = await temporaryFolder(before);
  await using state = await temporaryFolder();
  const writer = openFileWriter(folder.path, state.path);
  expect(() => writer.apply([changes[0] ?? one, one])).toThrow(message);
  expect(await filesIn(folder.path)).toEqual(before);
});

test('follows no link', async () => {
  await using folder = await temporaryFolder(before);
  await using outside = await temporaryFolder({ 'x.yaml': 'a: 1\n' });
  await using state = await temporaryFolder();
  await symlink(outside.path, join(folder.path, 'link'));
  await symlink(join(outside.path, 'x.yaml'), join(folder.path, 'x.yaml'));
  const writer = openFileWriter(folder.path, state.path);
  expect(() => writer.apply([change('link/new.yaml', null, 'x')])).toThrow('no folder');
  expect(() => writer.apply([change('x.yaml', 'a: 1\n', 'x')])).toThrow('no regular file');
  expect(await filesIn(outside.path)).toEqual({ 'x.yaml': 'a: 1\n' });
  expect((await lstat(join(folder.path, 'x.yaml'))).isSymbolicLink()).toBe(true);
});

test('one run at a time', async () => {
  await using folder = await temporaryFolder(before);
  await using state = await temporaryFolder();
  await mkdir(state.path, { recursive: true });
  await state.writeFiles({ 'journal.json': JSON.stringify({ pid: process.ppid, ready: false, moves: [] }) });
  expect(() => openFileWriter(folder.path, state.path)).toThrow('Another tunegate');
});
