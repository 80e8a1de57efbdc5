import type { Language } from '../../domain/language.ts';
import type { DeployTarget } from '../../domain/records/records.ts';
import type { VersionStrategy } from '../../domain/records/version-name.ts';

/** What a new task is filled with. Texts are checked names or are quoted here. */
export interface TaskTemplate {
  readonly name: string;
  readonly type: string;
  readonly domain: string;
  /** Of the texts that the model works on. */
  readonly textLanguage: string;
  readonly metric: string;
  /** As written: `0.80`. */
  readonly threshold: string;
  readonly strategy: VersionStrategy;
  readonly target: DeployTarget;
  readonly baseModel: string;
  readonly labels: readonly string[];
  /** Of the comments in the file. */
  readonly language: Language;
  /** Timestamp. */
  readonly created: string;
}

const comments = {
  en: {
    task: 'The task',
    what: 'What it is about',
    form: 'Input and output; the enum names the classes',
    training: 'Configuration that the first version starts with',
    criteria: 'When a version is good enough',
    execution: 'Where training runs',
    versioning: 'How versions are named, shipped and kept',
    recent: 'the 3 most recent versions',
    deployed: 'versions that are or were deployed',
    best: 'the best version',
    experiments: 'experiments go after 7 days',
    times: 'UTC',
    source: 'Where the data comes from. Secrets only as references to the environment: "${NAME}".',
  },
  'zh-TW': {
    task: '任務基本資訊',
    what: '任務定義',
    form: '輸入輸出；enum 列出類別',
    training: '第一個版本的起始訓練配置',
    criteria: '成功標準',
    execution: '執行環境',
    versioning: '版本管理',
    recent: '保留最近 3 個版本',
    deployed: '永久保留已部署版本',
    best: '保留效能最佳版本',
    experiments: '實驗版本 7 天後清理',
    times: '元資料（UTC）',
    source: '資料來源。密碼與金鑰一律由環境變數提供："${NAME}"。',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

/** JSON strings are YAML strings; a plain word needs no quotes. */
const value = (text: string): string =>
  /^[A-Za-z][A-Za-z0-9_/-]*$/.test(text) && !/^(?:y|n|yes|no|true|false|on|off|null)$/i.test(text)
    ? text
    : JSON.stringify(text);

/** task.yaml of a new task. */
export function taskTemplate(template: TaskTemplate): string {
  const say = comments[template.language];
  const labels = template.labels.map((label) => JSON.stringify(label)).join(', ');
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/tunegate/tunegate/main/schema/task.json
# ${say.task}
task_name: ${value(template.name)}
status: created

# ${say.what}
task_type: ${value(template.type)}
domain: ${value(template.domain)}
language: ${value(template.textLanguage)}

# ${say.form}
input_template: |
  {text}
output_format:
  type: json
  schema:
    label:
      type: string
      enum: [${labels}]

# ${say.training}
training:
  base_model: ${value(template.baseModel)}
  method: sft
  lora:
    r: 32
    alpha: 64
    dropout: 0.05
  epochs: 3
  learning_rate: 1.0e-5
  batch_size: 4

# ${say.criteria}
success_criteria:
  primary_metric: ${value(template.metric)}
  threshold: ${template.threshold}

# ${say.execution}
execution:
  type: local

# ${say.versioning}
versioning:
  strategy: ${template.strategy}
  deploy_target: ${template.target}
  retention:
    keep_recent: 3  # ${say.recent}
    keep_deployed: true  # ${say.deployed}
    keep_best: true  # ${say.best}
    cleanup_exp_after: 7d  # ${say.experiments}

# ${say.times}
created: ${template.created}
updated: ${template.created}
`;
}

/** data_source.yaml of a new task. */
export const dataSourceTemplate = ({
  language,
}: Pick<TaskTemplate, 'language'>): string => `# ${comments[language].source}
sources:
  - name: examples
    type: jsonl
    path: data/train.jsonl
`;
