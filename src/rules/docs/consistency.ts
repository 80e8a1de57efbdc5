import type { ConsistencyRules } from '../../domain/findings/consistency.ts';
import { type ExampleFiles, type GroupDocs, plainTask, type RuleDoc } from './types.ts';

const folder = 'versions/v1';
const lineage = `${folder}/lineage.yaml`;
const results = `${folder}/results.json`;
const snapshot = `${folder}/data_snapshot.json`;
const sound = 'version: v1\nchanges: [first version]\n';
const data = 'data: {test_count: 160}\n';
/** The SHA-256 of this data_source.yaml begins with 68268d3e7be5. */
const source = 'type: file\npath: data/train.jsonl\n';

const pair = (what: string, why: string, bad: ExampleFiles, at: string, good: ExampleFiles): RuleDoc => ({
  what,
  why,
  bad: { files: bad, at },
  good: { files: good },
});

const inLineage = (what: string, why: string, bad: string, place: string, good: string): RuleDoc =>
  pair(what, why, { [lineage]: sound + bad }, `${lineage}:${place}`, { [lineage]: sound + good });

const scores = (positive: string, negative: string, rest: string): string =>
  `${sound}${data}results:\n${rest}  per_class:\n    positive: {${positive}}\n    negative: {${negative}}\n`;
const good = 'precision: 0.85, recall: 0.87, f1: 0.86';
const other = 'precision: 0.82, recall: 0.80, f1: 0.81';

const matrix = (recall: string, count: number, rest = ''): string =>
  `${sound}data: {test_count: ${count}}\nresults:\n${rest}  per_class:\n    a: {precision: 0.9, recall: ${recall}}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n`;

const active = 'task_name: demo\nversion: v1\nstatus: evaluating\n';

export const consistencyDocs: GroupDocs<ConsistencyRules> = {
  'consistency/results-differ': pair(
    'lineage.yaml and results.json state a metric differently. A number with fewer digits may be the other one rounded.',
    'One of the two was edited or comes from another run; the report shows only one of them.',
    { [lineage]: `${sound}${data}results:\n  accuracy: 0.82\n`, [results]: '{"accuracy": 0.72}\n' },
    `${lineage}:5:13`,
    { [lineage]: `${sound}${data}results:\n  accuracy: 0.82\n`, [results]: '{"accuracy": 0.8187}\n' },
  ),
  'consistency/missing': pair(
    'lineage.yaml states a metric, a configuration key or a class that the file for it does not have (classes also the other way round).',
    'The record claims more than was recorded.',
    { [lineage]: `${sound}config:\n  epochs: 6\n  seed: 7\n`, [`${folder}/config.yaml`]: 'epochs: 6\n' },
    `${lineage}:5:3`,
    { [lineage]: `${sound}config:\n  epochs: 6\n`, [`${folder}/config.yaml`]: 'epochs: 6\nseed: 7\n' },
  ),
  'consistency/config-differs': pair(
    "lineage.yaml's `config` says other than config.yaml.",
    'Nobody can tell with which of the two the model was trained.',
    { [lineage]: `${sound}config:\n  epochs: 8\n`, [`${folder}/config.yaml`]: 'epochs: 6\n' },
    `${lineage}:4:11`,
    { [lineage]: `${sound}config:\n  epochs: 6\n`, [`${folder}/config.yaml`]: 'epochs: 6\n' },
  ),
  'consistency/data-differs': pair(
    "lineage.yaml's `data` says other than data_snapshot.json. Hashes may be shortened.",
    'Nobody can tell on what the model was trained and evaluated.',
    { [lineage]: `${sound}data:\n  train_count: 700\n`, [snapshot]: '{"train_count": 500}\n' },
    `${lineage}:4:16`,
    { [lineage]: `${sound}data:\n  train_count: 700\n`, [snapshot]: '{"train_count": 700}\n' },
  ),
  'consistency/model-differs': pair(
    "lineage.yaml's `model` says other than model_info.json.",
    'One of the two points at a model that this record does not describe.',
    {
      [lineage]: `${sound}model:\n  hf_repo: org/demo\n`,
      [`${folder}/model_info.json`]: '{"hf_repo": "org/demo-v1"}\n',
    },
    `${lineage}:4:12`,
    {
      [lineage]: `${sound}model:\n  hf_repo: org/demo\n`,
      [`${folder}/model_info.json`]: '{"hf_repo": "org/demo"}\n',
    },
  ),
  'consistency/distribution-sum': inLineage(
    'The class distribution does not add up to `train_count`. Not for tasks that count entities or several labels an item.',
    'Items without a label, or counted twice, or a number that was not brought up to date.',
    'data:\n  train_count: 700\n  class_distribution: {positive: 280, negative: 245}\n',
    '5:3',
    'data:\n  train_count: 700\n  class_distribution: {positive: 455, negative: 245}\n',
  ),
  'consistency/source-hash': pair(
    'The `source_hash` of the active version is the beginning of no common hash of data_source.yaml (MD5, SHA-1, SHA-256, SHA-512, git blob).',
    'The data source was changed after the data was taken, so the record does not say where the data came from.',
    {
      'task.yaml': active,
      'data_source.yaml': source,
      [lineage]: `${sound}data:\n  source_hash: abc123def456\n`,
    },
    `${lineage}:4:16`,
    {
      'task.yaml': active,
      'data_source.yaml': source,
      [lineage]: `${sound}data:\n  source_hash: 68268d3e7be5\n`,
    },
  ),
  'consistency/f1': pair(
    "A class's f1 is not 2PR ÷ (P + R), whatever its digits stand for: 0.86 is 0.855 to 0.865.",
    'The three numbers are not of one evaluation.',
    { [lineage]: scores('precision: 0.85, recall: 0.87, f1: 0.68', other, '') },
    `${lineage}:6:51`,
    { [lineage]: scores(good, other, '') },
  ),
  'consistency/macro-f1': pair(
    "Macro F1 is neither the mean of the classes' f1 nor the f1 of their mean precision and mean recall, whatever the digits stand for. Classes whose f1 is NaN are left out, as scikit-learn does. Nothing is said where labels of `output_format` have no scores.",
    'The metric that decides is not of the evaluation that the classes are from.',
    { [lineage]: scores(good, other, '  macro_f1: 0.811\n') },
    `${lineage}:5:13`,
    { [lineage]: scores(good, other, '  macro_f1: 0.835\n') },
  ),
  'consistency/accuracy': pair(
    'The accuracy is not what predictions, confusion matrix, or recalls and supports of the classes give.',
    'The numbers are not of one evaluation.',
    { [lineage]: matrix('0.82', 200, '  accuracy: 0.95\n') },
    `${lineage}:5:13`,
    { [lineage]: matrix('0.82', 200, '  accuracy: 0.85\n') },
  ),
  'consistency/test-count': pair(
    "`test_count` is not the number of items that were evaluated, by the results' own count, the confusion matrix, the supports or the predictions.",
    'How sure a result is follows from this number, and a test set that changed makes results incomparable.',
    { [lineage]: matrix('0.82', 160) },
    `${lineage}:8:3`,
    { [lineage]: matrix('0.82', 200) },
  ),
  'consistency/confusion': pair(
    "A class's precision, recall or f1 is not what the confusion matrix gives (rows are true classes).",
    'The numbers are not of one evaluation, or the matrix is turned.',
    { [lineage]: matrix('0.90', 200) },
    `${lineage}:6:33`,
    { [lineage]: matrix('0.82', 200) },
  ),
  'consistency/no-data': pair(
    'A version has results, but neither lineage.yaml nor data_snapshot.json says on what data.',
    'Without the number of test items nobody can say how sure the results are.',
    { 'task.yaml': plainTask, [lineage]: sound, [results]: '{"accuracy": 0.82}\n' },
    `${results}:1:1`,
    { 'task.yaml': plainTask, [lineage]: sound + data, [results]: '{"accuracy": 0.82}\n' },
  ),
};
