import type {
  Config,
  DataSummary,
  KeyPath,
  ModelInfo,
  RecordFile,
  Source,
} from '../domain/records/records.ts';
import type { Results } from '../domain/records/results.ts';

/** One fact of a record: its value and where it stands in its file. */
export interface Fact {
  readonly value: string | number | boolean | null;
  readonly path: KeyPath;
}

/** The facts of one part of a record (its data, say), by key. */
export type Facts = ReadonlyMap<string, Fact>;

/** A part of a record in the file that holds it. */
export interface Part {
  readonly file: string;
  readonly source: Source;
  readonly facts: Facts;
}

const dataKeys = [
  ['source_hash', 'sourceHash'],
  ['train_count', 'trainCount'],
  ['valid_count', 'validCount'],
  ['test_count', 'testCount'],
  ['test_hash', 'testHash'],
  ['split_seed', 'splitSeed'],
] as const;

const modelKeys = [
  ['adapter_path', 'adapterPath'],
  ['merged_path', 'mergedPath'],
  ['gguf_path', 'ggufPath'],
  ['hf_repo', 'hfRepo'],
] as const;

/** What a data record states, class counts as `class_distribution.<label>`; `prefix` is where it stands in its file. */
export function dataFacts(data: DataSummary, prefix: KeyPath): Facts {
  const facts = new Map<string, Fact>();
  for (const [key, field] of dataKeys) {
    if (data[field] !== null) facts.set(key, { value: data[field], path: [...prefix, key] });
  }
  for (const [label, count] of data.classDistribution ?? []) {
    const path = [...prefix, 'class_distribution', label];
    facts.set(`class_distribution.${label}`, { value: count, path });
  }
  return facts;
}

/** Where the model's artefacts are said to be. */
export function modelFacts(model: ModelInfo, prefix: KeyPath): Facts {
  const facts = new Map<string, Fact>();
  for (const [key, field] of modelKeys) {
    if (model[field] !== null) facts.set(key, { value: model[field], path: [...prefix, key] });
  }
  return facts;
}

/** Every number of the results: metrics, scores of classes, supports; and the confusion matrix as one text. */
export function resultsFacts(results: Results, prefix: KeyPath): Facts {
  const facts = new Map<string, Fact>(results.metrics.map((metric) => [metric.name, metric]));
  for (const scores of results.perClass) {
    for (const score of ['precision', 'recall', 'f1', 'support'] as const) {
      const number = scores[score];
      const value = typeof number === 'number' ? number : (number?.value ?? null);
      if (value !== null)
        facts.set(`per_class.${scores.label}.${score}`, { value, path: [...scores.path, score] });
    }
  }
  if (results.confusion !== null) {
    const path = [...prefix, 'confusion_matrix'];
    facts.set('confusion_matrix', { value: JSON.stringify(results.confusion), path });
  }
  return facts;
}

/** Every key of a configuration; its entries know where they stand. */
export const configFacts = (config: Config): Facts => config;

/** The part of a file that `pick` takes out, null when the file cannot say it. */
export function partOf<T, V>(
  file: RecordFile<T>,
  pick: (value: T) => V | null,
  facts: (value: V) => Facts,
): Part | null {
  if (file.state !== 'read') return null;
  const value = pick(file.value);
  return value === null ? null : { file: file.file, source: file.source, facts: facts(value) };
}
