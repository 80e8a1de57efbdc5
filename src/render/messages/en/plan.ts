import type { KeepRule, PlanNotice, PlanNoticeCode, RemoveRule } from '../../../domain/retention/plan.ts';
import { code, type Text, t } from '../../text.ts';

const versions = (count: number) => `${count} ${count === 1 ? 'version' : 'versions'}`;
const tasks = (count: number) => `${count} ${count === 1 ? 'task' : 'tasks'}`;

const who = ({ task, version }: PlanNotice): Text =>
  version === null ? t`${task || '.'}` : t`${task || '.'} ${version}`;

/** Everything that the output of `cleanup` says. */
export const plan = {
  title: 'Retention plan',
  pullRequestTitle: (count: number) => `Clean up ${versions(count)} by retention policy`,
  nothing: 'Nothing to clean up.',
  goes: (count: number, of: number) => `${versions(count)} of ${tasks(of)} ${count === 1 ? 'goes' : 'go'}.`,
  givesBack: (size: string) => `A checkout gets ${size} smaller; what is stored on GitHub stays.`,
  deferred: (count: number, cap: number) =>
    `${count} more ${count === 1 ? 'version waits' : 'versions wait'} for a later run: one run removes at most ${cap}.`,
  promote: (count: number) =>
    count === 1
      ? '1 experiment succeeded: promote it (tunegate promote).'
      : `${count} experiments succeeded: promote them (tunegate promote).`,
  planFor: (commit: string) => `Plan for ${commit}`,
  policy: 'Policy',
  keptVersions: 'Kept versions',
  version: 'Version',
  action: 'Action',
  age: 'Age',
  size: 'Size',
  why: 'Why',
  days: (count: number) => `${count} d`,
  actions: { keep: 'keep', remove: 'remove', defer: 'later' },
  keptTitle: (count: number) => `Kept · ${versions(count)}`,
  goesTitle: 'What goes',
  staysTitle: 'What stays, and why',
  laterTitle: 'What follows later',
  later: 'The oldest go first:',
  storedTitle: 'What stays stored',
  storedGit: (size: string) =>
    `${size} in the git history: only rewriting it would free them, and break every clone and open pull request.`,
  storedLfs: (size: string) =>
    `${size} in Git LFS: GitHub frees them when the repository is deleted and made anew, or through its support.`,
  notRemoved: (what: string) => `Not removed by this, and to be deleted where they are: ${what}.`,
  restoreTitle: 'Bring a version back',
  restoreOne: 'For a single version, name its paths alone.',
  noticesTitle: (count: number) => `Notes · ${count}`,
  more: (count: number) => `${count} more in the job summary`,
  dryRun: 'This was a dry run: nothing has been changed.',
  applyHint: 'To carry it out: tunegate cleanup --apply',
  removed: 'Removed in the working tree. Look at git status, then commit.',
  finished: 'An earlier cleanup that was interrupted has been finished. Look at git status, then commit.',
  unfinished: 'An earlier cleanup was interrupted: finish it with tunegate cleanup --apply.',
  proposed: (number: number) => `Proposed in pull request #${number}.`,
  withdrawn: (number: number) => `Nothing is left to do: pull request #${number} is closed.`,
  committed: (commit: string) => `Removed by commit ${commit}.`,
  declined: (number: number) =>
    `Pull request #${number} proposed this very plan, and somebody closed it: it is not proposed again until the plan changes. Reopen it to go on.`,
  takenOver: (branch: string, number: number | null) =>
    number === null
      ? `Somebody else's commits stand on the branch ${branch}: it is left alone. Merge or delete it, and the next run proposes again.`
      : `Somebody else's commits stand in pull request #${number}: it is theirs now and is left alone. Merge or close it and delete ${branch}, and the next run proposes again.`,
  incomplete: (number: number | null) =>
    number === null
      ? 'The plan is not complete (see its notes), so that nothing was proposed.'
      : `The plan is not complete (see its notes): pull request #${number} stays as it is, and is not confirmed by this run.`,
  notTaken: (what: string) => `GitHub did not take ${what}`,
  bodyNotStored: (number: number) =>
    `GitHub did not store the new text of pull request #${number}: what it says may be out of date. The job summary has the plan.`,
  undo: 'Each removed version leaves its record in versions/retired.yaml. Reverting the commit brings every byte back.',
  checks:
    'This pull request was made with the token of a workflow: GitHub starts no checks for it, or holds them until somebody with write access approves the runs on this page. Closing and reopening it starts them too.',
  rules: {
    active: 'active version',
    unreadable: 'cannot be read',
    'task-unreadable': 'the task has an error',
    unsafe: 'not safe to remove',
    unrecorded: 'cannot be recorded',
    deployed: 'is or was deployed',
    'history-unknown': 'history unknown',
    best: 'best result',
    unscored: 'its result cannot be compared',
    recent: 'among the newest',
    'experiment-running': 'experiment within its time',
    promote: 'successful experiment: promote it',
    undated: 'no date',
    future: 'dated in the future',
    young: 'younger than a day',
    pinned: 'pinned',
    exempt: 'exempt',
    baseline: 'baseline in tunegate.yaml',
    'open-pull-request': 'open pull request',
    parent: 'parent of a kept version',
    'beyond-recent': 'older than the versions to keep',
    'experiment-expired': 'experiment past its time',
  } satisfies Record<KeepRule | RemoveRule, string>,
  notices: {
    'file-unreadable': (notice) =>
      t`${code(notice.detail ?? '')} cannot be read as it was meant: ${who(notice)} is left alone.`,
    'link-inside': (notice) =>
      t`${who(notice)} stays: ${code(notice.detail ?? '')} is a symbolic link or a submodule.`,
    'name-collision': (notice) =>
      t`${who(notice)} stays: where case does not count, ${code(notice.detail ?? '')} is also another path.`,
    'artefact-outside': (notice) =>
      t`${who(notice)} stays: its model path ${code(notice.detail ?? '')} leads out of the task.`,
    'artefact-shared': (notice) =>
      t`${code(notice.detail ?? '')}, named by ${who(notice)}, stays: it does not carry the version's name or is in a folder for something else.`,
    'history-unknown': (notice) =>
      t`What was deployed earlier in ${who(notice)} is unknown, so nothing goes: check out the whole history (fetch-depth: 0).`,
    'scores-unknown': (notice) =>
      t`${code(notice.detail ?? '')} cannot be found in the results of every version of ${who(notice)}. Each one without it stays, since it may be the best: correct ${code('primary_metric')} or the results, or set ${code('keep_best: false')}.`,
    'metric-unset': (notice) =>
      t`${who(notice)} names no ${code('primary_metric')}, so nobody can say which version is the best, and all stay: name one, or set ${code('keep_best: false')}.`,
    'no-created': (notice) => t`${who(notice)} stays: its lineage has no ${code('created')}.`,
    'created-in-future': (notice) => t`${who(notice)} stays: its date lies in the future.`,
    'pull-requests-many': () =>
      t`There are more open pull requests, or more files in them, than can be looked at: everything that one of them may need stays.`,
    'pull-requests-unknown': () => t`Open pull requests were not looked at.`,
    'record-full': (notice) =>
      t`${code(notice.detail ?? '')} cannot take another record: nothing goes from ${who(notice)}.`,
    'nested-task': (notice) => t`${who(notice)} stays: the task ${code(notice.detail ?? '')} lies within it.`,
  } satisfies Record<PlanNoticeCode, (notice: PlanNotice) => Text>,
};
