import type { AnyFinding, Severity } from '../../src/domain/findings/finding.ts';
import { defaultPolicy, type Policy } from '../../src/domain/judge/policy.ts';
import type { TaskInput } from '../../src/domain/judge/task-input.ts';
import type { ReportInput } from '../../src/domain/report/build-report.ts';
import { buildTaskReport } from '../../src/domain/report/build-task-report.ts';
import type { TaskReport } from '../../src/domain/report/report.ts';
import { type TaskSketch, task } from './build.ts';

/** The day on which all these tests happen. */
export const now = Date.parse('2026-01-07T00:00:00Z');

export interface PullSketch {
  base?: TaskSketch | null;
  head?: TaskSketch | null;
  basePolicy?: Partial<Policy>;
  headPolicy?: Partial<Policy>;
  findings?: AnyFinding[];
  deployedInHistory?: string;
  shallow?: boolean;
  changed?: string[];
  removed?: string[];
}

export const taskInput = (sketch: PullSketch): TaskInput => ({
  path: 'sentiment',
  base: sketch.base == null ? null : task(sketch.base),
  head: sketch.head == null ? null : task(sketch.head),
  changes: [
    ...(sketch.changed ?? []).map((path) => ({ path, kind: 'modified' as const })),
    ...(sketch.removed ?? []).map((path) => ({ path, kind: 'removed' as const })),
  ],
  findings: sketch.findings ?? [],
  deployedInHistory:
    sketch.deployedInHistory === undefined ? null : { version: sketch.deployedInHistory, commit: 'c0ffee' },
  shallow: sketch.shallow ?? false,
});

const settings = (sketch: PullSketch) => ({
  basePolicy: { ...defaultPolicy, ...sketch.basePolicy },
  headPolicy: { ...defaultPolicy, ...(sketch.headPolicy ?? sketch.basePolicy) },
  now,
});

/** The report of a pull request on one task. */
export const judge = (sketch: PullSketch): TaskReport => buildTaskReport(taskInput(sketch), settings(sketch));

/** Input of a whole report. */
export const reportInput = (sketch: PullSketch, rest: Partial<ReportInput> = {}): ReportInput => ({
  ...settings(sketch),
  toolVersion: '0.0.0',
  base: { ref: 'main', sha: null },
  head: { ref: 'feature', sha: null },
  tasks: [taskInput(sketch)],
  findings: sketch.findings ?? [],
  notices: [],
  failOn: 'error',
  warnOnly: false,
  ...rest,
});

export const finding = (severity: Severity): AnyFinding => ({
  rule: 'task/name-differs',
  severity,
  task: 'sentiment',
  file: 'sentiment/task.yaml',
  line: 1,
  column: 1,
  args: { name: 'a', directory: 'b' },
  suggestion: null,
  related: null,
});

/** Outcome and reason code of the first gate of a name, such as `fail threshold-missed`. */
export function gateLine(report: TaskReport, name: string, metric?: string): string {
  const found = report.gates.find(
    (gate) => gate.name === name && (metric === undefined || gate.metric === metric),
  );
  return found === undefined ? 'none' : `${found.outcome} ${found.reason.code}`;
}

export const codes = (reasons: readonly { readonly code: string }[]): string[] =>
  reasons.map(({ code }) => code);
