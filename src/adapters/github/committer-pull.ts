import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import type { CleanupOutcome, CleanupWords } from '../../ports.ts';
import { checked, statusOf } from './answers.ts';
import type { GitHub } from './client.ts';
import { mayHaveHappened, repeated } from './committer-trouble.ts';
import type { RepositoryAddress } from './trees.ts';

const pullSchema = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.nullable(z.string()),
  head: z.object({ ref: z.string(), repo: z.nullable(z.object({ full_name: z.string() })) }),
  base: z.object({ ref: z.string() }),
});

/** The pull request of the cleanup. */
export interface Pull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly base: string;
}

const marker = /^<!-- tunegate:cleanup plan=[0-9a-f]{64} body=([0-9a-f]{64}) -->/;

/** The body with a first line that only this very body has, so that reading it back tells whether it was stored. */
function marked(body: string, digest: string): { readonly body: string; readonly nonce: string } {
  const nonce = createHash('sha256').update(body).digest('hex');
  return { body: `<!-- tunegate:cleanup plan=${digest} body=${nonce} -->\n\n${body}`, nonce };
}

const nonceOf = (body: string): string | null => marker.exec(body)?.[1] ?? null;

/** The open pull request from our branch; null when there is none. OperationError for one that is not ours. */
export async function findCleanupPull(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  branch: string,
): Promise<Pull | null> {
  const request = { owner, repo, head: `${owner}:${branch}`, state: 'open', per_page: 100 } as const;
  const { data } = await github.rest.pulls.list(request);
  const found = checked(z.array(pullSchema), data).find(
    ({ head }) =>
      head.ref === branch && head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase(),
  );
  if (found === undefined) return null;
  if (nonceOf(found.body ?? '') === null) {
    throw new OperationError(
      `Pull request #${found.number} from ${branch} was not opened by Tunegate. Close it, then run the cleanup again.`,
    );
  }
  return pullOf(found);
}

const pullOf = (found: z.output<typeof pullSchema>): Pull => ({
  number: found.number,
  url: found.html_url,
  title: found.title,
  body: found.body ?? '',
  base: found.base.ref,
});

export interface SavedPull {
  readonly kind: 'opened' | 'updated';
  /** Nothing had to be changed. */
  readonly isSame: boolean;
  readonly outcome: Extract<CleanupOutcome, { kind: 'opened' | 'updated' | 'unchanged' }>;
}

/** Opens the pull request, or brings the one that there is up to date; then reads it back (hazard body-not-stored). */
export async function savePull(
  github: GitHub,
  at: RepositoryAddress & { readonly branch: string },
  wanted: {
    readonly branch: string;
    readonly words: CleanupWords;
    readonly digest: string;
    readonly pull: Pull | null;
  },
): Promise<SavedPull> {
  const { body, nonce } = marked(wanted.words.body, wanted.digest);
  const { title } = wanted.words;
  const existing = wanted.pull;
  const pull = existing ?? (await openPull(github, at, wanted.branch, { title, body }));
  const isSame =
    existing === null ||
    (existing.title === title && nonceOf(existing.body) === nonce && existing.base === at.branch);
  if (!isSame) {
    const { owner, repo, branch: base } = at;
    const text = { owner, repo, pull_number: pull.number, title, body, base };
    await repeated(() => github.rest.pulls.update(text));
  }
  // The proposal stands; that its text could not be read back is no reason to take it away again.
  const bodyStored = (await readNonce(github, at, pull.number).catch(() => null)) === nonce;
  const kind = existing === null ? 'opened' : 'updated';
  return {
    kind,
    isSame: existing !== null && isSame,
    outcome: { kind, number: pull.number, url: pull.url, bodyStored },
  };
}

async function readNonce(
  github: GitHub,
  { owner, repo }: RepositoryAddress,
  number: number,
): Promise<string | null> {
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  return nonceOf(checked(pullSchema, data).body ?? '');
}

async function openPull(
  github: GitHub,
  at: RepositoryAddress & { readonly branch: string },
  branch: string,
  text: { readonly title: string; readonly body: string },
): Promise<Pull> {
  const { owner, repo } = at;
  const create = async () => {
    const { data } = await github.rest.pulls.create({ owner, repo, head: branch, base: at.branch, ...text });
    return pullOf(checked(pullSchema, data));
  };
  try {
    return await create();
  } catch (error) {
    // An answer that got lost says nothing about what GitHub stored: look, and only then repeat.
    if (!mayHaveHappened(error) && statusOf(error) !== 422) throw error;
    const found = await findCleanupPull(github, at, branch);
    if (found !== null) return found;
    if (!mayHaveHappened(error)) throw error;
    return create();
  }
}
