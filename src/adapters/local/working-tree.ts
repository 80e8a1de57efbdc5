import type { Content, Entry, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { type SideChange, sameEntry } from '../merge/side-change.ts';
import { entryAt } from './files.ts';
import { folderSnapshot, readFiles } from './folder.ts';
import { fields, type GitCall, git } from './git.ts';
import { rawChanges } from './git-snapshot.ts';
import { kindOf, readEntries } from './objects.ts';
import { below, outermost, sortedEntries } from './paths.ts';
import type { Repository } from './repository.ts';

/** Marks the ids of entries that are not on disk, in a sparse checkout: their content comes from git. */
type Place = ReadonlySet<string>;

/**
 * The files of a work tree as they are on disk: tracked ones and new ones that are not ignored. What a sparse checkout leaves
 * out is there as the index has it. A folder that is ignored as a whole is read like one outside git.
 */
export function workingTreeSnapshot(repository: Repository, label: RevisionLabel): Snapshot {
  const root = repository.cwd;
  const plain = folderSnapshot(root, label);
  let listed: Promise<Listing> | undefined;
  const listing = (): Promise<Listing> => {
    listed ??= list(repository);
    return listed;
  };
  return {
    label,
    entries: async (directories) => {
      const isWanted = below(outermost(directories));
      const { paths, absent } = await listing();
      if (paths.length === 0 && absent.length === 0) return plain.entries(directories);
      const onDisk = paths.filter(isWanted).map((path) => entryAt(root, path));
      const entries = [...onDisk.filter((entry) => entry !== null), ...absent];
      return sortedEntries(entries.filter(({ path }) => isWanted(path)));
    },
    read: async (entries, limit) => {
      const absent: Place = new Set((await listing()).absent.map(({ path }) => path));
      const here = entries.filter(({ path }) => !absent.has(path));
      const elsewhere = entries.filter(({ path }) => absent.has(path));
      const contents = new Map<string, Content>(readFiles(root, here, limit));
      if (elsewhere.length === 0) return contents;
      for (const [path, content] of await readEntries(repository, elsewhere, limit)) {
        contents.set(path, content);
      }
      return contents;
    },
  };
}

interface Listing {
  /** Files to look at on disk. */
  readonly paths: readonly string[];
  /** Entries of the index that a sparse checkout leaves out, and submodules. */
  readonly absent: readonly Entry[];
}

async function list(repository: Repository): Promise<Listing> {
  const at = { cwd: repository.cwd };
  const [tracked, others] = await Promise.all([
    git(['ls-files', '-z', '-t', '--stage'], at),
    git(['ls-files', '-z', '--others', '--exclude-standard'], at),
  ]);
  const paths: string[] = [];
  const absent: Entry[] = [];
  for (const line of fields(tracked)) {
    const tab = line.indexOf('\t');
    const [tag, mode = '', id = ''] = line.slice(0, tab).split(' ');
    const path = line.slice(tab + 1);
    const kind = kindOf(mode);
    if (tag === 'S' || kind === 'submodule') absent.push({ path, kind, id });
    else paths.push(path);
  }
  // A folder at the end of the list is another repository inside of this one.
  const untracked = fields(others).filter((path) => !path.endsWith('/'));
  return { paths: [...new Set([...paths, ...untracked])], absent };
}

/** What differs between a commit and the files on disk (`files`), those that git does not know yet included. */
export async function changesInWorkingTree(
  at: GitCall,
  commit: string,
  files: Snapshot,
): Promise<readonly SideChange[]> {
  const options = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--relative',
  ];
  const [output, others] = await Promise.all([
    git(['diff', ...options, '--ignore-submodules=dirty', commit, '--'], at),
    git(['ls-files', '-z', '--others', '--exclude-standard'], at),
  ]);
  const before = new Map(rawChanges(output).map((change) => [change.path, change.before]));
  // Taken out of the index but still on disk: for us it is there, perhaps with other content.
  for (const path of fields(others)) if (!path.endsWith('/') && !before.has(path)) before.set(path, null);
  const after = new Map((await files.entries([...before.keys()])).map((entry) => [entry.path, entry]));
  return [...before].flatMap(([path, old]) => {
    const change = { path, before: old, after: after.get(path) ?? null };
    return sameEntry(change.before, change.after) ? [] : [change];
  });
}
