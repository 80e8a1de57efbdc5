import { describe, expect, test } from 'vitest';
import type { TaskReport } from '../../src/domain/report/report.ts';
import type { ResultsSketch, VersionSketch } from './build.ts';
import { codes, judge } from './judge.ts';

/** The guide's entity-sentiment: v1 deployed at 72.0 %, v2 under review at 81.5 %, 160 test items each. */
const labels = ['正面', '負面', '中立'];

/** Counts whose scores are the guide's within a point; there are none that give all of its figures exactly. */
const counts = {
  v1: [
    [37, 0, 3],
    [17, 55, 4],
    [0, 21, 23],
  ],
  v2: [
    [35, 4, 1],
    [6, 61, 9],
    [0, 9, 35],
  ],
};
const supports = [40, 76, 44];

const scores = {
  v1: [
    [0.68, 0.92, 0.78],
    [0.72, 0.72, 0.72],
    [0.76, 0.52, 0.62],
  ],
  v2: [
    [0.85, 0.87, 0.86],
    [0.82, 0.8, 0.81],
    [0.78, 0.79, 0.785],
  ],
};
const overall = { v1: { macro_f1: 0.72, accuracy: 0.72 }, v2: { macro_f1: 0.815, accuracy: 0.82 } };

function version(name: 'v1' | 'v2', known: 'nothing' | 'supports' | 'counts'): VersionSketch {
  const perClass: NonNullable<ResultsSketch['perClass']> = {};
  for (const [index, label] of labels.entries()) {
    const [precision = 0, recall = 0, f1 = 0] = scores[name][index] ?? [];
    const support = supports[index] ?? 0;
    perClass[label] = { precision, recall, f1, ...(known === 'supports' ? { support } : {}) };
  }
  const confusion = known === 'counts' ? { confusion: { labels, rows: counts[name] } } : {};
  return {
    data: { trainCount: name === 'v1' ? 500 : 700, testCount: 160 },
    results: { metrics: overall[name], perClass, ...confusion },
  };
}

function report(known: 'nothing' | 'supports' | 'counts'): TaskReport {
  const [v1, v2] = [version('v1', known), version('v2', known)];
  return judge({
    base: { active: 'v1', status: 'deployed', versions: { v1 } },
    head: { active: 'v2', versions: { v1, v2 } },
  });
}
const found = (task: TaskReport, name: string) => {
  const metric = task.metrics.find((one) => one.name === name);
  return {
    significance: metric?.significance,
    method: metric?.method,
    p: metric?.pValue,
    adjusted: metric?.adjustedPValue,
  };
};

describe('the guide’s figures on 160 items', () => {
  test('accuracy is significant however little else is known', () => {
    for (const known of ['nothing', 'supports', 'counts'] as const) {
      expect(found(report(known), 'accuracy')).toMatchObject({
        significance: 'significant',
        p: expect.closeTo(0.0336, 4),
      });
    }
  });
  test('with counts the primary metric is significant: adopt', () => {
    const task = report('counts');
    expect(found(task, 'macro_f1')).toMatchObject({
      significance: 'significant',
      method: 'delta-confusion',
      p: expect.closeTo(0.045, 3),
    });
    expect(task.verdict.word).toBe('adopt');
    expect(codes(task.notes)).toContain('treated-as-independent');
  });
  test('the class 中立 looks significant alone and is within noise among three', () => {
    expect(found(report('counts'), 'per_class.中立.f1')).toEqual({
      significance: 'noise',
      method: 'delta-confusion',
      p: expect.closeTo(0.043, 3),
      adjusted: expect.closeTo(0.13, 2),
    });
  });
  test('with precision, recall and support alone the conservative bound decides', () => {
    const task = report('supports');
    expect(found(task, 'macro_f1')).toMatchObject({
      significance: 'noise',
      method: 'delta-bound',
      p: expect.closeTo(0.052, 3),
    });
    expect(codes(task.notes)).toContain('conservative-bound');
    expect([task.verdict.word, task.verdict.reasons[0]?.code]).toEqual([
      'acceptable',
      'improved-within-noise',
    ]);
  });
  test('with neither it is unknown, and the next step says what to record', () => {
    const task = report('nothing');
    expect(found(task, 'macro_f1')).toMatchObject({ significance: 'unknown', method: null });
    expect([task.verdict.word, task.verdict.reasons[0]?.code]).toEqual(['acceptable', 'improved-unknown']);
    expect(codes(task.nextSteps)).toEqual(['next-deploy', 'next-state-counts']);
  });
});
