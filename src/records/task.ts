import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { RecordFile, Source, TaskRecord, TextFile, VersionRecord } from '../domain/records/records.ts';
import type { Content, Entry } from '../domain/records/snapshot.ts';
import { compareVersions, parseVersionName } from '../domain/records/version-name.ts';
import { shapeBadName } from '../rules/shape/bad-name.ts';
import { shapeNameCollision } from '../rules/shape/name-collision.ts';
import { shapePassedOver } from '../rules/shape/passed-over.ts';
import { syntaxSubmodule } from '../rules/syntax/submodule.ts';
import { syntaxSymlink } from '../rules/syntax/symlink.ts';
import type { FileRef } from './decode.ts';
import { readDefinition } from './definition.ts';
import { isSafeName } from './names.ts';
import { readPredictions } from './predictions.ts';
import { type ReadText, readMapping } from './read.ts';
import { type Sink, shown } from './shape-scalar.ts';
import { positions } from './source.ts';
import { foldersUpward, isGuarded, joinPath, relativePath } from './task-paths.ts';
import type { ParsedText } from './tree.ts';
import {
  readConfigFile,
  readDataSnapshot,
  readLineage,
  readModelInfo,
  readResultsFile,
  readRetired,
} from './version-files.ts';

export interface TaskInput {
  /** The task directory; `''` is the snapshot's root. */
  readonly path: string;
  /** At least everything below the task directory. */
  readonly entries: readonly Entry[];
  /** By path. A file whose content is not handed over counts as absent, so that callers can leave out what they do not need. */
  readonly contents: ReadonlyMap<string, Content>;
  /** Handed in again for the other snapshot, it spares the files that are the same on both sides: most of the time. */
  readonly parsed?: ParsedTexts;
}

/** What the readers made of a text, by path and blob id. */
export type ParsedTexts = Map<string, ReadText>;

interface Loader extends TaskInput {
  /** By path from the task directory. */
  readonly byPath: ReadonlyMap<string, Entry>;
  readonly findings: AnyFinding[];
  readonly texts: TextFile[];
}

/** Reads one task of one snapshot. Nothing in its files makes this throw; findings are in order of file and line. */
export function readTask(input: TaskInput): {
  readonly record: TaskRecord;
  readonly findings: readonly AnyFinding[];
} {
  const loader: Loader = { ...input, byPath: entriesOf(input), findings: [], texts: [] };
  refuseLinks(loader);
  const definition = load(loader, ['task.yaml', 'task.yml'], readDefinition);
  const taskName = definition.state === 'read' ? definition.value.taskName : null;
  const record: TaskRecord = {
    path: input.path,
    definition,
    dataSource: load(loader, ['data_source.yaml', 'data_source.yml'], (_sink, _parsed, bytes) => ({ bytes })),
    versions: readVersions(loader, taskName),
    retired: load(loader, ['versions/retired.yaml', 'versions/retired.yml'], readRetired),
    texts: loader.texts,
  };
  return { record, findings: loader.findings.sort(byPlace) };
}

function byPlace(a: AnyFinding, b: AnyFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function entriesOf(input: TaskInput): ReadonlyMap<string, Entry> {
  const byPath = new Map<string, Entry>();
  for (const entry of input.entries) {
    // A link or submodule in the place of the task, or of a folder above it.
    const instead = entry.kind !== 'file' && foldersUpward(input.path).includes(entry.path);
    const path = instead ? '' : relativePath(input.path, entry.path);
    if (path !== null) byPath.set(path, entry);
  }
  return byPath;
}

/** Links and submodules are never followed, and never skipped in silence. */
function refuseLinks(loader: Loader): void {
  for (const [path, entry] of loader.byPath) {
    if (entry.kind === 'file' || !(path === '' || isGuarded(path))) continue;
    const rule = entry.kind === 'symlink' ? syntaxSymlink : syntaxSubmodule;
    loader.findings.push(finding(rule, startOf(loader, entry.path), {}));
  }
}

const startOf = (loader: Loader, file: string) => ({ file, task: loader.path, line: 1, column: 1 });

type Read<T> = (sink: Sink, parsed: ParsedText, bytes: Uint8Array) => T;

/** The first of the names that is there. Another one that says something else is passed over, and that is said. */
function pick(loader: Loader, names: readonly string[]): Entry | null {
  const [first, ...others] = names.flatMap((name) => loader.byPath.get(name) ?? []);
  if (first === undefined) return null;
  for (const other of others) {
    if (sameContent(loader.contents.get(first.path), loader.contents.get(other.path))) continue;
    loader.findings.push(finding(shapePassedOver, startOf(loader, other.path), { used: first.path }));
  }
  return first;
}

/** Whether two files hold the same bytes; a file that was not read says nothing. */
function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (a.kind !== 'bytes' || b.kind !== 'bytes' || a.bytes.length !== b.bytes.length) return false;
  return a.bytes.every((byte, index) => byte === b.bytes[index]);
}

function load<T>(loader: Loader, names: readonly string[], read: Read<T>): RecordFile<T> {
  const entry = pick(loader, names);
  const file = entry?.path ?? joinPath(loader.path, names[0] ?? '');
  if (entry === null) return { state: loader.byPath.get('') === undefined ? 'absent' : 'broken', file };
  if (entry.kind !== 'file') return { state: 'broken', file };
  const content = loader.contents.get(file);
  if (content === undefined) return { state: 'absent', file };
  const ref = { file, task: loader.path };
  const { parsed, text, findings } = readOnce(loader, ref, entry, content);
  keepText(loader, file, text);
  loader.findings.push(...findings);
  if (parsed === null || content.kind !== 'bytes') return { state: 'broken', file };
  const sink: Sink = { ref, position: parsed.position, findings: loader.findings };
  return { state: 'read', file, value: read(sink, parsed, content.bytes), source: parsed.source };
}

function readOnce(loader: Loader, ref: FileRef, entry: Entry, content: Content): ReadText {
  if (loader.parsed === undefined) return readMapping(ref, content);
  const key = `${entry.id} ${ref.file}`;
  const known = loader.parsed.get(key) ?? readMapping(ref, content);
  loader.parsed.set(key, known);
  return known;
}

function keepText(loader: Loader, file: string, text: string | null): void {
  if (text !== null) loader.texts.push({ file, text, position: positions(text) });
}

function readVersions(loader: Loader, taskName: string | null): readonly VersionRecord[] {
  const folders = new Map<string, string>();
  for (const [path, entry] of loader.byPath) {
    const name = /^versions\/(?!\.tunegate-\d+-\d+\.new\.tmp\/)([^/]+)\/./s.exec(path)?.[1];
    if (name !== undefined && !folders.has(name)) folders.set(name, entry.path);
  }
  checkNames(loader, folders);
  const records = [...folders.keys()].map((name) => readVersion(loader, name, taskName));
  return records.sort((a, b) =>
    compareVersions(a.name, b.name, { createdA: createdOf(a), createdB: createdOf(b) }),
  );
}

const createdOf = ({ lineage }: VersionRecord): number | null =>
  lineage.state === 'read' ? (lineage.value.created?.epochMs ?? null) : null;

/** @param folders name → a file inside, where a finding about the folder can stand */
function checkNames(loader: Loader, folders: ReadonlyMap<string, string>): void {
  const seen = new Map<string, string>();
  for (const [name, file] of folders) {
    const place = startOf(loader, file);
    const folded = name.normalize('NFKC').toLowerCase();
    const other = seen.get(folded);
    if (!isSafeName(name)) {
      loader.findings.push(finding(shapeBadName, place, { key: 'versions', text: shown(name) }));
    } else if (other !== undefined) {
      loader.findings.push(finding(shapeNameCollision, place, { name, other }));
    }
    seen.set(folded, name);
  }
}

function readVersion(loader: Loader, name: string, taskName: string | null): VersionRecord {
  const path = `versions/${name}`;
  const results = [`${path}/results.json`, `benchmarks/results/${name}_results.json`];
  return {
    name: parseVersionName(name, taskName),
    path: joinPath(loader.path, path),
    lineage: load(loader, [`${path}/lineage.yaml`, `${path}/lineage.yml`], readLineage),
    config: load(loader, [`${path}/config.yaml`, `${path}/config.yml`], readConfigFile),
    dataSnapshot: load(loader, [`${path}/data_snapshot.json`], readDataSnapshot),
    results: load(loader, results, readResultsFile),
    modelInfo: load(loader, [`${path}/model_info.json`], readModelInfo),
    predictions: loadPredictions(loader, `${path}/predictions.jsonl`),
  };
}

function loadPredictions(loader: Loader, path: string): VersionRecord['predictions'] {
  const file = joinPath(loader.path, path);
  const entry = loader.byPath.get(path);
  const content = loader.contents.get(file);
  if (entry !== undefined && entry.kind !== 'file') return { state: 'broken', file };
  if (entry === undefined || content === undefined) return { state: 'absent', file };
  const { value, text, findings } = readPredictions({ file, task: loader.path }, content);
  keepText(loader, file, text);
  loader.findings.push(...findings);
  if (value === null) return { state: 'broken', file };
  if (value.length === 0 && findings.length > 0) return { state: 'absent', file };
  return { state: 'read', file, value, source: linesOnly(file) };
}

/** Predictions are addressed by their index alone: `[3]` is the line of the fourth item when no line is empty. */
function linesOnly(file: string): Source {
  return {
    file,
    at: ([index]) => ({ line: typeof index === 'number' ? index + 1 : 1, column: 1 }),
    text: () => null,
  };
}
