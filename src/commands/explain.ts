import { testItems } from '../domain/compare/data.ts';
import { metricReading, statedIn } from '../domain/compare/metric-reading.ts';
import { type Explanation, explainedNumbers } from '../domain/documents/explanation.ts';
import { UsageError } from '../domain/errors.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { findMetric, metricTable } from '../domain/records/metric-table.ts';
import { definitionOf, taskNameOf, versionsOf } from '../domain/records/version-facts.ts';
import type { Report } from '../domain/report/report.ts';
import type { Snapshot } from '../ports.ts';
import { findTask } from './find-task.ts';

export interface ExplainRequest {
  /** As a person calls it: a path or a name. */
  readonly task: string;
  /** Null for the active version. */
  readonly version: string | null;
  readonly policy: Pick<Policy, 'metrics'>;
  readonly tool: Report['tool'];
}

/**
 * How each number of a version's results was read. Throws UsageError where there is no such task or version, or where the
 * version has no results that can be read.
 */
export async function explainResults(snapshot: Snapshot, request: ExplainRequest): Promise<Explanation> {
  const { record } = await findTask(snapshot, request.task);
  const definition = definitionOf(record);
  const name = request.version ?? definition?.version ?? null;
  if (name === null) throw new UsageError(`${taskNameOf(record)} has no active version: name one.`);
  const facts = versionsOf(record).get(name);
  if (facts === undefined) throw new UsageError(`The task ${taskNameOf(record)} has no version "${name}".`);
  const { results, resultsFile } = facts;
  if (results === null)
    throw new UsageError(`${name} of ${taskNameOf(record)} has no results that can be read.`);
  const primary = definition?.successCriteria.primaryMetric ?? null;
  const direction = definition?.successCriteria.direction ?? null;
  const reading = metricReading(request.policy.metrics, { name: primary, direction }, statedIn([results]));
  const found = primary === null ? null : findMetric(metricTable(results), primary);
  return {
    schema: 'tunegate.explain/1',
    tool: request.tool,
    source: snapshot.label,
    task: { path: record.path, taskName: taskNameOf(record) || '.' },
    version: name,
    file: resultsFile ?? '',
    shape: results.shape,
    items: testItems(facts),
    withoutResult: results.withoutResult,
    instrument: [...results.instrument].map(([field, value]) => ({ field, value })),
    numbers: explainedNumbers(results, reading, found?.key ?? null, testItems(facts)),
  };
}
