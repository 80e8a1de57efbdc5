import type { ValidatedTask, ValidationDocument } from '../domain/documents/listing.ts';
import type { AnyFinding, Severity } from '../domain/findings/finding.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { taskNameOf } from '../domain/records/version-facts.ts';
import type { FailOn } from '../domain/report/exit-status.ts';
import { exitStatus } from '../domain/report/exit-status.ts';
import type { Report } from '../domain/report/report.ts';
import type { Hashes, Snapshot } from '../ports.ts';
import { taskDirectories } from '../records/task-paths.ts';
import { applyPolicy } from '../rules/apply-policy.ts';
import { checkTask } from '../rules/check.ts';
import { eachTask, type LoadedTask } from './load-tasks.ts';
import { noTask } from './no-task.ts';

export interface ValidateRequest {
  readonly policy: Policy;
  /** Of tunegate.yaml itself. */
  readonly findings: readonly AnyFinding[];
  readonly failOn: FailOn;
  readonly warnOnly: boolean;
  /** As a person gave it; `.` where nobody did. */
  readonly workingDirectory: string;
  readonly tool: Report['tool'];
  readonly hashes: Hashes;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly step: (done: number, total: number) => void;
}

/** Checks every task of one snapshot, with nothing to compare it with. Throws UsageError where a named folder has none. */
export async function validateTasks(
  snapshot: Snapshot,
  request: ValidateRequest,
): Promise<ValidationDocument> {
  const entries = await snapshot.entries(['']);
  const directories = taskDirectories(entries);
  if (directories.length === 0) await noTask([snapshot], request.workingDirectory);
  const tasks: ValidatedTask[] = [];
  const findings = [...applyPolicy(request.findings, request.policy)];
  for await (const [path, task] of eachTask(snapshot, entries, directories)) {
    const found = findingsOf(task, request);
    for (const one of found) findings.push(one);
    tasks.push({ path, taskName: taskNameOf(task.record) || '.', ...counted(found) });
    request.step(tasks.length, directories.length);
  }
  const result = findings.some(({ severity }) => severity === 'error') ? 'fail' : 'pass';
  return {
    schema: 'tunegate.validate/1',
    tool: request.tool,
    source: snapshot.label,
    result,
    exitCode: exitStatus({ result, findings }, request.failOn, request.warnOnly),
    tasks,
    findings,
  };
}

function findingsOf({ record, findings }: LoadedTask, request: ValidateRequest): readonly AnyFinding[] {
  const found = checkTask({
    path: record.path,
    base: null,
    head: record,
    changes: [],
    conflicts: [],
    dataSourceHashes: dataSourceHashes(record, request.hashes),
    overrides: request.policy.metrics,
    now: request.now,
  });
  return applyPolicy([...findings, ...found], request.policy);
}

/** Hashes of data_source.yaml; none when it cannot be read. */
export function dataSourceHashes(record: LoadedTask['record'], hashes: Hashes): readonly string[] {
  return record.dataSource.state === 'read' ? hashes(record.dataSource.value.bytes) : [];
}

function counted(findings: readonly AnyFinding[]) {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
}
