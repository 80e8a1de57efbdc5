import type { RuleId } from '../../src/domain/findings/rules.ts';
import type { Tree } from '../records/support.ts';
import {
  appended,
  changed,
  inAll,
  inPlace,
  lineOf,
  type Mistake,
  type Site,
  textOf,
  without,
} from './mistakes.ts';

const any = ({ choose }: Site): string => choose(['v1', 'v2', 'v3']);
const lineage = (site: Site): string => `versions/${any(site)}/lineage.yaml`;

/** A line is taken out of one file; the finding is expected in another, where the same thing still stands. */
const takenOut = (
  rule: RuleId,
  steps: readonly [
    readonly [file: string, pattern: RegExp, left: RegExp],
    ...(readonly [string, RegExp, RegExp])[],
  ],
): Mistake => ({
  rule,
  damage: (site) => {
    const [file, pattern, left] = site.choose(steps);
    const folder = `${site.task}/versions/${any(site)}`;
    const path = `${folder}/lineage.yaml`;
    return {
      head: changed(site.sound, `${folder}/${file}`, pattern, ''),
      file: path,
      line: lineOf(textOf(site.sound, path), left),
    };
  },
});

/** A version with a confusion matrix from which all its scores follow. */
function withMatrix(sound: Tree, task: string): Tree {
  const rows = [
    [50, 5, 5],
    [6, 44, 4],
    [5, 3, 38],
  ];
  const labels = ['positive', 'negative', 'neutral'];
  const scores = labels.map((label, index) => {
    const right = rows[index]?.[index] ?? 0;
    const truths = (rows[index] ?? []).reduce((sum, count) => sum + count, 0);
    const predicted = rows.reduce((sum, row) => sum + (row[index] ?? 0), 0);
    const [precision, recall] = [right / predicted, right / truths];
    return { label, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  });
  const macro = scores.reduce((sum, { f1 }) => sum + f1, 0) / 3;
  const classes = scores.map(
    ({ label, precision, recall, f1 }) =>
      `    ${label}:\n      precision: ${precision.toFixed(3)}\n      recall: ${recall.toFixed(3)}\n      f1: ${f1.toFixed(3)}\n`,
  );
  const text = `version: v4
parent: v3
changes: ["prompt with two examples"]
data: {test_count: 160}
results:
  macro_f1: ${macro.toFixed(3)}
  accuracy: 0.825
  per_class:
${classes.join('')}  confusion_matrix: ${JSON.stringify(rows)}
`;
  return { ...sound, [`${task}/versions/v4/lineage.yaml`]: text };
}

/** Predictions of v3 that give its accuracy. */
function withPredictions(sound: Tree, task: string): Tree {
  const items = Array.from({ length: 160 }, (_, index) =>
    JSON.stringify({ id: index, label: 'positive', prediction: index < 132 ? 'positive' : 'neutral' }),
  );
  return { ...sound, [`${task}/versions/v3/predictions.jsonl`]: `${items.join('\n')}\n` };
}

export const inMatrix = (rule: RuleId, pattern: RegExp, by: string): Mistake => ({
  rule,
  damage: ({ sound, task }) => {
    const path = `${task}/versions/v4/lineage.yaml`;
    const whole = withMatrix(sound, task);
    return {
      head: changed(whole, path, pattern, by),
      file: path,
      line: lineOf(textOf(whole, path), pattern),
    };
  },
});

const both = ['results.json', 'lineage.yaml'] as const;

export const consistencyMistakes: readonly Mistake[] = [
  inAll('shape/percent', both, [
    ['v3', /("?macro_f1"?: )0.822/, '82.2'],
    ['v3', /("?macro_f1"?: )0.822/, '82'],
  ]),
  {
    rule: 'consistency/results-differ',
    damage: (site) => {
      const folder = `${site.task}/versions/${any(site)}`;
      const path = `${folder}/lineage.yaml`;
      const [inJson, left] = site.choose([
        [/"macro_f1": \S+(?=,)/, 'macro_f1'],
        [/"accuracy": \S+(?=,)/, 'accuracy'],
        [/"precision": \S+(?=,)/, 'precision'],
        [/"f1": \S+/, ' f1:'],
      ] as const);
      const by = `${/"\w+": /.exec(textOf(site.sound, `${folder}/results.json`).match(inJson)?.[0] ?? '')?.[0]}0.511`;
      const head = changed(site.sound, `${folder}/results.json`, inJson, by);
      return { head, file: path, line: lineOf(textOf(site.sound, path), left) };
    },
  },
  inPlace('consistency/results-differ', lineage, [
    [/ {2}macro_f1: \S+/, '  macro_f1: 0.9'],
    [/accuracy: \S+/, 'accuracy: 0.50'],
  ]),
  takenOut('consistency/missing', [
    ['results.json', / {2}"accuracy": .*\n/, /accuracy/],
    ['config.yaml', /batch_size: .*\n/, / {2}batch_size/],
    ['config.yaml', /method: .*\n/, / {2}method/],
    ['data_snapshot.json', / {4}"positive": \d+,\n/, / {4}positive: \d/],
  ]),
  inPlace('consistency/config-differs', lineage, [
    [/ {2}epochs: \d/, '  epochs: 3'],
    [/ {4}r: \d+/, '    r: 8'],
    [/base_model: \S+/, 'base_model: Qwen/Qwen3-8B'],
    [/learning_rate: \S+/, 'learning_rate: 3.0e-05'],
  ]),
  inPlace('consistency/data-differs', lineage, [
    [/train_count: \d+/, 'train_count: 999'],
    [/test_count: \d+/, 'test_count: 161'],
    [/source_hash: \S+/, 'source_hash: abc123def456'],
    [/ {4}neutral: \d+/, '    neutral: 1'],
  ]),
  inPlace('consistency/model-differs', lineage, [
    [/adapter_path: \S+/, 'adapter_path: models/adapter/v9'],
    [/hf_repo: \S+/, 'hf_repo: org/another'],
  ]),
  {
    rule: 'consistency/distribution-sum',
    damage: ({ sound, task, choose }) => {
      const folder = `${task}/versions/${choose(['v1', 'v2', 'v3'])}`;
      const label = choose(['positive', 'negative', 'neutral']);
      const path = `${folder}/lineage.yaml`;
      const inYaml = changed(sound, path, new RegExp(` {4}${label}: \\d+`), `    ${label}: 7`);
      const head = changed(
        inYaml,
        `${folder}/data_snapshot.json`,
        new RegExp(`"${label}": \\d+`),
        `"${label}": 7`,
      );
      return { head, file: path, line: lineOf(textOf(sound, path), 'class_distribution') };
    },
  },
  {
    rule: 'consistency/source-hash',
    damage: ({ sound, task, choose }) => {
      const path = `${task}/versions/v3/lineage.yaml`;
      const by = choose(['host: db2.internal', 'host: db.internal # moved', 'host:  db.internal']);
      const head = changed(sound, `${task}/data_source.yaml`, 'host: db.internal', by);
      return { head, file: path, line: lineOf(textOf(sound, path), 'source_hash') };
    },
  },
  inAll('consistency/f1', both, [
    ['v1', /("?f1"?: )0.790/, '0.690'],
    ['v2', /("?f1"?: )0.785/, '0.875'],
    ['v3', /("?f1"?: )0.795/, '0.797'],
  ]),
  inAll('consistency/macro-f1', both, [
    ['v1', /("?macro_f1"?: )0.725/, '0.752'],
    ['v2', /("?macro_f1"?: )0.777/, '0.780'],
    ['v3', /("?macro_f1"?: )0.822/, '0.811'],
  ]),
  {
    rule: 'consistency/accuracy',
    damage: ({ sound, task, choose }) => {
      const folder = `${task}/versions/v3`;
      const by = choose(['0.852', '0.725', '0.830']);
      const inYaml = changed(
        withPredictions(sound, task),
        `${folder}/lineage.yaml`,
        'accuracy: 0.825',
        `accuracy: ${by}`,
      );
      const path = `${folder}/results.json`;
      const head = changed(inYaml, path, '"accuracy": 0.825', `"accuracy": ${by}`);
      return { head, file: path, line: lineOf(textOf(head, path), '"accuracy"') };
    },
  },
  inMatrix('consistency/accuracy', /accuracy: 0.825/, 'accuracy: 0.852'),
  {
    rule: 'consistency/test-count',
    damage: ({ sound, task, choose }) => {
      const path = `${task}/versions/v3/predictions.jsonl`;
      const whole = withPredictions(sound, task);
      const lines = textOf(whole, path).split('\n');
      const head = { ...whole, [path]: lines.slice(0, choose([100, 159, 1])).join('\n') };
      return { head, file: path, line: 1 };
    },
  },
  inMatrix('consistency/test-count', /confusion_matrix: \[\[50/, 'confusion_matrix: [[51'),
  inMatrix('consistency/confusion', /precision: \S+/, 'precision: 0.900'),
  inMatrix('consistency/confusion', /recall: \S+/, 'recall: 0.999'),
  {
    rule: 'consistency/no-data',
    damage: ({ sound, task, choose }) => {
      const folder = `${task}/versions/${choose(['v1', 'v2'])}`;
      const cut = without(sound, `${folder}/data_snapshot.json`);
      const head = changed(cut, `${folder}/lineage.yaml`, /data:\n(?: {2}.*\n)+?(?=config:)/, '');
      return { head, file: `${folder}/results.json`, line: 1 };
    },
  },
  {
    rule: 'secrets/literal',
    damage: ({ sound, task, choose }) => {
      const path = `${task}/task.yaml`;
      const line = choose([
        'password: hunter22',
        'api_key: "a1b2c3d4e5"',
        'db_token: qwertz-1234',
        "'secret': 'it''s me'",
      ]);
      const head = appended(sound, path, `execution:\n  type: local\n  ${line}\n`);
      return { head, file: path, line: lineOf(textOf(head, path), line) };
    },
  },
  {
    rule: 'secrets/token',
    damage: ({ sound, task, choose }) => {
      const random = 'aZ3kQ9xW7mB2vN5cT8rL1pY6sD4fG0hJeUiO';
      const token = choose([
        `ghp_${random}`,
        `hf_${random.slice(0, 34)}`,
        `glpat-${random.slice(0, 20)}`,
        `AKIA${'Q3EGRXN7ABCDWZ5T'}`,
        `npm_${random}`,
      ]);
      const path = `${task}/versions/v3/lineage.yaml`;
      const head = appended(sound, path, `notes: pushed with ${token}\n`);
      return { head, file: path, line: lineOf(textOf(head, path), 'notes') };
    },
  },
  {
    rule: 'secrets/url',
    damage: ({ sound, task, choose }) => {
      const path = `${task}/task.yaml`;
      const url = choose([
        'postgres://svc:hunter2@db/reviews',
        'https://ci:s3cr3t-pw@git.internal/x.git',
        'mongodb+srv://u:p4ss.word@cluster0',
      ]);
      const head = appended(sound, path, `execution:\n  type: local\n  host: ${url}\n`);
      return { head, file: path, line: lineOf(textOf(head, path), 'host: ') };
    },
  },
];
