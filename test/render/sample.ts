import type { MetricChange } from '../../src/domain/compare/comparison.ts';
import type { AnyFinding } from '../../src/domain/findings/finding.ts';
import { reason } from '../../src/domain/reasons/reason.ts';
import type { Report, TaskReport } from '../../src/domain/report/report.ts';
import { findingOf } from '../support/finding.ts';
import { gate, metric, reportOf, task } from './build.ts';

/** Reports for the tests of the renderers: the guide's story, and one that fails. */

const certain = (low: number, high: number, p: number): Partial<MetricChange> => ({
  interval: [low, high],
  pValue: p,
  adjustedPValue: p,
  significance: low > 0 || high < 0 ? 'significant' : 'noise',
  method: 'delta',
});

export const warning: AnyFinding = findingOf(
  'lineage/unmentioned-change',
  { file: 'entity-sentiment/versions/v2/lineage.yaml', line: 41, column: 3, task: 'entity-sentiment' },
  { key: 'config.learning_rate', from: '2e-5', to: '1e-5', parent: 'v1' },
);

export const entitySentiment: TaskReport = task('entity-sentiment', {
  verdict: {
    word: 'adopt',
    reasons: [
      reason('threshold-met', { metric: 'macro_f1', value: 0.815, threshold: 0.8, reach: null }),
      reason('improved', { metric: 'macro_f1', change: 0.095, baseline: 'v1' }),
    ],
  },
  attainment: 1.019,
  gates: [
    gate(
      'threshold',
      'pass',
      reason('threshold-met', { metric: 'macro_f1', value: 0.815, threshold: 0.8, reach: null }),
      {
        metric: 'macro_f1',
        required: 0.8,
        observed: 0.815,
        interval: [0.754, 0.876],
      },
    ),
    gate(
      'regression',
      'pass',
      reason('regression-none', {
        metric: 'macro_f1',
        change: 0.095,
        allowed: 0.01,
        baseline: 'v1',
        possible: null,
        tested: true,
      }),
      { metric: 'macro_f1', required: 0.01, observed: 0.095, interval: [0.002, 0.188] },
    ),
    gate('criteria', 'pass', reason('criteria-unchanged', {})),
    gate('validation', 'pass', reason('no-errors', { warnings: 1 }), { required: 0, observed: 0 }),
  ],
  metrics: [
    metric('macro_f1', 0.72, 0.815, {
      group: 'primary',
      ...certain(0.002, 0.188, 0.046),
      candidateInterval: [0.754, 0.876],
    }),
    metric('accuracy', 0.72, 0.82, certain(0.008, 0.19, 0.034)),
    metric('per_class.正面.f1', 0.78, 0.86, certain(-0.031, 0.191, 0.16)),
    metric('per_class.負面.f1', 0.72, 0.81, certain(-0.046, 0.226, 0.19)),
    metric('per_class.中立.f1', 0.62, 0.785, {
      ...certain(0.013, 0.317, 0.034),
      adjustedPValue: 0.101,
      significance: 'noise',
    }),
  ],
  config: [
    { key: 'lora.r', baseline: 32, candidate: 64, relativeChange: 1, major: false },
    { key: 'epochs', baseline: 8, candidate: 6, relativeChange: -0.25, major: false },
  ],
  data: {
    counts: [
      { name: 'train', baseline: 500, candidate: 700, relativeChange: 0.4 },
      { name: 'valid', baseline: 140, candidate: 140, relativeChange: 0 },
      { name: 'test', baseline: 160, candidate: 160, relativeChange: 0 },
    ],
    classes: [
      { label: '正面', baseline: 0.45, candidate: 0.4 },
      { label: '負面', baseline: 0.4, candidate: 0.35 },
      { label: '中立', baseline: 0.15, candidate: 0.25 },
    ],
    totalVariation: 0.1,
    psi: 0.08,
    shift: 'stable',
    sourceHashChanged: true,
    testSetChanged: false,
  },
  changes: ['LoRA rank 32 → 64', '新增中立樣本 200 筆', '訓練輪數 8 → 6（防止過擬合）'],
  notes: [
    reason('test-items', { baseline: 160, candidate: 160 }),
    reason('smallest-detectable', { metric: 'macro_f1', items: 160, change: 0.12 }),
    reason('confounded', { what: ['data', 'lora.r', 'epochs'] }),
  ],
  history: [
    {
      version: 'v1',
      created: '2026-01-05T10:00:00',
      parent: null,
      value: 0.72,
      changes: ['初始版本'],
      marks: ['deployed', 'baseline'],
      deployedAt: null,
      replaced: null,
    },
    {
      version: 'v2',
      created: '2026-01-06T14:00:00',
      parent: 'v1',
      value: 0.815,
      changes: ['LoRA rank 32 → 64', '新增中立樣本 200 筆', '訓練輪數 8 → 6（防止過擬合）'],
      marks: ['active', 'candidate'],
      deployedAt: null,
      replaced: null,
    },
  ],
  nextSteps: [reason('next-deploy', { version: 'v2' })],
  deployment: {
    target: 'huggingface',
    deploy: [
      ['huggingface-cli', 'upload', 'org/entity-sentiment', './models/merged/v2', '--revision', 'v2'],
      ['tunegate', 'deploy', 'entity-sentiment', 'v2'],
    ],
    rollback: [['tunegate', 'rollback', 'entity-sentiment']],
  },
});

export const stanceDetection: TaskReport = task('stance-detection', {
  status: { base: 'training', head: 'training' },
  primaryMetric: { name: 'macro_f1', direction: 'higher', threshold: 0.75, scale: 'ratio' },
  candidate: { version: 'v1', created: '2026-01-06T09:00:00', parent: null },
  baseline: null,
  verdict: { word: 'pending', reasons: [reason('no-results-yet', { status: 'training' })] },
  gates: [
    gate('threshold', 'skipped', reason('no-results-yet', { status: 'training' }), {
      metric: 'macro_f1',
      required: 0.75,
    }),
  ],
});

export const passing: Report = reportOf([entitySentiment, stanceDetection], { findings: [warning] });

const missed = reason('threshold-missed', { metric: 'macro_f1', value: 0.7, threshold: 0.75, gap: 0.05 });
const undecided = reason('regression-undecided', {
  metric: 'macro_f1',
  change: -0.08,
  allowed: 0.01,
  baseline: 'v9',
  possible: 0.14,
  items: 900,
});

export const intentRouter: TaskReport = task('intent-router', {
  primaryMetric: { name: 'macro_f1', direction: 'higher', threshold: 0.75, scale: 'ratio' },
  candidate: { version: 'v10', created: '2026-01-08T09:00:00', parent: 'v9' },
  baseline: { version: 'v9', rule: 'deployed-version', ageDays: 12 },
  verdict: {
    word: 'reject',
    reasons: [
      missed,
      reason('regressed-within-noise', { metric: 'macro_f1', change: -0.08, baseline: 'v9' }),
    ],
  },
  attainment: 0.933,
  gates: [
    gate('threshold', 'fail', missed, {
      metric: 'macro_f1',
      required: 0.75,
      observed: 0.7,
      interval: [0.61, 0.79],
    }),
    gate('regression', 'inconclusive', undecided, {
      metric: 'macro_f1',
      required: 0.01,
      observed: -0.08,
      interval: [-0.202, 0.042],
    }),
    gate('criteria', 'pass', reason('criteria-unchanged', {})),
    gate('validation', 'pass', reason('no-errors', { warnings: 0 }), { required: 0, observed: 0 }),
  ],
  metrics: [
    metric('macro_f1', 0.78, 0.7, { group: 'primary', ...certain(-0.202, 0.042, 0.2) }),
    metric('accuracy', 0.79, 0.72, certain(-0.17, 0.03, 0.17)),
    metric('loss', 0.41, 0.58, { direction: 'lower', scale: 'absolute', outcome: 'regressed' }),
    metric('per_class.退款.f1', 0.74, 0.58, certain(-0.3, -0.02, 0.024)),
    metric('per_class.查詢.f1', 0.82, 0.82, { outcome: 'unchanged', ...certain(-0.1, 0.1, 1) }),
  ],
  config: [{ key: 'learning_rate', baseline: 1e-5, candidate: 5e-5, relativeChange: 4, major: false }],
  changes: ['learning_rate 1e-5 → 5e-5'],
  notes: [reason('test-items', { baseline: 120, candidate: 120 })],
  nextSteps: [
    reason('next-look-at-class', { label: '退款', change: -0.16 }),
    reason('next-only-change', { what: 'learning_rate' }),
  ],
  history: [
    {
      version: 'v8',
      created: '2025-12-01',
      parent: null,
      value: 0.74,
      changes: ['初始版本'],
      marks: [],
      deployedAt: null,
      replaced: null,
    },
    {
      version: 'v9',
      created: '2025-12-27',
      parent: 'v8',
      value: 0.78,
      changes: ['新增退款樣本 300 筆'],
      marks: ['deployed', 'baseline', 'best'],
      deployedAt: null,
      replaced: null,
    },
    {
      version: 'v10',
      created: '2026-01-08',
      parent: 'v9',
      value: 0.7,
      changes: ['learning_rate 1e-5 → 5e-5'],
      marks: ['active', 'candidate'],
      deployedAt: null,
      replaced: null,
    },
  ],
});

export const failing: Report = reportOf([intentRouter, entitySentiment], {
  result: 'fail',
  exitCode: 1,
  findings: [warning],
});
