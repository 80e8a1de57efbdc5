import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { writesOf } from '../support/github/log.ts';
import { bedWithClone, checkout, commentsOn, runPull } from './bed.ts';

test('ten runs at once leave one comment, from the newest head; ten more update it, and the newest stays', async () => {
  await using bed = await bedWithClone();
  const { github, repo, pull } = bed;
  await repo.switchTo('feature');
  await repo.commit('Newer', { 'README.md': 'x\n' });
  await github.push(repo);
  const newest = await github.current(1);
  await using clone = await checkout(github);
  const runs = Array.from({ length: 10 }, (_, index) =>
    runPull(bed, {
      cwd: clone.path,
      pull: index % 2 === 0 ? pull : newest,
      runId: 1000 + index,
      deadline: 60_000,
    }),
  );
  const results = await Promise.all(runs);
  expect(results.map(({ code }) => code)).toEqual(results.map(() => 0));
  const comments = await commentsOn(github);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain(`head=${newest.headSha} `);
  const later = [7, 3, 9, 0, 5, 8, 1, 4, 6, 2].map((index) =>
    runPull(bed, { cwd: clone.path, pull: newest, runId: 2000 + index, deadline: 60_000 }),
  );
  await Promise.all(later);
  const after = await commentsOn(github);
  expect(after.map(({ id }) => id)).toEqual(comments.map(({ id }) => id));
  expect(after[0]?.body).toContain('run=2009 ');
}, 120_000);

test('a cancelled run ends at once and sends nothing more', async () => {
  await using bed = await bedWithClone();
  const { github } = bed;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const path of [/^\/graphql/, /\/comments/]) {
      github.clearFaults();
      github.clearRequests();
      github.fault({ kind: 'time-out', path });
      const met = () => github.requests.some(({ fault }) => fault === 'time-out');
      const result = await bed.run({
        started: (send) => {
          const timer = setInterval(() => {
            if (!met()) return;
            clearInterval(timer);
            send(signal);
          }, 20);
        },
      });
      expect([result.code, result.timedOut]).toEqual([130, false]);
      // At the most the one that is being waited for.
      const sent = writesOf(github.requests).filter(({ fault }) => fault === null);
      expect(sent).toEqual([]);
    }
  }
  expect(await commentsOn(github)).toEqual([]);
});

test('a cancelled run leaves no private repository behind', async () => {
  await using bed = await bedWithClone();
  const { github } = bed;
  // Without the base, which has to be fetched.
  await using head = await github.clone({ ref: 'refs/pull/1/head', depth: 1 });
  github.fault({ kind: 'time-out', path: /^\/graphql/ });
  const privateOnes = (names: readonly string[]) =>
    names.filter((name) => name.startsWith('tunegate-objects-'));
  const folders: string[][] = [];
  const result = await runPull(bed, {
    cwd: head.path,
    started: (send) => {
      const timer = setInterval(() => {
        if (!github.requests.some(({ fault }) => fault === 'time-out')) return;
        clearInterval(timer);
        send('SIGTERM');
      }, 20);
    },
    inspect: async (temp) => {
      folders.push(await readdir(temp));
    },
  });
  expect(result.code).toBe(130);
  expect(privateOnes(folders.flat())).toEqual([]);
  expect(folders.flat()).toContain('tunegate-default');
});
