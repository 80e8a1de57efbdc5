import type { CleanupChange, CleanupOutcome, CleanupWords } from '../../ports.ts';
import type { GitHub } from './client.ts';
import { changeDigest, createCleanupCommit } from './committer-commit.ts';
import type { CommitterOptions } from './committer-options.ts';
import { hasBody, introduce, openPull, type Pull, pullsFrom, rewritePull } from './committer-pull.ts';
import { createRef, isAncestor, readRef } from './committer-refs.ts';
import type { TreeComparer } from './committer-trees.ts';
import { type BranchState, branchState, isLeftBehind } from './proposal-branch.ts';
import { cleanupBranch, type ProposalMarker, textDigest, withMarker } from './proposal-marker.ts';
import { swapRef } from './ref-swap.ts';

export interface Wanted {
  readonly change: CleanupChange;
  readonly words: CleanupWords;
  /** Where the base stands. */
  readonly parent: string;
}

/** One run's proposal on its way. */
interface Job extends Wanted {
  readonly github: GitHub;
  readonly options: CommitterOptions;
  readonly branch: string;
  readonly state: BranchState;
  readonly marker: Omit<ProposalMarker, 'commits'>;
}

type Answer = Promise<CleanupOutcome | null>;

export const branchOf = ({ branch, prefix, key }: CommitterOptions): string =>
  cleanupBranch({ base: branch, prefix, key });

/** Proposes a change: opens the pull request, brings ours up to date, or leaves alone what is a person's. */
export async function propose(
  github: GitHub,
  options: CommitterOptions,
  wanted: Wanted,
  trees: TreeComparer,
): Answer {
  const branch = branchOf(options);
  const tip = await readRef(github, options, branch);
  const pulls = await pullsFrom(github, options, branch);
  const open = pulls.find(({ state }) => state === 'open') ?? null;
  if (open !== null && (open.marker === null || open.base !== options.branch)) return takenOver(branch, open);
  const { owner, repo } = options;
  const found = await branchState(github, { owner, repo, tip, pulls, base: wanted.parent }, trees);
  const state = await reclaimed(github, options, found, pulls, wanted, trees);
  if (state.kind === 'foreign') return takenOver(branch, open);
  const plan = changeDigest(wanted.change, options.prefix);
  const text = textDigest([wanted.words.title, wanted.words.essence]);
  const job: Job = { ...wanted, github, options, branch, state, marker: { plan, text, state: 'open' } };
  if (open !== null && open.marker !== null) return renew(job, open, open.marker);
  const declined = pulls.find(
    (pull) => pull.state === 'closed' && pull.marker?.state === 'open' && pull.marker.plan === plan,
  );
  if (declined !== undefined) return { kind: 'declined', number: declined.number, url: declined.url };
  return begin(job);
}

export const takenOver = (branch: string, pull: Pull | null): CleanupOutcome => ({
  kind: 'taken-over',
  branch,
  number: pull?.number ?? null,
  url: pull?.url ?? '',
});

/** A branch that no pull request ever named may be what a killed run left behind. */
async function reclaimed(
  github: GitHub,
  options: CommitterOptions,
  state: BranchState,
  pulls: readonly Pull[],
  { change, parent }: Wanted,
  trees: TreeComparer,
): Promise<BranchState> {
  if (state.kind !== 'foreign' || pulls.length > 0) return state;
  const at = { owner: options.owner, repo: options.repo, prefix: options.prefix, base: parent };
  const isOurs = await isLeftBehind(github, at, state.tip, change, trees);
  return isOurs ? { kind: 'spent', tip: state.tip } : state;
}

const commitFor = ({ github, options, change, parent, words }: Job): Promise<string> =>
  createCleanupCommit(github, options, { change, parent, message: words.commitMessage });

/** The open proposal: left as it is, told anew, or made anew on the base as it stands. */
async function renew(job: Job, open: Pull, before: ProposalMarker): Answer {
  const { github, options, parent, state, marker, words } = job;
  if (state.kind === 'none') return null;
  const [current = ''] = before.commits;
  const isRight =
    state.kind === 'ours' &&
    state.commit === current &&
    before.plan === marker.plan &&
    (await isAncestor(github, options, state.onto, parent));
  if (isRight && before.text === marker.text && before.state === 'open' && open.title === words.title) {
    return { kind: 'unchanged', number: open.number, url: open.url, bodyStored: true, refused: [] };
  }
  const sha = isRight ? current : await commitFor(job);
  const commits = isRight ? before.commits : [sha, ...before.commits];
  const text = { title: words.title, body: withMarker({ ...marker, commits }, words.body) };
  await rewritePull(github, options, open.number, text);
  if (!isRight && !(await moved(job, open, sha))) return takenOver(job.branch, open);
  const bodyStored = await hasBody(github, options, open.number, text.body);
  return { kind: 'updated', number: open.number, url: open.url, bodyStored, refused: [] };
}

/** Moves the branch; where that fails, or somebody was faster, the old text comes back. */
async function moved({ github, options, branch, state }: Job, open: Pull, sha: string): Promise<boolean> {
  const restore = () =>
    rewritePull(github, options, open.number, { title: open.title, body: open.body }).catch(() => undefined);
  try {
    const isMoved =
      state.kind !== 'none' && (await swapRef(github, options, { branch, from: state.tip, to: sha }));
    if (!isMoved) await restore();
    return isMoved;
  } catch (error) {
    await restore();
    throw error;
  }
}

/** A first proposal, or the next one after a merge or a changed plan. */
async function begin(job: Job): Answer {
  const { github, options, branch, state, marker, words } = job;
  const sha = await commitFor(job);
  const from = state.kind === 'none' ? null : state.tip;
  if (from === null) await createRef(github, options, branch, sha);
  else if (!(await swapRef(github, options, { branch, from, to: sha }))) return takenOver(branch, null);
  const body = withMarker({ ...marker, commits: [sha] }, words.body);
  const at = {
    owner: options.owner,
    repo: options.repo,
    base: options.branch,
    draft: options.proposal.draft,
  };
  let pull: Pull;
  try {
    pull = await openPull(github, at, branch, { title: words.title, body });
  } catch (error) {
    // A branch without its pull request would be half a proposal.
    await swapRef(github, options, { branch, from: sha, to: from }).catch(() => undefined);
    throw error;
  }
  const refused = await introduce(github, options, pull.number, options.proposal);
  const bodyStored = await hasBody(github, options, pull.number, body);
  return { kind: 'opened', number: pull.number, url: pull.url, bodyStored, refused };
}
