import type {
  Config,
  ConfigValue,
  DataSummary,
  Guard,
  Lineage,
  ModelInfo,
  RecordFile,
  RetiredVersion,
  Source,
  SuccessCriteria,
  TaskDefinition,
  TaskRecord,
  VersionRecord,
  Waiver,
} from '../../src/domain/records/records.ts';
import type { ConfusionMatrix, Prediction, Results } from '../../src/domain/records/results.ts';
import { parseTimestamp, type Timestamp } from '../../src/domain/records/time.ts';
import { compareVersions, parseVersionName } from '../../src/domain/records/version-name.ts';
import { plainMetric } from './plain-metric.ts';

function timestamp(text: string): Timestamp {
  const parsed = parseTimestamp(text);
  if (parsed === null) throw new Error(`${text} is no timestamp`);
  return parsed;
}

const when = (text: string | undefined) => (text === undefined ? null : timestamp(text));

const nowhere = (file: string): Source => ({ file, at: () => ({ line: 1, column: 1 }), text: () => null });
export const read = <T>(file: string, value: T): RecordFile<T> => ({
  state: 'read',
  file,
  value,
  source: nowhere(file),
});
const absent = (file: string) => ({ state: 'absent' as const, file });
export const broken = (file: string) => ({ state: 'broken' as const, file });
type Scores = { precision?: number; recall?: number; f1?: number; support?: number };

export interface ResultsSketch {
  metrics?: Record<string, number>;
  perClass?: Record<string, number | Scores>;
  standardErrors?: Record<string, number>;
  confusion?: ConfusionMatrix;
  sampleCount?: number;
  evaluated?: string;
}

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;
const measured = (value: number | undefined) =>
  value === undefined ? null : { value, decimals: decimals(value) };

export function results(sketch: ResultsSketch): Results {
  return {
    shape: 'guide',
    metrics: Object.entries(sketch.metrics ?? {}).map(([name, value]) => ({
      ...plainMetric(name),
      value,
      decimals: decimals(value),
      standardError: sketch.standardErrors?.[name] ?? null,
    })),
    facts: [],
    withoutResult: 0,
    instrument: new Map(),
    perClass: Object.entries(sketch.perClass ?? {}).map(([label, given]) => {
      const scores = typeof given === 'number' ? { f1: given } : given;
      return {
        label,
        precision: measured(scores.precision),
        recall: measured(scores.recall),
        f1: measured(scores.f1),
        support: scores.support ?? null,
        path: ['per_class', label],
      };
    }),
    confusion: sketch.confusion ?? null,
    sampleCount: sketch.sampleCount ?? null,
    evaluated: when(sketch.evaluated),
  };
}

export interface VersionSketch {
  created?: string;
  parent?: string | null;
  status?: string;
  deployedAt?: string;
  changes?: string[];
  /** Results file; `'broken'` is one that cannot be read. */
  results?: ResultsSketch | 'broken';
  /** Results inside lineage.yaml. */
  lineageResults?: ResultsSketch;
  config?: Record<string, ConfigValue>;
  data?: Partial<Omit<DataSummary, 'classDistribution'>> & { classes?: Record<string, number> };
  model?: Partial<Omit<ModelInfo, 'created'>> & { created?: string };
  predictions?: Prediction[];
}

const config = (entries: Record<string, ConfigValue>): Config =>
  new Map(Object.entries(entries).map(([key, value]) => [key, { key, value, path: key.split('.') }]));

function data(sketch: NonNullable<VersionSketch['data']>): DataSummary {
  const { classes, ...rest } = sketch;
  return {
    sourceHash: null,
    trainCount: null,
    validCount: null,
    testCount: null,
    testHash: null,
    splitSeed: null,
    classDistribution: classes === undefined ? null : new Map(Object.entries(classes)),
    ...rest,
  };
}

export function version(task: string, name: string, sketch: VersionSketch): VersionRecord {
  const path = `${task}/versions/${name}`;
  const { created: modelCreated, ...model } = sketch.model ?? {};
  const lineage: Lineage = {
    version: name,
    created: when(sketch.created),
    parent: sketch.parent ?? null,
    status: sketch.status ?? null,
    deployedAt: when(sketch.deployedAt),
    replaced: null,
    promotedFrom: null,
    pinned: false,
    data: sketch.data === undefined ? null : data(sketch.data),
    config: sketch.config === undefined ? null : config(sketch.config),
    results: sketch.lineageResults === undefined ? null : results(sketch.lineageResults),
    model: {
      adapterPath: null,
      mergedPath: null,
      ggufPath: null,
      hfRepo: null,
      ...model,
      created: when(modelCreated),
    },
    changes: sketch.changes ?? [],
    notes: null,
  };
  const file = `${path}/results.json`;
  return {
    name: parseVersionName(name, task),
    path,
    lineage: read(`${path}/lineage.yaml`, lineage),
    config: absent(`${path}/config.yaml`),
    dataSnapshot: absent(`${path}/data_snapshot.json`),
    results:
      sketch.results === undefined
        ? absent(file)
        : sketch.results === 'broken'
          ? broken(file)
          : read(file, results(sketch.results)),
    modelInfo: absent(`${path}/model_info.json`),
    predictions:
      sketch.predictions === undefined
        ? absent(`${path}/predictions.jsonl`)
        : read(`${path}/predictions.jsonl`, sketch.predictions),
  };
}

export interface TaskSketch {
  active?: string | null;
  status?: TaskDefinition['status'];
  deployed?: string;
  criteria?: Partial<Omit<SuccessCriteria, 'guards'>> & { guards?: (Partial<Guard> & { metric: string })[] };
  waivers?: Partial<Omit<Waiver, 'expires'> & { expires: string }>[];
  target?: TaskDefinition['versioning']['deployTarget'];
  versions?: Record<string, VersionSketch>;
  retired?: RetiredVersion[];
}

const guard = (sketch: Partial<Guard> & { metric: string }): Guard => ({
  min: null,
  max: null,
  maxRegression: null,
  minImprovement: null,
  ...sketch,
});

/** A task with macro_f1 ≥ 0.80 as its goal, unless the sketch says otherwise. */
export function task(sketch: TaskSketch, path = 'sentiment'): TaskRecord {
  const { guards, ...criteria } = sketch.criteria ?? {};
  const definition: TaskDefinition = {
    taskName: path,
    version: sketch.active ?? null,
    status: sketch.status ?? 'evaluating',
    deployedVersion: sketch.deployed ?? null,
    taskType: null,
    language: null,
    labels: [],
    successCriteria: {
      primaryMetric: 'macro_f1',
      threshold: 0.8,
      direction: null,
      protectedClasses: [],
      maxRegression: null,
      maxDrift: null,
      requiredMetrics: [],
      driftFrom: null,
      ...criteria,
      guards: (guards ?? []).map(guard),
    },
    versioning: {
      strategy: 'semantic',
      naming: null,
      deployTarget: sketch.target ?? null,
      retention: {
        keepRecent: null,
        keepDeployed: null,
        keepBest: null,
        keepParents: null,
        cleanupExpAfterMs: null,
        stray: [],
      },
    },
    waivers: (sketch.waivers ?? []).map(({ expires, ...waiver }) => ({
      gate: null,
      version: null,
      reason: null,
      owner: null,
      ...waiver,
      expires: when(expires),
    })),
    created: null,
    updated: null,
  };
  const versions = Object.entries(sketch.versions ?? {}).map(([name, one]) => version(path, name, one));
  return {
    path,
    definition: read(`${path}/task.yaml`, definition),
    dataSource: absent(`${path}/data_source.yaml`),
    versions: versions.sort((a, b) => compareVersions(a.name, b.name)),
    texts: [],
    retired:
      sketch.retired === undefined
        ? absent(`${path}/versions/retired.yaml`)
        : read(`${path}/versions/retired.yaml`, sketch.retired),
  };
}
