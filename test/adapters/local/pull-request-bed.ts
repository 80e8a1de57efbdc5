import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CheckoutRequest,
  type CheckoutServer,
  openCheckout,
} from '../../../src/adapters/local/checkout.ts';
import type { Change } from '../../../src/domain/records/snapshot.ts';
import type { Snapshot } from '../../../src/ports.ts';
import { mergeText } from '../../../src/records/merge-text.ts';
import { type Repository, temporaryRepository } from '../../support/repo.ts';

export const nothingKnown: Omit<CheckoutRequest, 'workingDirectory'> = {
  baseRef: null,
  headRef: null,
  baseName: null,
  headName: null,
  eventHead: null,
  eventBase: null,
  server: null,
  mergeText,
};

export const main = { kind: 'branch', name: 'main' } as const;
export const at = (sha: string) => ({ kind: 'commit', sha }) as const;
/** The API, as far as a checkout asks it. */
export const serverWith = (branch: string | null, mergeBase: string | null = null): CheckoutServer => ({
  branch: async () => branch,
  mergeBase: async () => mergeBase,
  history: () => ({ shallow: false, revisions: async function* () {} }),
});

export const changed = { path: 'a/task.yaml', kind: 'modified' } as const;

/**
 * main: start → moved (touches b after the branch was made); feature: start → mine (touches a). The event still knows `start`
 * as the base, as GitHub's events do after others have pushed.
 */
export async function pullRequest() {
  const source = await temporaryRepository({ 'a/task.yaml': 'a: 1\n', 'b/task.yaml': 'b: 1\n' });
  const start = await source.git('rev-parse', 'HEAD');
  await source.branch('feature');
  const head = await source.commit('Mine', { 'a/task.yaml': 'a: 2\n' });
  await source.switchTo('main');
  const moved = await source.commit('Others', { 'b/task.yaml': 'b: 2\n' });
  const merge = await source.mergeCommit({ base: 'main', head: 'feature', number: 1 });
  return { source, start, head, moved, merge };
}

interface Seen {
  readonly base: string | null;
  readonly head: string | null;
  readonly foundBy: string;
  readonly changes: readonly Change[];
  readonly a: string;
  readonly b: string;
  readonly shallow: boolean | undefined;
}

export async function open(repository: Repository, request: Partial<CheckoutRequest>): Promise<Seen> {
  const opened = await openCheckout({ workingDirectory: repository.path, ...nothingKnown, ...request });
  if (opened === null) throw new Error('no repository');
  const { pair } = opened;
  try {
    return {
      base: pair.base.label.sha,
      head: pair.head.label.sha,
      foundBy: pair.baseFoundBy,
      changes: await pair.changes(),
      a: `${await text(pair.base, 'a/task.yaml')} → ${await text(pair.head, 'a/task.yaml')}`,
      b: `${await text(pair.base, 'b/task.yaml')} → ${await text(pair.head, 'b/task.yaml')}`,
      shallow: pair.baseHistory?.shallow,
    };
  } finally {
    await opened[Symbol.asyncDispose]();
  }
}

async function text(snapshot: Snapshot, path: string): Promise<string> {
  const content = (await snapshot.read(await snapshot.entries([path]), () => 1000)).get(path);
  return content?.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8').trim() : 'none';
}

/** Every file of the clone's `.git` with its content. */
export async function fingerprint(repository: Repository): Promise<string> {
  const root = join(repository.path, '.git');
  const names = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0`).update(await readFile(name));
  return hash.digest('hex');
}
