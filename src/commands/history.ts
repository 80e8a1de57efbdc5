import { metricReading, statedIn } from '../domain/compare/metric-reading.ts';
import type { VersionHistory } from '../domain/documents/listing.ts';
import { decideBaseline } from '../domain/judge/baseline.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { definitionOf, taskNameOf, versionsOf } from '../domain/records/version-facts.ts';
import { taskHistory } from '../domain/report/history.ts';
import type { Report } from '../domain/report/report.ts';
import type { Snapshot } from '../ports.ts';
import { findTask } from './find-task.ts';
import { primaryMetricOf } from './primary-metric.ts';

export interface HistoryRequest {
  /** As a person calls it: a path or a name. */
  readonly task: string;
  readonly policy: Pick<Policy, 'metrics'>;
  readonly tool: Report['tool'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** All versions of one task, newest first. Throws UsageError when there is no such task. */
export async function versionHistory(snapshot: Snapshot, request: HistoryRequest): Promise<VersionHistory> {
  const { record } = await findTask(snapshot, request.task);
  const definition = definitionOf(record);
  const versions = [...versionsOf(record).values()];
  const primary = primaryMetricOf(record, versions, request.policy);
  const none = { changes: [], deployedInHistory: null, shallow: false };
  const side = { path: record.path, base: record, head: record, ...none };
  const { deployed, everDeployed } = decideBaseline(side, 'deployed', request.now, null);
  const entries = taskHistory(versions, {
    primary: primary?.name ?? null,
    reading: metricReading(
      request.policy.metrics,
      { name: primary?.name ?? null, direction: definition?.successCriteria.direction ?? null },
      statedIn(versions.map(({ results }) => results)),
    ),
    active: definition?.version ?? null,
    decision: { deployed, everDeployed, baseline: null, candidate: null },
  });
  return {
    schema: 'tunegate.history/1',
    tool: request.tool,
    source: snapshot.label,
    task: {
      path: record.path,
      taskName: taskNameOf(record) || '.',
      status: definition?.status ?? null,
      version: definition?.version ?? null,
    },
    primaryMetric: primary,
    history: entries.toReversed(),
  };
}
