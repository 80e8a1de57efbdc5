import fc from 'fast-check';
import { mergeCommits } from '../../../src/adapters/local/git-merge.ts';
import { changesBetween, gitSnapshot } from '../../../src/adapters/local/git-snapshot.ts';
import { findRepository } from '../../../src/adapters/local/repository.ts';
import { type ObjectStore, openStore } from '../../../src/adapters/local/store.ts';
import { mergeSides } from '../../../src/adapters/merge/merge-sides.ts';
import { mergedSnapshot } from '../../../src/adapters/merge/merged-snapshot.ts';
import type { Snapshot } from '../../../src/ports.ts';
import { mergeText } from '../../../src/records/merge-text.ts';
import { gitText } from '../../support/git.ts';
import { type Repository, temporaryRepository } from '../../support/repo.ts';
import { type History, histories, stream } from './histories.ts';

const label = { ref: 'x', sha: null };

/** Holds the merge by paths, and that in a clone, against git's own, wherever git merges without a conflict. */
export async function mergesAsGit(
  numRuns: number,
  seed?: number,
): Promise<{ readonly clean: number; readonly runs: number }> {
  await using repository = await temporaryRepository();
  const found = await findRepository(repository.path);
  if (found === null) throw new Error('no repository');
  const store = await openStore(found);
  let [clean, runs] = [0, 0];
  try {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        runs += 1;
        if (await holds(repository, store, history)) clean += 1;
      }),
      { numRuns, endOnFailure: numRuns < 100, ...(seed === undefined ? {} : { seed }) },
    );
  } finally {
    store.close();
  }
  return { clean, runs };
}

async function holds(repository: Repository, store: ObjectStore, history: History): Promise<boolean> {
  const { path } = repository;
  await gitText(['fast-import', '--quiet', '--force'], { cwd: path, input: stream(history) });
  const expected = await repository.git('merge-tree', '--write-tree', 'base', 'head').catch(() => null);
  const ids = (await repository.git('rev-parse', 'fork', 'base', 'head')).split('\n');
  const [fork, base, head] = await Promise.all(ids.map((id) => gitSnapshot(store, id, label)));
  if (fork === undefined || base === undefined || head === undefined) throw new Error('no commits');
  const [onBase, onHead] = [await changesBetween(store, fork, base), await changesBetween(store, fork, head)];
  const sides = await mergeSides({ base, head, readFork: fork.read, onBase, onHead, mergeText });
  if (expected === null) return false;
  const want = await listing(await gitSnapshot(store, expected, label));
  equal('by paths', await listing(mergedSnapshot(base, head, sides, label)), want, history);
  if (sides.conflicts.length > 0)
    throw new Error(`a conflict where git sees none: ${JSON.stringify(sides.conflicts)}`);
  const [forkId = '', baseId = '', headId = ''] = ids;
  const inGit = await mergeCommits(
    store,
    { commit: baseId, snapshot: base },
    { commit: headId, snapshot: head },
    forkId,
    mergeText,
  );
  equal('in git', await listing(inGit.head), want, history);
  const changed = (await changesBetween(store, base, await gitSnapshot(store, expected, label))).map(
    (one) => one.path,
  );
  equal('changes by paths', sides.changes.map((one) => one.path).join(' '), changed.join(' '), history);
  return true;
}

const listing = async (snapshot: Snapshot): Promise<string> =>
  (await snapshot.entries([''])).map(({ path, id }) => `${path} ${id}`).join('\n');

function equal(what: string, got: string, want: string, history: History): void {
  if (got === want) return;
  const told = Object.entries(history).map(([side, tree]) => `${side}: ${JSON.stringify([...tree])}`);
  throw new Error(`${what}:\n${got}\nnot\n${want}\n${told.join('\n')}`);
}
