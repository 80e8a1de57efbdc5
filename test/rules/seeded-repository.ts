import { createHash } from 'node:crypto';
import { parseDocument } from 'yaml';
import type { Tree } from '../records/support.ts';

/** A repository that breaks no rule, rich enough that every rule has something to break. Texts are written by hand. */
const task = (name: string): string => `task_name: ${name}
version: v3
status: evaluating
task_type: classification
domain: finance
language: en
output_format:
  type: json
  schema:
    sentiment:
      type: string
      enum: [positive, negative, neutral]
success_criteria:
  primary_metric: macro_f1
  threshold: 0.80
  guards:
    - metric: per_class.neutral.f1
      min: 0.70
versioning:
  strategy: semantic
  deploy_target: huggingface
  retention:
    keep_recent: 3
    cleanup_exp_after: 7d
deployed_version: v2
waivers:
  - gate: regression
    version: v3
    reason: new test set
    owner: li
    expires: 2026-03-01
created: 2026-01-05T10:00:00
updated: 2026-01-20T10:00:00
`;

const source = `type: postgresql
host: db.internal
user: reader
password: \${DB_PASSWORD}
`;
const sourceHash = createHash('sha256').update(source).digest('hex').slice(0, 12);

interface Version {
  readonly name: string;
  readonly parent: string | null;
  readonly created: string;
  readonly r: number;
  readonly epochs: number;
  readonly rate: string;
  readonly train: readonly [number, number, number];
  readonly scores: readonly (readonly [precision: string, recall: string, f1: string])[];
  readonly macro: string;
  readonly accuracy: string;
  readonly changes: readonly string[];
}

const versions: readonly Version[] = [
  {
    name: 'v1',
    parent: null,
    created: '2026-01-05T10:00:00',
    r: 16,
    epochs: 8,
    rate: '1.0e-05',
    train: [200, 200, 100],
    scores: [
      ['0.780', '0.800', '0.790'],
      ['0.750', '0.740', '0.745'],
      ['0.650', '0.630', '0.640'],
    ],
    macro: '0.725',
    accuracy: '0.735',
    changes: ['First version, LoRA on Qwen3-4B'],
  },
  {
    name: 'v2',
    parent: 'v1',
    created: '2026-01-10T10:00:00',
    r: 32,
    epochs: 8,
    rate: '1.0e-05',
    train: [220, 220, 160],
    scores: [
      ['0.820', '0.840', '0.830'],
      ['0.790', '0.780', '0.785'],
      ['0.720', '0.710', '0.715'],
    ],
    macro: '0.777',
    accuracy: '0.785',
    changes: ['LoRA rank 16 → 32', 'added 100 training samples, most of them neutral'],
  },
  {
    name: 'v3',
    parent: 'v2',
    created: '2026-01-20T10:00:00',
    r: 32,
    epochs: 6,
    rate: '2.0e-05',
    train: [240, 240, 220],
    scores: [
      ['0.850', '0.870', '0.860'],
      ['0.820', '0.800', '0.810'],
      ['0.790', '0.800', '0.795'],
    ],
    macro: '0.822',
    accuracy: '0.825',
    changes: ['訓練輪數 8 → 6', 'learning_rate 1e-5 → 2e-5', 'train_count from 600 to 700'],
  },
];

const labels = ['positive', 'negative', 'neutral'] as const;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

const configOf = ({ r, epochs, rate }: Version): string => `base_model: Qwen/Qwen3-4B
method: sft
lora:
  r: ${r}
  alpha: 64
  dropout: 0.05
epochs: ${epochs}
learning_rate: ${rate}
batch_size: 4
`;

const dataOf = ({ train }: Version): string => `source_hash: ${sourceHash}
train_count: ${sum(train)}
valid_count: 120
test_count: 160
class_distribution:
${labels.map((label, index) => `  ${label}: ${train[index]}`).join('\n')}
`;

const resultsOf = ({ macro, accuracy, scores }: Version): string => `macro_f1: ${macro}
accuracy: ${accuracy}
per_class:
${labels
  .map((label, index) => {
    const [precision, recall, f1] = scores[index] ?? [];
    return `  ${label}:\n    precision: ${precision}\n    recall: ${recall}\n    f1: ${f1}`;
  })
  .join('\n')}
`;

const modelOf = (name: string, version: string): string => `adapter_path: models/adapter/${version}
merged_path: models/merged/${version}
gguf_path: models/gguf/${name}-${version}-q8_0.gguf
hf_repo: org/${name}
`;

const lineageOf = (name: string, version: Version): string => `version: ${version.name}
created: ${version.created}
parent: ${version.parent ?? 'null'}
${version.name === 'v2' ? 'deployed_at: 2026-01-12T10:00:00\n' : ''}data:
${indent(dataOf(version), '  ')}config:
${indent(configOf(version), '  ')}results:
${indent(resultsOf(version), '  ')}model:
${indent(modelOf(name, version.name), '  ')}changes:
${version.changes.map((change) => `  - "${change}"`).join('\n')}
`;

/** The text of a YAML mapping as JSON, digits as written. */
const jsonOf = (yaml: string): string => {
  const text = `${JSON.stringify(parseDocument(yaml).toJS(), null, 2)}\n`;
  // JSON.stringify drops the last zeros, which say how exact a number is.
  return text.replaceAll(
    /: (0\.\d{1,2})(?=[,\n])/g,
    (_whole, number: string) => `: ${number.padEnd(5, '0')}`,
  );
};

/** Files of one task, by path from the repository's root. */
export function soundTask(name: string): Tree {
  const files: Record<string, string> = {
    [`${name}/task.yaml`]: task(name),
    [`${name}/data_source.yaml`]: source,
  };
  for (const version of versions) {
    const folder = `${name}/versions/${version.name}`;
    files[`${folder}/lineage.yaml`] = lineageOf(name, version);
    files[`${folder}/config.yaml`] = configOf(version);
    files[`${folder}/data_snapshot.json`] = jsonOf(dataOf(version));
    files[`${folder}/results.json`] = jsonOf(resultsOf(version));
    files[`${folder}/model_info.json`] = jsonOf(modelOf(name, version.name));
  }
  files[`${name}/versions/retired.yaml`] =
    'versions:\n  - version: v0\n    created: 2025-12-01T10:00:00\n    removed: 2026-01-02T10:00:00\n';
  return files;
}

/** A sound repository of three tasks. */
export const soundRepository = (): Tree => ({
  ...soundTask('reviews'),
  ...soundTask('support-tickets'),
  ...soundTask('news'),
});
