import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Files } from './files.ts';
import { isRecord } from './json.ts';

/** One version of a task fixture. Everything but its name has a sound default. */
export interface VersionFixture {
  readonly version: string;
  /** `null` for a first version; the version before this one in the list when absent. */
  readonly parent?: string | null;
  readonly created?: string;
  /** The primary metric, a ratio, also accuracy and every class's precision, recall and f1; `null` for no results yet. */
  readonly value?: number | null;
  readonly trainCount?: number;
  readonly testCount?: number;
  /** Laid over the default training configuration. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** What changed, in words; when absent, written from the differences to the version before. */
  readonly changes?: readonly string[];
  /** Laid over lineage.yaml as it would be: `status`, `deployed_at`, `pinned`, a deliberate mistake. */
  readonly lineage?: Readonly<Record<string, unknown>>;
  /** Laid over results.json *and* lineage's results: more metrics, another per_class. */
  readonly results?: Readonly<Record<string, unknown>>;
}

export interface TaskFixture {
  readonly name: string;
  readonly status?: string;
  /** Active version; the last of the list when absent. */
  readonly version?: string;
  readonly threshold?: number;
  readonly versions?: readonly VersionFixture[];
  /** Laid over task.yaml. */
  readonly task?: Readonly<Record<string, unknown>>;
}

const LABELS = ['positive', 'negative', 'neutral'] as const;
const DATA_SOURCE = 'type: file\npath: data/train.jsonl\n';
const SOURCE_HASH = createHash('sha256').update(DATA_SOURCE).digest('hex').slice(0, 12);
const BASE_CONFIG = {
  base_model: 'Qwen/Qwen3-4B',
  method: 'sft',
  lora: { r: 32, alpha: 64, dropout: 0.05 },
  epochs: 8,
  learning_rate: 0.00001,
  batch_size: 4,
};
const FIRST_DAY = Date.UTC(2026, 0, 5, 10, 0, 0);

/**
 * A complete task directory that breaks no rule: the files agree with each other, counts add up, macro_f1 is the mean of the
 * classes, artefacts are named as expected, and each version says how it differs from the one before. Paths are relative to
 * the repository's root and start with the task's name.
 */
export function taskFiles(task: TaskFixture): Files {
  const versions = task.versions ?? [{ version: task.version ?? 'v1' }];
  const files: Record<string, string> = {
    [`${task.name}/task.yaml`]: stringify({ ...taskRecord(task, versions), ...task.task }),
    [`${task.name}/data_source.yaml`]: DATA_SOURCE,
  };
  versions.forEach((version, index) => {
    const before = index > 0 ? versions[index - 1] : undefined;
    Object.assign(files, versionFiles(task.name, version, before, index));
  });
  return files;
}

function taskRecord(task: TaskFixture, versions: readonly VersionFixture[]): Record<string, unknown> {
  return {
    task_name: task.name,
    version: task.version ?? versions.at(-1)?.version,
    status: task.status ?? 'evaluating',
    task_type: 'classification',
    language: 'en',
    output_format: { type: 'json', schema: { sentiment: { type: 'string', enum: LABELS } } },
    success_criteria: { primary_metric: 'macro_f1', threshold: task.threshold ?? 0.8 },
    created: day(0),
    updated: day(versions.length),
  };
}

function versionFiles(
  task: string,
  version: VersionFixture,
  before: VersionFixture | undefined,
  index: number,
): Files {
  const folder = `${task}/versions/${version.version}`;
  const data = dataOf(version);
  const config = configOf(version);
  const results = resultsOf(version);
  const model = modelOf(task, version.version);
  const lineage = {
    version: version.version,
    created: version.created ?? day(index),
    parent: version.parent === undefined ? (before?.version ?? null) : version.parent,
    data,
    config,
    ...(results === null ? {} : { results }),
    model,
    changes: version.changes ?? changesBetween(before, version),
    ...version.lineage,
  };
  return {
    [`${folder}/lineage.yaml`]: stringify(lineage),
    [`${folder}/config.yaml`]: stringify(config),
    [`${folder}/data_snapshot.json`]: json(data),
    [`${folder}/model_info.json`]: json(model),
    ...(results === null ? {} : { [`${folder}/results.json`]: json(results) }),
  };
}

function configOf(version: VersionFixture): Record<string, unknown> {
  return { ...BASE_CONFIG, ...version.config };
}

function dataOf(version: VersionFixture) {
  const train = version.trainCount ?? 600;
  return {
    source_hash: SOURCE_HASH,
    train_count: train,
    valid_count: 120,
    test_count: version.testCount ?? 180,
    class_distribution: shared(train),
  };
}

function resultsOf(version: VersionFixture): Record<string, unknown> | null {
  if (version.value === null) return null;
  const value = version.value ?? 0.85;
  const support = shared(version.testCount ?? 180);
  const classes = LABELS.map((label) => [
    label,
    { precision: value, recall: value, f1: value, support: support[label] },
  ]);
  return { macro_f1: value, accuracy: value, per_class: Object.fromEntries(classes), ...version.results };
}

function modelOf(task: string, version: string): Record<string, unknown> {
  return {
    adapter_path: `models/adapter/${version}`,
    merged_path: `models/merged/${version}`,
    gguf_path: `models/gguf/${task}-${version}-q8_0.gguf`,
    hf_repo: `org/${task}`,
  };
}

function changesBetween(before: VersionFixture | undefined, version: VersionFixture): string[] {
  if (before === undefined) return ['First version, LoRA on Qwen3-4B'];
  const old = flat({ ...configOf(before), train_count: dataOf(before).train_count });
  const now = flat({ ...configOf(version), train_count: dataOf(version).train_count });
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
  const words = keys.map((key) => `${key} ${old.get(key) ?? 'none'} → ${now.get(key) ?? 'none'}`);
  return words.length > 0 ? words : ['Trained again with another seed'];
}

/** Nested keys written flat, as the convention does: `lora: {r}` is `lora_r`. */
function flat(record: Readonly<Record<string, unknown>>, prefix = ''): Map<string, string> {
  const result = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (isRecord(value)) for (const [inner, text] of flat(value, `${prefix}${key}_`)) result.set(inner, text);
    else result.set(`${prefix}${key}`, String(value));
  }
  return result;
}

/** `count` dealt out to the labels, the first ones taking what is left over, so that it adds up. */
function shared(count: number): Record<(typeof LABELS)[number], number> {
  const each = Math.floor(count / LABELS.length);
  const rest = count % LABELS.length;
  return { positive: each + (rest > 0 ? 1 : 0), negative: each + (rest > 1 ? 1 : 0), neutral: each };
}

function day(index: number): string {
  return new Date(FIRST_DAY + index * 86_400_000).toISOString().slice(0, 19);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
