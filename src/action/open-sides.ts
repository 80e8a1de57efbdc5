import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ApiHeadRequest } from '../adapters/github/api-pair.ts';
import type { GitHub } from '../adapters/github/client.ts';
import {
  type CheckoutServer,
  type OpenSnapshot,
  openCheckedOut,
  openCheckout,
} from '../adapters/local/checkout.ts';
import type { OpenPair } from '../adapters/local/pair-request.ts';
import { findRepository } from '../adapters/local/repository.ts';
import { OperationError, UsageError } from '../domain/errors.ts';
import type { Snapshot } from '../ports.ts';
import { mergeText } from '../records/merge-text.ts';
import type { Sides } from './event-sides.ts';
import type { Run } from './start-run.ts';

interface Placed {
  /** The working directory from the root of the repository, `''` or with a slash at its end: what annotations need. */
  readonly prefix: string;
}

export type OpenSides = OpenPair & Placed;
export type OpenHead = OpenSnapshot & Placed;

/**
 * Opens both sides: from the checkout's git objects where it has them, else through the API.
 * Throws OperationError when neither way leads there: what cannot be read is never taken for unchanged.
 */
export async function openSides(run: Run, sides: Sides): Promise<OpenSides> {
  const { settings } = run;
  const opened = await openEither<OpenPair>(
    run,
    sides,
    (workingDirectory) =>
      openCheckout({
        ...settings,
        ...sides,
        workingDirectory,
        server: serverOf(run),
        mergeText,
      }),
    async (github, at) => {
      const { openThroughApi } = await import('../adapters/github/api-pair.ts');
      const pair = await openThroughApi(github, {
        ...at,
        ...settings,
        ...sides,
        eventHead: headOf(run, sides),
        mergeText,
      });
      return { pair, [Symbol.asyncDispose]: nothingToClose };
    },
  );
  return checkedFolder(run, opened, [opened.pair.head, opened.pair.base]);
}

/** Opens the head alone, in the same ways. */
export async function openHead(run: Run, sides: Sides): Promise<OpenHead> {
  const { headRef } = run.settings;
  const opened = await openEither<OpenSnapshot>(
    run,
    sides,
    (workingDirectory) => openCheckedOut({ workingDirectory, headRef, ...sides }),
    async (github, at) => {
      const { openHeadThroughApi } = await import('../adapters/github/api-pair.ts');
      const request = { ...at, headRef, headName: sides.headName, eventHead: headOf(run, sides) };
      return { snapshot: await openHeadThroughApi(github, request), [Symbol.asyncDispose]: nothingToClose };
    },
  );
  return checkedFolder(run, opened, [opened.snapshot]);
}

const nothingToClose = async (): Promise<void> => undefined;
const headOf = ({ context }: Run, { eventHead }: Sides): string => eventHead ?? context.sha;

/** A misspelt folder would pass for one without tasks, and the check would be green for ever. */
async function checkedFolder<Opened extends AsyncDisposable & Placed>(
  run: Run,
  opened: Opened,
  sides: readonly Snapshot[],
): Promise<Opened> {
  if (opened.prefix === '') return opened;
  for (const side of sides) if ((await side.entries([''])).length > 0) return opened;
  await opened[Symbol.asyncDispose]();
  throw new UsageError(
    `working-directory is "${run.settings.workingDirectory}", but there are no files in ${opened.prefix}`,
  );
}

type Place = Omit<ApiHeadRequest, 'headRef' | 'headName' | 'eventHead'>;

async function openEither<Opened extends AsyncDisposable>(
  run: Run,
  sides: Sides,
  fromCheckout: (workingDirectory: string) => Promise<Opened | null>,
  fromApi: (github: GitHub, at: Place) => Promise<Opened>,
): Promise<Opened & Placed> {
  if (sides.from === 'api') return throughApi(run, fromApi, null);
  const directory = resolve(run.context.workspace || '.', run.settings.workingDirectory);
  if (!isDirectory(directory)) return throughApi(run, fromApi, null);
  let opened: Opened | null;
  try {
    opened = await fromCheckout(directory);
  } catch (error) {
    // A base commit that a shallow checkout cannot fetch, as with `persist-credentials: false`.
    if (error instanceof OperationError) return throughApi(run, fromApi, error);
    throw error;
  }
  if (opened === null) return throughApi(run, fromApi, null);
  const prefix = (await findRepository(directory))?.prefix ?? '';
  return { ...opened, prefix };
}

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** What the checkout may ask GitHub; null without a token. */
function serverOf({ settings, github, context }: Run): CheckoutServer | null {
  if (settings.githubToken === null) return null;
  const at = { owner: context.owner, repo: context.repo };
  const asking = async <T>(
    ask: (client: GitHub, api: typeof import('../adapters/github/api-pair.ts')) => Promise<T>,
  ): Promise<T | null> => {
    const client = await github();
    return client === null ? null : ask(client, await import('../adapters/github/api-pair.ts'));
  };
  return {
    branch: (name) => asking((client, api) => api.liveCommit(client, at, name)),
    history: (commit, folder) => ({
      shallow: false,
      async *revisions(path) {
        const { apiHistory } = await import('../adapters/github/api-history.ts');
        const client = await github();
        if (client !== null) yield* apiHistory(client, at, commit, folder).revisions(path);
      },
    }),
    mergeBase: (base, head) => asking((client, api) => api.askMergeBase(client, at, base, head)),
  };
}

async function throughApi<Opened extends AsyncDisposable>(
  run: Run,
  open: (github: GitHub, at: Place) => Promise<Opened>,
  trouble: OperationError | null,
): Promise<Opened & Placed> {
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
  try {
    const opened = await open(client, { owner: context.owner, repo: context.repo, prefix });
    return { ...opened, prefix: prefix === '' ? '' : `${prefix}/` };
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
