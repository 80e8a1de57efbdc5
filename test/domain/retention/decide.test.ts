import { describe, expect, test } from 'vitest';
import { retentionPolicy } from '../../../src/domain/retention/decide.ts';
import { aged, bare, day, decided, now } from './sketch.ts';

const old = [aged('v1', 40), aged('v2', 30), aged('v3', 20)];
const gone = ['beyond-recent'];

describe('the policy', () => {
  test('is the default where the task says nothing', () => {
    const unsaid = {
      keepRecent: null,
      keepDeployed: null,
      keepBest: null,
      keepParents: null,
      cleanupExpAfterMs: null,
    };
    const usual = {
      keepRecent: 3,
      keepDeployed: true,
      keepBest: true,
      keepParents: false,
      cleanupExpAfterMs: 7 * day,
    };
    expect(retentionPolicy(null)).toEqual(usual);
    expect(retentionPolicy(unsaid)).toEqual(usual);
    expect(
      retentionPolicy({
        keepRecent: 5,
        keepDeployed: false,
        keepBest: false,
        keepParents: true,
        cleanupExpAfterMs: 0,
      }),
    ).toEqual({
      keepRecent: 5,
      keepDeployed: false,
      keepBest: false,
      keepParents: true,
      cleanupExpAfterMs: 0,
    });
  });
});

describe('each rule keeps by itself', () => {
  test('nothing but the newest stays without one', () => {
    expect(decided(bare(old))).toEqual({ v1: gone, v2: gone, v3: ['recent'] });
  });

  test('active', () => {
    expect(decided(bare(old, { active: 'v1' }))).toEqual({ v1: ['active'], v2: gone, v3: ['recent'] });
  });

  test('unreadable: a broken file, or a name of no known form', () => {
    const versions = [aged('v1', 40, { unreadable: true }), aged('latest', 35), ...old.slice(1)];
    expect(decided(bare(versions))).toEqual({
      v1: ['unreadable'],
      latest: ['unreadable'],
      v2: gone,
      v3: ['recent'],
    });
  });

  test.each([
    ['task-unreadable', { unreadable: true }],
    ['unrecorded', { unrecordable: true }],
    ['history-unknown', { historyUnknown: true }],
  ] as const)('%s: the whole task stays', (rule, facts) => {
    expect(decided(bare(old, facts))).toEqual({ v1: [rule], v2: [rule], v3: [rule, 'recent'] });
  });

  test('unsafe', () => {
    expect(decided(bare([aged('v1', 40, { unsafe: true }), ...old.slice(1)]))['v1']).toEqual(['unsafe']);
  });

  test('unscored, unless keep_best is off: it may be the best', () => {
    const versions = [aged('v1', 40, { unscored: true }), ...old.slice(1)];
    expect(decided(bare(versions))).toEqual({ v1: ['unscored'], v2: gone, v3: ['recent'] });
    expect(decided(bare(versions, { policy: { keepBest: false } }))['v1']).toEqual(gone);
  });

  test('deployed, unless keep_deployed is off; then an unknown history keeps nothing either', () => {
    const everDeployed = new Set(['v1']);
    expect(decided(bare(old, { everDeployed }))['v1']).toEqual(['deployed']);
    const off = { everDeployed, historyUnknown: true, policy: { keepDeployed: false } };
    expect(decided(bare(old, off))).toEqual({ v1: gone, v2: gone, v3: ['recent'] });
  });

  test('pinned, exempt, baseline, open pull request', () => {
    const versions = [aged('v1', 40, { pinned: true }), ...old.slice(1), aged('v4', 15), aged('v5', 14)];
    const facts = { exempt: new Set(['v2']), baseline: 'v3', inOpenPullRequests: new Set(['v4']) };
    expect(decided(bare(versions, facts))).toEqual({
      v1: ['pinned'],
      v2: ['exempt'],
      v3: ['baseline'],
      v4: ['open-pull-request'],
      v5: ['recent'],
    });
  });

  test('undated, future and young: the last day is a whole one', () => {
    const versions = [
      aged('v1', null),
      aged('v2', -1),
      aged('v3', 1 - 1 / day),
      aged('v4', 1),
      aged('v5', 0),
      aged('v6', 2),
    ];
    expect(decided(bare(versions))).toEqual({
      v1: ['undated'],
      v2: ['future'],
      v3: ['young'],
      v4: gone,
      v5: ['recent', 'young'],
      v6: ['recent'],
    });
  });
});

describe('best', () => {
  const scored = (scores: readonly (number | null)[]) =>
    scores.map((score, index) => aged(`v${index + 1}`, 40 - index, { score }));
  const bestOf = (task: ReturnType<typeof bare>) =>
    Object.entries(decided(task))
      .filter(([, rules]) => rules.includes('best'))
      .map(([name]) => name);

  test('by direction, ties all kept, not-a-number never', () => {
    const versions = scored([0.7, 0.9, Number.NaN, 0.9, null, 0.1, Number.POSITIVE_INFINITY]);
    expect(bestOf(bare(versions))).toEqual(['v2', 'v4']);
    expect(bestOf(bare(versions, { direction: 'lower' }))).toEqual(['v6']);
    expect(bestOf(bare(versions, { policy: { keepBest: false } }))).toEqual([]);
    expect(bestOf(bare(scored([null, Number.NaN])))).toEqual([]);
  });

  test('a difference below 1e-9 of the value is a tie', () => {
    expect(bestOf(bare(scored([0.8543, 85.43 / 100, 0.8543 - 1e-8])))).toEqual(['v1', 'v2']);
    expect(bestOf(bare(scored([-0.5, -0.5 - 1e-12, -0.6])))).toEqual(['v1', 'v2']);
    expect(bestOf(bare(scored([1000, 1000 - 1e-7, 1000 - 1e-5])))).toEqual(['v1', 'v2']);
    expect(bestOf(bare(scored([0, 0.1]), { direction: 'lower' }))).toEqual(['v1']);
  });

  test('on both scales where files write shares differently', () => {
    const versions = [
      aged('v1', 40, { score: 0.9, written: 0.9 }),
      aged('v2', 39, { score: 0.85, written: 85 }),
      aged('v3', 38, { score: 0.8, written: 80 }),
    ];
    expect(bestOf(bare(versions))).toEqual(['v1', 'v2']);
  });
});

describe('recent', () => {
  const recentOf = (task: ReturnType<typeof bare>) =>
    Object.entries(decided(task))
      .filter(([, rules]) => rules.includes('recent'))
      .map(([name]) => name);

  test('counts all regular versions, whatever else keeps them, and no experiments', () => {
    const versions = [...old, aged('v4-exp', 15), aged('v5', 3, { pinned: true }), aged('v6-exp', 2)];
    expect(recentOf(bare(versions, { active: 'v5', policy: { keepRecent: 2 } }))).toEqual(['v3', 'v5']);
  });

  test('v10 is newer than v9, however old both are', () => {
    const versions = [aged('v10', 400), aged('v9', 500), aged('v2', 600)];
    expect(recentOf(bare(versions, { policy: { keepRecent: 2 } }))).toEqual(['v10', 'v9']);
  });

  test('where names and dates disagree, the newest by either', () => {
    const versions = [aged('v1', 5), aged('v2', 40), aged('v3', 30)];
    expect(recentOf(bare(versions))).toEqual(['v1', 'v3']);
  });

  test('names without an order and impossible dates take nobody’s place', () => {
    const versions = [aged('final', 3), aged('v1', 40), aged('v2', -50), aged('v3', null), aged('v4', 20)];
    expect(recentOf(bare(versions, { policy: { keepRecent: 2 } }))).toEqual(['v1', 'v3', 'v4']);
  });

  test('names of one day go by their time', () => {
    const versions = [aged('20250107', 40), aged('2025-01-07', 39)];
    expect(recentOf(bare(versions))).toEqual(['2025-01-07']);
    expect(recentOf(bare([aged('20250107', 39), aged('2025-01-07', 40)]))).toEqual(['20250107']);
  });
});

test('the moment is an argument: the same task later', () => {
  expect(now).toBe(Date.UTC(2026, 10, 22, 3));
  const later = aged('v1', 0.5);
  expect(decided(bare([later, ...old.slice(1)]))['v1']).toEqual(['recent', 'young']);
});
