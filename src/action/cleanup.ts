import { resolve } from 'node:path';
import type { GitHub } from '../adapters/github/client.ts';
import type { CommitterOptions } from '../adapters/github/committer-options.ts';
import { annotate } from '../adapters/github/runner.ts';
import { openCommitTarget } from '../adapters/local/cleanup-target.ts';
import { findRepository } from '../adapters/local/repository.ts';
import { type ObjectStore, openStore } from '../adapters/local/store.ts';
import { type CleanupPorts, type CleanupResult, runCleanup } from '../commands/cleanup.ts';
import { OperationError, UsageError } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { versionsWith } from '../domain/retention/plan.ts';
import type { CleanupOutcome, CleanupTarget } from '../ports.ts';
import { logLine, plain } from '../render/escape/plain.ts';
import { shortSha } from '../render/format.ts';
import { planLines } from '../render/log.ts';
import { messagesIn } from '../render/messages/catalogue.ts';
import { renderPlanJson } from '../render/plan/json.ts';
import { renderPlanMarkdown } from '../render/plan/markdown.ts';
import type { Settings } from '../settings/settings.ts';
import { tool } from '../tool-version.ts';
import { sayLines } from './log.ts';
import { outputJson } from './outputs.ts';
import { publishAnnotations, publishFiles, publishSummary } from './publish.ts';
import type { Run } from './start-run.ts';

/** Plans a cleanup of the branch that the run is on and, unless it is a dry run, carries it out. Gives the exit status. */
export async function cleanupRun(run: Run): Promise<0> {
  const { context } = run;
  const branch = branchOf(run);
  checkConfirmation(run.settings, context.repository);
  const github = await run.github();
  if (github === null && !run.settings.dryRun) {
    throw new UsageError('A cleanup that is carried out needs a github-token.');
  }
  const root = resolve(context.workspace || '.', run.settings.workingDirectory);
  const repository = await findRepository(root);
  if (repository === null) {
    throw new OperationError(
      'A cleanup needs a checkout with its whole history: actions/checkout with fetch-depth: 0 before this step.',
    );
  }
  const store = await openStore(repository);
  try {
    const result = await runCleanup(
      { tool, now: run.now, given: run.given },
      {
        open: () => openTarget(run, store, github, branch),
        ...(await portsOf(run, github, branch, repository.prefix)),
      },
    );
    await publish(run, result);
    return 0;
  } finally {
    store.close();
  }
}

/** Pull requests are what a cleanup makes; it never works on one. */
function branchOf({ context }: Run): string {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(context.ref) ?? [];
  if (branch !== undefined) return branch;
  throw new UsageError(
    `command: cleanup works on a branch, with the events schedule and workflow_dispatch; this run is on ${context.ref}.`,
  );
}

function checkConfirmation({ dryRun, apply, confirm }: Settings, repository: string): void {
  if (dryRun || apply !== 'commit' || confirm?.toLowerCase() === repository.toLowerCase()) return;
  throw new UsageError(
    `apply: commit removes versions without a review: set confirm to this repository's full name, ${repository}.`,
  );
}

/**
 * The branch as it stands now. Where the checkout lacks that commit and may not fetch it (`persist-credentials: false` on
 * a private repository), the commit of the run: what moved since is looked at before anything is written.
 */
async function openTarget(
  run: Run,
  store: ObjectStore,
  github: GitHub | null,
  branch: string,
): Promise<CleanupTarget> {
  const live = await headOf(run, github, branch);
  try {
    return await openCommitTarget(store, live, branch);
  } catch (error) {
    if (!(error instanceof OperationError) || live === run.context.sha) throw error;
    return openCommitTarget(store, run.context.sha, branch);
  }
}

async function headOf({ context }: Run, github: GitHub | null, branch: string): Promise<string> {
  if (github === null) return context.sha;
  const { readRef } = await import('../adapters/github/committer-refs.ts');
  return (await readRef(github, context, branch)) ?? context.sha;
}

async function portsOf(
  { context }: Run,
  github: GitHub | null,
  branch: string,
  prefix: string,
): Promise<Omit<CleanupPorts, 'open'>> {
  if (github === null)
    return { openPullRequests: async () => ({ kind: 'not-asked' }), committer: () => null };
  const { owner, repo } = context;
  const { githubCommitter } = await import('../adapters/github/committer.ts');
  const { readOpenPullRequests } = await import('../adapters/github/open-pull-requests.ts');
  return {
    openPullRequests: () => readOpenPullRequests(github, { owner, repo, prefix }),
    // A dry run gets nothing that could write.
    committer: (settings) =>
      settings.dryRun
        ? null
        : githubCommitter(github, committerOptions(settings, { owner, repo, branch, prefix })),
  };
}

/** The working directory is told by the prefix, however the input writes it. */
const committerOptions = (
  { apply, commentKey, labels, reviewers, assignees, draft }: Settings,
  at: Pick<CommitterOptions, 'owner' | 'repo' | 'branch' | 'prefix'>,
): CommitterOptions => ({
  ...at,
  key: commentKey === 'default' ? '' : commentKey,
  mode: apply === 'commit' ? 'commit' : 'pull-request',
  proposal: { labels, reviewers, assignees, draft },
});

async function publish(run: Run, { plan, settings, outcome }: CleanupResult): Promise<void> {
  const language = settings.language ?? 'en';
  const logged = outcomeText(outcome, language);
  const done =
    'url' in outcome && outcome.url !== '' ? `<a href="${encodeURI(outcome.url)}">${logged}</a>` : logged;
  const markdown = (budgetBytes: number) =>
    `${renderPlanMarkdown(plan, { language, budgetBytes })}\n${done}\n`;
  const what = {
    json: renderPlanJson(plan),
    markdown: markdown(Number.MAX_SAFE_INTEGER),
    summary: (budgetBytes: number) => markdown(budgetBytes - done.length * 4),
    findings: [],
    outputs: {
      'removed-versions': outputJson(versionsWith(plan, 'remove')),
      deferred: String(plan.totals.defer),
      'pull-request-url': 'url' in outcome ? outcome.url : '',
    },
  };
  sayLines([...planLines(plan, language), ...(logged === '' ? [] : [logged])]);
  await publishFiles(run, settings, what);
  publishAnnotations(await publishSummary(run, settings, what), [], language, '');
  const say = (level: 'warning' | 'notice', message: string) =>
    annotate({ level, file: null, line: null, column: null, title: 'Tunegate', message });
  for (const message of warnings(plan.notices, outcome, language)) say('warning', message);
  // A person's word is no trouble: it is told, and the run is green.
  if (leftAlone.has(outcome.kind)) say('notice', logLine(logged));
}

const leftAlone: ReadonlySet<CleanupOutcome['kind']> = new Set(['declined', 'taken-over', 'unknown']);

/** What became of the plan, in one line. Numbers are GitHub's own. */
function outcomeText(outcome: CleanupOutcome, language: Language): string {
  const { plan: words } = messagesIn(language);
  switch (outcome.kind) {
    case 'opened':
    case 'updated':
    case 'unchanged':
      return words.proposed(outcome.number);
    case 'declined':
      return words.declined(outcome.number);
    case 'taken-over':
      return words.takenOver(outcome.branch, outcome.number);
    case 'unknown':
      return words.incomplete(outcome.number);
    case 'closed':
      return words.withdrawn(outcome.number);
    case 'committed':
      return words.committed(shortSha(outcome.sha));
    case 'dry-run':
      return words.dryRun;
    case 'nothing':
    case 'removed':
      return '';
  }
}

/** At most so many warnings: nobody reads more. */
const mostWarnings = 5;
const urgent: ReadonlySet<string> = new Set(['history-unknown', 'record-full', 'file-unreadable']);

function warnings(
  notices: CleanupResult['plan']['notices'],
  outcome: CleanupOutcome,
  language: Language,
): readonly string[] {
  const { plan: words } = messagesIn(language);
  const unstored =
    'bodyStored' in outcome && !outcome.bodyStored ? [words.bodyNotStored(outcome.number)] : [];
  const refused = 'refused' in outcome ? outcome.refused.map(words.notTaken) : [];
  const said = notices
    .filter(({ code }) => urgent.has(code))
    .map((notice) => plain(words.notices[notice.code](notice)));
  return [...unstored, ...refused, ...said].slice(0, mostWarnings).map(logLine);
}
