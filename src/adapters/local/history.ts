import type { FileRevision, History } from '../../ports.ts';
import { fields, git } from './git.ts';
import { readBlobs } from './objects.ts';
import type { ObjectStore } from './store.ts';

/** How many revisions one git process gives; most callers stop after a few. */
const PAGE = 20;
/** Larger states of a file are passed over: no record is as large. */
const SIZE_LIMIT = 1024 * 1024;

interface LoggedRevision {
  readonly commit: string;
  readonly epochMs: number;
  /** Null where the commit removed the file. */
  readonly blob: string | null;
}

/** The history of a commit as its branch saw it: a merge counts as one step, at the time of the merge. */
export function gitHistory(store: ObjectStore, commit: string): History {
  return {
    shallow: store.repository.shallow,
    async *revisions(path) {
      for (let seen = 0; ; seen += PAGE) {
        const page = await log(store, commit, path, seen);
        yield* contents(store, page);
        if (page.length < PAGE) return;
      }
    },
  };
}

async function log(
  store: ObjectStore,
  commit: string,
  path: string,
  skip: number,
): Promise<readonly LoggedRevision[]> {
  const options = ['--first-parent', '-m', '--raw', '-z', '--no-abbrev', '--no-renames', '--format=%H %ct'];
  const page = [`--max-count=${PAGE}`, `--skip=${skip}`];
  const file = `${store.repository.prefix}${path}`;
  return parseLog(fields(await git(['log', ...options, ...page, commit, '--', file], store.call())));
}

/** For one file a commit is three items: `<id> <time>`, `:<modes and ids> <status>`, the path. */
function parseLog(items: readonly string[]): readonly LoggedRevision[] {
  const found: LoggedRevision[] = [];
  for (let index = 0; index + 2 < items.length; index += 3) {
    const [commit = '', seconds] = (items[index] ?? '').trim().split(' ');
    const [, , , id = '', status] = (items[index + 1] ?? '').trim().split(' ');
    found.push({ commit, epochMs: Number(seconds) * 1000, blob: status === 'D' ? null : id });
  }
  return found;
}

async function* contents(store: ObjectStore, page: readonly LoggedRevision[]): AsyncGenerator<FileRevision> {
  const ids = page.flatMap(({ blob }) => (blob === null ? [] : [blob]));
  const blobs = await readBlobs(store.call(), new Map(ids.map((id) => [id, SIZE_LIMIT])));
  for (const { commit, epochMs, blob } of page) {
    const content = blob === null ? null : blobs.get(blob);
    if (content === null) yield { commit, epochMs, bytes: null };
    else if (content?.kind === 'bytes') yield { commit, epochMs, bytes: content.bytes };
  }
}
