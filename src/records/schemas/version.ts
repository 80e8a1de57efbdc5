import * as z from 'zod/mini';
import {
  anything,
  count,
  flag,
  freeMapping,
  list,
  mapping,
  numbersByName,
  required,
  text,
  texts,
  timestamp,
  version,
} from './fields.ts';

const dataShape = {
  source_hash: text('Hash of data_source.yaml, or a prefix of it'),
  train_count: count('Items for training'),
  valid_count: count('Items for validation'),
  test_count: count('Items for evaluation'),
  test_hash: text('Hash of the test set'),
  split_seed: text('Seed of the split into train, valid and test'),
  class_distribution: numbersByName('Class label to number of training items'),
};

const modelShape = {
  adapter_path: text('Adapter weights'),
  merged_path: text('Merged weights'),
  gguf_path: text('Quantised model'),
  hf_repo: text('Hugging Face repository'),
  created: timestamp('When the model was made'),
};

/** lineage.yaml */
export const lineageSchema = z.looseObject({
  version: required(version('This version, as its folder')),
  created: timestamp('When this version was made'),
  parent: version('The version that this one started from; null for the first'),
  status: text('Such as `deployed`'),
  deployed_at: timestamp('When it went into production'),
  replaced: version('The version that it replaced in production'),
  promoted_from: version('The experiment that this version was until it was promoted'),
  pinned: flag('Never cleaned up'),
  data: mapping(dataShape, 'The data it was trained and evaluated on'),
  config: freeMapping('Training configuration; `lora: {r: 64}` and `lora_r: 64` are the same'),
  results: freeMapping('Evaluation results: metric to number, `per_class`, `confusion_matrix`'),
  model: mapping(modelShape, 'Where the model is'),
  changes: texts('What was changed and why, one change an entry'),
  notes: text('Anything else'),
});

/** data_snapshot.json */
export const dataSnapshotSchema = z.looseObject(dataShape);

/** model_info.json */
export const modelInfoSchema = z.looseObject(modelShape);

/** config.yaml: every key is the team's own. */
export const configSchema = z.looseObject({});

/** results.json in the guide's own form; the other forms are told apart by their keys. */
export const resultsSchema = z.looseObject({
  per_class: anything('Class label to its f1, or to `precision`, `recall`, `f1` and `support`'),
  confusion_matrix: anything(
    'Counts: `labels` and `matrix` (rows are true classes), or true label to predicted label',
  ),
});

/** data_source.yaml: where the data comes from, in the team's own words. */
export const dataSourceSchema = z.looseObject({});

/** versions/retired.yaml: what is remembered of versions that were cleaned up. */
export const retiredSchema = z.looseObject({
  versions: list(
    z.looseObject({
      version: required(version('Name of the removed version; it is not used again')),
      parent: version('The version that it started from'),
      created: timestamp('When it was made'),
      removed: timestamp('When it was removed'),
      commit: text('The last commit that had it'),
      deployed: flag('Whether it ever was in production'),
      results: freeMapping('Its evaluation results'),
      changes: texts('Its changes'),
    }),
    'Removed versions, oldest first',
  ),
});
