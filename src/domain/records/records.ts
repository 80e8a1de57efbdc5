import type { Position } from '../findings/finding.ts';
import type { Direction } from './direction.ts';
import type { Prediction, Results } from './results.ts';
import type { Timestamp } from './time.ts';
import type { VersionName, VersionStrategy } from './version-name.ts';

export const taskStatuses = [
  'created',
  'configuring',
  'training',
  'evaluating',
  'deployed',
  'archived',
] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const deployTargets = ['huggingface', 'ollama', 'api', 'local'] as const;
export type DeployTarget = (typeof deployTargets)[number];

/** A key or index path from the root of a file. */
export type KeyPath = readonly (string | number)[];

/** Where things stand in one file; positions are computed only when asked for. */
export interface Source {
  readonly file: string;
  /** Position of the value (or key) at `path`; of the nearest existing ancestor when there is none. */
  at(path: KeyPath, part?: 'key' | 'value'): Position;
  /** The scalar's text as written at `path` (without quotes), null when there is no scalar. */
  text(path: KeyPath): string | null;
}

/** A file's text, whether or not it can be parsed: for rules that look for patterns, such as literal secrets. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  /** Position of a UTF-16 offset into `text`. */
  position(offset: number): Position;
}

/** What became of a file: not there, there but not usable (its findings say why), or read. */
export type RecordFile<T> =
  | { readonly state: 'absent'; readonly file: string }
  | { readonly state: 'broken'; readonly file: string }
  | { readonly state: 'read'; readonly file: string; readonly value: T; readonly source: Source };

/** A limit on one metric or on all that a pattern such as `per_class.*.f1` names. Units are those of the metric. */
export interface Guard {
  readonly metric: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Allowed drop against the baseline: points of a ratio (0.01 is 1 pp), else a share of the baseline's value. */
  readonly maxRegression: number | null;
  readonly minImprovement: number | null;
}

/** From which version on drift counts: a better one before it, once deployed, is no reference any more. */
export interface DriftFrom {
  readonly version: string;
  readonly reason: string;
  readonly date: Timestamp;
}

export interface SuccessCriteria {
  readonly primaryMetric: string | null;
  readonly threshold: number | null;
  readonly direction: Direction | null;
  readonly guards: readonly Guard[];
  readonly protectedClasses: readonly string[];
  /** Allowed drop of the primary metric: points of a ratio (0.01 is 1 pp), else a share of the baseline's value. */
  readonly maxRegression: number | null;
  /** The same against the best version ever deployed. */
  readonly maxDrift: number | null;
  /** Metrics, or patterns of them, that a candidate must not lose. */
  readonly requiredMetrics: readonly string[];
  readonly driftFrom: DriftFrom | null;
}

export interface Waiver {
  readonly gate: string | null;
  readonly version: string | null;
  readonly reason: string | null;
  readonly owner: string | null;
  /** As written; an impossible date is a finding and the waiver does not count. */
  readonly expires: Timestamp | null;
}

/** A key of task.yaml that looks like a rule of retention and is none where it stands. */
export interface StrayRule extends Position {
  /** With dots from the root of the file. */
  readonly key: string;
  /** The rule that was meant, with dots from the root; null where nothing is near. */
  readonly meant: string | null;
}

/** `versioning.retention` of task.yaml; null where it does not say. Durations in milliseconds. */
export interface RetentionSettings {
  readonly keepRecent: number | null;
  readonly keepDeployed: boolean | null;
  readonly keepBest: boolean | null;
  readonly keepParents: boolean | null;
  readonly cleanupExpAfterMs: number | null;
  /** What a person may have meant for a rule, and nobody reads. */
  readonly stray: readonly StrayRule[];
}

export interface Versioning {
  readonly strategy: VersionStrategy | null;
  readonly naming: string | null;
  readonly deployTarget: DeployTarget | null;
  readonly retention: RetentionSettings;
}

export interface TaskDefinition {
  readonly taskName: string | null;
  readonly version: string | null;
  readonly status: TaskStatus | null;
  readonly deployedVersion: string | null;
  readonly taskType: string | null;
  readonly language: string | null;
  /** Legal class labels from `output_format.schema.*.enum`; empty when none are declared. */
  readonly labels: readonly string[];
  readonly successCriteria: SuccessCriteria;
  readonly versioning: Versioning;
  readonly waivers: readonly Waiver[];
  readonly created: Timestamp | null;
  readonly updated: Timestamp | null;
}

/** Normalised configuration: flat dotted keys (`lora_r` and `lora: {r}` are both `lora.r`) → scalar or list as text. */
export type ConfigValue = string | number | boolean | null;
export interface ConfigEntry {
  readonly key: string;
  readonly value: ConfigValue;
  /** Where it stands in its own file. */
  readonly path: KeyPath;
}
export type Config = ReadonlyMap<string, ConfigEntry>;

export interface DataSummary {
  readonly sourceHash: string | null;
  readonly trainCount: number | null;
  readonly validCount: number | null;
  readonly testCount: number | null;
  readonly testHash: string | null;
  readonly splitSeed: string | null;
  /** Class label → items, in the file's order; null when not stated. */
  readonly classDistribution: ReadonlyMap<string, number> | null;
}

export interface ModelInfo {
  readonly adapterPath: string | null;
  readonly mergedPath: string | null;
  readonly ggufPath: string | null;
  readonly hfRepo: string | null;
  readonly created: Timestamp | null;
}

export interface Lineage {
  readonly version: string | null;
  readonly created: Timestamp | null;
  readonly parent: string | null;
  readonly status: string | null;
  readonly deployedAt: Timestamp | null;
  readonly replaced: string | null;
  /** The experiment that it was until it was promoted. */
  readonly promotedFrom: string | null;
  readonly pinned: boolean;
  readonly data: DataSummary | null;
  readonly config: Config | null;
  readonly results: Results | null;
  readonly model: ModelInfo | null;
  readonly changes: readonly string[];
  readonly notes: string | null;
}

/** One version of a task in one snapshot. */
export interface VersionRecord {
  readonly name: VersionName;
  /** The folder, such as `entity-sentiment/versions/v2`. */
  readonly path: string;
  readonly lineage: RecordFile<Lineage>;
  readonly config: RecordFile<Config>;
  readonly dataSnapshot: RecordFile<DataSummary>;
  /** `versions/<v>/results.json`, else `benchmarks/results/<v>_results.json`. */
  readonly results: RecordFile<Results>;
  readonly modelInfo: RecordFile<ModelInfo>;
  readonly predictions: RecordFile<readonly Prediction[]>;
}

/** One retired version, as `versions/retired.yaml` remembers it. */
export interface RetiredVersion {
  readonly version: string;
  readonly parent: string | null;
  readonly created: Timestamp | null;
  readonly removed: Timestamp | null;
  readonly commit: string | null;
  readonly changes: readonly string[];
  readonly results: Results | null;
  readonly deployed: boolean;
}

/** One task in one snapshot. */
export interface TaskRecord {
  /** The task directory from the snapshot's root; `''` is the root itself. */
  readonly path: string;
  readonly definition: RecordFile<TaskDefinition>;
  readonly dataSource: RecordFile<{ readonly bytes: Uint8Array }>;
  /** In the task's version order, oldest first. */
  readonly versions: readonly VersionRecord[];
  readonly retired: RecordFile<readonly RetiredVersion[]>;
  /** Every record file that is text, broken ones too. */
  readonly texts: readonly TextFile[];
}
