import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OperationError, UsageError } from '../../domain/errors.ts';
import { complaint, type GitCall, git, tryGit } from './git.ts';

/** The git repository around a working directory. */
export interface Repository extends GitCall {
  /** This work tree's git directory, absolute. */
  readonly gitDirectory: string;
  /** The git directory that holds objects and configuration; another one only in a linked work tree. */
  readonly commonDirectory: string;
  /** The working directory from the top of the work tree, `''` or with a slash at its end; the snapshot's root. */
  readonly prefix: string;
  readonly shallow: boolean;
}

/** The repository that `workingDirectory` (absolute) is in, null when it is in none. Starts git only when there is one. */
export async function findRepository(workingDirectory: string): Promise<Repository | null> {
  if (!hasGitAbove(workingDirectory)) return null;
  const questions = ['--absolute-git-dir', '--git-common-dir', '--is-shallow-repository', '--show-prefix'];
  const result = await tryGit(['rev-parse', ...questions], { cwd: workingDirectory });
  if (result.status !== 0) throw refused(complaint(result), workingDirectory);
  const [gitDirectory, common, shallow, prefix, ...rest] = result.output.toString('utf8').split('\n');
  if (gitDirectory === undefined || common === undefined || prefix === undefined || rest.join('') !== '') {
    throw new OperationError('The path of the repository has a line break in it, which git cannot report.');
  }
  return {
    cwd: workingDirectory,
    gitDirectory,
    commonDirectory: resolve(workingDirectory, common),
    prefix,
    shallow: shallow === 'true',
  };
}

function hasGitAbove(directory: string): boolean {
  const above = dirname(directory);
  return existsSync(join(directory, '.git')) || (above !== directory && hasGitAbove(above));
}

function refused(words: string, directory: string): OperationError {
  const hint = words.includes('dubious ownership')
    ? ` It belongs to another user; allow it with: git config --global --add safe.directory ${directory}`
    : '';
  return new OperationError(`git cannot open the repository at ${directory}: ${words}.${hint}`);
}

/**
 * The commit that a revision names, null when there is none here.
 * Throws UsageError for one that git would take for an option. (`--end-of-options` would do, but old gits lack it, and every
 * later call is given nothing but the full id that comes out of here.)
 */
export async function findCommit(repository: GitCall, revision: string): Promise<string | null> {
  if (revision.startsWith('-')) throw new UsageError(`"${revision}" is no git revision.`);
  if (revision === '' || revision.includes('\0')) return null;
  const question = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  const result = await tryGit(question, repository);
  const id = result.output.toString('utf8').trim();
  return result.status === 0 && isObjectId(id) ? id : null;
}

/** Whether a text is a full object id. */
export const isObjectId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Parents as the commit itself names them: unlike `git log`, this also works at the edge of a shallow clone. */
export async function parentsOf(repository: GitCall, commit: string): Promise<readonly string[]> {
  const text = (await git(['cat-file', 'commit', commit], repository)).toString('utf8');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

/** The tree of the folder `prefix` in a commit, or in a tree of the whole repository; null when there is no such folder. */
export async function treeOf(repository: GitCall, commit: string, prefix: string): Promise<string | null> {
  if (prefix === '') {
    return (await git(['rev-parse', '--verify', `${commit}^{tree}`], repository)).toString('utf8').trim();
  }
  const folder = prefix.replace(/\/$/, '');
  const output = await git(['ls-tree', '-d', '-z', '--full-tree', commit, '--', folder], repository);
  return /^040000 tree ([0-9a-f]+)\t/.exec(output.toString('utf8'))?.[1] ?? null;
}
