import type { MetricScale } from '../compare/comparison.ts';
import type { RevisionLabel } from '../records/snapshot.ts';

/** Why a version stays. Several rules may speak for one version; the kept set is their union. */
export const keepRules = [
  'active' /* task.yaml names it */,
  'unreadable' /* a file of it, or its name, cannot be read */,
  'task-unreadable' /* a file of the task has a syntax error: the whole task is left alone */,
  'unsafe' /* a link, a submodule, a colliding name, a model path outside the task */,
  'unrecorded' /* its essentials cannot be written to versions/retired.yaml */,
  'deployed' /* in production now or at some time */,
  'history-unknown' /* a shallow clone cannot say what was deployed */,
  'best' /* best primary metric, ties included */,
  'unscored' /* its primary metric cannot be read, so it may be the best */,
  'recent' /* one of the newest `keep_recent` */,
  'experiment-running' /* an experiment before its time is over */,
  'promote' /* an experiment that meets the threshold and beats the deployed version */,
  'undated' /* no `created` and no commit that added it */,
  'future' /* dated after now: the date cannot be right */,
  'young' /* younger than a day */,
  'pinned' /* `pinned: true` in its lineage */,
  'exempt' /* the input exempt-versions */,
  'baseline' /* tunegate.yaml compares with it by name */,
  'open-pull-request' /* an open pull request changes it or compares with it */,
  'parent' /* a kept version's parent, with `keep_parents: true` */,
] as const;
export type KeepRule = (typeof keepRules)[number];

export const removeRules = ['beyond-recent', 'experiment-expired'] as const;
export type RemoveRule = (typeof removeRules)[number];

export const planActions = ['keep', 'remove', 'defer'] as const;
export type PlanAction = (typeof planActions)[number];

/** What the reader of a plan must know beside the decisions. `detail` is a path or a name from the repository. */
export const planNoticeCodes = [
  'file-unreadable' /* detail: the file */,
  'link-inside' /* a symbolic link or submodule; detail: its path */,
  'name-collision' /* two paths that are one where case does not count; detail: the path */,
  'artefact-outside' /* a model path that leads out of the task; detail: the path as written */,
  'artefact-shared' /* a model path that is not this version's alone and stays; detail: the path as written */,
  'history-unknown' /* the clone is shallow, or there is no history */,
  'scores-unknown' /* results without the primary metric: versions stay; detail: the metric */,
  'metric-unset' /* without a primary metric nobody can say which version is the best */,
  'no-created' /* kept, because `created` is missing */,
  'created-in-future' /* kept, because `created` lies ahead */,
  'pull-requests-unknown' /* open pull requests could not be looked at */,
  'pull-requests-many' /* more open pull requests, or more in them, than can be looked at */,
  'record-full' /* versions/retired.yaml cannot take more; detail: its path */,
  'nested-task' /* another task lies in what would be removed; detail: its directory */,
] as const;
export type PlanNoticeCode = (typeof planNoticeCodes)[number];

export interface PlanNotice {
  readonly code: PlanNoticeCode;
  /** The task's directory, null for the whole run. */
  readonly task: string | null;
  readonly version: string | null;
  readonly detail: string | null;
}

/** Scores of one task are put on one scale: percentages count as ratios. */
export const scoreScales = ['ratio', 'absolute'] as const satisfies readonly MetricScale[];

export interface PlannedVersion {
  readonly version: string;
  readonly action: PlanAction;
  /** All rules that speak for the action; of a deferred version those that would remove it. */
  readonly rules: readonly (KeepRule | RemoveRule)[];
  /** Whole days since it was made, null when unknown; negative for a date in the future. */
  readonly ageDays: number | null;
  /** Primary metric on the task's one scale; null without a finite result. */
  readonly score: number | null;
  /** What its removal gives back in a checkout, Git LFS objects at their real size; 0 for a kept version. */
  readonly bytes: number;
  /** The part of `bytes` that is in Git LFS, and stays there. */
  readonly lfsBytes: number;
  /** Models that its record names outside the repository's tree or the task: no removal of ours touches them. */
  readonly external: readonly string[];
  /** Exactly the tree entries that removal takes, in order of path; empty for a kept version. */
  readonly paths: readonly string[];
  /** The command that brings it back, as argv for the repository's top; null for a kept version or without git. */
  readonly restore: readonly string[] | null;
}

export interface PlannedTask {
  /** The task's directory from the snapshot's root. */
  readonly path: string;
  readonly taskName: string;
  readonly metric: string | null;
  /** Of the scores: shares are ratios, whatever the files write. */
  readonly scale: (typeof scoreScales)[number];
  /** In version order, oldest first. */
  readonly versions: readonly PlannedVersion[];
}

export interface PlanTotals {
  readonly keep: number;
  readonly remove: number;
  readonly defer: number;
  /** What a checkout loses by the removals of this run, Git LFS objects at their real size. */
  readonly bytes: number;
  /** The part of it that stays stored in Git LFS; the rest stays in the git history. */
  readonly lfsBytes: number;
  /** What `versions/retired.yaml` grows by: a checkout gets smaller by `bytes` less this. */
  readonly recordBytes: number;
}

/** What a cleanup does: the dry run prints it, `apply` executes exactly it. */
export interface RetentionPlan {
  readonly schema: 'tunegate.plan/1';
  readonly tool: { readonly name: 'tunegate'; readonly version: string };
  /** The commit that the plan was made for. */
  readonly head: RevisionLabel;
  /** Removals that this run may make, after both caps. */
  readonly cap: number;
  /** Tasks with at least one version, in the order of their paths. */
  readonly tasks: readonly PlannedTask[];
  readonly totals: PlanTotals;
  readonly notices: readonly PlanNotice[];
}

/** The versions of a plan with one action, as `<task>/<version>` or, for a task in the root, the version alone. */
export function versionsWith(plan: Pick<RetentionPlan, 'tasks'>, action: PlanAction): readonly string[] {
  return plan.tasks.flatMap(({ path, versions }) =>
    versions
      .filter((version) => version.action === action)
      .map(({ version }) => (path === '' ? version : `${path}/${version}`)),
  );
}

/** What a plan says as a whole: something goes; nothing does; or too little is known to say that nothing does. */
export type PlanAnswer = 'change' | 'nothing' | 'unknown';

/** Notices of a plan that does not know everything: a record, the history or the pull requests could not be read. */
const ignorance: ReadonlySet<PlanNoticeCode> = new Set([
  'file-unreadable',
  'history-unknown',
  'pull-requests-unknown',
  'pull-requests-many',
  'record-full',
]);

export function answerOf({ totals, notices }: Pick<RetentionPlan, 'totals' | 'notices'>): PlanAnswer {
  if (totals.remove > 0) return 'change';
  return notices.some(({ code }) => ignorance.has(code)) ? 'unknown' : 'nothing';
}
