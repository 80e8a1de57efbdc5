import type {
  Config,
  DataSummary,
  Lineage,
  ModelInfo,
  RecordFile,
  RetiredVersion,
  TaskDefinition,
  TaskRecord,
  VersionRecord,
} from './records.ts';
import type { Prediction, Results } from './results.ts';
import type { Timestamp } from './time.ts';
import { parseVersionName, type VersionName } from './version-name.ts';

/** All that is known of one version, whichever of its files says it. */
export interface VersionFacts {
  readonly name: VersionName;
  /** The name's text. */
  readonly version: string;
  readonly created: Timestamp | null;
  readonly parent: string | null;
  /** `status` of the lineage, as written. */
  readonly status: string | null;
  readonly deployedAt: Timestamp | null;
  /** The version whose place it took in production, where the lineage says so. */
  readonly replaced: string | null;
  readonly results: Results | null;
  /** The file that the results come from; null without results. */
  readonly resultsFile: string | null;
  /** Files of this version that are there but cannot be used; their findings say why. */
  readonly broken: readonly string[];
  /** True when the place whose results would count cannot be read: then no other place stands in. */
  readonly resultsBroken: boolean;
  readonly data: DataSummary;
  readonly config: Config;
  readonly model: ModelInfo;
  readonly changes: readonly string[];
  readonly notes: string | null;
  readonly predictions: readonly Prediction[] | null;
  /** Known from versions/retired.yaml only. */
  readonly retired: boolean;
}

/** Nothing known of the data. */
export const noData: DataSummary = {
  sourceHash: null,
  trainCount: null,
  validCount: null,
  testCount: null,
  testHash: null,
  splitSeed: null,
  classDistribution: null,
};

const noModel: ModelInfo = {
  adapterPath: null,
  mergedPath: null,
  ggufPath: null,
  hfRepo: null,
  created: null,
};

/** The content of a file that was read, null when it is absent or broken. */
export const readValue = <T>(file: RecordFile<T>): T | null => (file.state === 'read' ? file.value : null);

function mergeData(first: DataSummary, second: DataSummary): DataSummary {
  return {
    sourceHash: first.sourceHash ?? second.sourceHash,
    trainCount: first.trainCount ?? second.trainCount,
    validCount: first.validCount ?? second.validCount,
    testCount: first.testCount ?? second.testCount,
    testHash: first.testHash ?? second.testHash,
    splitSeed: first.splitSeed ?? second.splitSeed,
    classDistribution: first.classDistribution ?? second.classDistribution,
  };
}

function mergeModel(first: ModelInfo, second: ModelInfo): ModelInfo {
  return {
    adapterPath: first.adapterPath ?? second.adapterPath,
    mergedPath: first.mergedPath ?? second.mergedPath,
    ggufPath: first.ggufPath ?? second.ggufPath,
    hfRepo: first.hfRepo ?? second.hfRepo,
    created: first.created ?? second.created,
  };
}

type ResultsFacts = Pick<VersionFacts, 'results' | 'resultsFile' | 'resultsBroken'>;

function resultsOf(record: VersionRecord, lineage: Lineage | null): ResultsFacts {
  if (record.results.state === 'read') {
    return { results: record.results.value, resultsFile: record.results.file, resultsBroken: false };
  }
  const broken = record.results.state === 'broken' || record.lineage.state === 'broken';
  const results = record.results.state === 'absent' ? (lineage?.results ?? null) : null;
  return {
    results,
    resultsFile: results === null ? null : record.lineage.file,
    resultsBroken: results === null && broken,
  };
}

/** One merged view of a version's files. Where two hold the same fact the lineage's counts, but results.json goes before it. */
export function versionFacts(record: VersionRecord): VersionFacts {
  const lineage = readValue(record.lineage);
  const files = [
    record.lineage,
    record.config,
    record.dataSnapshot,
    record.results,
    record.modelInfo,
    record.predictions,
  ];
  return {
    name: record.name,
    version: record.name.text,
    created: lineage?.created ?? null,
    parent: lineage?.parent ?? null,
    status: lineage?.status ?? null,
    deployedAt: lineage?.deployedAt ?? null,
    replaced: lineage?.replaced ?? null,
    ...resultsOf(record, lineage),
    broken: files.filter((file) => file.state === 'broken').map((file) => file.file),
    data: mergeData(lineage?.data ?? noData, readValue(record.dataSnapshot) ?? noData),
    config: new Map([...(readValue(record.config) ?? []), ...(lineage?.config ?? [])]),
    model: mergeModel(lineage?.model ?? noModel, readValue(record.modelInfo) ?? noModel),
    changes: lineage?.changes ?? [],
    notes: lineage?.notes ?? null,
    predictions: readValue(record.predictions),
    retired: false,
  };
}

function retiredFacts(record: RetiredVersion, taskName: string, file: string): VersionFacts {
  return {
    name: parseVersionName(record.version, taskName),
    version: record.version,
    created: record.created,
    parent: record.parent,
    status: null,
    deployedAt: null,
    replaced: null,
    results: record.results,
    resultsFile: record.results === null ? null : file,
    broken: [],
    resultsBroken: false,
    data: noData,
    config: new Map(),
    model: noModel,
    changes: record.changes,
    notes: null,
    predictions: null,
    retired: true,
  };
}

/** The task's definition, null when task.yaml is absent or broken. */
export const definitionOf = (task: TaskRecord | null): TaskDefinition | null =>
  task === null ? null : readValue(task.definition);

/** `task_name`, else the directory's name; empty for a nameless task in the snapshot's root. */
export const taskNameOf = (task: TaskRecord): string =>
  definitionOf(task)?.taskName ?? task.path.split('/').at(-1) ?? '';

/** All versions that a snapshot knows of a task, by name, in their order; retired ones only where no folder stands. */
export function versionsOf(task: TaskRecord | null): ReadonlyMap<string, VersionFacts> {
  if (task === null) return new Map();
  const retired = (readValue(task.retired) ?? []).map((record) =>
    retiredFacts(record, taskNameOf(task), task.retired.file),
  );
  const present = task.versions.map(versionFacts);
  const names = new Set(present.map((facts) => facts.version));
  return new Map(
    [...retired.filter((facts) => !names.has(facts.version)), ...present].map((facts) => [
      facts.version,
      facts,
    ]),
  );
}
