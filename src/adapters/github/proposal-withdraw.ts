import { OperationError } from '../../domain/errors.ts';
import type { CleanupOutcome, StandingProposal } from '../../ports.ts';
import type { GitHub } from './client.ts';
import type { CommitterOptions } from './committer-options.ts';
import { type Pull, pullsFrom, rewritePull } from './committer-pull.ts';
import { readRef } from './committer-refs.ts';
import { treeComparer } from './committer-trees.ts';
import { branchState } from './proposal-branch.ts';
import { remarked } from './proposal-marker.ts';
import { branchOf, takenOver } from './propose.ts';
import { swapRef } from './ref-swap.ts';

/**
 * Takes our proposal back, because nothing is left to do: its text says so first, so that nobody takes it for a person's no;
 * then its branch is deleted, which closes it. What a person has worked on stays.
 */
export async function withdraw(github: GitHub, options: CommitterOptions): Promise<CleanupOutcome> {
  const branch = branchOf(options);
  const tip = await readRef(github, options, branch);
  if (tip === null) return { kind: 'nothing' };
  const pulls = await pullsFrom(github, options, branch);
  const open = pulls.find(({ state }) => state === 'open') ?? null;
  if (open === null && pulls[0]?.marker?.state !== 'withdrawn') return { kind: 'nothing' };
  if (open !== null && (open.marker === null || open.base !== options.branch)) return takenOver(branch, open);
  const base = await readRef(github, options, options.branch);
  if (base === null) throw new OperationError(`The branch ${options.branch} does not exist any more.`);
  const { owner, repo } = options;
  const state = await branchState(github, { owner, repo, tip, pulls, base }, treeComparer(github, options));
  if (state.kind !== 'ours') return open === null ? { kind: 'nothing' } : takenOver(branch, open);
  if (open === null) {
    await swapRef(github, options, { branch, from: tip, to: null });
    return { kind: 'nothing' };
  }
  return (await takeBack(github, options, { branch, tip, open }))
    ? { kind: 'closed', number: open.number, url: open.url }
    : takenOver(branch, open);
}

async function takeBack(
  github: GitHub,
  options: CommitterOptions,
  { branch, tip, open }: { readonly branch: string; readonly tip: string; readonly open: Pull },
): Promise<boolean> {
  const { title, body, marker } = open;
  if (marker === null) return false;
  const restore = () => rewritePull(github, options, open.number, { title, body }).catch(() => undefined);
  try {
    if (marker.state === 'open') {
      const said = remarked(body, { ...marker, state: 'withdrawn' });
      await rewritePull(github, options, open.number, { title, body: said });
    }
    const isGone = await swapRef(github, options, { branch, from: tip, to: null });
    if (!isGone) await restore();
    return isGone;
  } catch (error) {
    await restore();
    throw error;
  }
}

/** The open pull request of this proposal; null when there is none. Reads only. */
export async function standing(github: GitHub, options: CommitterOptions): Promise<StandingProposal | null> {
  const open = (await pullsFrom(github, options, branchOf(options))).find(({ state }) => state === 'open');
  return open === undefined ? null : { number: open.number, url: open.url };
}
