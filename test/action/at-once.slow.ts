import { expect, test } from 'vitest';
import { connect } from '../../src/adapters/github/client.ts';
import { commentStore } from '../../src/adapters/github/comment-store.ts';
import { stampBody } from '../../src/adapters/github/marker.ts';
import { postSticky } from '../../src/adapters/github/sticky.ts';
import { commentsOn, pullRequest } from './bed.ts';

/** A stand-in answers 5,000 requests; then there is another one. */
const ROUNDS = 25;
const RUNS = 10;

/** The runs of one round in an order of their own, so that the newest is not always the last to start. */
const shuffled = (round: number): readonly number[] =>
  Array.from({ length: RUNS }, (_, index) => (index * 7 + round * 3) % RUNS);

test.each([1, 2, 3, 4])('ten runs at once on one comment, 25 times (%d of 4): the newest stays', async () => {
  await using bed = await pullRequest({ limits: { writesPerMinute: 1e6, requestsPerHour: 1e6 } });
  const { github, pull } = bed;
  const { headSha } = pull;
  await github.addComment(1, 'github-actions[bot]', stampBody('default', stamp(0), 'the first'));
  function stamp(runId: number) {
    return { headSha, runId, runAttempt: 1 };
  }
  const post = (runId: number) => {
    const client = connect({
      token: github.token('actions'),
      apiUrl: github.apiUrl,
      budgetMs: 60_000,
    });
    const store = commentStore(client, { owner: 'octo', repo: 'models', number: 1 });
    return postSticky(store, { key: 'default', stamp: stamp(runId), body: `${runId}`, create: true });
  };
  const wrong: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await Promise.all(shuffled(round).map((index) => post(round * RUNS + index)));
    const comments = await commentsOn(github);
    const newest = `run=${round * RUNS + RUNS - 1} `;
    if (comments.length !== 1 || comments[0]?.body.includes(newest) !== true) wrong.push(round);
  }
  expect(wrong).toEqual([]);
});
