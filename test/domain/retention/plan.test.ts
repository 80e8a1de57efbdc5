import { describe, expect, test } from 'vitest';
import { removalCap, withinCap } from '../../../src/domain/retention/cap.ts';
import { versionsWith } from '../../../src/domain/retention/plan.ts';
import { withSizes } from '../../../src/domain/retention/plan-totals.ts';
import { task, version } from '../build.ts';
import {
  actionsOf,
  ago,
  entriesOf,
  entry,
  forPlan,
  head,
  keeping,
  planOf,
  simple,
  six,
  sketch,
  withLineage,
} from './plan-sketch.ts';

describe('the cap', () => {
  test.each([
    [10, 0, 1],
    [10, 4, 1],
    [10, 9, 1],
    [10, 10, 2],
    [10, 49, 9],
    [10, 50, 10],
    [10, 80, 10],
    [100, 80, 16],
    [0, 80, 0],
  ])('max-deletions %i of %i versions: %i', (most, count, cap) => {
    expect(removalCap(most, count)).toBe(cap);
  });

  test('takes the oldest first, ties by task and version', () => {
    const one = (path: string, name: string, createdMs: number) => ({ task: path, version: name, createdMs });
    const [a, b, c, d] = [one('a', 'v2', 5), one('b', 'v1', 5), one('a', 'v1', 5), one('z', 'v9', 1)];
    for (const all of [
      [a, b, c, d],
      [d, c, b, a],
    ]) {
      expect([...withinCap(all, 3)]).toEqual([d, c, a]);
    }
    expect([...withinCap([a, b], 0)]).toEqual([]);
  });

  test('counts over all tasks, and what it defers is said', () => {
    const plan = planOf([forPlan(simple({}, 'b')), forPlan(simple({}, 'a'))], [], { maxDeletions: 2 });
    expect(plan.cap).toBe(2);
    expect(plan.tasks.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(versionsWith(plan, 'remove')).toEqual(['a/v1', 'b/v1']);
    expect(versionsWith(plan, 'defer')).toEqual(['a/v2', 'a/v3', 'b/v2', 'b/v3']);
    expect(plan.totals).toMatchObject({ keep: 6, remove: 2, defer: 4, bytes: 0 });
  });
});

describe('a planned version', () => {
  test('says what it is, why, and how it comes back', () => {
    const plan = planOf([forPlan(simple())], [entry('sent/versions/v1/a.json')], { prefix: 'models/' });
    expect(plan).toMatchObject({ schema: 'tunegate.plan/1', tool: { name: 'tunegate', version: '0' }, head });
    expect(plan.tasks[0]).toMatchObject({
      path: 'sent',
      taskName: 'sent',
      metric: 'macro_f1',
      scale: 'ratio',
    });
    expect(plan.tasks[0]?.versions[0]).toMatchObject({
      version: 'v1',
      action: 'remove',
      rules: ['beyond-recent'],
      ageDays: 60,
      score: 0.61,
      bytes: 0,
      paths: ['sent/versions/v1/a.json', 'sent/versions/v1/lineage.yaml'],
      restore: ['git', 'checkout', head.sha, '--', 'models/sent/versions/v1'],
    });
    expect(plan.tasks[0]?.versions[5]).toMatchObject({
      version: 'v6',
      action: 'keep',
      rules: ['active', 'best', 'recent'],
      ageDays: 10,
      score: 0.66,
      bytes: 0,
      paths: [],
      restore: null,
    });
  });

  test('cannot come back where there is no commit; a colon at the start is no magic', () => {
    const without = planOf([forPlan(simple())], [], { head: { ref: '.', sha: null } });
    expect(without.tasks[0]?.versions[0]?.restore).toBeNull();
    const magic = planOf([forPlan(simple({}, ':x'))]);
    expect(magic.tasks[0]?.versions[0]?.restore?.at(-1)).toBe('./:x/versions/v1');
  });

  test('unknown ages are null, whole days are rounded down', () => {
    const plan = planOf([forPlan(simple({ v1: { changes: ['x'] }, v2: sketch(1.9, 0.5) }))]);
    expect(plan.tasks[0]?.versions.map(({ ageDays }) => ageDays)).toEqual([null, 1, 40, 30, 20, 10]);
    expect(plan.notices).toEqual([{ code: 'no-created', task: 'sent', version: 'v1', detail: null }]);
  });

  test('the commit that added a version stands in for its date', () => {
    const addedMs = new Map([['v1', Date.parse(ago(33))]]);
    const undated = { results: { metrics: { macro_f1: 0.5 } } };
    const plan = planOf([forPlan(simple({ v1: undated }), { addedMs })]);
    expect(plan.tasks[0]?.versions[0]).toMatchObject({ rules: ['beyond-recent'], ageDays: 33 });
  });

  test('a task without versions is not in the plan; one in the root has plain paths', () => {
    expect(planOf([forPlan(task({}, 'empty'))]).tasks).toEqual([]);
    const record = { ...simple(), path: '' };
    expect(versionsWith(planOf([forPlan(record)]), 'remove')).toEqual(['v1']);
  });

  test('bytes are the sum of what goes', () => {
    const plan = planOf([forPlan(simple())], [entry('sent/versions/v1/a.json')], { maxDeletions: 1 });
    const sizes = new Map([
      ['sent/versions/v1/a.json', { bytes: 1000, isLfs: true }],
      ['sent/versions/v1/lineage.yaml', { bytes: 24, isLfs: false }],
      ['sent/versions/v2/lineage.yaml', { bytes: 7, isLfs: true }],
    ]);
    const sized = withSizes(plan, sizes);
    expect(sized.tasks[0]?.versions.map(({ bytes }) => bytes)).toEqual([1024, 7, 0, 0, 0, 0]);
    expect(sized.totals).toMatchObject({ remove: 1, defer: 2, bytes: 1024, lfsBytes: 1000 });
  });
});

describe('scores are put on one scale', () => {
  const scores = (plan: ReturnType<typeof planOf>) => plan.tasks[0]?.versions.map(({ score }) => score);
  const results = (value: number) => ({ results: { metrics: { macro_f1: value } } });

  test('percent and ratio in one task: the best stays whichever way it is written', () => {
    const plan = planOf([
      forPlan(simple({ v1: sketch(60, 0, results(91)), v2: sketch(50, 0, results(0.92)) })),
    ]);
    expect(scores(plan)?.slice(0, 2)).toEqual([0.91, 0.92]);
    expect(actionsOf(plan, 'sent')).toMatchObject({ v1: 'keep', v2: 'keep', v3: 'remove' });
    expect(plan.tasks[0]?.scale).toBe('ratio');
  });

  test('an experiment in percent against a threshold and a deployed version in ratios', () => {
    const exp = (value: number) => ({ 'v7-exp': sketch(30, 0, results(value)) });
    const rulesOf = (value: number) =>
      planOf([
        forPlan(
          task(
            {
              active: 'v6',
              deployed: 'v5',
              criteria: { threshold: 0.6 },
              versions: { ...six(), ...exp(value) },
            },
            'sent',
          ),
        ),
      ]).tasks[0]?.versions.find(({ version: name }) => name === 'v7-exp')?.rules;
    expect(rulesOf(65.5)).toContain('promote');
    expect(rulesOf(64)).not.toContain('promote');
  });

  test('plain numbers stay as they are, lower is better by name, no metric is no score', () => {
    const loss = (value: number) => sketch(50, 0, { results: { metrics: { loss: value } } });
    const criteria = { primaryMetric: 'loss' };
    const record = task({ criteria, versions: { ...six(), v1: loss(2.5), v2: loss(3.5) } }, 'sent');
    const plan = planOf([forPlan(record)]);
    expect([plan.tasks[0]?.scale, ...(scores(plan) ?? [])]).toEqual([
      'absolute',
      2.5,
      3.5,
      null,
      null,
      null,
      null,
    ]);
    expect(plan.tasks[0]?.versions[0]?.rules).toEqual(['best']);
    const nothing = planOf([forPlan(task({ criteria: { primaryMetric: null }, versions: six() }, 'sent'))]);
    expect([nothing.tasks[0]?.metric, nothing.tasks[0]?.scale, scores(nothing)?.[0]]).toEqual([
      null,
      'absolute',
      null,
    ]);
  });
});

describe('what was deployed', () => {
  const deployedIn = (record: ReturnType<typeof task>, surroundings: Parameters<typeof forPlan>[1] = {}) =>
    planOf([forPlan(record, surroundings)])
      .tasks[0]?.versions.filter(({ rules }) => rules.includes('deployed'))
      .map(({ version: name }) => name);
  test('by the record, the history, the retired versions and what a lineage says it replaced', () => {
    expect(deployedIn(task({ active: 'v6', deployed: 'v1', versions: six() }, 'sent'))).toEqual(['v1']);
    expect(deployedIn(task({ active: 'v6', status: 'deployed', versions: six() }, 'sent'))).toEqual(['v6']);
    expect(deployedIn(simple({ v2: sketch(50, 0.6, { status: 'deployed' }) }))).toEqual(['v2']);
    expect(deployedIn(simple(), { deployedInHistory: new Set(['v1', 'v2']), lastDeployed: 'v3' })).toEqual([
      'v1',
      'v2',
      'v3',
    ]);
    const retired = {
      version: 'v1',
      parent: null,
      created: null,
      removed: null,
      commit: null,
      changes: [],
      results: null,
      deployed: true,
    };
    expect(
      deployedIn({
        ...simple(),
        retired: { ...task({ retired: [retired, { ...retired, version: 'v2', deployed: false }] }).retired },
      }),
    ).toEqual(['v1']);
    const record = simple();
    const replaced = record.versions.map((one) =>
      one.name.text === 'v6' ? withLineage(one, { replaced: 'v3' }) : one,
    );
    expect(deployedIn({ ...record, versions: replaced })).toEqual(['v3']);
  });
});

test('versions are in their order, those of one day by their time', () => {
  const versions = { '2026-01-05': sketch(59.5, 0.6), '20260105': sketch(60, 0.6) };
  const names = (one: typeof versions) =>
    planOf([forPlan(task({ versions: one }, 'sent'))]).tasks[0]?.versions.map(({ version: name }) => name);
  expect(names(versions)).toEqual(['20260105', '2026-01-05']);
  const turned = { '2026-01-05': sketch(60, 0.6), '20260105': sketch(59.5, 0.6) };
  expect(names(turned)).toEqual(['2026-01-05', '20260105']);
});

test('a metric of unknown kind is a share where all its numbers are', () => {
  const quality = (...values: number[]) => {
    const results = (value: number) => sketch(50, 0, { results: { metrics: { quality: value } } });
    const versions = Object.fromEntries(values.map((value, index) => [`v${index + 1}`, results(value)]));
    const record = task(
      { criteria: { primaryMetric: 'quality' }, versions: { ...versions, v9: {} } },
      'sent',
    );
    return planOf([forPlan(record)]).tasks[0]?.scale;
  };
  expect([quality(0.5, 0.6), quality(0.5, 6), quality()]).toEqual(['ratio', 'absolute', 'absolute']);
});

test('keep_recent of the task counts', () => {
  expect(planOf([forPlan(keeping(simple(), 5))]).totals).toMatchObject({ keep: 5, remove: 1, defer: 0 });
  expect(entriesOf(simple())).toHaveLength(7);
  expect(version('sent', 'v1', {}).path).toBe('sent/versions/v1');
});
