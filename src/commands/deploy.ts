import { note, type WorkNote } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { TaskRecord, VersionRecord } from '../domain/records/records.ts';
import {
  definitionOf,
  taskNameOf,
  type VersionFacts,
  versionFacts,
} from '../domain/records/version-facts.ts';
import { deploymentOf } from '../domain/report/deployment.ts';
import type { Report } from '../domain/report/report.ts';
import type { FileChange, SnapshotPair } from '../ports.ts';
import type { Edit } from '../records/edit.ts';
import { listNode, mapNode, scalarNode } from '../records/edit-value.ts';
import { deployedInHistory } from './deployed-in-history.ts';
import { type JudgeRequest, judgeChanges } from './judge-changes.ts';
import {
  definitionFor,
  editedFile,
  type OpenTask,
  stamp,
  taskEdits,
  versionFor,
  type Work,
  work,
} from './open-task.ts';

export interface DeployRequest extends JudgeRequest {
  readonly version: string;
  /** Why it goes to production although gates fail; null where they have to pass. */
  readonly force: string | null;
}

/** Work that was judged; the report is what the pull request will say. */
export interface JudgedWork extends Work {
  readonly report: Report;
}

/**
 * Puts a version into production: judged by the gates of the pull request, with what HEAD says as the base. Fails without
 * touching anything where one of them fails, unless it is forced: then lineage.yaml says why.
 */
export async function deploy(
  task: OpenTask,
  pair: SnapshotPair,
  request: DeployRequest,
): Promise<JudgedWork> {
  const { record } = task;
  const definition = definitionFor(record);
  const version = versionFor(record, request.version);
  if (definition.status === 'archived') {
    throw new UsageError(
      `The task ${taskNameOf(record)} is archived. Start again with tunegate new-version.`,
    );
  }
  const production = await inProduction(record, pair);
  const deployedHere = definition.status === 'deployed' && definition.version === request.version;
  if (deployedHere && versionFacts(version).deployedAt !== null) {
    throw new UsageError(`${request.version} of ${taskNameOf(record)} is in production already.`);
  }
  const replaced = production === request.version ? null : production;
  const plan = (forced: readonly Edit[]) => deployedFiles(task, version, replaced, forced);
  const judged = await judgeChanges(pair, record.path, await plan([]), request);
  const failed = failedGates(judged.report);
  const name = request.version;
  if (judged.report.exitCode !== 0 && request.force === null) {
    return { ...refused(name, judged), report: judged.report };
  }
  const forced = judged.report.exitCode !== 0 && request.force !== null ? request.force : null;
  const changes = await plan(forced === null ? [] : [forcedEdit(forced, failed, task.now)]);
  const notes: readonly WorkNote[] = [
    note('deployed', { version: name, replaced }),
    ...(forced === null ? [] : [note('forced', { reason: forced, gates: failed })]),
    ...(version.name.experimental ? [note('experiment-deployed', { version: name })] : []),
  ];
  const commands = shippingCommands(record, versionFacts(version));
  return {
    ...work({ changes, notes, version: name, commands, gates: judged.task?.gates ?? [] }),
    report: judged.report,
  };
}

/** The outcome where a gate fails: nothing is written. */
export const refused = (version: string, judged: Awaited<ReturnType<typeof judgeChanges>>): Work =>
  work({ notes: [note('not-deployed', { version })], version, gates: judged.task?.gates ?? [], exitCode: 1 });

/** The version in production by the task's files, else by the history of HEAD; null when there was none. */
export async function inProduction(record: TaskRecord, pair: SnapshotPair): Promise<string | null> {
  const exists = (version: string) => record.versions.some(({ name }) => name.text === version);
  const hit = deployedHits(record, null).find(({ version }) => exists(version));
  if (hit !== undefined) return hit.version;
  const before = await deployedInHistory(record, pair.baseHistory);
  return before !== null && exists(before.version) ? before.version : null;
}

export function failedGates(report: Report): readonly string[] {
  const names = report.tasks.flatMap(({ gates }) =>
    gates.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name),
  );
  return [...new Set(names)];
}

/** What a forced deployment leaves behind in lineage.yaml. */
export const forcedEdit = (reason: string, gates: readonly string[], now: number): Edit => ({
  path: ['forced'],
  value: mapNode([
    ['at', scalarNode(stamp(now))],
    ['reason', scalarNode(reason)],
    ['gates', listNode(gates.map((gate) => scalarNode(gate)))],
  ]),
  after: ['replaced', 'deployed_at'],
});

/** lineage.yaml says since when and instead of what; then task.yaml points at it. */
async function deployedFiles(
  task: OpenTask,
  version: VersionRecord,
  replaced: string | null,
  more: readonly Edit[],
): Promise<readonly FileChange[]> {
  const { record, now } = task;
  const edits: readonly Edit[] = [
    ...deployedEdits(version, now),
    ...(replaced === null
      ? []
      : [{ path: ['replaced'], value: scalarNode(replaced), after: ['deployed_at'] }]),
    ...more,
  ];
  return [
    ...(await editedFile(task, lineageOf(version), edits)),
    ...(await editedFile(task, record.definition.file, productionEdits(record, version.name.text, now))),
  ];
}

/** The lineage of a version that is going to be written to. */
export function lineageOf(version: VersionRecord): string {
  if (version.lineage.state === 'read') return version.lineage.file;
  const why = version.lineage.state === 'absent' ? 'There is no' : 'Cannot read';
  throw new UsageError(
    `${why} ${version.lineage.file}. ${why === 'There is no' ? 'Make it with tunegate record.' : 'See tunegate validate.'}`,
  );
}

/** Since when a version is in production. */
export function deployedEdits(version: VersionRecord, now: number): readonly Edit[] {
  const { lineage } = version;
  const status = lineage.state === 'read' ? lineage.value.status : null;
  const wasBack = lineage.state === 'read' && lineage.source.text(['rolled_back_at']) !== null;
  return [
    ...(wasBack ? [{ path: ['rolled_back_at'], value: null }] : []),
    // Some teams keep a status in lineage.yaml: where there is one it has to be right.
    ...(status === null ? [] : [{ path: ['status'], value: scalarNode('deployed') }]),
    {
      path: ['deployed_at'],
      value: scalarNode(stamp(now)),
      after: ['status', 'parent', 'created', 'version'],
    },
  ];
}

/** task.yaml of a task whose version is in production. */
export function productionEdits(record: TaskRecord, version: string, now: number): readonly Edit[] {
  const explicit = definitionOf(record)?.deployedVersion ?? null;
  const deployed = explicit === null ? {} : { deployed_version: version };
  return taskEdits({ version, status: 'deployed', ...deployed }, now);
}

/** The commands that ship a version to the task's target. Names that no record states follow the convention. */
export function shippingCommands(record: TaskRecord, facts: VersionFacts): readonly (readonly string[])[] {
  const target = definitionOf(record)?.versioning.deployTarget ?? null;
  const taskName = taskNameOf(record);
  const { model, version } = facts;
  const repository =
    facts.name.strategy === 'date' ? `<organisation>/${taskName}-${version}` : `<organisation>/${taskName}`;
  const named = {
    ...facts,
    model: {
      ...model,
      mergedPath: model.mergedPath ?? model.adapterPath ?? `models/merged/${version}`,
      hfRepo: model.hfRepo ?? repository,
    },
  };
  const { deploy: commands } = deploymentOf(target, named, null, { path: record.path, taskName });
  // Commands of Tunegate are left out: this command does what they would do.
  return commands.filter(([program]) => program !== 'tunegate');
}
