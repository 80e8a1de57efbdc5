import type { MetricChange } from '../../src/domain/compare/comparison.ts';
import type { Gate } from '../../src/domain/judge/gates/gate.ts';
import type { Report, TaskReport } from '../../src/domain/report/report.ts';

/** Pieces of reports for the tests of the renderers. */

export const metric = (
  name: string,
  from: number | null,
  to: number | null,
  extra: Partial<MetricChange> = {},
) => {
  const label = /^per_class\.(.+)\.\w+$/u.exec(name)?.[1] ?? null;
  const change = from === null || to === null ? null : to - from;
  const made: MetricChange = {
    name,
    key: name,
    directionFrom: 'name',
    n: { baseline: null, candidate: null },
    incomparable: null,
    group: label === null ? 'overall' : 'class',
    label,
    direction: 'higher',
    scale: 'ratio',
    baseline: from,
    candidate: to,
    change,
    relativeChange: change === null || !from ? null : change / from,
    significance: 'unknown',
    interval: null,
    pValue: null,
    adjustedPValue: null,
    method: null,
    candidateInterval: null,
    baselineInterval: null,
    outcome:
      from === null ? 'new' : (change ?? 0) > 0 ? 'improved' : (change ?? 0) < 0 ? 'regressed' : 'unchanged',
    ...extra,
  };
  return made;
};

export const gate = (
  name: Gate['name'],
  outcome: Gate['outcome'],
  made: Gate['reason'],
  extra: Partial<Gate> = {},
): Gate => ({
  name,
  metric: null,
  outcome,
  required: null,
  observed: null,
  interval: null,
  reason: made,
  ...extra,
});

const noData: TaskReport['data'] = {
  counts: [],
  classes: [],
  totalVariation: null,
  psi: null,
  shift: null,
  sourceHashChanged: null,
  testSetChanged: null,
};

export const task = (taskName: string, extra: Partial<TaskReport> = {}): TaskReport => ({
  path: taskName,
  taskName,
  status: { base: 'deployed', head: 'evaluating' },
  primaryMetric: { name: 'macro_f1', direction: 'higher', threshold: 0.8, scale: 'ratio' },
  candidate: { version: 'v2', created: '2026-01-06T14:00:00', parent: 'v1' },
  baseline: { version: 'v1', rule: 'status-deployed', ageDays: 1 },
  verdict: { word: 'acceptable', reasons: [] },
  attainment: null,
  gates: [],
  comparability: { comparable: true, reasons: [] },
  confidence: 0.95,
  metrics: [],
  config: [],
  data: noData,
  changes: [],
  notes: [],
  history: [],
  others: [],
  nextSteps: [],
  deployment: { target: null, deploy: [], rollback: [] },
  cleanup: [],
  ...extra,
});

export const reportOf = (tasks: readonly TaskReport[], extra: Partial<Report> = {}): Report => ({
  schema: 'tunegate.report/1',
  tool: { name: 'tunegate', version: '0.1.0' },
  base: { ref: 'main', sha: '3f2c1ab9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f' },
  head: { ref: 'HEAD', sha: '9b1d0e2a3b4c5d6e7f8091a2b3c4d5e6f70819ab' },
  result: 'pass',
  exitCode: 0,
  tasks,
  findings: [],
  notices: [],
  ...extra,
});
