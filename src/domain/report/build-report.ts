import type { AnyFinding } from '../findings/finding.ts';
import type { GateOutcome } from '../judge/gates/gate.ts';
import type { JudgeSettings, TaskInput } from '../judge/task-input.ts';
import type { Reason } from '../reasons/reason.ts';
import type { RevisionLabel } from '../records/snapshot.ts';
import { buildTaskReport } from './build-task-report.ts';
import type { FailOn, ReportResult } from './exit-status.ts';
import { exitStatus } from './exit-status.ts';
import type { Report, TaskReport } from './report.ts';

export interface ReportInput extends JudgeSettings {
  /** Tunegate's own version. */
  readonly toolVersion: string;
  readonly base: RevisionLabel;
  readonly head: RevisionLabel;
  readonly tasks: readonly TaskInput[];
  /** All findings of the run, those of the tasks included. */
  readonly findings: readonly AnyFinding[];
  readonly notices: readonly Reason[];
  readonly failOn: FailOn;
  readonly warnOnly: boolean;
}

const has = (task: TaskReport, outcome: GateOutcome): boolean =>
  task.gates.some((gate) => gate.outcome === outcome);

/** Fail before inconclusive before pass; pending only when no task has anything to judge yet. */
function resultOf(tasks: readonly TaskReport[], findings: readonly AnyFinding[]): ReportResult {
  const broken = findings.some((finding) => finding.severity === 'error');
  if (broken || tasks.some((task) => has(task, 'fail'))) return 'fail';
  if (tasks.some((task) => has(task, 'inconclusive'))) return 'inconclusive';
  const pending = tasks.length > 0 && tasks.every((task) => task.verdict.word === 'pending');
  return pending ? 'pending' : 'pass';
}

const rank = (task: TaskReport): number => (has(task, 'fail') ? 0 : has(task, 'inconclusive') ? 1 : 2);

/** Everything one run found out, judged: the value that comment, summary, outputs and the exit status come from. */
export function buildReport(input: ReportInput): Report {
  const tasks = input.tasks
    .map((task) => buildTaskReport(task, input))
    .sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  const result = resultOf(tasks, input.findings);
  return {
    schema: 'tunegate.report/1',
    tool: { name: 'tunegate', version: input.toolVersion },
    base: input.base,
    head: input.head,
    result,
    exitCode: exitStatus({ result, findings: input.findings }, input.failOn, input.warnOnly),
    tasks,
    findings: input.findings,
    notices: input.notices,
  };
}
