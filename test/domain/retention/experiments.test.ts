import { describe, expect, test } from 'vitest';
import { aged, bare, day, decided } from './sketch.ts';

const gone = ['beyond-recent'];

describe('experiments', () => {
  const late = aged('v9', 10);
  const expired = ['experiment-expired'];

  test('stay for their time since created, to the millisecond, and then go', () => {
    const versions = [aged('v3-exp', 7), aged('v4-exp', 7 - 1 / day), late];
    expect(decided(bare(versions))).toEqual({
      'v3-exp': expired,
      'v4-exp': ['experiment-running'],
      v9: ['recent'],
    });
    expect(decided(bare(versions, { policy: { cleanupExpAfterMs: 6 * day } }))['v4-exp']).toEqual(expired);
  });

  test('without a date of their own they stay, even where a commit is known; the future is no time left', () => {
    const versions = [aged('v3-exp', 30, { dated: false }), aged('v4-exp', null), aged('v5-exp', -3), late];
    expect(decided(bare(versions))).toMatchObject({
      'v3-exp': ['undated'],
      'v4-exp': ['undated'],
      'v5-exp': ['future'],
    });
  });

  test('a regular version with the date of a commit alone is dated well enough', () => {
    expect(decided(bare([aged('v3', 30, { dated: false }), late]))['v3']).toEqual(gone);
  });

  test('that meet the threshold and beat what is deployed are to be promoted', () => {
    const exp = (name: string, score: number | null) => aged(name, 30, { score });
    const versions = [
      exp('v1-exp', 0.8),
      exp('v2-exp', 0.79),
      exp('v3-exp', Number.NaN),
      exp('v4-exp', null),
    ];
    const promoted = (more: Parameters<typeof bare>[1]) =>
      Object.entries(decided(bare([...versions, late], { ...more, policy: { keepBest: false } })))
        .filter(([, rules]) => rules.includes('promote'))
        .map(([name]) => name);
    expect(promoted({ threshold: 0.8, deployedScore: 0.75 })).toEqual(['v1-exp']);
    expect(promoted({ threshold: 0.8, deployedScore: 0.8 })).toEqual([]);
    expect(promoted({ threshold: 0.8, deployedScore: 0.9 })).toEqual([]);
    expect(promoted({ threshold: 0.5, deployedScore: 0.7 })).toEqual(['v1-exp', 'v2-exp']);
    // What one of the two cannot say, the other decides alone; without both there is no reason to promote.
    expect(promoted({ threshold: 0.795 })).toEqual(['v1-exp']);
    expect(promoted({ threshold: 0.795, deployedScore: Number.NaN })).toEqual(['v1-exp']);
    expect(promoted({ deployedScore: 0.79 })).toEqual(['v1-exp']);
    expect(promoted({})).toEqual([]);
    expect(promoted({ direction: 'lower', threshold: 0.79, deployedScore: 0.8 })).toEqual(['v2-exp']);
    expect(promoted({ direction: 'lower', threshold: 0.9, deployedScore: 0.8 })).toEqual(['v2-exp']);
    expect(promoted({ direction: 'lower', deployedScore: 0.8 })).toEqual(['v2-exp']);
    expect(promoted({ direction: 'lower', deployedScore: 0.79 })).toEqual([]);
    expect(promoted({ direction: 'lower', threshold: 0.79 })).toEqual(['v2-exp']);
  });

  test('regular versions are never promoted', () => {
    expect(
      decided(bare([aged('v1', 30, { score: 0.9 }), late], { threshold: 0.5, policy: { keepBest: false } })),
    ).toEqual({ v1: gone, v9: ['recent'] });
  });
});

describe('parents', () => {
  const chain = [
    aged('v1', 40),
    aged('v2', 30, { parent: 'v1' }),
    aged('v3', 20, { parent: 'v2' }),
    aged('v4', 10, { parent: 'v9' }),
    aged('v4.1', 9.5, { parent: 'v4.2' }),
    aged('v4.2', 9.6),
    aged('v5', 9, { parent: 'v3' }),
  ];

  test('stay only when the policy says so, then all the way up', () => {
    expect(decided(bare(chain))).toMatchObject({ v1: gone, v2: gone, v3: gone, v4: gone, v5: ['recent'] });
    expect(decided(bare(chain, { policy: { keepParents: true }, active: 'v3' }))).toEqual({
      v1: ['parent'],
      v2: ['parent'],
      v3: ['active', 'parent'],
      v4: gone,
      'v4.1': gone,
      'v4.2': gone,
      v5: ['recent'],
    });
  });

  test('a cycle ends', () => {
    const circle = [
      aged('v1', 40, { parent: 'v3' }),
      aged('v2', 30, { parent: 'v1' }),
      aged('v3', 20, { parent: 'v2' }),
    ];
    expect(decided(bare(circle, { policy: { keepParents: true } }))).toEqual({
      v1: ['parent'],
      v2: ['parent'],
      v3: ['recent', 'parent'],
    });
  });
});
