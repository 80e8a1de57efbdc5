import { note, type WorkNote } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import type { TaskStatus, VersionRecord } from '../domain/records/records.ts';
import { readValue, type VersionFacts, versionFacts, versionsOf } from '../domain/records/version-facts.ts';
import type { FileChange } from '../ports.ts';
import { type Edit, readTree } from '../records/edit.ts';
import { documentText, listNode, mapNode, scalarNode } from '../records/edit-value.ts';
import { child } from '../records/tree.ts';
import { partEdits } from './lineage-edits.ts';
import {
  definitionFor,
  editedFile,
  editedText,
  newFile,
  type OpenTask,
  stamp,
  taskEdits,
  versionFor,
  type Work,
  work,
} from './open-task.ts';
import { type ChangeWords, proposedChanges } from './propose-changes.ts';

export interface RecordRequest {
  readonly version: string;
  /** How changes are put into words. */
  readonly words: ChangeWords;
}

/**
 * Brings lineage.yaml of a version up to what its other files say, and proposes `changes` where there are none. What a person
 * wrote stays: changes, notes, comments, keys that no file speaks of. A version with results takes the task on to `evaluating`.
 */
export async function recordVersion(task: OpenTask, request: RecordRequest): Promise<Work> {
  const { record, now } = task;
  const definition = definitionFor(record);
  const version = versionFor(record, request.version);
  const broken = versionFacts(version).broken[0];
  if (broken !== undefined) {
    throw new UsageError(`${broken} cannot be read; nothing was changed. See tunegate validate.`);
  }
  const text = lineageText(version, record.texts, now);
  const parts = partEdits(version, text, record.texts);
  const merged = editedText(
    version.lineage.file,
    text,
    parts.flatMap(({ edits }) => edits),
  );
  const proposal = proposedFor(task, version, merged, request.words);
  const lineage = proposal.edit === null ? merged : editedText(version.lineage.file, merged, [proposal.edit]);
  const status = definition.version === version.name.text ? statusAfter(definition.status, version) : null;
  const changes: readonly FileChange[] = [
    ...(await lineageChange(task, version, text, lineage)),
    ...(status === null ? [] : await editedFile(task, record.definition.file, taskEdits({ status }, now))),
  ];
  const name = version.name.text;
  const notes: readonly WorkNote[] = [
    changes.length === 0
      ? note('nothing-to-record', { version: name })
      : note('recorded', { version: name, parts: parts.map(({ key }) => key) }),
    ...proposal.notes,
    ...(versionFacts(version).results === null ? [note('no-results', { version: name })] : []),
    ...(status === null ? [] : [note('status-set', { from: definition.status, to: status })]),
  ];
  return work({ changes, notes, version: name });
}

/** lineage.yaml as it is, or the beginning of one. */
function lineageText(version: VersionRecord, texts: OpenTask['record']['texts'], now: number): string {
  const text = texts.find(({ file }) => file === version.lineage.file)?.text;
  if (text !== undefined) return text;
  return documentText(
    mapNode([
      ['version', scalarNode(version.name.text)],
      ['created', scalarNode(stamp(now))],
    ]),
  );
}

async function lineageChange(
  task: OpenTask,
  version: VersionRecord,
  before: string,
  after: string,
): Promise<readonly FileChange[]> {
  const { file, state } = version.lineage;
  if (state === 'absent') return [newFile(file, after)];
  if (before === after) return [];
  const entry = task.entries.find(({ path }) => path === file);
  const content =
    entry === undefined ? undefined : (await task.snapshot.read([entry], () => 1024 * 1024)).get(file);
  if (content?.kind !== 'bytes') throw new UsageError(`${file} cannot be read.`);
  // Reading took a byte order mark off; it stays where it was.
  const mark = content.bytes[0] === 0xef ? '\uFEFF' : '';
  return [{ path: file, before: content.bytes, after: new TextEncoder().encode(mark + after) }];
}

/** The version as lineage.yaml will have it: its other files count before what it says now. */
function asRecorded(version: VersionRecord): VersionFacts {
  const facts = versionFacts(version);
  const snapshot = readValue(version.dataSnapshot);
  return {
    ...facts,
    config: readValue(version.config) ?? facts.config,
    data: {
      ...facts.data,
      trainCount: snapshot?.trainCount ?? facts.data.trainCount,
      validCount: snapshot?.validCount ?? facts.data.validCount,
      testCount: snapshot?.testCount ?? facts.data.testCount,
    },
  };
}

interface Proposal {
  readonly edit: Edit | null;
  readonly notes: readonly WorkNote[];
}

/** Changes from the real difference to the parent, where nobody has written any. */
function proposedFor(task: OpenTask, version: VersionRecord, lineage: string, words: ChangeWords): Proposal {
  const facts = asRecorded(version);
  if (facts.changes.length > 0) return { edit: null, notes: [] };
  const parent = facts.parent === null ? null : (versionsOf(task.record).get(facts.parent) ?? null);
  if (facts.parent !== null && parent === null) return { edit: null, notes: [] };
  const changes = proposedChanges(parent, facts, words);
  if (changes.length === 0) {
    const missing = note('changes-missing', { version: facts.version, parent: facts.parent ?? '' });
    return { edit: null, notes: [missing] };
  }
  const value = listNode(changes.map((text) => scalarNode(text)));
  const root = readTree(lineage);
  const there = root !== null && child(root, 'changes') !== null;
  return {
    edit: { path: ['changes'], value, after: ['model', 'results', 'config', 'data'], apart: !there },
    notes: [note('changes-proposed', { changes })],
  };
}

/** A version that has results is being evaluated, whatever its task said before; what runs in production stays there. */
function statusAfter(status: TaskStatus | null, version: VersionRecord): TaskStatus | null {
  const before = status === 'created' || status === 'configuring' || status === 'training';
  return before && versionFacts(version).results !== null ? 'evaluating' : null;
}
