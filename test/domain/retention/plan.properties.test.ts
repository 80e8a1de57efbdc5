import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TaskRecord } from '../../../src/domain/records/records.ts';
import type { RetentionPlan } from '../../../src/domain/retention/plan.ts';
import { task, version } from '../build.ts';
import { ago, entry, forPlan, keeping, planOf, withLineage } from './plan-sketch.ts';

/** Mutants are tried hundreds of times: there, fewer runs each. */
const numRuns = process.env['STRYKER_MUTATOR_WORKER'] === undefined ? 1_500 : 100;
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns, seed: 20_261_122 });

const name = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((major) => `v${major}`),
  fc.integer({ min: 1, max: 9 }).map((major) => `v${major}-exp`),
  fc.constantFrom('V1', '..', 'v1.1'),
);
const modelPath = fc.oneof(
  { weight: 4, arbitrary: name.map((text) => `models/adapter/${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'models',
      '../b/models/v1',
      '/etc/v1',
      '..',
      'data',
      'versions/v2',
      '',
      'task.yaml',
    ),
  },
);
const versionSketch = fc.record({
  days: fc.integer({ min: -2, max: 60 }),
  value: fc.integer({ min: 1, max: 99 }),
  model: fc.option(modelPath),
  pinned: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

const taskRecord = (path: string): fc.Arbitrary<TaskRecord> =>
  fc
    .record({
      versions: fc.dictionary(name, versionSketch, { maxKeys: 9 }),
      active: fc.option(name),
      keepRecent: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ versions, active, keepRecent }) => {
      const records = Object.entries(versions).map(([text, one]) =>
        withLineage(
          version(path, text, {
            created: ago(one.days),
            results: { metrics: { macro_f1: one.value / 100 } },
            model: one.model === null ? {} : { adapterPath: one.model },
          }),
          { pinned: one.pinned },
        ),
      );
      return keeping({ ...task({ active }, path), versions: records }, keepRecent);
    });

/** Folders of several files, models of all names in both tasks, and things that belong to nobody. */
const world = fc
  .record({
    records: fc.tuple(taskRecord('a'), taskRecord('b')),
    most: fc.integer({ min: 0, max: 9 }),
    link: fc.option(fc.constantFrom('a/versions/v1/link', 'b/models/adapter/v2/link'), { freq: 3 }),
  })
  .map(({ records, most, link }) => ({
    records,
    most,
    more: [
      ...['README.md', 'tunegate.yaml', 'a/data/x', 'b/data/x', 'a/models/shared', 'etc/v1'].map((path) =>
        entry(path),
      ),
      ...['a', 'b'].flatMap((path) =>
        ['v1', 'v2', 'v3', 'v1-exp', 'v4'].map((text) => entry(`${path}/models/adapter/${text}/weights`)),
      ),
      ...(link === null ? [] : [entry(link, 'symlink')]),
    ],
  }));

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const planFor = ({ records, more }: World, most: number) =>
  planOf(
    records.map((record) => forPlan(record)),
    more,
    { maxDeletions: most },
  );

const removedOf = (plan: RetentionPlan) =>
  plan.tasks.flatMap(({ path, versions }) =>
    versions.filter(({ action }) => action === 'remove').map((one) => ({ task: path, ...one })),
  );

/** The repository without what the plan removes: exactly its paths. */
function carriedOut(one: World, plan: RetentionPlan): World {
  const gone = new Set(removedOf(plan).flatMap(({ paths }) => paths));
  const left = (record: TaskRecord): TaskRecord => ({
    ...record,
    versions: record.versions.filter(({ lineage }) => !gone.has(lineage.file)),
  });
  const [a, b] = one.records;
  return { ...one, records: [left(a), left(b)], more: one.more.filter(({ path }) => !gone.has(path)) };
}

describe('the plan', () => {
  test('touches nothing but listed entries of its own task: the version’s folder and models with its name', () => {
    check(world, (one) => {
      const plan = planFor(one, one.most);
      const files = [
        ...one.records.flatMap(({ versions }) => versions.map(({ lineage }) => lineage.file)),
        ...one.more.map(({ path }) => path),
      ];
      const removed = removedOf(plan);
      const paths = removed.flatMap((each) => each.paths);
      expect(paths.filter((path) => !files.includes(path))).toEqual([]);
      expect(new Set(paths).size).toBe(paths.length);
      for (const each of removed) {
        const own = [`${each.task}/versions/${each.version}/`, `${each.task}/models/adapter/`];
        expect(each.paths.filter((path) => !own.some((start) => path.startsWith(start)))).toEqual([]);
        expect(each.paths.filter((path) => path.includes('/link'))).toEqual([]);
      }
    });
  });

  test('takes no model that a version which stays names', () => {
    check(world, (one) => {
      const plan = planFor(one, one.most);
      const paths = removedOf(plan).flatMap((each) => each.paths);
      const kept = carriedOut(one, plan).records.flatMap(({ path, versions }) =>
        versions.flatMap(({ lineage }) =>
          lineage.state === 'read' && lineage.value.model?.adapterPath?.startsWith('models/adapter/')
            ? [`${path}/${lineage.value.model.adapterPath}/weights`]
            : [],
        ),
      );
      expect(kept.filter((path) => paths.includes(path))).toEqual([]);
    });
  });

  test('keeps to the cap, and its totals are its lists', () => {
    check(world, (one) => {
      const { totals, tasks, cap } = planFor(one, one.most);
      const count = tasks.flatMap(({ versions }) => versions).length;
      const actions = tasks.flatMap(({ versions }) => versions.map(({ action }) => action));
      expect(totals.remove).toBeLessThanOrEqual(Math.min(one.most, Math.max(1, count * 0.2)));
      expect(totals.remove).toBeLessThanOrEqual(cap);
      expect([totals.keep, totals.remove, totals.defer]).toEqual(
        ['keep', 'remove', 'defer'].map((action) => actions.filter((each) => each === action).length),
      );
    });
  });

  test('over enough nights reaches what it would do at once, and then stays still', () => {
    check(world, (one) => {
      const first = planFor(one, 9);
      const wanted = first.totals.remove + first.totals.defer;
      let state = one;
      let removed = 0;
      for (let nights = 0; nights <= wanted; nights++) {
        const plan = planFor(state, 9);
        removed += plan.totals.remove;
        state = carriedOut(state, plan);
      }
      expect(removed).toBe(wanted);
      expect(planFor(state, 9).totals).toMatchObject({ remove: 0, defer: 0 });
    });
  });

  test('is the same whatever the order of tasks, versions and entries', () => {
    check(world, (one) => {
      const [a, b] = one.records;
      const turned = (record: TaskRecord): TaskRecord => ({
        ...record,
        versions: record.versions.toReversed(),
      });
      const other: World = { ...one, records: [turned(b), turned(a)], more: one.more.toReversed() };
      const plain = (plan: RetentionPlan) => ({
        ...plan,
        notices: plan.notices.map((each) => JSON.stringify(each)).sort(),
      });
      expect(plain(planFor(other, one.most))).toEqual(plain(planFor(one, one.most)));
    });
  });
});
