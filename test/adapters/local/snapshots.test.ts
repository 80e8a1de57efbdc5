import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderSnapshot } from '../../../src/adapters/local/folder.ts';
import { gitSnapshot } from '../../../src/adapters/local/git-snapshot.ts';
import { findRepository } from '../../../src/adapters/local/repository.ts';
import { openStore } from '../../../src/adapters/local/store.ts';
import { workingTreeSnapshot } from '../../../src/adapters/local/working-tree.ts';
import type { Snapshot } from '../../../src/ports.ts';
import { type Files, temporaryFolder } from '../../support/files.ts';
import { type Repository, temporaryRepository } from '../../support/repo.ts';

const label = { ref: 'test', sha: null };
const SUBMODULE = 'a'.repeat(40);
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'b'.repeat(64)}\nsize 123456789\n`;
const ODD = 'a/v1/na|me\n"x" é \t.yaml';

const files: Files = {
  'a/task.yaml': 'task_name: a\n',
  'a/versions/v1/results.json': LFS,
  'a/versions/v1/link.yaml': { symlink: '/etc/passwd' },
  'a/versions/v1/model.bin': 'weights',
  'a.b/task.yaml': 'task_name: a.b\n',
  'a/versions/v1/CRLF.yaml': 'a: 1\r\n',
  [ODD]: 'odd: 1\n',
  'b/big.json': `[${'1,'.repeat(200)}1]`,
  '\u{1f4a9}/task.yaml': 'x: 1\n',
  '\ufb01/task.yaml': 'x: 1\n',
};

const at = async (repository: Repository, commit = 'HEAD'): Promise<Snapshot> => {
  const found = await findRepository(repository.path);
  if (found === null) throw new Error('no repository');
  const store = await openStore(found);
  return gitSnapshot(store, await store.commit(commit), label);
};

const tree = async (repository: Repository): Promise<Snapshot> => {
  const found = await findRepository(repository.path);
  if (found === null) throw new Error('no repository');
  return workingTreeSnapshot(found, label);
};

/** Everything that a snapshot says, in a form that compares well. */
async function shown(snapshot: Snapshot, directories: readonly string[] = [''], limit = 1000) {
  const entries = await snapshot.entries(directories);
  const contents = await snapshot.read(entries, () => limit);
  return entries.map(({ path, kind, id }) => {
    const content = contents.get(path);
    const body =
      content === undefined
        ? null
        : content.kind === 'bytes'
          ? Buffer.from(content.bytes).toString('utf8')
          : `larger: ${content.size}`;
    return { path, kind, id: id.startsWith('stat:') ? 'unhashed' : id, body };
  });
}

const withoutIds = (list: Awaited<ReturnType<typeof shown>>) => list.map(({ id: _, ...rest }) => rest);

describe('the same files through every way', () => {
  it('gives the same entries and contents, ids included', async () => {
    await using source = await temporaryRepository(files);
    await using shallow = await source.clone({ depth: 1 });
    await using full = await source.clone();
    await using folder = await temporaryFolder(files);
    const expected = await shown(await at(source));

    expect(await shown(await at(shallow))).toEqual(expected);
    expect(await shown(await at(full))).toEqual(expected);
    const onDisk = expected.map((entry) =>
      entry.path.endsWith('.bin') ? { ...entry, id: 'unhashed' } : entry,
    );
    expect(await shown(await tree(source))).toEqual(onDisk);
    expect(await shown(folderSnapshot(folder.path, label))).toEqual(onDisk);
  });

  it('sorts by the bytes of the path, as git does', async () => {
    await using folder = await temporaryFolder(files);
    const paths = (await folderSnapshot(folder.path, label).entries([''])).map(({ path }) => path);
    const byBytes = [...paths].sort((x, y) => Buffer.compare(Buffer.from(x), Buffer.from(y)));
    expect(paths).toEqual(byBytes);
    expect(paths.indexOf('\ufb01/task.yaml')).toBeLessThan(paths.indexOf('\u{1f4a9}/task.yaml'));
  });

  it('keeps odd names whole (hazard odd-path), an LFS pointer as it is, and the line ends as they are', async () => {
    await using source = await temporaryRepository(files);
    for (const snapshot of [await at(source), await tree(source)]) {
      const all = new Map((await shown(snapshot)).map((entry) => [entry.path, entry]));
      expect(all.get(ODD)?.body).toBe('odd: 1\n');
      expect(all.get('a/versions/v1/results.json')?.body).toBe(LFS);
      expect(all.get('a/versions/v1/CRLF.yaml')?.body).toBe('a: 1\r\n');
    }
  });

  it('shows a link as a link and never reads its target (hazard link-or-submodule)', async () => {
    await using source = await temporaryRepository(files);
    await using folder = await temporaryFolder(files);
    const target = createHash('sha1').update('blob 11\0/etc/passwd').digest('hex');
    for (const snapshot of [await at(source), await tree(source), folderSnapshot(folder.path, label)]) {
      const link = (await shown(snapshot)).find(({ path }) => path.endsWith('link.yaml'));
      expect(link).toEqual({ path: 'a/versions/v1/link.yaml', kind: 'symlink', id: target, body: null });
    }
  });

  it('shows a submodule as one (hazard link-or-submodule)', async () => {
    await using source = await temporaryRepository({ ...files, 'sub/task': { submodule: SUBMODULE } });
    for (const snapshot of [await at(source), await tree(source)]) {
      const found = (await shown(snapshot)).find(({ path }) => path === 'sub/task');
      expect(found).toEqual({ path: 'sub/task', kind: 'submodule', id: SUBMODULE, body: null });
    }
  });

  it('lists only what lies below the asked directories, once', async () => {
    await using source = await temporaryRepository(files);
    await using folder = await temporaryFolder(files);
    for (const snapshot of [await at(source), await tree(source), folderSnapshot(folder.path, label)]) {
      const paths = async (...directories: string[]) =>
        (await snapshot.entries(directories)).map(({ path }) => path);
      expect(await paths('a/versions', 'a/versions/v1', 'nowhere')).toEqual([
        'a/versions/v1/CRLF.yaml',
        'a/versions/v1/link.yaml',
        'a/versions/v1/model.bin',
        'a/versions/v1/results.json',
      ]);
      expect(await paths('a.b', 'a/task.yaml')).toEqual(['a.b/task.yaml', 'a/task.yaml']);
      expect(await paths()).toEqual([]);
      expect(await paths('../', '..', 'a/..', 'a/versions/v1/link.yaml/x')).toEqual([]);
      const many = Array.from({ length: 200 }, (_, index) => `none${index}`);
      expect(await paths(...many, 'b')).toEqual(['b/big.json']);
    }
  });

  it('says the size of a large file instead of reading it, by each path its own limit', async () => {
    await using source = await temporaryRepository({ 'a/x.yaml': '12345', 'b/x.yaml': '12345' });
    await using folder = await temporaryFolder({ 'a/x.yaml': '12345', 'b/x.yaml': '12345' });
    for (const snapshot of [await at(source), await tree(source), folderSnapshot(folder.path, label)]) {
      const contents = await snapshot.read(await snapshot.entries(['']), (path) =>
        path.startsWith('a') ? 4 : 5,
      );
      expect(contents.get('a/x.yaml')).toEqual({ kind: 'too-large', size: 5 });
      expect(contents.get('b/x.yaml')?.kind).toBe('bytes');
    }
  });
});

describe('a plain folder', () => {
  it('passes over .git, node_modules and devices, and does not follow a link to a folder', async () => {
    await using outside = await temporaryFolder({ 'secret/task.yaml': 'x' });
    await using folder = await temporaryFolder({
      'a/task.yaml': '1',
      '.git/task.yaml': '1',
      'a/node_modules/x/task.yaml': '1',
      linked: { symlink: `${outside.path}/secret` },
    });
    await promisify(execFile)('mkfifo', [`${folder.path}/a/pipe.yaml`]);
    const snapshot = folderSnapshot(folder.path, label);
    expect((await snapshot.entries([''])).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'file a/task.yaml',
      'symlink linked',
    ]);
    expect(await snapshot.entries(['linked/task.yaml', '.git'])).toEqual([]);
  });

  it('fails with the path when a file is gone', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': '1' });
    const snapshot = folderSnapshot(folder.path, label);
    const entries = await snapshot.entries(['']);
    await folder.writeFiles({ 'a.yaml': null });
    await expect(snapshot.read(entries, () => 10)).rejects.toThrow('Cannot read a.yaml: it does not exist');
  });
});

describe('a work tree', () => {
  it('has changed and new files, not removed and not ignored ones', async () => {
    await using source = await temporaryRepository({
      'a.yaml': 'old',
      'gone.yaml': 'x',
      '.gitignore': 'ignored/\n',
    });
    await source.writeFiles({ 'a.yaml': 'new', 'gone.yaml': null, 'b.yaml': 'b', 'ignored/c.yaml': 'c' });
    expect(withoutIds(await shown(await tree(source)))).toEqual([
      { path: '.gitignore', kind: 'file', body: 'ignored/\n' },
      { path: 'a.yaml', kind: 'file', body: 'new' },
      { path: 'b.yaml', kind: 'file', body: 'b' },
    ]);
  });

  it('takes what a sparse checkout leaves out from the index', async () => {
    await using source = await temporaryRepository({ 'a/x.yaml': '1', 'b/y.yaml': '2', 'top.yaml': '3' });
    await using sparse = await source.clone({ sparse: ['a'] });
    expect(await shown(await tree(sparse))).toEqual(await shown(await at(source)));
  });

  it('reads an ignored folder like one outside git', async () => {
    await using source = await temporaryRepository({ '.gitignore': 'out/\n', 'x.yaml': '1' });
    await source.writeFiles({ 'out/a/task.yaml': '1' });
    const found = await findRepository(`${source.path}/out`);
    if (found === null) throw new Error('no repository');
    expect((await workingTreeSnapshot(found, label).entries([''])).map(({ path }) => path)).toEqual([
      'a/task.yaml',
    ]);
  });
});

describe('a folder inside the repository', () => {
  it('is the root of the snapshot', async () => {
    await using source = await temporaryRepository({ 'x/a/task.yaml': '1', 'y/task.yaml': '2' });
    const found = await findRepository(`${source.path}/x`);
    if (found === null) throw new Error('no repository');
    const store = await openStore(found);
    const git = await gitSnapshot(store, await store.commit('HEAD'), label);
    expect(await shown(git)).toEqual(await shown(workingTreeSnapshot(found, label)));
    expect((await git.entries([''])).map(({ path }) => path)).toEqual(['a/task.yaml']);
  });

  it('is empty in a commit that does not have it', async () => {
    await using source = await temporaryRepository({ 'x/a/task.yaml': '1' });
    await source.commit('Second folder', { 'y/b/task.yaml': '2' });
    const found = await findRepository(`${source.path}/y`);
    if (found === null) throw new Error('no repository');
    const store = await openStore(found);
    const snapshot = await gitSnapshot(store, await store.commit('HEAD~1'), label);
    expect(await snapshot.entries([''])).toEqual([]);
  });
});
