import { note } from '../domain/documents/daily-work.ts';
import { UsageError } from '../domain/errors.ts';
import type { VersionRecord } from '../domain/records/records.ts';
import { readValue, type VersionFacts, versionFacts, versionsOf } from '../domain/records/version-facts.ts';
import type { FileChange } from '../ports.ts';
import type { Edit } from '../records/edit.ts';
import { editJson } from '../records/edit-json.ts';
import { scalarNode } from '../records/edit-value.ts';
import { joinPath, relativePath } from '../records/task-paths.ts';
import { lineageOf } from './deploy.ts';
import { nextName } from './next-name.ts';
import {
  definitionFor,
  editedFile,
  editedText,
  type OpenTask,
  productionToNote,
  readBytes,
  stamp,
  taskEdits,
  versionFor,
  type Work,
  work,
} from './open-task.ts';

const artefacts = [
  ['adapter_path', 'adapterPath'],
  ['merged_path', 'mergedPath'],
  ['gguf_path', 'ggufPath'],
] as const;

/** Files of one version, predictions included, are copied up to this size each. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Makes an experiment the next regular version: a copy of its folder under the new name, with the experiment's parent and
 * changes, so that these stay true when the experiment is cleaned up. The experiment itself stays as it is.
 */
export async function promote(task: OpenTask, experiment: string): Promise<Work> {
  const { record, now } = task;
  const definition = definitionFor(record);
  const source = versionFor(record, experiment);
  if (!source.name.experimental || source.name.strategy === null) {
    throw new UsageError(`${experiment} is no experiment: only names with -exp are promoted.`);
  }
  const facts = versionFacts(source);
  if (facts.results === null) {
    throw new UsageError(`${experiment} has no results yet: an experiment is promoted for what it achieved.`);
  }
  const existing = [...versionsOf(record).values()].map(({ name }) => name);
  const strategy = definition.versioning.strategy ?? source.name.strategy;
  const version = nextName(strategy, existing, { minor: false, exp: false, now });
  const copies = await copiedFiles(task, source, version);
  const production = productionToNote(record);
  const edits = taskEdits(
    { version, status: 'evaluating', ...(production === null ? {} : { deployed_version: production }) },
    now,
  );
  const moves = artefactCommands(facts, experiment, version);
  return work({
    changes: [...copies, ...(await editedFile(task, record.definition.file, edits))],
    notes: [
      note('promoted', { from: experiment, version }),
      ...(definition.status === 'evaluating'
        ? []
        : [note('status-set', { from: definition.status, to: 'evaluating' })]),
      ...(production === null ? [] : [note('production-noted', { version: production })]),
      ...(moves.length === 0 ? [] : [note('move-artefacts', {})]),
    ],
    commands: moves,
    version,
  });
}

async function copiedFiles(
  task: OpenTask,
  source: VersionRecord,
  version: string,
): Promise<readonly FileChange[]> {
  const folder = joinPath(task.record.path, `versions/${version}`);
  const lineage = lineageOf(source);
  const changes: FileChange[] = [];
  for (const { path } of task.entries) {
    const inside = relativePath(source.path, path);
    const bytes = inside === null ? null : await readBytes(task, path, () => mostBytes);
    if (inside === null || bytes === null) continue;
    const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const encoded = (edited: string) => new TextEncoder().encode(edited);
    const after =
      path === lineage
        ? encoded(editedText(path, text(), lineageEdits(task, source, version)))
        : path === source.modelInfo.file
          ? encoded(modelInfoText(path, text(), source, version))
          : bytes;
    changes.push({ path: `${folder}/${inside}`, before: null, after });
  }
  const results = source.results;
  // Results beside the task's benchmarks belong to the version as well.
  if (results.state === 'read' && relativePath(source.path, results.file) === null) {
    const bytes = await readBytes(task, results.file);
    if (bytes !== null) changes.push({ path: `${folder}/results.json`, before: null, after: bytes });
  }
  return changes;
}

/** The new version's own: name, time, where it came from, names of artefacts; nothing of having been deployed or pinned. */
function lineageEdits({ now }: OpenTask, source: VersionRecord, version: string): readonly Edit[] {
  const lineage = readValue(source.lineage);
  const facts = versionFacts(source);
  const has = (key: string) => source.lineage.state === 'read' && source.lineage.source.text([key]) !== null;
  const gone = ['status', 'deployed_at', 'replaced', 'rolled_back_at', 'pinned'].filter(has);
  const experiment = source.name.text;
  return [
    { path: ['version'], value: scalarNode(version) },
    {
      path: ['created'],
      value: scalarNode(stamp(Math.max(now, facts.created?.epochMs ?? now))),
      after: ['version'],
    },
    { path: ['parent'], value: scalarNode(lineage?.parent ?? experiment), after: ['created'] },
    { path: ['promoted_from'], value: scalarNode(experiment), after: ['parent'] },
    ...gone.map((key): Edit => ({ path: [key], value: null })),
    ...artefacts.flatMap(([key, field]): readonly Edit[] => {
      const path = lineage?.model?.[field] ?? null;
      return path === null
        ? []
        : [{ path: ['model', key], value: scalarNode(renamed(path, experiment, version)) }];
    }),
  ];
}

function modelInfoText(file: string, text: string, source: VersionRecord, version: string): string {
  const model = readValue(source.modelInfo);
  let edited = text;
  for (const [key, field] of artefacts) {
    const path = model?.[field] ?? null;
    if (path === null) continue;
    const next = editJson(edited, [key], renamed(path, source.name.text, version));
    if (next === null) throw new UsageError(`${key} cannot be set in ${file}. Edit it by hand.`);
    edited = next;
  }
  return edited;
}

const renamed = (path: string, from: string, to: string): string => path.replaceAll(from, to);

/** How the artefacts come to their new names; they are mostly not in git, so nothing here does it. */
function artefactCommands(facts: VersionFacts, from: string, to: string): readonly (readonly string[])[] {
  return artefacts.flatMap(([, field]) => {
    const path = facts.model[field];
    const next = path === null ? null : renamed(path, from, to);
    return path === null || next === null || next === path ? [] : [['cp', '-r', path, next]];
  });
}
