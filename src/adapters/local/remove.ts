import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { OperationError, UsageError } from '../../domain/errors.ts';
import type { Entry } from '../../domain/records/snapshot.ts';
import type { CleanupChange } from '../../ports.ts';
import { blobIdOf, codeOf, entryAt, reasonOf, statusOf } from './files.ts';
import { fields, git } from './git.ts';
import { readJournal, writeJournal } from './journal.ts';
import type { Repository } from './repository.ts';

/** Whether an earlier removal was killed in the middle. */
export const isUnfinished = (repository: Repository): boolean => existsSync(journalOf(repository));

const journalOf = (repository: Repository): string => join(repository.gitDirectory, 'tunegate-cleanup.json');

/**
 * Carries a cleanup out on disk: first the records, then the listed files one by one, then the directories that are left
 * empty. The change stands in a journal in the git directory meanwhile, so that `finishRemoval` can go on where a killed
 * run ended. Throws UsageError when the paths concerned have changes that are not committed, and OperationError.
 */
export async function removeFromWorkingTree(repository: Repository, change: CleanupChange): Promise<void> {
  await refuseDirty(repository, change);
  checkPlaces(repository.cwd, change, false);
  writeJournal(journalOf(repository), change);
  carryOut(repository, change);
}

/** Ends what a killed run began, exactly as it was planned; false when there is nothing to end. */
export function finishRemoval(repository: Repository): boolean {
  if (!isUnfinished(repository)) return false;
  const change = readJournal(journalOf(repository));
  checkPlaces(repository.cwd, change, true);
  carryOut(repository, change);
  return true;
}

async function refuseDirty(repository: Repository, change: CleanupChange): Promise<void> {
  const paths = [...new Set([...change.watched, ...change.writes.map(({ path }) => path)])];
  // `git status` takes no list on standard input, so it gets the topmost paths only, which are few.
  const output = await git(
    ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames', '--', ...shortest(paths)],
    { cwd: repository.cwd },
  );
  const [first] = fields(output);
  if (first === undefined) return;
  throw new UsageError(
    `${first.slice(3)} has changes that are not committed. Commit or stash them first: what is removed must be in the history.`,
  );
}

/** The paths without those below another one of them. */
function shortest(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  return paths.filter((path) => {
    const parts = path.split('/');
    return !parts.some((_, index) => index > 0 && all.has(parts.slice(0, index).join('/')));
  });
}

/**
 * Every path must still be what was planned: a regular file with the same content in real directories.
 * @param begun a part may have been carried out already
 */
function checkPlaces(root: string, change: CleanupChange, begun: boolean): void {
  for (const { path, id } of change.removals) {
    checkDirectories(root, path);
    const now = stateOf(root, path);
    if (!(begun && now === 'nothing') && !isSame(root, now, id)) throw changed(path);
  }
  for (const { path, text, before } of change.writes) {
    checkDirectories(root, path);
    const now = stateOf(root, path);
    const isOld = before === null ? now === 'nothing' : isSame(root, now, before);
    if (!isOld && !(begun && isFileWith(root, now, text))) throw changed(path);
  }
}

/** No link and no file may stand where a directory is expected. */
function checkDirectories(root: string, path: string): void {
  if (path.split('/').some((part) => ['', '.', '..', '.git'].includes(part))) throw changed(path);
  for (const directory of directoriesAbove(path)) {
    if (statusOf(root, directory)?.isDirectory() === false) throw changed(directory);
  }
}

type State = Entry | 'nothing' | 'other';

function stateOf(root: string, path: string): State {
  return entryAt(root, path) ?? (statusOf(root, path) === null ? 'nothing' : 'other');
}

const isFileWith = (root: string, now: State, text: string): boolean =>
  typeof now !== 'string' && now.kind === 'file' && readFileSync(join(root, now.path), 'utf8') === text;

/** Ids of files that were not hashed hold their size and time; otherwise they are git's own. */
function isSame(root: string, now: State, id: string): boolean {
  if (typeof now === 'string' || now.kind !== 'file') return false;
  return now.id === id || (!id.startsWith('stat:') && blobIdOf(root, now) === id);
}

const changed = (path: string): OperationError =>
  new OperationError(`${path} is not what it was when the cleanup was planned. Nothing more was removed.`);

function carryOut(repository: Repository, change: CleanupChange): void {
  const root = repository.cwd;
  try {
    for (const { path, text } of change.writes) replaceFile(root, path, text);
    for (const { path } of change.removals) removeFile(root, path);
    for (const { path } of change.removals) removeEmptyDirectories(root, path, change);
    rmSync(journalOf(repository));
  } catch (error) {
    if (error instanceof OperationError) throw error;
    throw new OperationError(
      `The cleanup ended in the middle: ${reasonOf(error)}. Run it again with --apply to finish, or take it back with git checkout.`,
      { cause: error },
    );
  }
}

function replaceFile(root: string, path: string, text: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = `${target}.tunegate-tmp`;
  writeFileSync(temporary, text, { flag: 'w' });
  renameSync(temporary, target);
}

function removeFile(root: string, path: string): void {
  try {
    unlinkSync(join(root, path));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Directories above what was removed, as long as nothing else is in them and nothing is written there. */
function removeEmptyDirectories(root: string, path: string, change: CleanupChange): void {
  const needed = new Set(change.writes.flatMap((write) => directoriesAbove(write.path)));
  for (const directory of directoriesAbove(path)) {
    if (needed.has(directory)) return;
    try {
      rmdirSync(join(root, directory));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') continue;
      return; // Not empty: it stays.
    }
  }
}

/** The nearest first. */
function directoriesAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
