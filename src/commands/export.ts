import type { ExportedResults } from '../domain/documents/exported.ts';
import { UsageError } from '../domain/errors.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { findMetric, metricTable } from '../domain/records/metric-table.ts';
import { taskNameOf, type VersionFacts, versionFacts, versionsOf } from '../domain/records/version-facts.ts';
import { definitionFor, type OpenTask, versionFor } from './open-task.ts';
import { primaryMetricOf } from './primary-metric.ts';

export interface ExportRequest {
  readonly version: string;
  /** For a comparison; null for the version in production, else the parent. */
  readonly against: string | null;
  readonly policy: Pick<Policy, 'metrics'>;
}

/** The results of one version, with all that the forms of other tools ask for. Throws UsageError where it has none. */
export function exportedResults({ record }: OpenTask, request: ExportRequest): ExportedResults {
  const definition = definitionFor(record);
  const facts = versionFacts(versionFor(record, request.version));
  if (facts.results === null) {
    throw new UsageError(`${facts.version} of ${taskNameOf(record)} has no results to export.`);
  }
  const primary = primaryMetricOf(record, [facts], request.policy);
  const other = otherVersion(record, facts, request.against);
  return {
    taskName: taskNameOf(record) || '.',
    version: facts.version,
    taskType: definition.taskType,
    language: definition.language,
    baseModel: textOf(facts.config.get('base_model')?.value),
    resultsFile: facts.resultsFile ?? '',
    primary,
    primaryValue:
      primary === null ? null : (findMetric(metricTable(facts.results), primary.name)?.value ?? null),
    metrics: valuesOf(facts),
    other: other === null ? null : { version: other.version, metrics: valuesOf(other) },
  };
}

function otherVersion(
  record: OpenTask['record'],
  facts: VersionFacts,
  against: string | null,
): VersionFacts | null {
  if (against !== null) return versionFacts(versionFor(record, against));
  const production = deployedHits(record, null)[0]?.version ?? null;
  const name = production !== null && production !== facts.version ? production : facts.parent;
  return name === null ? null : (versionsOf(record).get(name) ?? null);
}

/** All numbers by name, scores of classes as `per_class.<label>.<score>`. */
const valuesOf = ({ results }: VersionFacts): ReadonlyMap<string, number> =>
  new Map([...metricTable(results)].map(([name, { value }]) => [name, value]));

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
