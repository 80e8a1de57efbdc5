import type { MetricOverride } from '../domain/compare/metric-reading.ts';
import type { AnyFinding, Location, Place } from '../domain/findings/finding.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { TaskInput } from '../domain/judge/task-input.ts';
import type {
  KeyPath,
  RecordFile,
  RetiredVersion,
  Source,
  TaskDefinition,
  TaskRecord,
  VersionRecord,
} from '../domain/records/records.ts';
import type { Change, MergeConflict } from '../domain/records/snapshot.ts';
import { definitionOf, taskNameOf, type VersionFacts, versionsOf } from '../domain/records/version-facts.ts';
import { changedVersions, versionOfPath } from '../domain/records/version-paths.ts';

/** Everything that the rules know of one task. */
export interface RuleInput {
  /** The task directory from the snapshot's root; `''` is the root itself. */
  readonly path: string;
  /** Null where there is nothing to compare with (`validate`), or where the base has no such task. */
  readonly base: TaskRecord | null;
  readonly head: TaskRecord | null;
  /** What the pull request changes; paths outside the task are passed over. */
  readonly changes: readonly Change[];
  /** What cannot be merged in records of the task. */
  readonly conflicts: readonly MergeConflict[];
  /** Hexadecimal hashes of the head's data_source.yaml by all common algorithms; empty when there is no such file. */
  readonly dataSourceHashes: readonly string[];
  /** `metrics:` of tunegate.yaml; none where it says nothing. */
  readonly overrides?: readonly MetricOverride[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Directories of other tasks of the head with this task's name, where it is new. */
  readonly namesakes?: readonly string[];
  /** What the base's history calls deployed where its files do not say: baseline rule 4. */
  readonly deployedInHistory?: TaskInput['deployedInHistory'];
  /** The pull request goes back to a version that was in production before. */
  readonly rollback?: boolean;
  /** Versions of the base that stand in another directory after the merge. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** A file that was read, with its positions. */
export type ReadFile<T> = Extract<RecordFile<T>, { state: 'read' }>;

/** What the rules of one task share; made once a task. `head` is the task itself, present in every rule but those of history. */
export interface RuleContext {
  readonly path: string;
  readonly base: TaskRecord | null;
  readonly head: TaskRecord;
  readonly now: number;
  readonly overrides: readonly MetricOverride[];
  readonly dataSourceHashes: readonly string[];
  /** The head's task.yaml, null when absent or broken. */
  readonly task: ReadFile<TaskDefinition> | null;
  readonly baseTask: TaskDefinition | null;
  readonly taskName: string;
  /** Directories of other tasks with this name, where it is new. */
  readonly namesakes: readonly string[];
  /** By name of folder. */
  readonly versions: ReadonlyMap<string, VersionRecord>;
  readonly baseVersions: ReadonlyMap<string, VersionRecord>;
  /** Merged views, retired versions included. */
  readonly facts: ReadonlyMap<string, VersionFacts>;
  /** versions/retired.yaml of both sides: a name that either knows is taken. */
  readonly retired: ReadonlyMap<string, RetiredVersion>;
  /** Names of versions that the base calls deployed; the first is in production. */
  readonly deployed: readonly string[];
  /** Whether this pull request adds or changes the version; always true where there is no base. */
  readonly touched: (version: string) => boolean;
  /** Whether this pull request changes a file; always true where there is no base. */
  readonly changed: (file: string) => boolean;
}

const byName = (task: TaskRecord | null): ReadonlyMap<string, VersionRecord> =>
  new Map((task?.versions ?? []).map((version) => [version.name.text, version]));

const retiredOf = (task: TaskRecord | null): readonly RetiredVersion[] =>
  task?.retired.state === 'read' ? task.retired.value : [];

/** Puts together what the rules of one task share. */
export function ruleContext(input: RuleInput, head: TaskRecord): RuleContext {
  const { base, path } = input;
  const baseVersions = byName(base);
  const touched = base === null ? null : changedVersions(path, input.changes);
  const changed = new Set(input.changes.map((change) => change.path));
  return {
    path,
    base,
    head,
    now: input.now,
    dataSourceHashes: input.dataSourceHashes,
    overrides: input.overrides ?? [],
    task: head.definition.state === 'read' ? head.definition : null,
    baseTask: definitionOf(base),
    taskName: taskNameOf(head),
    namesakes: input.namesakes ?? [],
    versions: byName(head),
    baseVersions,
    facts: versionsOf(head),
    retired: new Map([...retiredOf(base), ...retiredOf(head)].map((version) => [version.version, version])),
    deployed: deployedHits(base, input.deployedInHistory ?? null).map((hit) => hit.version),
    touched: (version) => touched === null || !baseVersions.has(version) || touched.has(version),
    changed: (file) => base === null || changed.has(file),
  };
}

/** Where a key or value of a file stands, for a finding. */
export const placeAt = (
  context: Pick<RuleContext, 'path'>,
  source: Source,
  path: KeyPath,
  part: 'key' | 'value' = 'value',
): Place => ({ file: source.file, ...source.at(path, part), task: context.path });

/** The other place of a cross-file finding. */
export const locationAt = (source: Source, path: KeyPath): Location => ({
  file: source.file,
  ...source.at(path),
});

/** The beginning of a file: for findings about a file as a whole. */
export const placeOf = (context: Pick<RuleContext, 'path'>, file: string): Place => ({
  file,
  line: 1,
  column: 1,
  task: context.path,
});

/** Whether a finding is only about versions that the pull request leaves as they are: they cannot be mended there. */
export function isElsewhere(context: RuleContext, found: AnyFinding): boolean {
  const untouched = (version: string | null) => version !== null && !context.touched(version);
  const other = found.related === null ? null : versionOfPath(context.path, found.related.file);
  return untouched(versionOfPath(context.path, found.file)) && (other === null || untouched(other));
}
