import { note, type WorkNote } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import type { TaskDefinition, TaskRecord, TaskStatus } from '../domain/records/records.ts';
import { taskNameOf, versionFacts, versionsOf } from '../domain/records/version-facts.ts';
import type { VersionStrategy } from '../domain/records/version-name.ts';
import { compareVersions, parseVersionName, type VersionName } from '../domain/records/version-name.ts';
import type { FileChange, Hashes, ReadLines } from '../ports.ts';
import { readTree } from '../records/edit.ts';
import { documentText, listNode, mapNode, scalarNode } from '../records/edit-value.ts';
import { isSafeName } from '../records/names.ts';
import { joinPath } from '../records/task-paths.ts';
import { child, childMap, type MapNode, type Node } from '../records/tree.ts';
import { type CountedItems, countItems } from './count-items.ts';
import { nextName } from './next-name.ts';
import {
  definitionFor,
  editedFile,
  newFile,
  type OpenTask,
  productionToNote,
  readBytes,
  stamp,
  taskEdits,
  versionFor,
  type Work,
  work,
} from './open-task.ts';

export interface NewVersionRequest {
  readonly minor: boolean;
  /** False for a regular version; else what the experiment is called, empty for nothing. */
  readonly exp: string | false;
  /** The version to start from; null for the active one. */
  readonly from: string | null;
  /** What is already known of what is going to change. */
  readonly changes: readonly string[];
  /** What a first version says of itself. */
  readonly firstChange: string;
  readonly readLines: ReadLines;
  readonly hashes: Hashes;
}

/**
 * The next version of a task: its folder with the configuration of the one it starts from and the beginning of its lineage,
 * and task.yaml pointing at it. Throws UsageError for a version that is not there or a name that is taken.
 */
export async function newVersion(task: OpenTask, request: NewVersionRequest): Promise<Work> {
  const { record, now } = task;
  const definition = definitionFor(record);
  const parent = parentOf(record, definition, request.from);
  const version = nameFor(record, definition, parent, request, now);
  const folder = joinPath(record.path, `versions/${version}`);
  const config = await configFor(task, parent);
  const items = await countedItems(task, definition, request.readLines);
  const lineage = lineageText(task, { version, parent, items, request });
  const production = productionToNote(record);
  const status = nextStatus(definition.status);
  const edits = taskEdits(
    { version, status, ...(production === null ? {} : { deployed_version: production }) },
    now,
  );
  const changes: readonly FileChange[] = [
    ...(config === null ? [] : [newFile(`${folder}/config.yaml`, config.text)]),
    newFile(`${folder}/lineage.yaml`, lineage),
    ...(await editedFile(task, record.definition.file, edits)),
  ];
  const notes: readonly WorkNote[] = [
    note('version-created', { version, parent }),
    config?.note ?? note('no-config', {}),
    ...itemNotes(items, joinPath(record.path, 'data/train.jsonl')),
    ...(status === definition.status ? [] : [note('status-set', { from: definition.status, to: status })]),
    ...(production === null ? [] : [note('production-noted', { version: production })]),
  ];
  return work({ changes, notes, version });
}

/** The version to start from: the one named, else the active one, else the newest; null for the first. */
function parentOf(record: TaskRecord, definition: TaskDefinition, from: string | null): string | null {
  if (from !== null) return versionFor(record, from).name.text;
  const active = record.versions.find(({ name }) => name.text === definition.version);
  return (active ?? record.versions.at(-1))?.name.text ?? null;
}

function nameFor(
  record: TaskRecord,
  definition: TaskDefinition,
  parent: string | null,
  request: NewVersionRequest,
  now: number,
): string {
  const existing = [...versionsOf(record).values()].map((facts) => facts.name);
  const strategy = definition.versioning.strategy ?? strategyOf(existing);
  const { minor, exp, from } = request;
  const own = minor && from !== null && parent !== null ? sameMajor(record, existing, parent) : existing;
  const name = nextName(strategy, own, { minor, exp, now });
  if (!isSafeName(name)) throw new UsageError(`"${exp}" cannot be part of the name of a version.`);
  if (existing.some((one) => one.text.toLowerCase() === name.toLowerCase())) {
    throw new UsageError(
      `The name ${name} is taken: versions are never overwritten, and names of removed ones stay theirs.`,
    );
  }
  return name;
}

/** The minor of the version that was named, not of the newest: `v2.1` although there is a `v3`. */
function sameMajor(
  record: TaskRecord,
  existing: readonly VersionName[],
  parent: string,
): readonly VersionName[] {
  const { strategy, order } = parseVersionName(parent, taskNameOf(record));
  return strategy === 'semantic' ? existing.filter((name) => name.order[0] === order[0]) : existing;
}

/** How the task has named its versions so far. */
function strategyOf(existing: readonly VersionName[]): VersionStrategy {
  const known = existing.filter(({ strategy }) => strategy !== null).sort((a, b) => compareVersions(a, b));
  return known.at(-1)?.strategy ?? 'semantic';
}

/** The status of a task whose next version is going to be trained. */
function nextStatus(status: TaskStatus | null): TaskStatus {
  return status === 'training' ? 'training' : 'configuring';
}

interface ConfigText {
  readonly text: string;
  readonly note: WorkNote;
}

/** config.yaml of the parent as it is; else what its lineage says; for a first version what task.yaml lays down. */
async function configFor(task: OpenTask, parent: string | null): Promise<ConfigText | null> {
  const { record } = task;
  const source = parent === null ? null : versionFor(record, parent);
  if (source !== null && parent !== null) {
    const copied = note('config-copied', { from: parent });
    const bytes = source.config.state === 'absent' ? null : await readBytes(task, source.config.file);
    if (bytes !== null)
      return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), note: copied };
    const said = sectionOf(record, source.lineage.file, 'config');
    if (said !== null) return { text: documentText(said), note: copied };
  }
  const training = sectionOf(record, record.definition.file, 'training');
  return training === null ? null : { text: documentText(training), note: note('config-from-task', {}) };
}

/** A mapping of a file of the task, null when it is not there or empty. */
function sectionOf(record: TaskRecord, file: string, key: string): MapNode | null {
  const text = record.texts.find((one) => one.file === file)?.text;
  const root = text === undefined ? null : readTree(text);
  const section = root === null ? null : childMap(root, key);
  return section === null || section.entries.size === 0 ? null : section;
}

async function countedItems(
  task: OpenTask,
  definition: TaskDefinition,
  readLines: ReadLines,
): Promise<CountedItems> {
  const format = sectionOf(task.record, task.record.definition.file, 'output_format');
  const schema = format === null ? null : childMap(format, 'schema');
  const keys = [...(schema?.entries ?? [])].flatMap(([key, { value }]) =>
    value.kind === 'map' && child(value, 'enum') !== null ? [key] : [],
  );
  return await countItems(readLines, task.record.path, keys, definition.labels);
}

function itemNotes({ train, valid, test, classes }: CountedItems, file: string): readonly WorkNote[] {
  if (train === null && valid === null && test === null) return [note('no-items', {})];
  const counted = note('items-counted', { train, valid, test });
  return train !== null && train > 0 && classes === null ? [counted, note('no-labels', { file })] : [counted];
}

interface Beginning {
  readonly version: string;
  readonly parent: string | null;
  readonly items: CountedItems;
  readonly request: NewVersionRequest;
}

function lineageText({ record, now }: OpenTask, { version, parent, items, request }: Beginning): string {
  const count = (value: number | null): Node | null => (value === null ? null : scalarNode(value));
  const data = mapNode([
    ['source_hash', sourceHash(record, request.hashes)],
    ['train_count', count(items.train)],
    ['valid_count', count(items.valid)],
    ['test_count', count(items.test)],
    [
      'class_distribution',
      items.classes === null ? null : mapNode([...items.classes].map(([label, n]) => [label, scalarNode(n)])),
    ],
  ]);
  const first = parent === null && request.changes.length === 0 ? [request.firstChange] : [];
  const changes = listNode([...request.changes, ...first].map((text) => scalarNode(text)));
  const head = mapNode([
    ['version', scalarNode(version)],
    ['created', scalarNode(stamp(createdAt(record, parent, now)))],
    ['parent', scalarNode(parent)],
  ]);
  const parts = [
    head,
    ...(data.entries.size === 0 ? [] : [mapNode([['data', data]])]),
    mapNode([['changes', changes]]),
  ];
  return parts.map(documentText).join('\n');
}

/** Now; where the parent claims to be from a later time (clocks differ, local time without its zone), that time. */
function createdAt(record: TaskRecord, parent: string | null, now: number): number {
  const before = parent === null ? null : versionFacts(versionFor(record, parent)).created;
  return Math.max(now, before?.epochMs ?? now);
}

/** The first 12 digits of the SHA-256 of data_source.yaml. */
function sourceHash(record: TaskRecord, hashes: Hashes): Node | null {
  if (record.dataSource.state !== 'read') return null;
  const sha256 = hashes(record.dataSource.value.bytes).find((hash) => hash.length === 64);
  return sha256 === undefined ? null : scalarNode(sha256.slice(0, 12));
}
