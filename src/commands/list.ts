import { definitionOf, taskNameOf, versionsOf } from '../domain/facts.ts';
import { primaryValue } from '../domain/history.ts';
import type { ListedTask, TaskList } from '../domain/listing.ts';
import type { Policy } from '../domain/policy.ts';
import type { TaskRecord } from '../domain/records.ts';
import type { Report } from '../domain/report.ts';
import type { Snapshot } from '../ports.ts';
import { taskDirectories } from '../records/task-paths.ts';
import { loadTasks } from './load.ts';
import { primaryMetricOf } from './primary-metric.ts';

const isDefinition = (path: string): boolean => /(?:^|\/)task\.ya?ml$/.test(path);

/** All tasks of a snapshot. Of their versions only the active one's results are read. */
export async function listTasks(
  snapshot: Snapshot,
  policy: Pick<Policy, 'metrics'>,
  tool: Report['tool'],
): Promise<TaskList> {
  const entries = await snapshot.entries(['']);
  const directories = taskDirectories(entries);
  const definitions = await loadTasks(snapshot, entries, directories, isDefinition);
  const folders = new Set([...definitions.values()].map(({ record }) => activeFolder(record)));
  const results = await loadTasks(snapshot, entries, directories, (path) => isResult(path, folders));
  const listed = [...definitions].map(([path, { record }]) =>
    listedTask({ ...record, versions: results.get(path)?.record.versions ?? [] }, policy),
  );
  return { schema: 'tunegate.list/1', tool, source: snapshot.label, tasks: listed };
}

/** `<task>/<active version>`, the same for both places where its results can stand. */
function activeFolder(record: TaskRecord): string {
  return `${record.path}/${definitionOf(record)?.version ?? ''}`;
}

function isResult(path: string, folders: ReadonlySet<string>): boolean {
  const [, task, version] =
    /^(?:(.*)\/)?versions\/([^/]+)\/(?:results\.json|lineage\.ya?ml)$/s.exec(path) ??
    /^(?:(.*)\/)?benchmarks\/results\/([^/]+)_results\.json$/s.exec(path) ??
    [];
  return version !== undefined && folders.has(`${task ?? ''}/${version}`);
}

function listedTask(record: TaskRecord, policy: Pick<Policy, 'metrics'>): ListedTask {
  const definition = definitionOf(record);
  const active = versionsOf(record).get(definition?.version ?? '');
  const primary = primaryMetricOf(record, active === undefined ? [] : [active], policy);
  return {
    path: record.path,
    taskName: taskNameOf(record) || '.',
    readable: definition !== null,
    status: definition?.status ?? null,
    version: definition?.version ?? null,
    primaryMetric:
      primary === null
        ? null
        : {
            name: primary.name,
            value: active === undefined ? null : primaryValue(active, primary.name),
            scale: primary.scale,
          },
    updated: definition?.updated?.text ?? null,
  };
}
