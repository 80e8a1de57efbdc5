import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from '../support/github/faults.ts';
import { linesOf, writesOf } from '../support/github/log.ts';
import { base, bedWithClone, better, checkout, commentsOn, runPull, worse } from './bed.ts';

const MARKER = '<!-- tunegate:report key=default -->';

describe('the one comment', () => {
  test('is found on the third page, among those of others', async () => {
    await using bed = await bedWithClone();
    const { github } = bed;
    for (let index = 0; index < 230; index += 1) await github.addComment(1, 'octocat', `n${index}`);
    await github.addComment(1, 'github-actions[bot]', `${MARKER}\nan earlier report`);
    for (let index = 0; index < 19; index += 1) await github.addComment(1, 'octocat', `m${index}`);
    const result = await bed.run();
    const comments = await commentsOn(github);
    expect(comments).toHaveLength(250);
    expect(comments[230]?.body).toContain('[!TIP]');
    expect(result.outputs['comment-id']).toBe(String(comments[230]?.id));
    // Three pages, the write, and the same three to see what stands there.
    expect(linesOf(github.requests).map((line) => line.split(' ')[0])).toEqual([
      ...['POST', 'POST', 'POST'],
      'PATCH',
      ...['POST', 'POST', 'POST'],
    ]);
  });

  test.each(['actions', 'app', 'personal'] as const)(
    'belongs to the %s token that wrote it',
    async (kind) => {
      await using bed = await bedWithClone();
      const { github } = bed;
      // Another identity's comment with our marker is somebody else's.
      await github.addComment(
        1,
        kind === 'actions' ? 'acme-models[bot]' : 'github-actions[bot]',
        `${MARKER}\nx`,
      );
      const token = github.token(kind);
      await bed.run({ token });
      await bed.run({ token, runId: 1001 });
      const comments = await commentsOn(github);
      const login = { actions: 'github-actions[bot]', app: 'acme-models[bot]', personal: 'octo' }[kind];
      expect(comments.map(({ author }) => author)).toEqual([expect.any(String), login]);
      expect(comments[0]?.body).toBe(`${MARKER}\nx`);
      expect(comments[1]?.body).toContain('run=1001');
    },
  );

  test('is one for each key; a bad key is refused', async () => {
    await using bed = await bedWithClone();
    for (const key of ['linux', 'mac']) await bed.run({ inputs: { 'comment-key': key } });
    const bodies = (await commentsOn(bed.github)).map(({ body }) => body.split('\n')[0]);
    expect(bodies).toEqual(['<!-- tunegate:report key=linux -->', '<!-- tunegate:report key=mac -->']);
    const refused = await bed.run({ inputs: { 'comment-key': 'x--><img src=x>' } });
    expect(refused).toMatchObject({ code: 2, annotations: [{ level: 'error' }] });
  });

  test('loses its duplicates; the oldest stays', async () => {
    await using bed = await bedWithClone();
    const { github } = bed;
    for (let index = 0; index < 3; index += 1) {
      await github.addComment(1, 'github-actions[bot]', `${MARKER}\nreport ${index}`);
    }
    const ids = (await commentsOn(github)).map(({ id }) => id);
    await bed.run();
    expect((await commentsOn(github)).map(({ id }) => id)).toEqual([ids[0]]);
  });

  test('is not touched by a run for an older commit, nor by an older run', async () => {
    await using bed = await bedWithClone();
    const { github, repo, pull } = bed;
    await bed.run({ runId: 2000 });
    const before = await commentsOn(github);
    const older = await bed.run({ runId: 1999 });
    expect(older).toMatchObject({ code: 0, annotations: [{ level: 'notice' }] });
    await repo.switchTo('feature');
    await repo.commit('Newer', { 'README.md': 'x\n' });
    await github.push(repo);
    github.clearRequests();
    const rerun = await bed.run({ runId: 2000, runAttempt: 2 });
    expect(rerun.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining(pull.headSha.slice(0, 7)) },
    ]);
    expect(rerun.summary).toContain('[!TIP]');
    expect(writesOf(github.requests)).toEqual([]);
    expect(await commentsOn(github)).toEqual(before);
  });

  test('comes when the mode says so, and goes green again', async () => {
    const count = async (head: typeof base, mode: string) => {
      await using bed = await bedWithClone({ head });
      await bed.run({ inputs: { comment: mode } });
      return (await commentsOn(bed.github)).length;
    };
    const nothing = { ...base, 'README.md': 'x\n' };
    expect(await count(nothing, 'changes')).toBe(0);
    expect(await count(nothing, 'always')).toBe(1);
    expect(await count(better, 'on-failure')).toBe(0);
    expect(await count(better, 'never')).toBe(0);

    await using bed = await bedWithClone({ head: worse });
    const { github, repo } = bed;
    await bed.run({ inputs: { comment: 'on-failure' } });
    expect((await commentsOn(github))[0]?.body).toContain('[!CAUTION]');
    await repo.switchTo('feature');
    await repo.commit('Better', better);
    await github.push(repo);
    await using clone = await checkout(github);
    const pull = await github.current(1);
    await runPull(bed, { cwd: clone.path, pull, runId: 1001, inputs: { comment: 'on-failure' } });
    expect((await commentsOn(github)).map(({ body }) => body.includes('[!TIP]'))).toEqual([true]);
  });
});

test('a comment that somebody has hidden stays as it is, and a new one is made', async () => {
  await using bed = await bedWithClone();
  const { github } = bed;
  await bed.run();
  const [hidden] = await github.comments(1);
  github.hide(hidden ?? {});
  const second = await bed.run({ runId: 1001 });
  const [first, made, ...more] = await commentsOn(github);
  expect(more).toEqual([]);
  expect(first?.body).toContain('run=1000');
  expect(made?.body).toContain('run=1001');
  expect(second.outputs['comment-id']).toBe(String(made?.id));
  // The new one is the one that is kept up to date.
  await bed.run({ runId: 1002 });
  expect((await commentsOn(github)).map(({ body }) => /run=(\d+)/.exec(body)?.[1])).toEqual(['1000', '1002']);
});

describe('a refused comment', () => {
  // One bed for each head: no comment is ever stored, so that no test sees another.
  let beds: readonly [Awaited<ReturnType<typeof bedWithClone>>, Awaited<ReturnType<typeof bedWithClone>>];
  beforeAll(async () => {
    beds = [await bedWithClone({ head: better }), await bedWithClone({ head: worse })];
  });
  afterAll(async () => {
    for (const bed of beds) await bed[Symbol.asyncDispose]();
  });

  test.each([
    [401, 'does not accept the token'],
    [403, '`permissions: pull-requests: write`'],
    [404, 'was not found'],
    [410, 'was deleted'],
    [422, 'rejects its content'],
    [429, 'too many requests'],
    ['secondary-limit', 'too many requests'],
    [451, 'is blocked'],
    [500, 'did not answer properly'],
  ] as const)('%s is one warning, and the status is that of the gates', async (kind, words) => {
    // The index of the bed is the status that its gates give.
    for (const code of kind === 403 ? ([0, 1] as const) : ([1] as const)) {
      const bed = beds[code];
      bed.github.clearFaults();
      const fault: Fault = { kind, method: 'POST', path: /\/comments$/, times: Number.POSITIVE_INFINITY };
      bed.github.fault(fault);
      const result = await bed.run({ env: { TUNEGATE_API_TIMEOUT: '20' } });
      expect(result.code).toBe(code);
      expect(result.annotations.filter(({ level }) => level !== 'error')).toEqual([
        { level: 'warning', title: 'Tunegate', message: expect.stringContaining(words) },
      ]);
      expect(result.summary).toContain(code === 0 ? '[!TIP]' : '[!CAUTION]');
      expect(result.outputs['comment-id']).toBe('');
      expect(await commentsOn(bed.github)).toEqual([]);
    }
  });

  test('a token without the permission, a locked conversation, no token at all', async () => {
    const [bed] = beds;
    const { github } = bed;
    github.clearFaults();
    const reading = github.token('actions', { contents: 'read', pull_requests: 'read' });
    expect((await bed.run({ token: reading })).annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('pull-requests: write') },
    ]);
    expect((await bed.run({ token: '' })).annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('`github-token` is empty') },
    ]);
    const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' };
    expect((await bed.run({ token: reading, env: dependabot })).annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('secrets of Dependabot') },
    ]);
    github.lock(1);
    expect((await bed.run()).annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('locked') },
    ]);
    expect(await commentsOn(github)).toEqual([]);
  });
});
