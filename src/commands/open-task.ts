import type { WorkNote } from '../domain/documents/daily-work.ts';
import { OperationError, UsageError } from '../domain/errors.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { Gate } from '../domain/judge/gates/gate.ts';
import { nearest } from '../domain/nearest.ts';
import type { TaskDefinition, TaskRecord } from '../domain/records/records.ts';
import type { Entry } from '../domain/records/snapshot.ts';
import { definitionOf, taskNameOf } from '../domain/records/version-facts.ts';
import type { FileChange, Snapshot } from '../ports.ts';
import { type Edit, editYaml } from '../records/edit.ts';
import { scalarNode } from '../records/edit-value.ts';
import { sizeLimit } from '../records/limits.ts';
import type { LoadedTask } from './load-tasks.ts';

/** What a command of daily work is going to do; nothing is written yet. */
export interface Work {
  /** In the order in which they appear; the file that points at the others is the last. */
  readonly changes: readonly FileChange[];
  readonly notes: readonly WorkNote[];
  readonly version: string | null;
  readonly commands: readonly (readonly string[])[];
  readonly gates: readonly Gate[];
  readonly exitCode: 0 | 1;
}

/** A piece of work that succeeds; what is not given is empty. */
export const work = (parts: Partial<Work>): Work => ({
  changes: [],
  notes: [],
  version: null,
  commands: [],
  gates: [],
  exitCode: 0,
  ...parts,
});

/** A task in the files as they are on disk. */
export interface OpenTask {
  readonly snapshot: Snapshot;
  readonly entries: readonly Entry[];
  readonly record: TaskRecord;
  readonly findings: LoadedTask['findings'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A moment as the guide writes it, without a zone: by rule that is UTC. */
export const stamp = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 19);

/** task.yaml, which has to be readable before anything is built on it. */
export function definitionFor(record: TaskRecord): TaskDefinition {
  const definition = definitionOf(record);
  if (definition !== null) return definition;
  throw new UsageError(
    `${record.definition.file} cannot be read; nothing was changed. See tunegate validate.`,
  );
}

/** The folder of a version that a person names. Throws UsageError with the nearest name. */
export function versionFor(record: TaskRecord, name: string): TaskRecord['versions'][number] {
  const found = record.versions.find((version) => version.name.text === name);
  if (found !== undefined) return found;
  const names = record.versions.map((version) => version.name.text);
  const likely = nearest(name, names);
  const hint =
    likely !== null
      ? `Did you mean ${likely}?`
      : names.length === 0
        ? 'It has none yet: tunegate new-version.'
        : `It has: ${names.slice(-8).join(', ')}.`;
  throw new UsageError(`The task ${taskNameOf(record) || '.'} has no version "${name}". ${hint}`);
}

/** The version that is meant when none is named. */
export function activeVersion(record: TaskRecord): string {
  const version = definitionFor(record).version;
  if (version !== null) return version;
  throw new UsageError(
    `${record.definition.file} names no active version. Name one, or start with tunegate new-version.`,
  );
}

/** The bytes of one file, null when it is not there. */
export async function readBytes(
  { snapshot, entries }: Pick<OpenTask, 'snapshot' | 'entries'>,
  path: string,
  limit: (path: string) => number = sizeLimit,
): Promise<Uint8Array | null> {
  const entry = entries.find((one) => one.path === path);
  if (entry === undefined) return null;
  const content = entry.kind === 'file' ? (await snapshot.read([entry], limit)).get(path) : undefined;
  if (content?.kind === 'bytes') return content.bytes;
  throw new UsageError(
    `${path} cannot be read: it is ${content === undefined ? 'no regular file' : 'too large'}.`,
  );
}

/** A file that does not exist yet. */
export const newFile = (path: string, text: string): FileChange => ({
  path,
  before: null,
  after: new TextEncoder().encode(text),
});

/** A YAML file with some values set; throws where that would change anything else. No change gives no item. */
export async function editedFile(
  task: OpenTask,
  path: string,
  edits: readonly Edit[],
): Promise<readonly FileChange[]> {
  const before = await readBytes(task, path);
  if (before === null) throw new OperationError(`${path} is gone.`);
  const after = editedText(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(before), edits);
  const bytes = new TextEncoder().encode(after);
  return sameBytes(before, bytes) ? [] : [{ path, before, after: bytes }];
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The text of a YAML file with some values set. Throws UsageError where that would change anything else. */
export function editedText(path: string, text: string, edits: readonly Edit[]): string {
  const edited = editYaml(text, edits);
  if (edited !== null) return edited;
  const keys = edits.map((edit) => edit.path.join('.')).join(', ');
  throw new UsageError(
    `${path} is written in a way in which ${keys} cannot be set without changing more. Edit it by hand.`,
  );
}

/** Sets keys of task.yaml in their usual order, and when it was changed. */
export function taskEdits(
  values: { readonly version?: string; readonly status?: string; readonly deployed_version?: string },
  now: number,
): readonly Edit[] {
  const places: Readonly<Record<string, readonly string[]>> = {
    version: ['task_name'],
    status: ['version', 'task_name'],
    deployed_version: ['version', 'status'],
  };
  return [
    ...Object.entries(values).map(
      ([key, value]): Edit => ({ path: [key], value: scalarNode(value), after: places[key] ?? [] }),
    ),
    { path: ['updated'], value: scalarNode(stamp(now)), after: ['created'] },
  ];
}

/** The version in production, where only the task's status says so and is about to say something else; null elsewhere. */
export function productionToNote(record: TaskRecord): string | null {
  const [hit, ...others] = deployedHits(record, null);
  if (hit?.rule !== 'status-deployed') return null;
  return others.some(({ version }) => version === hit.version) ? null : hit.version;
}
