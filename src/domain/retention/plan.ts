import type { RevisionLabel } from '../report.ts';

/** Why a version stays. Several rules may speak for one version; the kept set is their union. */
export type KeepRule =
  | 'active' /* task.yaml names it */
  | 'unreadable' /* a file of it, or its name, cannot be read */
  | 'task-unreadable' /* a file of the task has a syntax error: the whole task is left alone */
  | 'unsafe' /* a symlink, a submodule, a colliding name, a model path outside the task */
  | 'deployed' /* in production now or at some time */
  | 'history-unknown' /* a shallow clone cannot say what was deployed */
  | 'best' /* best primary metric, ties included */
  | 'recent' /* one of the newest `keep_recent` */
  | 'experiment-running' /* an experiment before its time is over */
  | 'promote' /* an experiment that meets the threshold and beats the deployed version */
  | 'undated' /* no `created` and no commit that added it */
  | 'future' /* dated after now: the date cannot be right */
  | 'young' /* younger than a day */
  | 'pinned' /* `pinned: true` in its lineage */
  | 'exempt' /* the input exempt-versions */
  | 'open-pull-request' /* an open pull request changes it or compares with it */
  | 'parent'; /* a kept version's parent, with `keep_parents: true` */

export type RemoveRule = 'beyond-recent' | 'experiment-expired';

export type PlanAction = 'keep' | 'remove' | 'defer';

export interface PlannedVersion {
  readonly version: string;
  readonly action: PlanAction;
  /** All rules that speak for the action; of a deferred version those that would remove it. */
  readonly rules: readonly (KeepRule | RemoveRule)[];
  /** Days since `created`, null when unknown; negative for a date in the future. */
  readonly ageDays: number | null;
  /** Primary metric, null without results. */
  readonly score: number | null;
  /** What its removal gives back: folder and model artefacts, with Git LFS objects at their real size. */
  readonly bytes: number;
  /** Exactly the tree entries that removal takes, in byte order; empty for a kept version. */
  readonly paths: readonly string[];
  /** The command that brings it back, as argv; null for a kept version. */
  readonly restore: readonly string[] | null;
}

export interface PlannedTask {
  readonly path: string;
  readonly taskName: string;
  readonly metric: string | null;
  /** In version order, oldest first. */
  readonly versions: readonly PlannedVersion[];
}

export interface PlanTotals {
  readonly keep: number;
  readonly remove: number;
  readonly defer: number;
  /** Sum of what is removed in this run. */
  readonly bytes: number;
}

/** What a cleanup does: the dry run prints it, `apply` executes exactly it. */
export interface RetentionPlan {
  readonly schema: 'tunegate.plan/1';
  readonly tool: { readonly name: 'tunegate'; readonly version: string };
  /** The commit that the plan was made for; it is refused on another one. */
  readonly head: RevisionLabel;
  /** Removals that this run may make, after both caps. */
  readonly cap: number;
  /** Tasks with at least one version, in the order of their paths. */
  readonly tasks: readonly PlannedTask[];
  readonly totals: PlanTotals;
}
