/**
 * Repositories for measuring, the same on every machine: `S` has 3 tasks with 3 versions each, `M` 100 × 20, `L` 1,000 × 20
 * (102,000 files), `H` 100 × 20 in 20,100 commits. Branch `main` has the last version deployed, `head` one more in one task.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Size {
  readonly tasks: number;
  readonly versions: number;
  /** Further commits, each a touch of one task's `updated`. */
  readonly commits: number;
}

export const sizes = {
  S: { tasks: 3, versions: 3, commits: 0 },
  M: { tasks: 100, versions: 20, commits: 0 },
  L: { tasks: 1_000, versions: 20, commits: 0 },
  H: { tasks: 100, versions: 20, commits: 20_000 },
} as const satisfies Readonly<Record<string, Size>>;

const START = 1_735_689_600; // 2025-01-01T00:00:00Z
const DAY = 86_400;

/** Mulberry32 (public domain, Tommy Ettinger). */
function random(seed: number): number {
  let mixed = Math.imul((seed + 0x6d2b79f5) ^ ((seed + 0x6d2b79f5) >>> 15), 1 | (seed + 0x6d2b79f5));
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const day = (number: number): string => new Date((START + number * DAY) * 1000).toISOString().slice(0, 19);
const taskPath = (task: number): string => `models/team-${task % 10}/task-${task}`;

function definition(task: number, versions: number, status: string, updated: number): string {
  return `task_name: task-${task}
version: v${versions}
status: ${status}
task_type: classification
domain: finance
language: zh-TW
output_format:
  type: json
  schema:
    label: {type: string, enum: [正面, 負面, 中立]}
success_criteria:
  primary_metric: macro_f1
  threshold: 0.5
versioning:
  strategy: semantic
  retention: {keep_recent: 3, keep_deployed: true, keep_best: true, cleanup_exp_after: 7d}
created: '${day(0)}'
updated: '${day(updated)}'
`;
}

interface Scores {
  readonly [label: string]: readonly [number, number, number];
}

function scoresOf(seed: number): Scores {
  return Object.fromEntries(
    ['正面', '負面', '中立'].map((label, index) => {
      const precision = 0.7 + Math.round(random(seed * 31 + index) * 200) / 1000;
      const recall = 0.7 + Math.round(random(seed * 37 + index) * 200) / 1000;
      const f1 = (2 * precision * recall) / (precision + recall);
      return [label, [precision, recall, Math.round(f1 * 1000) / 1000]] as const;
    }),
  );
}

const macro = (scores: Scores): number =>
  Math.round((Object.values(scores).reduce((sum, [, , f1]) => sum + f1, 0) / 3) * 1000) / 1000;

const dataSource = 'type: local\npath: data/raw.jsonl\n';
const sourceHash = createHash('sha256').update(dataSource).digest('hex').slice(0, 12);

function versionFiles(task: number, version: number): Readonly<Record<string, string>> {
  const folder = `${taskPath(task)}/versions/v${version}`;
  const scores = scoresOf(task * 1_000 + version);
  const counts = { train: 700, valid: 140, test: 160 };
  const config = `base_model: Qwen/Qwen3-4B\nmethod: sft\nlora:\n  r: 64\n  alpha: 128\n  dropout: 0.05\nepochs: 6\nbatch_size: 4\nlearning_rate: 1.0e-05\n`;
  const perClass = Object.entries(scores)
    .map(
      ([label, [precision, recall, f1]]) =>
        `    ${label}: {precision: ${precision}, recall: ${recall}, f1: ${f1}}`,
    )
    .join('\n');
  const indented = config.replace(/^(?=.)/gm, '  ');
  return {
    [`${folder}/config.yaml`]: config,
    [`${folder}/data_snapshot.json`]: `${JSON.stringify({ source_hash: sourceHash, train_count: counts.train, valid_count: counts.valid, test_count: counts.test }, null, 2)}\n`,
    [`${folder}/results.json`]: `${JSON.stringify({ macro_f1: macro(scores), per_class: Object.fromEntries(Object.entries(scores).map(([label, [precision, recall, f1]]) => [label, { precision, recall, f1 }])) }, null, 2)}\n`,
    [`${folder}/model_info.json`]: `${JSON.stringify({ adapter_path: `models/adapter/v${version}`, hf_repo: `org/task-${task}` }, null, 2)}\n`,
    [`${folder}/lineage.yaml`]: `version: v${version}
created: '${day(version)}'
${version === 1 ? '' : `parent: v${version - 1}\n`}data:
  source_hash: ${sourceHash}
  train_count: ${counts.train}
  valid_count: ${counts.valid}
  test_count: ${counts.test}
config:
${indented}results:
  macro_f1: ${macro(scores)}
  per_class:
${perClass}
model:
  adapter_path: models/adapter/v${version}
  hf_repo: org/task-${task}
changes:
- prompt of sweep ${version} with two examples
notes: version ${version} of the sweep
`,
  };
}

function taskFiles(task: number, versions: number): Readonly<Record<string, string>> {
  const path = taskPath(task);
  const all: Record<string, string> = {
    [`${path}/task.yaml`]: definition(task, versions, 'deployed', versions),
    [`${path}/data_source.yaml`]: dataSource,
  };
  for (let version = 1; version <= versions; version += 1) Object.assign(all, versionFiles(task, version));
  return all;
}

/** The commits of a repository in the form that `git fast-import` reads. */
function* commits({ tasks, versions, commits: more }: Size): Generator<string> {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commit = (branch: string, at: number, message: string): string =>
    `commit refs/heads/${branch}\ncommitter bench <bench@example.org> ${START + at} +0000\n${data(message)}`;
  const file = ([path, text]: readonly [string, string]): string => `M 644 inline ${path}\n${data(text)}`;
  for (let task = 0; task < tasks; task += 1) {
    yield commit('main', task, `Task ${task}`) + Object.entries(taskFiles(task, versions)).map(file).join('');
  }
  for (let touch = 0; touch < more; touch += 1) {
    const task = touch % tasks;
    const text = definition(task, versions, 'deployed', versions + 1 + Math.floor(touch / tasks));
    yield commit('main', tasks + touch, `Touch ${touch}`) + file([`${taskPath(task)}/task.yaml`, text]);
  }
  const next = versions + 1;
  const added = {
    ...versionFiles(0, next),
    [`${taskPath(0)}/task.yaml`]: definition(0, next, 'evaluating', next),
  };
  yield `reset refs/heads/head\nfrom refs/heads/main\n\n${commit('head', tasks + more, 'Next version')}`;
  yield Object.entries(added).map(file).join('');
}

/** Makes a repository of this size in a new folder below the system's temporary one, checked out on `main`. */
export function makeRepository(size: Size): string {
  const folder = mkdtempSync(join(tmpdir(), 'tunegate-bench-'));
  const git = (args: readonly string[], input?: string): void => {
    const { status, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      input,
      maxBuffer: 1e9,
    });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  };
  git(['init', '--quiet', '--initial-branch=main']);
  git(['fast-import', '--quiet'], [...commits(size)].join(''));
  git(['reset', '--quiet', '--hard', 'main']);
  return folder;
}
