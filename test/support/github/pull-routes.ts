import { isRecord, numberAt, textAt } from '../json.ts';
import { type Answer, NOT_FOUND } from './answer.ts';
import { commitJson, readCommit } from './git-commit-json.ts';
import { changedFiles } from './git-history.ts';
import { type GitContext, type GitRoute, paged } from './git-route.ts';

/** What git answers about pull requests. */
export const PULL_ROUTES: readonly GitRoute[] = [
  { method: 'GET', path: /^\/pulls\/(\d+)\/files$/, answer: getFiles },
  { method: 'GET', path: /^\/pulls\/(\d+)\/commits$/, answer: getCommits },
  { method: 'GET', path: /^\/commits\/([^/]+)\/pulls$/, answer: pullsOfCommit },
];

/** GitHub lists at most this many changed files, whatever the pages. */
const FILES_LISTED = 3000;

async function getFiles(context: GitContext, number = ''): Promise<Answer> {
  const state = context.pulls.states.get(Number(number));
  if (!state) return NOT_FOUND;
  const merge = await context.bare.git('merge-base', state.baseSha, state.headSha).catch(() => state.baseSha);
  const files = await changedFiles(context, merge, state.headSha);
  return paged(context, files.slice(0, FILES_LISTED));
}

async function getCommits(context: GitContext, number = ''): Promise<Answer> {
  const state = context.pulls.states.get(Number(number));
  if (!state) return NOT_FOUND;
  const listing = await context.bare.git(
    'rev-list',
    '--reverse',
    '--max-count=250',
    `${state.baseSha}..${state.headSha}`,
  );
  const shas = listing.split('\n').filter((sha) => sha !== '');
  return paged(
    context,
    await Promise.all(shas.map(async (sha) => commitJson(context, await readCommit(context, sha)))),
  );
}

/** The open pull requests whose head this commit is or whose commits it is among. */
async function pullsOfCommit(context: GitContext, name = ''): Promise<Answer> {
  const sha = await context.bare.resolve(name, 'commit');
  if (sha === null) return NOT_FOUND;
  const all = await context.emulator.admin(
    'GET',
    `/repos/${context.request.repository}/pulls?state=open&per_page=100`,
  );
  const found = [];
  for (const pull of Array.isArray(all) ? all : []) {
    const state = context.pulls.states.get(numberAt(pull, 'number') ?? 0);
    if (!state || !isRecord(pull) || textAt(pull, 'state') !== 'open') continue;
    const shas = await context.bare.git('rev-list', `${state.baseSha}..${state.headSha}`);
    if (shas.split('\n').includes(sha)) found.push(context.pulls.complete(pull));
  }
  return paged(context, found);
}
