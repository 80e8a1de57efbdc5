import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planOf } from '../../src/action/event-sides.ts';
import { openSides } from '../../src/action/open-sides.ts';
import { withMergeCommit } from '../../src/action/pull-request.ts';
import { startRun } from '../../src/action/start-run.ts';
import { commonHashes } from '../../src/adapters/local/hashes.ts';
import { openPair } from '../../src/adapters/local/pair.ts';
import { loadPolicies } from '../../src/commands/load-policy.ts';
import { makeReport } from '../../src/commands/report.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { SnapshotPair } from '../../src/ports.ts';
import { mergeText } from '../../src/records/merge-text.ts';
import { renderReportJson } from '../../src/render/json.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { temporaryFolder } from '../support/files.ts';
import { type GitHub, startGitHub } from '../support/github/github.ts';
import { type CloneOptions, type Repository, temporaryRepository } from '../support/repo.ts';
import { type ActionOptions, runnerVariables } from '../support/run-action.ts';
import type { Situation } from './situations.ts';

const now = Date.UTC(2026, 1, 1);

interface Bed extends AsyncDisposable {
  readonly repo: Repository;
  readonly github: GitHub;
}

export const ways = [
  'merge checkout',
  'head, full',
  'head, depth 1',
  'no checkout, merge',
  'no checkout, head',
  'target',
  'command line',
] as const;
export type Way = (typeof ways)[number];

/** Ways that need the merge commit which GitHub makes where nothing conflicts. */
export const needsMerge: ReadonlySet<Way> = new Set(['merge checkout', 'no checkout, merge']);

export async function openBed({ past, branch, meanwhile }: Situation): Promise<Bed> {
  await using stack = new AsyncDisposableStack();
  const [first = {}, ...later] = past;
  const repo = stack.use(await temporaryRepository(first));
  for (const files of later) await repo.commit('The base', files);
  await repo.branch('feature');
  await branch(repo);
  await repo.switchTo('main');
  const github = stack.use(await startGitHub());
  await github.openPullRequest({ baseRepo: repo, head: 'feature' });
  if (meanwhile !== undefined) {
    await repo.commit('Meanwhile', meanwhile);
    await github.push(repo);
  }
  const kept = stack.move();
  return { repo, github, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** The report of one way to run, as its JSON but for the names of both sides. */
export async function reportOf(
  bed: Bed,
  way: Way,
): Promise<{ readonly report: Report; readonly json: string }> {
  switch (way) {
    case 'merge checkout':
      return inAction(bed, { clone: { ref: 'refs/pull/1/merge', depth: 1 } });
    case 'head, full':
      return inAction(bed, { clone: { ref: 'refs/pull/1/head' }, mergeCommit: false });
    case 'head, depth 1':
      return inAction(bed, { clone: { ref: 'refs/pull/1/head', depth: 1 }, mergeCommit: false });
    case 'no checkout, merge':
      return inAction(bed, {});
    case 'no checkout, head':
      return inAction(bed, { mergeCommit: false });
    case 'target':
      return inAction(bed, { eventName: 'pull_request_target' });
    case 'command line':
      return onCommandLine(bed);
  }
}

interface Run {
  readonly clone?: CloneOptions;
  readonly eventName?: string;
  readonly mergeCommit?: false;
}

async function inAction({ github }: Bed, run: Run) {
  const pull = await github.current(1);
  await using folder = await temporaryFolder();
  await using clone = run.clone === undefined ? null : await github.clone(run.clone);
  const options: ActionOptions = {
    eventName: run.eventName ?? 'pull_request',
    event: pull.event,
    apiUrl: github.apiUrl,
    sha: run.mergeCommit === false ? pull.headSha : pull.mergeSha || pull.baseSha,
  };
  const eventPath = join(folder.path, 'event.json');
  await writeFile(eventPath, JSON.stringify(pull.event));
  const env = {
    ...runnerVariables(options),
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: clone?.path ?? folder.path,
    'INPUT_GITHUB-TOKEN': github.token('actions'),
  };
  const started = await startRun(env, now);
  const plan = planOf(started.context, started.settings, 'report');
  await using opened = await openSides(started, await withMergeCommit(started, plan.sides));
  return await made(opened.pair);
}

async function onCommandLine({ repo }: Bed) {
  await using clone = await repo.clone({ ref: 'feature' });
  const request = { workingDirectory: clone.path, baseRef: 'main', headRef: null, mergeText };
  await using opened = await openPair(request);
  return await made(opened.pair);
}

async function made(pair: SnapshotPair) {
  const settings = readSettings({}, 'input');
  const report = await makeReport(pair, {
    policies: await loadPolicies(pair, null),
    settings,
    toolVersion: '0.0.0',
    hashes: commonHashes,
    now,
    step: () => undefined,
  });
  const nowhere = { ref: '', sha: null };
  return { report, json: renderReportJson({ ...report, base: nowhere, head: nowhere }, { language: 'en' }) };
}

/** What a report says, in one line. */
export const saidBy = ({ exitCode, tasks, findings }: Report): string =>
  [
    exitCode,
    ...tasks.map(({ path, verdict }) => `${path}:${verdict.word}`),
    ...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)),
  ].join(' ');
