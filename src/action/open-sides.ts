import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { openCheckout } from '../adapters/local/checkout.ts';
import type { OpenPair } from '../adapters/local/pair.ts';
import { findRepository } from '../adapters/local/repository.ts';
import { OperationError, UsageError } from '../domain/errors.ts';
import type { Sides } from './event-sides.ts';
import type { Run } from './start-run.ts';

export interface OpenSides extends OpenPair {
  /** The working directory from the root of the repository, `''` or with a slash at its end: what annotations need. */
  readonly prefix: string;
}

/**
 * Opens both sides: from the checkout's git objects where it has them, else through the API.
 * Throws OperationError when neither way leads there: what cannot be read is never taken for unchanged.
 */
export async function openSides(run: Run, sides: Sides): Promise<OpenSides> {
  const opened = await openEither(run, sides);
  const isEmpty = async (side: 'base' | 'head') => (await opened.pair[side].entries([''])).length === 0;
  // A misspelt folder would pass for one without tasks, and the check would be green for ever.
  if (opened.prefix === '' || !(await isEmpty('head')) || !(await isEmpty('base'))) return opened;
  await opened[Symbol.asyncDispose]();
  throw new UsageError(
    `working-directory is "${run.settings.workingDirectory}", but neither side has files in ${opened.prefix}`,
  );
}

async function openEither(run: Run, sides: Sides): Promise<OpenSides> {
  if (sides.from === 'api') return throughApi(run, sides, null);
  const directory = resolve(run.context.workspace || '.', run.settings.workingDirectory);
  if (!isDirectory(directory)) return throughApi(run, sides, null);
  try {
    const opened = await openCheckout({
      workingDirectory: directory,
      baseRef: run.settings.baseRef,
      headRef: run.settings.headRef,
      baseName: sides.baseName,
      headName: sides.headName,
      eventHead: sides.eventHead,
      eventBase: sides.eventBase,
      liveBase: sides.liveBranch === null ? null : () => liveBase(run, sides.liveBranch ?? ''),
    });
    if (opened === null) return await throughApi(run, sides, null);
    const prefix = (await findRepository(directory))?.prefix ?? '';
    return { ...opened, prefix };
  } catch (error) {
    // A base commit that a shallow checkout cannot fetch, as with `persist-credentials: false`.
    if (error instanceof OperationError) return throughApi(run, sides, error);
    throw error;
  }
}

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function liveBase({ github, context }: Run, branch: string): Promise<string | null> {
  const client = await github();
  if (client === null) return null;
  const { liveCommit } = await import('../adapters/github/api-pair.ts');
  // A failure does no harm here: the event's own base comes next.
  return liveCommit(client, context, branch).catch(() => null);
}

async function throughApi(run: Run, sides: Sides, trouble: OperationError | null): Promise<OpenSides> {
  const { context, settings } = run;
  const client = await run.github();
  if (client === null) {
    throw (
      trouble ??
      new OperationError(
        'There is no checkout to read and no github-token to read through the API. Check out with actions/checkout before this step, or give a token.',
      )
    );
  }
  const prefix = repositoryFolder(settings.workingDirectory);
  const { openThroughApi } = await import('../adapters/github/api-pair.ts');
  try {
    const pair = await openThroughApi(client, {
      owner: context.owner,
      repo: context.repo,
      prefix,
      baseRef: settings.baseRef,
      headRef: settings.headRef,
      baseName: sides.baseName,
      headName: sides.headName,
      eventHead: sides.eventHead ?? context.sha,
      eventBase: sides.eventBase,
      mergeCommit: sides.mergeCommit,
      liveBranch: sides.liveBranch,
    });
    return {
      pair,
      prefix: prefix === '' ? '' : `${prefix}/`,
      [Symbol.asyncDispose]: async () => undefined,
    };
  } catch (error) {
    throw trouble ?? error;
  }
}

/** The working directory as a folder of the repository. */
function repositoryFolder(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || path.startsWith('/')) {
    throw new UsageError(
      `working-directory is "${path}", but without a checkout it must be a folder of the repository.`,
    );
  }
  return parts.join('/');
}
