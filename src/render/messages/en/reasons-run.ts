import type { CommentTrouble } from '../../../domain/reasons/argument-values.ts';
import { code, listed, type Text, t, words } from '../../text.ts';
import type { ReasonSentences } from '../sentence.ts';

const more = (count: number) => t`${count} more`;

const troubles: Readonly<Record<CommentTrouble, Text>> = {
  permission: t`the token may not write comments. Give the job ${code('permissions: pull-requests: write')}`,
  dependabot: t`a run that Dependabot starts may only read, unless the workflow itself says otherwise. Give the job ${code('permissions: pull-requests: write')}; a token of your own has to be among the secrets of Dependabot`,
  token: t`GitHub does not accept the token. Check the input ${code('github-token')}`,
  locked: t`the conversation of the pull request is locked`,
  'not-found': t`the pull request was not found, or the token may not see it. Give the job ${code('permissions: pull-requests: write')}`,
  gone: t`the pull request or the comment was deleted`,
  'too-long': t`it is too long for GitHub`,
  rejected: t`GitHub rejects its content`,
  'rate-limit': t`too many requests were made with this token. Run again later`,
  blocked: t`access to the repository is blocked`,
  unavailable: t`GitHub could not be reached or did not answer properly. Run again`,
};

/** What happens to a run on GitHub, beside the verdict. */
export const run = {
  'comment-refused': ({ why, status }) => {
    const answer = status === null ? t`` : t` (status ${status})`;
    return t`The report was not posted as a comment${answer}: ${troubles[why]}. The job summary has the full report.`;
  },
  'comment-fork': () =>
    t`No comment: this run for a fork may only read. The job summary has the report; for a comment add a workflow with ${code('command: comment')} on ${code('workflow_run')} (docs/github.md).`,
  'comment-without-token': () => t`No comment: the input ${code('github-token')} is empty.`,
  'comment-outdated': ({ sha }) =>
    t`No comment: the pull request has moved on from ${code(sha)}, or a later run has reported.`,
  'comment-no-pull-request': ({ matches }) =>
    matches === 0
      ? t`No comment: no open pull request has the commit of this run as its head.`
      : t`No comment: ${matches} open pull requests have the commit of this run as their head.`,
  'report-unusable': ({ why }) =>
    why === 'too-large'
      ? t`The stored report is too large: it is not read.`
      : t`The stored file is no report of this version of Tunegate: it is not used.`,
  'summary-failed': ({ why }) =>
    why === 'no-file'
      ? t`The job summary could not be written. The report is in the file that the output ${code('markdown-path')} names.`
      : t`This step has already filled the job summary. The report is in the file that the output ${code('markdown-path')} names.`,
  'event-validates': ({ event }) =>
    t`The event ${code(event)} has nothing to compare with: all records were validated.`,
  'no-task-found': ({ folder }) =>
    folder === ''
      ? t`There is no training task here: no folder has a ${code('task.yaml')}.`
      : t`There is no training task in ${folder}: no folder there has a ${code('task.yaml')}.`,
  'comment-posted': ({ how, url }) =>
    how === 'unchanged'
      ? t`The comment ${words(url)} says this already.`
      : t`The comment ${words(url)} was ${words(how)}.`,
  'comment-not-wanted': ({ why }) =>
    why === 'setting'
      ? t`No comment: ${code('comment')} is set to ${code('never')}.`
      : t`No comment: there is nothing to say (${code('comment: always')} makes one).`,
  'summary-written': () => t`The job summary has the report.`,
  'report-stored': ({ path }) => t`The report as JSON is in ${path}.`,
  'fails-by-setting': ({ failOn }) => t`The check fails because ${code('fail-on')} is ${code(failOn)}.`,
  'check-touched': ({ files }) =>
    t`This pull request changes what checks it (${listed(files, ', ', more)}): read that part with care.`,
} satisfies Partial<ReasonSentences>;
