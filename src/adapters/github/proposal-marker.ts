import { createHash } from 'node:crypto';

/** What makes two proposals different ones. */
export interface ProposalIdentity {
  /** The branch that is cleaned up. */
  readonly base: string;
  /** The snapshot's root from the repository's top: `''`, or with a slash at its end. */
  readonly prefix: string;
  /** The setting `comment-key`; empty for the default. */
  readonly key: string;
}

/** All branches of proposals begin so. */
export const cleanupBranches = 'tunegate/cleanup/';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * The branch of a proposal: readable, and another one for every identity. Names are flat below the prefix, because git cannot
 * have `main` and `main/nlp` side by side.
 */
export function cleanupBranch({ base, prefix, key }: ProposalIdentity): string {
  const said = [base, prefix, key].filter((part) => part !== '').join('-');
  const slug = said
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80);
  const isPlain = prefix === '' && key === '' && slug === base && !/(?:\.lock|-[0-9a-f]{8})$/.test(base);
  return `${cleanupBranches}${isPlain ? base : `${slug}-${digest([base, prefix, key]).slice(0, 8)}`}`;
}

/** The first line of a proposal's text: all that we believe of it later. */
export interface ProposalMarker {
  /** What it changes, as `changeDigest`. */
  readonly plan: string;
  /** What it says, apart from what changes every day. */
  readonly text: string;
  /** Commits that we made for it, the newest first: a branch that points elsewhere is not ours any more. */
  readonly commits: readonly string[];
  /** `withdrawn`: we took it back ourselves; nobody said no. */
  readonly state: 'open' | 'withdrawn';
}

const form =
  /^<!-- tunegate:cleanup plan=([0-9a-f]{64}) text=([0-9a-f]{64}) commits=([0-9a-f]{40,64}(?:,[0-9a-f]{40,64})*) state=(open|withdrawn) body=([0-9a-f]{64}) -->/;

/** More are not needed: one is there, and one before it while the branch moves. */
const mostCommits = 3;

/** The body with its marker in front. The marker holds the body's own hash, so that reading it back tells whether it was stored. */
export function withMarker(marker: ProposalMarker, body: string): string {
  const commits = marker.commits.slice(0, mostCommits).join(',');
  const { plan, text, state } = marker;
  return `<!-- tunegate:cleanup plan=${plan} text=${text} commits=${commits} state=${state} body=${digest(body)} -->\n\n${body}`;
}

/** The marker of a body; null for any other text. */
export function readMarker(body: string): ProposalMarker | null {
  const [, plan, text, commits, state] = form.exec(body) ?? [];
  if (plan === undefined || text === undefined || commits === undefined) return null;
  return { plan, text, commits: commits.split(','), state: state === 'withdrawn' ? 'withdrawn' : 'open' };
}

/** The same body with another marker. */
export function remarked(body: string, marker: ProposalMarker): string {
  return withMarker(marker, body.replace(form, '').replace(/^\s+/, ''));
}

/** Whether two bodies are the same for us: GitHub may change line ends. */
export const isSameBody = (a: string, b: string): boolean =>
  form.exec(a)?.[0] !== undefined && form.exec(a)?.[0] === form.exec(b)?.[0];

export { digest as textDigest };
