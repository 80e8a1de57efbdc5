import { describe, expect, test } from 'vitest';
import { findMoves } from '../../src/domain/report/moves.ts';
import { type ResultsSketch, type TaskSketch, task } from './build.ts';
import { finding, judge, type PullSketch, taskInput } from './judge.ts';

const f1 = (macro_f1: number): ResultsSketch => ({ metrics: { macro_f1 } });
const criteria = { primaryMetric: 'macro_f1', threshold: 0.8 };
const versions = {
  v1: { results: f1(0.7) },
  v2: { results: f1(0.75) },
  v3: { results: f1(0.9), status: 'deployed' },
  v4: { results: f1(0.6) },
};
const base: TaskSketch = { active: 'v4', status: 'evaluating', criteria, versions };
const retired = (version: string) => ({
  version,
  parent: null,
  created: null,
  removed: null,
  commit: null,
  changes: [],
  results: null,
  deployed: false,
});

describe('a cleanup', () => {
  const without = (...names: string[]): PullSketch => {
    const kept = Object.fromEntries(Object.entries(versions).filter(([name]) => !names.includes(name)));
    return { base, head: { ...base, versions: kept, retired: names.map(retired) } };
  };
  /** As git sees it: the folders go, the record comes. */
  const judged = (sketch: PullSketch, names: readonly string[], more: readonly string[] = []) => {
    const removed = names.map((name) => `sentiment/versions/${name}/lineage.yaml`);
    const changed = [...more, 'sentiment/versions/retired.yaml'];
    return judge({ ...sketch, changed, removed });
  };

  test('says what goes and what stays, and judges no candidate', () => {
    const report = judged(without('v1', 'v2'), ['v1', 'v2']);
    const args = { removed: ['v1', 'v2'], deployed: 'v3', active: 'v4', best: 'v3' };
    expect(report.verdict).toEqual({ word: 'acceptable', reasons: [{ code: 'cleanup', args }] });
    expect(report.candidate).toBeNull();
    expect(report.gates.map(({ name }) => name)).toEqual(['criteria', 'validation']);
  });

  test.each([
    ['takes what is deployed and best', without('v3'), ['v3'], []],
    ['takes the active version', without('v4'), ['v4'], []],
    ['changes a file besides', without('v1'), ['v1'], ['sentiment/task.yaml']],
    ['changes another version', without('v1'), ['v1'], ['sentiment/versions/v2/lineage.yaml']],
    [
      'leaves no record',
      { base, head: without('v1').head && { ...without('v1').head, retired: [] } },
      ['v1'],
      [],
    ],
  ] as const)('is none that %s', (_, sketch, names, more) => {
    const report = judged(sketch as PullSketch, names, more);
    expect(report.verdict.reasons.map(({ code }) => code)).not.toContain('cleanup');
  });
});

describe('a pull request that leaves the version and its criteria alone', () => {
  const noted = { ...base, versions: { ...versions, v4: { results: f1(0.6), changes: ['Said better'] } } };
  const same = (head: TaskSketch, more: Partial<PullSketch> = {}) =>
    judge({ base, head, changed: ['sentiment/versions/v4/lineage.yaml'], ...more }).verdict;

  test('is not rejected for it, although it would be', () => {
    const reasons = [{ code: 'version-unchanged', args: { version: 'v4', deployed: 'no' } }];
    expect(same(noted)).toEqual({ word: 'acceptable', reasons });
    const production = { ...base, active: 'v3', status: 'deployed' as const };
    const deployed = judge({ base: production, head: production, changed: ['sentiment/data_source.yaml'] });
    expect(deployed.verdict.reasons).toEqual([
      { code: 'version-unchanged', args: { version: 'v3', deployed: 'yes' } },
    ]);
  });

  test('fails by errors in the records all the same', () => {
    expect(same(noted, { findings: [finding('error')] }).word).toBe('hold');
  });

  test.each([
    ['results', { ...base, versions: { ...versions, v4: { results: f1(0.61) } } }],
    [
      'configuration',
      { ...base, versions: { ...versions, v4: { results: f1(0.6), config: { epochs: 9 } } } },
    ],
    ['threshold', { ...base, criteria: { ...criteria, threshold: 0.1 } }],
    ['status', { ...base, status: 'deployed' as const }],
    ['pointer to production', { ...base, deployed: 'v4' }],
    ['active version', { ...base, active: 'v2' }],
  ])('is judged as ever where it changes the %s', (_, head) => {
    expect(same(head).reasons.map(({ code }) => code)).not.toContain('version-unchanged');
  });
});

describe('a task in another directory', () => {
  const sides = (path: string, before: TaskSketch | null, after: TaskSketch | null) => {
    const { base: old, head } = taskInput({ base: before, head: after });
    return { path, base: old, head };
  };

  test('is known by its name, one of each', () => {
    const moved = [sides('old', base, null), sides('new', null, base), sides('other', base, base)];
    expect([...findMoves(moved)]).toEqual([['new', 'old']]);
    const two = [...moved, sides('copy', null, base)];
    expect([...findMoves(two)]).toEqual([]);
  });

  test('keeps its record when nothing else has', () => {
    const one = { ...base, versions: { v1: versions.v1 } };
    const at = (path: string, text: string) => ({
      ...task(one, path),
      texts: [{ file: `${path}/versions/v1/lineage.yaml`, text, position: () => ({ line: 1, column: 1 }) }],
    });
    const gone = { path: 'old', base: at('old', 'a: 1\n'), head: null };
    const renamed = { path: 'new', base: null, head: at('new', 'a: 1\n') };
    const another = { path: 'newer', base: null, head: at('newer', 'a: 2\n') };
    expect([...findMoves([gone, renamed, another])]).toEqual([['new', 'old']]);
    expect([...findMoves([gone, another])]).toEqual([]);
  });
});
