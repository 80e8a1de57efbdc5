import { statusOf } from '../adapters/github/answers.ts';
import type { GitHub } from '../adapters/github/client.ts';
import { type Stamp, stampBody } from '../adapters/github/marker.ts';
import { postSticky } from '../adapters/github/sticky.ts';
import { OperationError } from '../domain/errors.ts';
import type { CommentTrouble } from '../domain/reasons/argument-values.ts';
import { reason } from '../domain/reasons/reason.ts';
import type { Report } from '../domain/report/report.ts';
import { byteLength } from '../render/markdown/block.ts';
import { commentBudget, renderComment } from '../render/markdown.ts';
import type { Settings } from '../settings/settings.ts';
import { type Links, linksOf } from './links.ts';
import { note, type Said, sayReasons, warn } from './run-notices.ts';
import type { Run } from './start-run.ts';

/** The pull request that a report belongs to, and which run reports. */
export interface Addressee {
  readonly number: number;
  readonly stamp: Stamp;
  /** The run is one for a fork, whose token as a rule may only read. */
  readonly fork: boolean;
}

export interface CommentResult {
  readonly said: readonly Said[];
  readonly id: number | null;
  readonly url: string | null;
}

const silent: CommentResult = { said: [], id: null, url: null };
const only = (said: Said): CommentResult => ({ ...silent, said: [said] });

/** Puts the report into the pull request's one comment. Whatever goes wrong is said and changes nothing else. */
export async function publishComment(
  run: Run,
  settings: Settings,
  report: Report,
  to: Addressee,
  links: Links = linksOf(run),
): Promise<CommentResult> {
  if (settings.comment === 'never') {
    sayReasons([reason('comment-not-wanted', { why: 'setting' })], settings.language ?? 'en');
    return silent;
  }
  const github = await run.github();
  if (github === null) return only(note(reason('comment-without-token', {})));
  try {
    return await post(github, run, settings, report, to, links);
  } catch (error) {
    // An error that does not come from GitHub is our own, and must not look like one of GitHub's.
    if (statusOf(error) === null && !(error instanceof OperationError)) throw error;
    return only(refusal(error, to, run));
  }
}

/** Why there is no comment. A token that may only read is no mistake where GitHub gives no other. */
function refusal(error: unknown, { fork }: Addressee, { context }: Run): Said {
  const why = troubleOf(error);
  const mayNotWrite = why === 'permission' || why === 'not-found';
  if (mayNotWrite && fork) return note(reason('comment-fork', {}));
  const cause = mayNotWrite && context.actor === 'dependabot[bot]' ? 'dependabot' : why;
  return warn(reason('comment-refused', { why: cause, status: answeredStatus(error) }));
}

async function post(
  github: GitHub,
  { context }: Run,
  settings: Settings,
  report: Report,
  { number, stamp }: Addressee,
  links: Links,
): Promise<CommentResult> {
  const { commentStore } = await import('../adapters/github/comment-store.ts');
  const key = settings.commentKey;
  const language = settings.language ?? 'en';
  const body = renderComment(report, {
    language,
    budgetBytes: commentBudget - byteLength(stampBody(key, stamp, '')),
    ...links,
  });
  const store = commentStore(github, { owner: context.owner, repo: context.repo, number });
  const outcome = await postSticky(store, { key, stamp, body, create: wantsComment(settings, report) });
  switch (outcome.kind) {
    case 'nothing-to-say':
      sayReasons([reason('comment-not-wanted', { why: 'nothing-to-say' })], language);
      return silent;
    case 'outdated':
      return only(note(reason('comment-outdated', { sha: stamp.headSha.slice(0, 7) })));
    default:
      sayReasons([reason('comment-posted', { how: outcome.kind, url: outcome.url })], language);
      return { said: [], id: outcome.id, url: outcome.url };
  }
}

/** Whether a report is worth a comment where there is none yet; an existing one is kept up to date either way. */
function wantsComment({ comment }: Settings, report: Report): boolean {
  if (comment === 'always') return true;
  if (comment === 'on-failure') return report.result === 'fail' || report.exitCode !== 0;
  return report.tasks.length > 0 || report.findings.length > 0;
}

/** The status that GitHub gave. Octokit says 500 also where no answer came, which would mislead. */
function answeredStatus(error: unknown): number | null {
  const status = statusOf(error);
  const answered = error instanceof Object && 'response' in error && error.response !== undefined;
  return answered ? status : null;
}

/** GitHub's answer as one of the reasons that a person can act on (hazard refused-comment). */
function troubleOf(error: unknown): CommentTrouble {
  const message = error instanceof Error ? error.message : '';
  switch (statusOf(error)) {
    case 401:
      return 'token';
    case 403:
      if (/rate limit/i.test(message)) return 'rate-limit';
      return /\blocked\b/i.test(message) ? 'locked' : 'permission';
    case 404:
      return 'not-found';
    case 410:
      return 'gone';
    case 422:
      return /too long/i.test(message) ? 'too-long' : 'rejected';
    case 429:
      return 'rate-limit';
    case 451:
      return 'blocked';
    default:
      return 'unavailable';
  }
}
