import type { ListedTask, TaskList } from '../domain/documents/listing.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { primaryValue } from '../domain/records/primary-value.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import { definitionOf, taskNameOf, versionsOf } from '../domain/records/version-facts.ts';
import type { Report } from '../domain/report/report.ts';
import type { Snapshot } from '../ports.ts';
import { joinPath, taskDirectories } from '../records/task-paths.ts';
import { loadTasks } from './load-tasks.ts';
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
  const places = new Set(directories);
  const paths = new Set(entries.map(({ path }) => path));
  const definitions = await loadTasks(
    snapshot,
    entries.filter(({ path }) => isDefinition(path) || places.has(path)),
    directories,
  );
  const records = [...definitions.values()].map(({ record }) => record);
  const folders = new Set(records.map(activeFolder));
  const wanted = new Set(records.map((record) => resultsPath(record, paths)));
  const results = await loadTasks(
    snapshot,
    // Whatever lies in the active version's folder says that there is one; of the others nothing is looked at.
    entries.filter(({ path }) => wanted.has(path) || folders.has(path.slice(0, path.lastIndexOf('/')))),
    directories,
    (path) => wanted.has(path),
  );
  const listed = [...definitions].map(([path, { record }]) =>
    listedTask({ ...record, versions: results.get(path)?.record.versions ?? [] }, policy),
  );
  return { schema: 'tunegate.list/1', tool, source: snapshot.label, tasks: listed };
}

const activeFolder = (record: TaskRecord): string =>
  joinPath(record.path, `versions/${definitionOf(record)?.version ?? ''}`);

/** The file that has the active version's results: of the places where they can stand the first that is there. */
function resultsPath(record: TaskRecord, paths: ReadonlySet<string>): string | undefined {
  const version = definitionOf(record)?.version ?? '';
  const places = [
    `${activeFolder(record)}/results.json`,
    joinPath(record.path, `benchmarks/results/${version}_results.json`),
    `${activeFolder(record)}/lineage.yaml`,
    `${activeFolder(record)}/lineage.yml`,
  ];
  return places.find((path) => paths.has(path));
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
