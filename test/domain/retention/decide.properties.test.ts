import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions, parseVersionName } from '../../../src/domain/records/version-name.ts';
import {
  decideRetention,
  type RetentionPolicy,
  type RetentionTask,
  type RetentionVersion,
} from '../../../src/domain/retention/decide.ts';
import { day, now } from './sketch.ts';

/** Mutants are tried hundreds of times: there, fewer runs each. */
const numRuns = process.env['STRYKER_MUTATOR_WORKER'] === undefined ? 20_000 : 500;
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns, seed: 20_261_122 });

const name = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }).map((major) => `v${major}`) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(3)).map(([a, b]) => `v${a}.${b}`) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 12 }).map((major) => `v${major}-exp`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2026-01-05', '20260105', '2026-02-01-exp', 'v3-20260105', 'v3_1767600000'),
  },
  { weight: 1, arbitrary: fc.constantFrom('final', '..', 'V1', 'v01', 'v1 ') },
);
const age = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => hours / 24) },
  { weight: 1, arbitrary: fc.constantFrom(null, -1, -400, 1, 7, 0) },
);
const score = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 60, max: 90 }).map((percent) => percent / 100) },
  { weight: 2, arbitrary: fc.constantFrom(null, Number.NaN, 0.8, Number.NEGATIVE_INFINITY) },
);
const rarely = fc.integer({ min: 0, max: 9 }).map((one) => one === 0);

const version: fc.Arbitrary<RetentionVersion> = fc
  .record({
    name,
    age,
    score,
    parent: fc.option(name),
    dated: fc.boolean(),
    percent: rarely,
    pinned: rarely,
    unreadable: rarely,
    unsafe: rarely,
    unscored: rarely,
    promoted: rarely,
  })
  .map(({ name: text, age: days, score: value, percent, dated, ...rest }) => ({
    ...rest,
    name: parseVersionName(text, 'task'),
    createdMs: days === null ? null : now - days * day,
    dated: dated && days !== null,
    score: value,
    written: value !== null && percent ? value * 100 : value,
  }));

const policy: fc.Arbitrary<RetentionPolicy> = fc.record({
  keepRecent: fc.integer({ min: 1, max: 6 }),
  keepDeployed: fc.boolean(),
  keepBest: fc.boolean(),
  keepParents: rarely,
  cleanupExpAfterMs: fc.integer({ min: 0, max: 40 }).map((days) => days * day),
});

const task: fc.Arbitrary<RetentionTask> = fc
  .record({
    policy,
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    threshold: fc.option(fc.constantFrom(0.7, 0.8)),
    versions: fc.uniqueArray(version, { selector: ({ name: { text } }) => text, maxLength: 14 }),
    active: fc.option(name),
    deployedScore: fc.option(fc.constantFrom(0.7, 0.85, Number.NaN)),
    everDeployed: fc.array(name, { maxLength: 3 }),
    historyUnknown: rarely,
    unreadable: rarely,
    unrecordable: rarely,
    exempt: fc.array(name, { maxLength: 1 }),
    baseline: fc.option(name, { freq: 2 }),
    inOpenPullRequests: fc.array(name, { maxLength: 1 }),
  })
  .map(({ everDeployed, exempt, inOpenPullRequests, ...rest }) => ({
    ...rest,
    everDeployed: new Set(everDeployed),
    exempt: new Set(exempt),
    inOpenPullRequests: new Set(inOpenPullRequests),
  }));

const removed = (one: RetentionTask, at = now): ReadonlySet<string> =>
  new Set(
    decideRetention(one, at).flatMap(
      ({
        version: {
          name: { text },
        },
        remove,
      }) => (remove === null ? [] : [text]),
    ),
  );

const without = (one: RetentionTask, names: ReadonlySet<string>): RetentionTask => ({
  ...one,
  versions: one.versions.filter(({ name: { text } }) => !names.has(text)),
});

describe('never removed', () => {
  test('what is active, deployed, pinned, exempt, unreadable, unsafe, undated, of the future, younger than a day', () => {
    check(task, (one) => {
      const gone = removed(one);
      for (const {
        name: { text, strategy },
        createdMs,
        pinned,
        unreadable,
        unsafe,
        unscored,
        promoted,
      } of one.versions) {
        if (!gone.has(text)) continue;
        expect(text).not.toBe(one.active);
        expect(text).not.toBe(one.baseline);
        expect(one.policy.keepDeployed && one.everDeployed.has(text)).toBe(false);
        expect(one.policy.keepBest && unscored && !promoted).toBe(false);
        expect([pinned, unreadable, unsafe, strategy === null]).toEqual([false, false, false, false]);
        expect(createdMs !== null && now - createdMs >= day).toBe(true);
        expect(one.exempt.has(text) || one.inOpenPullRequests.has(text)).toBe(false);
      }
      const isClosed = one.unreadable || one.unrecordable || (one.policy.keepDeployed && one.historyUnknown);
      if (isClosed) expect(gone.size).toBe(0);
    });
  });

  test('the best with its ties, and the newest N by name and by date', () => {
    check(task, (one) => {
      const gone = removed(one);
      const sign = one.direction === 'higher' ? 1 : -1;
      for (const reading of ['score', 'written'] as const) {
        const counted = one.versions.filter(({ promoted }) => !promoted);
        const values = counted.flatMap((each) => {
          const value = each[reading];
          return value === null || !Number.isFinite(value) ? [] : [sign * value];
        });
        const best = sign * Math.max(...values);
        const top = counted.filter((each) => Number.isFinite(best) && each[reading] === best);
        if (one.policy.keepBest) expect(top.filter(({ name: { text } }) => gone.has(text))).toEqual([]);
      }
      const regular = one.versions.filter(({ name: each }) => !each.experimental && each.strategy !== null);
      const created = (a: RetentionVersion, b: RetentionVersion) => ({
        createdA: a.createdMs,
        createdB: b.createdMs,
      });
      const byName = regular.toSorted((a, b) => compareVersions(b.name, a.name, created(b, a)));
      const dated = regular.filter(({ createdMs }) => createdMs !== null && createdMs <= now);
      const byDate = dated.toSorted((a, b) => (b.createdMs ?? 0) - (a.createdMs ?? 0));
      for (const newest of [byName, byDate]) {
        const kept = newest.slice(0, one.policy.keepRecent);
        // Of several made at the same moment any may be the newest.
        const last = kept.at(-1)?.createdMs;
        const certain = newest === byDate ? kept.filter(({ createdMs }) => createdMs !== last) : kept;
        expect(certain.filter(({ name: { text } }) => gone.has(text))).toEqual([]);
      }
    });
  });
});

describe('the whole', () => {
  test('a second run on the result removes nothing', () => {
    check(task, (one) => {
      expect(removed(without(one, removed(one)))).toEqual(new Set());
    });
  });

  test('taking away a part of what goes, as the cap does, frees nothing else', () => {
    check(fc.tuple(task, fc.nat(5)), ([one, count]) => {
      const all = removed(one);
      const part = new Set([...all].slice(0, count));
      const rest = removed(without(one, part));
      expect(new Set([...part, ...rest])).toEqual(all);
    });
  });

  test('more retention never removes more', () => {
    const more = fc.record({ recent: fc.nat(3), weeks: fc.nat(2) });
    check(fc.tuple(task, more), ([one, { recent, weeks }]) => {
      const all = removed(one);
      const { keepRecent, cleanupExpAfterMs } = one.policy;
      const stronger: readonly Partial<RetentionPolicy>[] = [
        { keepRecent: keepRecent + recent },
        { cleanupExpAfterMs: cleanupExpAfterMs + weeks * 7 * day },
        { keepDeployed: true },
        { keepBest: true },
        { keepParents: true },
      ];
      for (const change of stronger) {
        const left = removed({ ...one, policy: { ...one.policy, ...change } });
        expect([...left].filter((text) => !all.has(text))).toEqual([]);
      }
    });
  });

  test('the order of the input does not matter', () => {
    const shuffled = task.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray([...one.versions], { minLength: one.versions.length })),
    );
    check(shuffled, ([one, versions]) => {
      const byName = (each: RetentionTask) =>
        new Map(
          decideRetention(each, now).map(
            ({
              version: {
                name: { text },
              },
              ...rest
            }) => [text, rest],
          ),
        );
      expect(byName({ ...one, versions })).toEqual(byName(one));
    });
  });

  test('every version gets one decision, with a reason', () => {
    check(task, (one) => {
      const decisions = decideRetention(one, now);
      expect(decisions.map((each) => each.version)).toEqual(one.versions);
      for (const { keep, remove } of decisions) expect(keep.length > 0).toBe(remove === null);
    });
  });
});
