import { describe, expect, test } from 'vitest';
import { metricReading } from '../../../src/domain/compare/metric-reading.ts';
import type { TaskRecord } from '../../../src/domain/records/records.ts';
import { defaultRetention } from '../../../src/domain/retention/decide.ts';
import { onOneScale, retentionTask, scoreScale } from '../../../src/domain/retention/retention-task.ts';
import { broken, task } from '../build.ts';
import { ago, forPlan, keeping, simple, sketch, withLineage } from './plan-sketch.ts';

const taskOf = (
  record: TaskRecord,
  surroundings: Parameters<typeof forPlan>[1] = {},
  unsafe: readonly string[] = [],
) => {
  const one = forPlan(record, surroundings);
  return retentionTask(record, { ...one.surroundings, unsafe: new Set(unsafe) }, one.reading);
};

const versionOf = (record: TaskRecord, name: string, surroundings: Parameters<typeof forPlan>[1] = {}) =>
  taskOf(record, surroundings, ['v2']).versions.find((one) => one.name.text === name);

describe('what the rules know of a version', () => {
  test('its dates: created, else the commit that added it, else nothing', () => {
    const record = simple({ v1: { parent: 'v0' }, v2: {} });
    const addedMs = new Map([
      ['v1', 5],
      ['v6', 7],
    ]);
    expect(versionOf(record, 'v1', { addedMs })).toMatchObject({ createdMs: 5, dated: false, parent: 'v0' });
    expect(versionOf(record, 'v2', { addedMs })).toMatchObject({
      createdMs: null,
      dated: false,
      parent: null,
    });
    expect(versionOf(record, 'v6', { addedMs })).toMatchObject({
      createdMs: Date.parse(ago(10)),
      dated: true,
    });
  });

  test('whether it is pinned, unsafe, readable, and its score', () => {
    const record = simple();
    const versions = record.versions.map((one) =>
      one.name.text === 'v1'
        ? withLineage(one, { pinned: true })
        : one.name.text === 'v3'
          ? { ...one, lineage: broken(one.lineage.file) }
          : one,
    );
    const pinned = { ...record, versions };
    const facts = ['v1', 'v2', 'v3'].map((name) => versionOf(pinned, name));
    expect(facts.map((one) => [one?.pinned, one?.unsafe, one?.unreadable])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(versionOf(simple({ v1: sketch(60, 61) }), 'v1')).toMatchObject({ score: 0.61, written: 61 });
  });
});

describe('what the rules know of a task', () => {
  test('its policy, criteria and active version; the defaults where task.yaml cannot be read', () => {
    const record = keeping(simple(), 7);
    expect(taskOf(record)).toMatchObject({
      policy: { ...defaultRetention, keepRecent: 7 },
      direction: 'higher',
      threshold: 0.8,
      active: 'v6',
      unreadable: false,
    });
    expect(taskOf({ ...record, definition: broken('sent/task.yaml') })).toMatchObject({
      policy: defaultRetention,
      direction: 'higher',
      threshold: null,
      active: null,
      unreadable: true,
    });
    const loss = task({ criteria: { primaryMetric: 'loss', threshold: 80 } }, 'sent');
    expect(taskOf(loss)).toMatchObject({ direction: 'lower', threshold: 80 });
    expect(taskOf(task({ criteria: { threshold: 80 } }, 'sent')).threshold).toBe(0.8);
  });

  test('the score of the version in production: the first that is known, retired ones too', () => {
    expect(taskOf(simple()).deployedScore).toBeNull();
    expect(taskOf(task({ deployed: 'v1', versions: { v1: sketch(60, 61) } }, 'sent')).deployedScore).toBe(
      0.61,
    );
    const unknown = task(
      { active: 'v1', status: 'deployed', deployed: 'v9', versions: { v1: sketch(60, 0.61) } },
      'sent',
    );
    expect(taskOf(unknown).deployedScore).toBe(0.61);
    expect(taskOf(simple(), { lastDeployed: 'v2' }).deployedScore).toBe(0.62);
    expect([...taskOf(simple(), { lastDeployed: 'v2' }).everDeployed]).toEqual(['v2']);
    expect(taskOf(simple()).everDeployed).toEqual(new Set());
    const { results } = simple().versions[0] ?? {};
    const retired = {
      version: 'v0',
      parent: null,
      created: null,
      removed: null,
      commit: null,
      changes: [],
      results: results?.state === 'read' ? results.value : null,
      deployed: true,
    };
    expect(taskOf(task({ deployed: 'v0', retired: [retired] }, 'sent')).deployedScore).toBe(0.61);
  });
});

describe('one scale', () => {
  const reading = metricReading([{ metric: 'quality', direction: null, scale: 'percent' }], {
    name: null,
    direction: null,
  });

  test('by name, by override, or as written', () => {
    const scale = (metric: string | null, value: number | null) => onOneScale({ metric, reading }, value);
    expect([
      scale('macro_f1', 85),
      scale('macro_f1', 0.85),
      scale('quality', 0.5),
      scale('loss', 85),
    ]).toEqual([0.85, 0.85, 0.005, 85]);
    expect([scale('macro_f1', null), scale(null, 85)]).toEqual([null, null]);
  });

  test('is shown as shares where it has them', () => {
    const shown = (metric: string | null, values: readonly number[]) =>
      scoreScale({ metric, reading }, values);
    expect([
      shown('macro_f1', []),
      shown('quality', [0.5]),
      shown('loss', [0.5]),
      shown(null, [0.5]),
    ]).toEqual(['ratio', 'ratio', 'absolute', 'absolute']);
    expect([shown('score_x', [0.5]), shown('score_x', [5])]).toEqual(['ratio', 'absolute']);
  });
});
