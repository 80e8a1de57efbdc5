import type { ResultsSketch, TaskSketch, VersionSketch } from '../domain/build.ts';
import { finding, type PullSketch } from '../domain/judge.ts';

const primary = (value: number, n?: number, more: Record<string, number> = {}): VersionSketch => ({
  results: { metrics: { accuracy: value, ...more }, ...(n === undefined ? {} : { sampleCount: n }) },
});
const goal = (more: TaskSketch['criteria'] = {}) => ({
  criteria: { primaryMetric: 'accuracy', threshold: 0.8, ...more },
});

/** v1 is deployed, v2 under review. */
function pull(
  v1: VersionSketch,
  v2: VersionSketch,
  more: { criteria?: TaskSketch['criteria']; head?: TaskSketch; rest?: Partial<PullSketch> } = {},
): PullSketch {
  const task = goal(more.criteria);
  return {
    base: { ...task, active: 'v1', status: 'deployed', versions: { v1 } },
    head: { ...task, active: 'v2', versions: { v1, v2 }, ...more.head },
    ...more.rest,
  };
}

/** 200 items a class of two; `right` of the first class are right, 180 of the second. */
function classes(right: number): ResultsSketch {
  const rows = [
    [right, 200 - right],
    [20, 180],
  ];
  const f1 = (hits: number, wrong: number) => (2 * hits) / (2 * hits + wrong);
  return {
    metrics: { accuracy: (right + 180) / 400 },
    perClass: { a: f1(right, 220 - right), b: f1(180, 220 - right) },
    confusion: { labels: ['a', 'b'], rows },
  };
}

/** 20 classes, three of them with two items. */
function rare(right: number): ResultsSketch {
  const labels = Array.from({ length: 20 }, (_one, i) => `c${String(i).padStart(2, '0')}`);
  const rows = labels.map((_row, i) => labels.map((_cell, j) => (i === j ? (i < 3 ? 2 : right) : 0)));
  rows.forEach((row, i) => {
    if (i >= 3) row[(i + 1) % 20] = 10 - right;
  });
  const f1 = labels.map((_label, i) => {
    const hits = rows[i]?.[i] ?? 0;
    const actual = rows[i]?.reduce((sum, cell) => sum + cell, 0) ?? 0;
    const predicted = rows.reduce((sum, row) => sum + (row[i] ?? 0), 0);
    return (2 * hits) / (actual + predicted);
  });
  const macro = f1.reduce((sum, one) => sum + one, 0) / 20;
  return { metrics: { macro_f1: macro }, confusion: { labels, rows } };
}

const answers = (wrong: (item: number) => boolean, n: number) =>
  Array.from({ length: n }, (_one, item) => ({
    id: String(item),
    label: 'yes',
    prediction: wrong(item) ? 'no' : 'yes',
  }));
const predicted = (wrong: (item: number) => boolean, n: number): VersionSketch => ({
  results: {
    metrics: { accuracy: answers(wrong, n).filter(({ prediction }) => prediction === 'yes').length / n },
  },
  predictions: answers(wrong, n),
});

const waiver = {
  gate: 'regression',
  version: 'v2',
  reason: 'new label rules',
  owner: 'ann',
  expires: '2026-02-01',
};
const series = (values: readonly number[], n: number): Record<string, VersionSketch> =>
  Object.fromEntries(
    values.map((value, i) => [
      `v${i + 1}`,
      { ...primary(value, n), deployedAt: `2025-0${i + 1}-01`, created: `2025-0${i + 1}-01` },
    ]),
  );
const losing = [0.9, 0.892, 0.884, 0.876];

/** What happens to teams, by name. The order is that of the report: from what ships to what fails. */
export const situations: Readonly<Record<string, PullSketch>> = {
  'clearly better': pull(primary(0.82, 1000), primary(0.9, 1000)),
  'better, within noise': pull(primary(0.85, 300), primary(0.87, 300)),
  'better, nobody knows how surely': pull(primary(0.82), primary(0.9)),
  'practically equal': pull(primary(0.85, 40000), primary(0.8535, 40000), {
    criteria: { maxRegression: 0.02 },
  }),
  'the same number': pull(primary(0.85, 500), primary(0.85, 500)),
  'a change that no digit shows': pull(primary(0.85, 100000), primary(0.84996, 100000)),
  'first version': { base: null, head: { ...goal(), active: 'v1', versions: { v1: primary(0.85, 500) } } },
  'an experiment that is better': pull(primary(0.82, 1000), primary(0.82, 1000), {
    head: { active: 'v3-exp', versions: { v1: primary(0.82, 1000), 'v3-exp': primary(0.9, 1000) } },
  }),
  'a value whose interval straddles the threshold': pull(primary(0.8, 300), primary(0.82, 300)),
  'a drop within what is allowed': pull(primary(0.85, 5000), primary(0.845, 5000)),
  'a drop that the data cannot judge': pull(primary(0.9, 160), primary(0.87, 160)),
  'the same on 2,000 items': pull(primary(0.9, 2000), primary(0.885, 2000), {
    criteria: { maxRegression: 0.012 },
  }),
  'a drop by predictions of the same items': pull(
    predicted((item) => item % 10 === 0, 400),
    predicted((item) => item % 10 === 0 || item % 40 === 1, 400),
  ),
  'a sure drop': pull(primary(0.95, 1000), primary(0.88, 1000)),
  'a drop of which only the value is known': pull(primary(0.95), primary(0.92)),
  'strict, and the data exclude too little': pull(primary(0.85, 300), primary(0.87, 300), {
    rest: { basePolicy: { regressionMode: 'strict' } },
  }),
  'below the threshold, within reach': pull(primary(0.75, 300), primary(0.79, 300)),
  'far below the threshold and worse': pull(primary(0.85, 500), primary(0.6, 500)),
  'no results yet': pull(primary(0.85, 500), {}),
  'the metric is missing': pull(primary(0.85, 500), { results: { metrics: { bleu: 0.3 } } }),
  'a metric that the criteria name is lost': pull(primary(0.85, 500, { recall: 0.8 }), primary(0.9, 500), {
    criteria: { requiredMetrics: ['recall'] },
  }),
  'a metric that nobody named is lost': pull(primary(0.85, 500, { recall: 0.8 }), primary(0.91, 500)),
  'another metric falls by far, nobody knows how surely': pull(
    primary(0.82, 1000, { bleu: 30 }),
    primary(0.9, 1000, { bleu: 25 }),
  ),
  'a guard names what nobody measures': pull(primary(0.82, 1000), primary(0.9, 1000), {
    criteria: { guards: [{ metric: 'rouge*', min: 0.2 }] as never },
  }),
  'a protected class that lost for sure': pull(
    { results: classes(190) },
    { results: classes(150) },
    {
      criteria: { protectedClasses: ['a'], threshold: 0.7, maxRegression: 0.05 },
    },
  ),
  'a protected class that nobody can judge': pull(
    { results: classes(180) },
    { results: classes(175) },
    {
      criteria: { protectedClasses: ['a'], threshold: 0.7 },
    },
  ),
  'too few items in some classes': pull(
    { results: rare(9) },
    { results: rare(8) },
    {
      criteria: { primaryMetric: 'macro_f1', threshold: 0.7 },
    },
  ),
  'lost step by step': {
    base: { ...goal(), active: 'v4', status: 'deployed', versions: series(losing, 20000) },
    head: { ...goal(), active: 'v5', versions: { ...series(losing, 20000), v5: primary(0.868, 20000) } },
  },
  'another test set': pull(primary(0.85, 500), primary(0.9, 400)),
  'a baseline of exactly 0': pull(primary(0, 500), primary(0.9, 500)),
  'a rollback': {
    base: {
      ...goal(),
      active: 'v2',
      status: 'deployed',
      versions: { v1: { ...primary(0.85, 500), deployedAt: '2025-12-01' }, v2: primary(0.9, 500) },
    },
    head: {
      ...goal(),
      active: 'v1',
      versions: { v1: { ...primary(0.85, 500), deployedAt: '2025-12-01' }, v2: primary(0.9, 500) },
    },
  },
  'a rollback that gains': {
    base: {
      ...goal(),
      active: 'v2',
      status: 'deployed',
      versions: { v1: { ...primary(0.92, 500), deployedAt: '2025-12-01' }, v2: primary(0.85, 500) },
    },
    head: {
      ...goal(),
      active: 'v1',
      versions: { v1: { ...primary(0.92, 500), deployedAt: '2025-12-01' }, v2: primary(0.85, 500) },
    },
  },
  'a waived regression': {
    base: {
      ...goal(),
      active: 'v1',
      status: 'deployed',
      waivers: [waiver],
      versions: { v1: primary(0.95, 1000) },
    },
    head: {
      ...goal(),
      active: 'v2',
      waivers: [waiver],
      versions: { v1: primary(0.95, 1000), v2: primary(0.88, 1000) },
    },
  },
  'two versions, the other one better': {
    base: { ...goal(), active: 'v1', status: 'deployed', versions: { v1: primary(0.82, 1000) } },
    head: {
      ...goal(),
      active: 'v2',
      versions: { v1: primary(0.82, 1000), v2: primary(0.855, 1000), v3: primary(0.87, 1000) },
    },
    changed: ['sentiment/versions/v2/results.json', 'sentiment/versions/v3/results.json'],
  },
  'errors in the records': pull(primary(0.82, 1000), primary(0.9, 1000), {
    rest: { findings: [finding('error')] },
  }),
};
