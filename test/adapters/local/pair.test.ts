import { describe, expect, it } from 'vitest';
import type { PairRequest } from '../../../src/adapters/local/pair-request.ts';
import { UsageError } from '../../../src/domain/errors.ts';
import { temporaryFolder } from '../../support/files.ts';
import { temporaryRepository } from '../../support/repo.ts';
import { withPair } from './with-pair.ts';

const changesOf = (directory: string, request: Partial<PairRequest> = {}) =>
  withPair(directory, request, (pair) => pair.changes());

describe('two folders', () => {
  it('need no git, and differ in what was added, changed and removed', async () => {
    await using folder = await temporaryFolder({
      'old/same.yaml': '1',
      'old/a.yaml': '1',
      'old/gone.yaml': '1',
      'old/big.bin': 'x'.repeat(100),
      'old/weights.bin': 'x'.repeat(100),
      'new/same.yaml': '1',
      'new/a.yaml': '2',
      'new/b.yaml': '2',
      'new/big.bin': 'x'.repeat(100),
      'new/weights.bin': 'y'.repeat(100),
    });
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      expect(await changesOf(folder.path, { baseRef: 'old', headRef: 'new' })).toEqual([
        { path: 'a.yaml', kind: 'modified' },
        { path: 'b.yaml', kind: 'added' },
        { path: 'gone.yaml', kind: 'removed' },
        { path: 'weights.bin', kind: 'modified' },
      ]);
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('take the working directory for a head that is not named', async () => {
    await using folder = await temporaryFolder({ 'old/a.yaml': '1', 'new/a.yaml': '2' });
    const changes = await changesOf(`${folder.path}/new`, { baseRef: '../old' });
    expect(changes).toEqual([{ path: 'a.yaml', kind: 'modified' }]);
  });

  it('tell a link from a file of the same content', async () => {
    await using folder = await temporaryFolder({ 'old/a.yaml': 'b', 'new/a.yaml': { symlink: 'b' } });
    const changes = await changesOf(folder.path, { baseRef: 'old', headRef: 'new' });
    expect(changes).toEqual([{ path: 'a.yaml', kind: 'modified' }]);
  });
});

describe('a repository', () => {
  it('compares the work tree with the default branch, from where they parted', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1', 'b.yaml': '1', 'c.yaml': '1' });
    await source.branch('feature');
    await source.commit('Mine', { 'a.yaml': '2' });
    await source.switchTo('main');
    await source.commit('Others', { 'b.yaml': '2' });
    await source.switchTo('feature');
    await source.writeFiles({ 'c.yaml': null, 'new.yaml': '1' });
    await withPair(source.path, {}, async (pair) => {
      expect(pair.baseFoundBy).toBe('default-branch');
      expect(pair.base.label).toEqual({ ref: 'main', sha: await source.git('rev-parse', 'main') });
      expect(pair.head.label).toEqual({ ref: 'working tree', sha: null });
      expect(await pair.changes()).toEqual([
        { path: 'a.yaml', kind: 'modified' },
        { path: 'c.yaml', kind: 'removed' },
        { path: 'new.yaml', kind: 'added' },
      ]);
    });
  });

  it('prefers what the server has', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1' });
    await using clone = await source.clone({ ref: 'main' });
    await clone.git('switch', '--quiet', '--create', 'main');
    await clone.commit('Not pushed', { 'a.yaml': '2' });
    expect(await changesOf(clone.path)).toEqual([{ path: 'a.yaml', kind: 'modified' }]);
  });

  it('compares two revisions from where the second left the first', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1', 'b.yaml': '1' });
    await source.git('tag', 'start');
    await source.commit('Second', { 'a.yaml': '2' });
    expect(await changesOf(source.path, { baseRef: 'start', headRef: 'HEAD' })).toEqual([
      { path: 'a.yaml', kind: 'modified' },
    ]);
    expect(await changesOf(source.path, { baseRef: 'HEAD', headRef: 'start' })).toEqual([]);
  });

  it('compares a revision with a folder, and a folder with a revision', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1', 'b.yaml': '1' });
    await using folder = await temporaryFolder({ 'a.yaml': '1', 'b.yaml': '2' });
    const changes = [{ path: 'b.yaml', kind: 'modified' }];
    expect(await changesOf(source.path, { baseRef: 'HEAD', headRef: folder.path })).toEqual(changes);
    expect(await changesOf(source.path, { baseRef: folder.path, headRef: 'HEAD' })).toEqual(changes);
  });

  it('keeps odd names whole, also in changes (hazard odd-path)', async () => {
    const odd = 'v1/na|me\nx => y "é"\t.yaml';
    await using source = await temporaryRepository({ [odd]: '1', 'a.yaml': '1' });
    await source.git('tag', 'start');
    await source.commit('Changed', { [odd]: '2' });
    await source.writeFiles({ [`${odd}2`]: '3' });
    expect(await changesOf(source.path, { baseRef: 'start', headRef: 'HEAD' })).toEqual([
      { path: odd, kind: 'modified' },
    ]);
    expect(await changesOf(source.path, { baseRef: 'start' })).toEqual([
      { path: odd, kind: 'modified' },
      { path: `${odd}2`, kind: 'added' },
    ]);
  });

  it('reports a rename as one removed and one added', async () => {
    await using source = await temporaryRepository({ 'a.yaml': 'long enough to be seen as one\n'.repeat(9) });
    await source.git('mv', 'a.yaml', 'b.yaml');
    expect(await changesOf(source.path, { baseRef: 'HEAD' })).toEqual([
      { path: 'a.yaml', kind: 'removed' },
      { path: 'b.yaml', kind: 'added' },
    ]);
  });

  it('runs nothing that the repository configures', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1', '.gitattributes': '* diff=evil\n' });
    const trap = `sh -c 'touch ${source.path}/trapped'`;
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'core.pager',
    ]) {
      await source.git('config', key, trap);
    }
    await source.writeFiles({ 'a.yaml': '2' });
    const changes = await changesOf(source.path, { baseRef: 'main' });
    expect(changes).toEqual([{ path: 'a.yaml', kind: 'modified' }]);
    expect(
      await source.git('status', '--porcelain', '-c', 'core.fsmonitor=false').catch(() => ''),
    ).not.toContain('trapped');
    await expect(source.git('-c', 'core.fsmonitor=false', 'ls-files', '--others')).resolves.toBe('');
  });
});

describe('a base that the clone lacks', () => {
  it('is fetched for the comparison with the work tree', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1', 'b.yaml': '1' });
    await source.branch('feature');
    await source.commit('Mine', { 'a.yaml': '2' });
    await using shallow = await source.clone({ depth: 1, ref: 'feature' });
    await shallow.writeFiles({ 'b.yaml': '2' });
    expect(await changesOf(shallow.path, { baseRef: 'main' })).toEqual([
      { path: 'a.yaml', kind: 'modified' },
      { path: 'b.yaml', kind: 'modified' },
    ]);
    await expect(shallow.git('rev-parse', '--verify', 'main')).rejects.toThrow();
  });
});

describe('mistakes', () => {
  it.each([
    [{ baseRef: 'nope' }, '--base-ref: "nope" is neither a folder nor a revision'],
    [{ baseRef: 'main', headRef: 'HEAD~7' }, '--head-ref: "HEAD~7"'],
    [{ baseRef: '-x' }, '"-x" is no git revision'],
  ])('%j', async (request, text) => {
    await using source = await temporaryRepository({ 'a.yaml': '1' });
    const failure = await changesOf(source.path, request).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toContain(text);
  });

  it.each([
    [{}, 'There is nothing to compare with'],
    [{ baseRef: 'main' }, '"main" is no folder'],
    [{ baseRef: '.', headRef: 'v2' }, '"v2" is no folder'],
  ])('%j outside of a repository', async (request, text) => {
    await using folder = await temporaryFolder({ 'a.yaml': '1' });
    const failure = await changesOf(folder.path, request).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as UsageError).message).toContain(text);
  });

  it('a working directory that is not there, or no folder', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': '1' });
    await expect(changesOf(`${folder.path}/none`)).rejects.toThrow('it does not exist');
    await expect(changesOf(`${folder.path}/a.yaml`)).rejects.toThrow('is not a folder');
  });

  it('a repository without a default branch', async () => {
    await using source = await temporaryRepository({ 'a.yaml': '1' });
    await source.git('branch', '-m', 'trunk');
    await expect(changesOf(source.path)).rejects.toThrow('The default branch is unknown');
  });
});
