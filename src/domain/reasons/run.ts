import { list, nullable, number, oneOf, text } from '../arguments.ts';
import { commentTroubles } from './argument-values.ts';

/** Reasons on the run itself: what was posted where, and what its reader must know beside the verdict. */
export const runShapes = {
  /** `status` is that of GitHub's answer, null where none came or it could not be read. */
  'comment-refused': { why: oneOf(commentTroubles), status: nullable(number) },
  'comment-fork': {},
  'comment-without-token': {},
  'comment-outdated': { sha: text },
  'comment-no-pull-request': { matches: number },
  'report-unusable': { why: oneOf(['too-large', 'not-a-report']) },
  'summary-failed': { why: oneOf(['no-file', 'no-room']) },
  'event-validates': { event: text },
  /** Empty where the folder was not named. */
  'no-task-found': { folder: text },
  // What the log says of a run
  'comment-posted': { how: oneOf(['created', 'updated', 'unchanged']), url: text },
  'comment-not-wanted': { why: oneOf(['setting', 'nothing-to-say']) },
  'summary-written': {},
  'report-stored': { path: text },
  /** The check fails by the setting `fail-on`, although no gate does and no finding is an error. */
  'fails-by-setting': { failOn: text },
  /** The pull request changes what decides its own check. */
  'check-touched': { files: list(text) },
} as const;
