import type { Content } from '../../domain/records/snapshot.ts';
import type { PastStates, TaskHistory } from '../../ports.ts';
import { fields, git } from './git.ts';
import { readBlobs } from './objects.ts';
import type { ObjectStore } from './store.ts';

/** Larger states of a file are no records. */
const sizeLimit = 1024 * 1024;

/** What the history of `commit` says about tasks, in one pass of git for all of them. Reads objects only. */
export function taskHistory(store: ObjectStore, commit: string): TaskHistory {
  const { prefix, shallow } = store.repository;
  return {
    shallow,
    async read(files, directories) {
      const changes = await changesOf(store, commit, directories);
      const statesOf = byFile(changes);
      const ids = new Map(files.map((file) => [file, statesOf(prefix + file)]));
      const states = await contents(store, ids);
      // At the edge of a shallow clone everything looks as if it had just been added.
      const addedMs = shallow ? new Map<string, number>() : additions(changes, directories, prefix);
      return { states, addedMs };
    },
  };
}

/** One file in one commit, against one of its parents. */
interface Change {
  readonly epochMs: number;
  readonly before: string;
  readonly after: string;
  /** `A`, `D`, `M`, `R`, ... */
  readonly status: string;
  readonly path: string;
  /** Its path before a rename. */
  readonly from: string | null;
}

/**
 * Every change of a task file anywhere, newest first, on merged branches too, because a commit can have come into the branch
 * as the second parent of a merge; and of what lies in `directories`. Renames are found among the task files.
 */
async function changesOf(
  store: ObjectStore,
  commit: string,
  directories: readonly string[],
): Promise<readonly Change[]> {
  const { prefix } = store.repository;
  const pathspecs = [
    ':(top,glob)**/task.yaml',
    ':(top,glob)**/task.yml',
    // A name with a line end in it cannot be asked for: its age stays unknown, and unknown is kept.
    ...directories
      .filter((directory) => !/[\r\n]/.test(directory))
      .map((one) => `:(top,literal)${prefix}${one}`),
  ];
  const options = ['-m', '--full-history', '--raw', '-z', '-M', '--no-abbrev', '--format=%ct'];
  const output = await git(['log', ...options, commit, '--stdin'], {
    ...store.call(),
    input: ['--', ...pathspecs].map((line) => `${line}\n`).join(''),
    env: { GIT_LITERAL_PATHSPECS: '0' },
  });
  return parse(fields(output));
}

/** Items are a commit's time, and for each file `:<modes> <ids> <status>` with one path, or two after a rename or copy. */
function parse(items: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let epochMs = Number.NaN;
  for (let index = 0; index < items.length; index++) {
    const item = (items[index] ?? '').trim();
    const [, before, after, status] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(item) ?? [];
    if (before === undefined || after === undefined || status === undefined) {
      if (item !== '') epochMs = Number(item) * 1000;
      continue;
    }
    const isMove = status === 'R' || status === 'C';
    const first = items[++index] ?? '';
    const path = isMove ? (items[++index] ?? '') : first;
    changes.push({ epochMs, before, after, status, path, from: isMove ? first : null });
  }
  return changes;
}

/** Looks the changes of a file up under every name that it had. */
function byFile(changes: readonly Change[]): (file: string) => readonly string[] {
  const places = new Map<string, number[]>();
  const formerNames = new Map<string, string[]>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else known.push(value);
  };
  for (const [index, { path, from }] of changes.entries()) {
    add(places, path, index);
    if (from === null) continue;
    add(places, from, index);
    add(formerNames, path, from);
  }
  return (file) => {
    const names = new Set([file]);
    for (const name of names) for (const former of formerNames.get(name) ?? []) names.add(former);
    const own = [...new Set([...names].flatMap((name) => places.get(name) ?? []))].sort((a, b) => a - b);
    const ids = own.flatMap((index) => [changes[index]?.after ?? '', changes[index]?.before ?? '']);
    // The latest first; zeros stand for no file.
    return [...new Set(ids)].filter((id) => /[^0]/.test(id));
  };
}

/** When each directory first had a file, in milliseconds since 1970. */
function additions(
  changes: readonly Change[],
  directories: readonly string[],
  prefix: string,
): ReadonlyMap<string, number> {
  const wanted = new Set(directories);
  const added = new Map<string, number>();
  for (const { path, status, epochMs } of changes) {
    if (status === 'D' || !Number.isFinite(epochMs) || !path.startsWith(prefix)) continue;
    const own = path.slice(prefix.length);
    for (let end = own.lastIndexOf('/'); end > 0; end = own.lastIndexOf('/', end - 1)) {
      const directory = own.slice(0, end);
      if (wanted.has(directory)) added.set(directory, Math.min(epochMs, added.get(directory) ?? epochMs));
    }
  }
  return added;
}

/** States by file; null for a file of which some state is not in the clone. All objects in one go. */
async function contents(
  store: ObjectStore,
  ids: ReadonlyMap<string, readonly string[]>,
): Promise<PastStates['states']> {
  const limits = new Map([...ids.values()].flat().map((id) => [id, sizeLimit]));
  const blobs = await readBlobs(store.call(), limits);
  return new Map(
    [...ids].map(([file, own]) => {
      const found = own.flatMap((id): Content[] => {
        const content = blobs.get(id);
        return content === undefined ? [] : [content];
      });
      return [file, found.length === own.length ? found : null];
    }),
  );
}
