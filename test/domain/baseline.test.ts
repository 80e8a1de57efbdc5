import { describe, expect, test } from 'vitest';
import { metricReading } from '../../src/domain/compare/metric-reading.ts';
import { decideBaseline } from '../../src/domain/judge/baseline.ts';
import type { BaselineChoice } from '../../src/domain/judge/policy.ts';
import type { TaskSketch, VersionSketch } from './build.ts';
import { codes, now, type PullSketch, taskInput } from './judge.ts';

const measure = { primaryMetric: 'macro_f1', reading: metricReading([], { name: null, direction: null }) };
const f1 = (macro_f1: number): VersionSketch => ({ results: { metrics: { macro_f1 } } });
const decide = (sketch: PullSketch, choice: BaselineChoice = 'deployed') => {
  const decision = decideBaseline(taskInput(sketch), choice, now, measure);
  return {
    candidate: decision.candidate?.version ?? null,
    baseline: decision.baseline?.facts.version ?? null,
    rule: decision.baseline?.rule ?? null,
    none: decision.none?.code ?? null,
    deployed: decision.deployed?.version ?? null,
    ever: decision.everDeployed.map((hit) => hit.version),
    rollback: decision.rollback,
    notes: codes(decision.notes),
    decision,
  };
};

const head: TaskSketch = {
  active: 'v3',
  versions: { v1: f1(0.7), v2: f1(0.75), v3: { ...f1(0.8), parent: 'v2' } },
};
const base = (rest: TaskSketch): TaskSketch => ({
  active: 'v2',
  versions: { v1: f1(0.7), v2: f1(0.75) },
  ...rest,
});

describe('the five rules, first hit wins', () => {
  test('1. deployed_version of the base', () => {
    expect(decide({ base: base({ deployed: 'v1', status: 'deployed' }), head })).toMatchObject({
      baseline: 'v1',
      rule: 'deployed-version',
    });
  });
  test('2. status deployed of the base', () => {
    expect(decide({ base: base({ status: 'deployed' }), head })).toMatchObject({
      baseline: 'v2',
      rule: 'status-deployed',
    });
  });
  test('3. lineages that say deployed: the latest deployment', () => {
    const versions = {
      v1: { ...f1(0.7), deployedAt: '2026-01-04' },
      v2: { ...f1(0.75), deployedAt: '2026-01-02' },
    };
    expect(decide({ base: base({ versions }), head })).toMatchObject({
      baseline: 'v1',
      rule: 'lineage-deployed',
      ever: ['v1', 'v2'],
    });
    const byStatus = { v1: { ...f1(0.7), status: 'deployed' }, v2: f1(0.75) };
    expect(decide({ base: base({ versions: byStatus }), head })).toMatchObject({ baseline: 'v1' });
  });
  test('4. the last commit with status deployed', () => {
    expect(decide({ base: base({}), head, deployedInHistory: 'v1' })).toMatchObject({
      baseline: 'v1',
      rule: 'history',
      notes: [],
    });
  });
  test('4. a shallow history is said and the next rule decides', () => {
    expect(decide({ base: base({}), head, shallow: true })).toMatchObject({
      baseline: 'v2',
      rule: 'parent',
      notes: ['history-shallow'],
    });
  });
  test('5. nothing deployed: the parent, else the active version of the base, else none', () => {
    expect(decide({ base: base({ active: 'v1' }), head })).toMatchObject({ baseline: 'v2', rule: 'parent' });
    const orphan = { ...head, versions: { ...head.versions, v3: f1(0.8) } };
    expect(decide({ base: base({ active: 'v1' }), head: orphan })).toMatchObject({
      baseline: 'v1',
      rule: 'active',
    });
    expect(decide({ base: { active: null, versions: {} }, head: orphan })).toMatchObject({
      baseline: null,
      none: 'first-version',
    });
  });
  test('a new task has no baseline', () => {
    expect(decide({ base: null, head: { active: 'v1', versions: { v1: f1(0.8) } } })).toMatchObject({
      candidate: 'v1',
      baseline: null,
      none: 'new-task',
    });
  });
});

describe('facts of the baseline', () => {
  test('come from the base, whatever the pull request writes there', () => {
    const flattering = { ...head, versions: { ...head.versions, v1: f1(0.1), v2: f1(0.1) } };
    const { decision } = decide({ base: base({ status: 'deployed' }), head: flattering });
    expect(decision.baseline?.facts.results?.metrics[0]?.value).toBe(0.75);
  });
  test('never come from the head: a version that the pull request adds is no measure of itself', () => {
    const chained = { ...head, versions: { 'v2.1': f1(0.1), v3: { ...f1(0.8), parent: 'v2.1' } } };
    expect(decide({ base: { active: null, versions: {} }, head: chained })).toMatchObject({
      baseline: null,
      none: 'first-version',
      notes: ['baseline-missing'],
    });
    expect(decide({ base: { active: 'v1', versions: { v1: f1(0.9) } }, head: chained })).toMatchObject({
      baseline: 'v1',
      rule: 'active',
    });
  });
  test('a deployed version that is gone is said and the next rule decides', () => {
    expect(decide({ base: base({ deployed: 'v0', status: 'deployed' }), head })).toMatchObject({
      baseline: 'v2',
      rule: 'status-deployed',
      notes: ['baseline-missing'],
    });
  });
  test('a retired version still serves with what retired.yaml remembers', () => {
    const retired = [
      {
        version: 'v0',
        parent: null,
        created: null,
        removed: null,
        commit: null,
        changes: ['first'],
        results: null,
        deployed: true,
      },
    ];
    const found = decide({ base: base({ deployed: 'v0', retired }), head });
    expect(found).toMatchObject({ baseline: 'v0', rule: 'deployed-version', notes: [] });
    expect(found.decision.baseline?.facts.retired).toBe(true);
  });
  test('a baseline made half a year before the candidate is noted', () => {
    const notes = (before: string, after: string) => {
      const versions = { v2: { ...f1(0.75), created: before } };
      const made = { ...head, versions: { v3: { ...f1(0.8), created: after } } };
      return decide({ base: base({ status: 'deployed', versions }), head: made }).notes;
    };
    expect(notes('2025-01-01', '2026-01-01')).toEqual(['baseline-old']);
    expect(notes('2025-01-01', '2025-02-01')).toEqual([]);
    expect(notes('2025-12-01', '2026-01-01')).toEqual([]);
  });
});

describe('the candidate', () => {
  test('is never its own baseline', () => {
    const deployed = { ...head, active: 'v2' };
    expect(decide({ base: base({ status: 'deployed' }), head: deployed })).toMatchObject({
      candidate: 'v2',
      baseline: null,
      none: 'candidate-is-baseline',
    });
    const own = { active: 'v3', versions: { v3: { ...f1(0.8), parent: 'v3' } } };
    expect(decide({ base: { active: 'v3', versions: {} }, head: own })).toMatchObject({
      baseline: null,
      none: 'first-version',
    });
  });
  test('may be missing', () => {
    expect(decide({ base: null, head: { active: null } })).toMatchObject({ none: 'no-active-version' });
    expect(decide({ base: null, head: { active: 'v9' } })).toMatchObject({ none: 'active-version-missing' });
  });
});

test.each([
  ['parent', 'v2', 'explicit', []],
  ['active', 'v2', 'explicit', []],
  [{ version: 'v1' }, 'v1', 'explicit', []],
  [{ version: 'v7' }, 'v1', 'deployed-version', ['baseline-missing']],
] as const)('baseline: %j', (choice, baseline, rule, notes) => {
  expect(decide({ base: base({ deployed: 'v1' }), head }, choice)).toMatchObject({ baseline, rule, notes });
});

describe('rollback', () => {
  const once = { v1: { ...f1(0.7), deployedAt: '2026-01-02' }, v2: f1(0.75) };
  const production = base({ status: 'deployed', versions: once });
  test('an older version that the base has', () => {
    const back = decide({ base: production, head: { ...head, active: 'v1' } });
    expect(back).toMatchObject({ candidate: 'v1', baseline: 'v2', rollback: true });
  });
  test('is judged by what the base knows of it', () => {
    const edited = { active: 'v1', versions: { v1: f1(0.99), v2: f1(0.75) } };
    const { decision } = decide({ base: production, head: edited });
    expect(decision.candidate?.results?.metrics[0]?.value).toBe(0.7);
  });
  test('not one that nothing calls deployed, that is an experiment, or that has no results there', () => {
    const never = decide({ base: base({ status: 'deployed' }), head: { ...head, active: 'v1' } });
    expect(never).toMatchObject({ candidate: 'v1', rollback: false, notes: ['never-deployed'] });
    const trial = { 'v1-exp': { ...f1(0.7), deployedAt: '2026-01-02' }, v2: f1(0.75) };
    const back = { active: 'v1-exp', versions: trial };
    expect(decide({ base: base({ status: 'deployed', versions: trial }), head: back }).rollback).toBe(false);
    const bare = { v1: { deployedAt: '2026-01-02' }, v2: f1(0.75) };
    const bringing = { active: 'v1', versions: { ...bare, v1: { ...f1(0.7), deployedAt: '2026-01-02' } } };
    const own = decide({ base: base({ status: 'deployed', versions: bare }), head: bringing });
    expect([own.rollback, own.decision.candidate?.results?.metrics[0]?.value]).toEqual([false, 0.7]);
  });
  test('one that history calls deployed once', () => {
    const input = { ...taskInput({ base: base({ status: 'deployed' }), head: { ...head, active: 'v1' } }) };
    const once = { ...input, deployedOnce: ['v1'] };
    expect(decideBaseline(once, 'deployed', now, measure).rollback).toBe(true);
  });
  test('not a newer one, not one that the base lacks', () => {
    expect(decide({ base: production, head }).rollback).toBe(false);
    const invented = { active: 'v0', versions: { v0: f1(0.1), v2: f1(0.75) } };
    expect(decide({ base: production, head: invented }).rollback).toBe(false);
  });
  test('between names of different families only when both say when they were made', () => {
    const versions = {
      v3: { ...f1(0.7), created: '2026-01-06' },
      '2025-12-01': { ...f1(0.75), created: '2025-12-01' },
    };
    const dated = { active: '2025-12-01', status: 'deployed' as const, versions };
    expect(decide({ base: dated, head: { active: 'v3', versions } }).rollback).toBe(false);
  });
});
