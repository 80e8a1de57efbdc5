import { describe, expect, it } from 'vitest';
import type { PairRequest } from '../../../src/adapters/local/pair-request.ts';
import { temporaryFolder } from '../../support/files.ts';
import { temporaryRepository } from '../../support/repo.ts';
import { withPair } from './with-pair.ts';

describe('history of the base', () => {
  const revisions = async (directory: string, path: string, request: Partial<PairRequest> = {}) =>
    withPair(directory, request, async ({ baseHistory }) => {
      if (baseHistory === null) return null;
      const found: string[] = [];
      for await (const { bytes, epochMs } of baseHistory.revisions(path)) {
        expect(epochMs).toBeGreaterThan(Date.UTC(2026, 0, 1));
        found.push(bytes === null ? 'removed' : Buffer.from(bytes).toString('utf8'));
      }
      return { shallow: baseHistory.shallow, found };
    });

  it('gives the states of a file, newest first, as the branch saw them', async () => {
    await using source = await temporaryRepository({ 't/task.yaml': 'one' });
    await source.branch('feature');
    await source.commit('On the branch', { 't/task.yaml': 'two' });
    await source.commit('On the branch', { 't/task.yaml': 'three' });
    await source.switchTo('main');
    await source.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
    await source.commit('Away', { 't/task.yaml': null });
    await source.commit('Other', { 'x.yaml': '1' });
    expect(await revisions(source.path, 't/task.yaml')).toEqual({
      shallow: false,
      found: ['removed', 'three', 'one'],
    });
    expect(await revisions(source.path, 'never.yaml')).toEqual({ shallow: false, found: [] });
  });

  it('goes on over more than one page, from a folder too', async () => {
    await using source = await temporaryRepository({ 't/task.yaml': '0' });
    for (let index = 1; index <= 45; index += 1) await source.commit('Next', { 't/task.yaml': `${index}` });
    const all = await revisions(`${source.path}/t`, 'task.yaml');
    expect(all?.found).toEqual(Array.from({ length: 46 }, (_, index) => `${45 - index}`));
  });

  it('says that a shallow clone ends', async () => {
    await using source = await temporaryRepository({ 'task.yaml': '0' });
    await source.commit('Next', { 'task.yaml': '1' });
    await using clone = await source.clone({ depth: 1, ref: 'main' });
    expect(await revisions(clone.path, 'task.yaml', { baseRef: 'HEAD' })).toEqual({
      shallow: true,
      found: ['1'],
    });
  });

  it('is not there for folders', async () => {
    await using folder = await temporaryFolder({ 'a/task.yaml': '0', 'b/task.yaml': '0' });
    expect(await revisions(folder.path, 'task.yaml', { baseRef: 'a', headRef: 'b' })).toBeNull();
  });
});
