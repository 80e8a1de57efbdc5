import { note, type WorkNote } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import { definitionOf, readValue, taskNameOf, versionFacts } from '../domain/records/version-facts.ts';
import { compareVersions, sameFamily, type VersionName } from '../domain/records/version-name.ts';
import { deploymentOf } from '../domain/report/deployment.ts';
import type { FileChange, SnapshotPair } from '../ports.ts';
import type { Edit } from '../records/edit.ts';
import { scalarNode } from '../records/edit-value.ts';
import { readTask } from '../records/task.ts';
import {
  deployedEdits,
  failedGates,
  forcedEdit,
  inProduction,
  type JudgedWork,
  lineageOf,
  productionEdits,
  refused,
  shippingCommands,
} from './deploy.ts';
import { type JudgeRequest, judgeChanges } from './judge-changes.ts';
import { definitionFor, editedFile, type OpenTask, stamp, versionFor, work } from './open-task.ts';

export interface RollbackRequest extends JudgeRequest {
  /** Null for the one that was in production before. */
  readonly version: string | null;
  readonly force: string | null;
}

/** More states of task.yaml than this are not looked at. */
const mostRevisions = 500;

/**
 * Goes back to the version that was in production before, or to the one named. Judged like a deployment; that metrics get
 * worse is expected and fails nothing, the threshold still holds.
 */
export async function rollback(
  task: OpenTask,
  pair: SnapshotPair,
  request: RollbackRequest,
): Promise<JudgedWork> {
  const { record } = task;
  definitionFor(record);
  const from = await inProduction(record, pair);
  if (from === null)
    throw new UsageError(`No version of ${taskNameOf(record)} is in production: nothing to go back from.`);
  const to = request.version ?? (await before(record, from, pair));
  if (to === null) {
    throw new UsageError(
      `${from} is the first version of ${taskNameOf(record)} in production. Name the one to go back to.`,
    );
  }
  checkOlder(record, from, to);
  const plan = (more: readonly Edit[]) => rolledBackFiles(task, from, to, more);
  const judged = await judgeChanges(pair, record.path, await plan([]), request);
  if (judged.report.exitCode !== 0 && request.force === null) {
    return { ...refused(to, judged), report: judged.report };
  }
  const failed = failedGates(judged.report);
  const forced = judged.report.exitCode !== 0 ? request.force : null;
  const notes: readonly WorkNote[] = [
    note('rolled-back', { from, to }),
    ...(forced === null ? [] : [note('forced', { reason: forced, gates: failed })]),
  ];
  const changes = await plan(forced === null ? [] : [forcedEdit(forced, failed, task.now)]);
  const gates = judged.task?.gates ?? [];
  return {
    ...work({ changes, notes, version: to, commands: goingBack(record, from, to), gates }),
    report: judged.report,
  };
}

function checkOlder(record: TaskRecord, from: string, to: string): void {
  const [current, wanted] = [versionFor(record, from), versionFor(record, to)];
  if (from === to) throw new UsageError(`${to} is in production already.`);
  if (sameFamily(current.name, wanted.name) && compareVersions(current.name, wanted.name) < 0) {
    throw new UsageError(
      `${to} is newer than ${from}, which is in production. To go on there is tunegate deploy.`,
    );
  }
}

/**
 * What was in production before: what lineage.yaml says was replaced; else the version with the latest `deployed_at` before
 * this one; else what the history of task.yaml had.
 */
async function before(record: TaskRecord, current: string, pair: SnapshotPair): Promise<string | null> {
  const now = versionFor(record, current).name;
  const exists = (version: string | null): version is string =>
    version !== null && record.versions.some(({ name }) => name.text === version && isBefore(name, now));
  const lineage = readValue(versionFor(record, current).lineage);
  if (exists(lineage?.replaced ?? null)) return lineage?.replaced ?? null;
  const since = lineage?.deployedAt?.epochMs ?? Number.POSITIVE_INFINITY;
  const earlier = record.versions
    .map(versionFacts)
    .filter(
      ({ version, deployedAt }) => exists(version) && deployedAt !== null && deployedAt.epochMs <= since,
    )
    .sort((a, b) => (b.deployedAt?.epochMs ?? 0) - (a.deployedAt?.epochMs ?? 0));
  const [latest] = earlier;
  if (latest !== undefined) return latest.version;
  const hit = deployedHits(record, null).find(({ version }) => exists(version));
  return hit?.version ?? (await inHistory(record, exists, pair));
}

/** A newer one was in production and is not any more: it was itself rolled back. */
const isBefore = (a: VersionName, b: VersionName): boolean =>
  a.text !== b.text && (!sameFamily(a, b) || compareVersions(a, b) < 0);

async function inHistory(
  record: TaskRecord,
  wanted: (version: string | null) => boolean,
  pair: SnapshotPair,
): Promise<string | null> {
  const { file } = record.definition;
  let seen = 0;
  for await (const { bytes } of pair.baseHistory?.revisions(file) ?? []) {
    seen += 1;
    if (seen > mostRevisions) return null;
    if (bytes === null) continue;
    const read = readTask({
      path: record.path,
      entries: [{ path: file, kind: 'file', id: '' }],
      contents: new Map([[file, { kind: 'bytes', bytes }]]),
    });
    const definition = definitionOf(read.record);
    if (definition?.status === 'deployed' && wanted(definition.version)) return definition.version;
  }
  return null;
}

/** The version that comes back keeps its note on what it replaced, so that one can go back further; the other gets the time. */
async function rolledBackFiles(
  task: OpenTask,
  from: string,
  to: string,
  more: readonly Edit[],
): Promise<readonly FileChange[]> {
  const { record, now } = task;
  const [current, wanted] = [versionFor(record, from), versionFor(record, to)];
  const status = readValue(current.lineage)?.status ?? null;
  const ended: readonly Edit[] = [
    ...(status === 'deployed' ? [{ path: ['status'], value: null }] : []),
    {
      path: ['rolled_back_at'],
      value: scalarNode(stamp(now)),
      after: ['replaced', 'deployed_at', 'parent', 'created', 'version'],
    },
  ];
  return [
    ...(current.lineage.state === 'read' ? await editedFile(task, current.lineage.file, ended) : []),
    ...(await editedFile(task, lineageOf(wanted), [...deployedEdits(wanted, now), ...more])),
    ...(await editedFile(task, record.definition.file, productionEdits(record, to, now))),
  ];
}

function goingBack(record: TaskRecord, from: string, to: string): readonly (readonly string[])[] {
  const target = definitionOf(record)?.versioning.deployTarget ?? null;
  const wanted = versionFacts(versionFor(record, to));
  if (target !== 'api') return shippingCommands(record, wanted);
  const task = { path: record.path, taskName: taskNameOf(record) };
  const { rollback: commands } = deploymentOf(target, versionFacts(versionFor(record, from)), wanted, task);
  return commands.filter(([program]) => program !== 'tunegate');
}
