import type { Content } from '../../domain/records/snapshot.ts';
import type { TaskHistory } from '../../ports.ts';
import { fields, git } from './git.ts';
import { readBlobs } from './objects.ts';
import type { ObjectStore } from './store.ts';

/** Larger states of a file are no records. */
const sizeLimit = 1024 * 1024;

/** What the history of `commit` says about tasks. Reads objects only. */
export function taskHistory(store: ObjectStore, commit: string): TaskHistory {
  const { prefix, shallow } = store.repository;
  return {
    shallow,
    async states(path) {
      const file = prefix + path;
      // Along the branch under every name that the file had; and along all merged branches too, because a commit can
      // have come into the branch as the second parent of a merge.
      const along = await log(store, ['--follow', '--first-parent', '-M', commit, '--', file]);
      const everywhere = await log(store, ['--full-history', '--no-renames', commit, '--', file]);
      return contents(store, [...new Set([...blobsOf(along), ...blobsOf(everywhere)])]);
    },
    async added(directory) {
      const options = [
        'log',
        '--first-parent',
        '-m',
        '--no-renames',
        '--diff-filter=A',
        '--format=%ct',
        commit,
      ];
      const output = await git([...options, '--', prefix + directory], store.call());
      const seconds = Number(output.toString('utf8').trim().split('\n').at(-1) || Number.NaN);
      // At the edge of a shallow clone everything looks as if it had just been added.
      return shallow || !Number.isFinite(seconds) ? null : seconds * 1000;
    },
  };
}

const log = (store: ObjectStore, args: readonly string[]): Promise<Buffer> =>
  git(['log', '-m', '--raw', '-z', '--no-abbrev', '--format=', ...args], store.call());

/** Ids of both sides of every `:<mode> <mode> <id> <id> <status>` line, the newer one first. */
function blobsOf(output: Buffer): readonly string[] {
  return fields(output).flatMap((item) => {
    const [, before = '', after = ''] = /^\s*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(item) ?? [];
    return [after, before].filter((id) => /[^0]/.test(id));
  });
}

async function contents(store: ObjectStore, ids: readonly string[]): Promise<readonly Content[] | null> {
  const limits = new Map(ids.map((id) => [id, sizeLimit]));
  const blobs = await readBlobs(store.call(), limits);
  const found = ids.flatMap((id) => blobs.get(id) ?? []);
  return found.length === ids.length ? found : null;
}
