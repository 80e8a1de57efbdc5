import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { temporaryRepository } from '../support/repo.ts';

const PIN = 'a'.repeat(40);

describe('temporary repositories', () => {
  test('every kind of content reaches git with its mode', async () => {
    await using repo = await temporaryRepository({
      'text.yaml': 'a: 1\n',
      'bytes.bin': new Uint8Array([0, 255]),
      'link.yaml': { symlink: '/etc/passwd' },
      'vendor/model': { submodule: PIN },
      'odd\nname|.yaml': 'b: 2\n',
    });
    const listing = await repo.git('ls-tree', '-r', '-z', 'HEAD');
    const modes = new Map(
      listing
        .split('\0')
        .filter(Boolean)
        .map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, 6)]),
    );
    expect(modes).toEqual(
      new Map([
        ['text.yaml', '100644'],
        ['bytes.bin', '100644'],
        ['link.yaml', '120000'],
        ['vendor/model', '160000'],
        ['odd\nname|.yaml', '100644'],
      ]),
    );
    await repo.commit('Remove one', { 'text.yaml': null });
    const after = await repo.git('ls-tree', '-r', '--name-only', 'HEAD');
    expect(after).not.toContain('text.yaml');
    expect(after).toContain('vendor/model');
  });

  test('the same files give the same commit id, whatever the machine is set to', async () => {
    await using one = await temporaryRepository({ a: '1' });
    await using two = await temporaryRepository({ a: '1' });
    const id = await one.git('rev-parse', 'HEAD');
    expect(await two.git('rev-parse', 'HEAD')).toBe(id);
    expect(await one.git('log', '-1', '--format=%an %aI')).toBe('Ada Author 2026-01-05T10:01:00+00:00');
  });

  test('a merge commit has base and head as parents and sets the refs of the pull request', async () => {
    await using repo = await temporaryRepository({ a: '1', b: '1' });
    await repo.branch('feature');
    const head = await repo.commit('Head', { b: '2' });
    await repo.switchTo('main');
    const base = await repo.commit('Base moves', { a: '2' });
    const merge = await repo.mergeCommit({ base: 'main', head: 'feature', number: 7 });
    expect(await repo.git('rev-parse', `${merge}^1`, `${merge}^2`)).toBe(`${base}\n${head}`);
    expect(await repo.git('rev-parse', 'refs/pull/7/merge', 'refs/pull/7/head')).toBe(`${merge}\n${head}`);
    expect(await repo.git('show', `${merge}:a`)).toBe('2');
    expect(await repo.git('show', `${merge}:b`)).toBe('2');
  });

  test('a shallow clone of a merge commit lacks its parents, a full one has them', async () => {
    await using repo = await temporaryRepository({ a: '1' });
    await repo.branch('feature');
    await repo.commit('Head', { b: '2' });
    const merge = await repo.mergeCommit({ base: 'main', head: 'feature', number: 1 });
    await using shallow = await repo.clone({ depth: 1, ref: merge });
    expect(await shallow.git('rev-parse', '--is-shallow-repository', 'HEAD')).toBe(`true\n${merge}`);
    await expect(shallow.git('cat-file', '-t', 'main')).rejects.toThrow();
    expect(await shallow.git('cat-file', '-p', 'HEAD')).toContain('parent ');
    await expect(shallow.git('cat-file', '-e', `${await repo.git('rev-parse', 'main')}`)).rejects.toThrow();
    await using full = await repo.clone({ ref: 'refs/pull/1/merge' });
    expect(await full.git('rev-parse', 'HEAD', 'origin/feature')).toBe(
      `${merge}\n${await repo.git('rev-parse', 'feature')}`,
    );
  });

  test('partial and sparse clones leave out what they should', async () => {
    await using repo = await temporaryRepository({ 'kept/a': '1', 'left/b': '2' });
    await using clone = await repo.clone({ filter: 'blob:none', sparse: ['kept'] });
    expect(existsSync(join(clone.path, 'kept/a'))).toBe(true);
    expect(existsSync(join(clone.path, 'left/b'))).toBe(false);
    const missing = await clone.git('rev-list', '--objects', '--missing=print', 'HEAD');
    expect(missing).toContain(`?${await repo.git('rev-parse', 'HEAD:left/b')}`);
  });
});

test('a temporary folder goes with its scope', async () => {
  let path = '';
  {
    await using folder = await temporaryFolder({ 'x/y.txt': 'hello' });
    path = folder.path;
    expect(await readFile(join(path, 'x/y.txt'), 'utf8')).toBe('hello');
  }
  expect(existsSync(path)).toBe(false);
});
