import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import type { Files } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { listAt, textAt } from '../support/json.ts';
import { temporaryRepository } from '../support/repo.ts';

const folder = 'a/versions/v2';

/** A task with a finished `v1` and with `files` in `v2`, the active version; what `record` makes of its lineage. */
async function recorded(files: Files, line = ['record', 'a']) {
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'a', status: 'training', version: 'v2', versions: [{ version: 'v1' }] }),
    ...files,
  });
  const ran = await run(line, { cwd: repository.path });
  expect(ran.code, ran.stderr).toBe(0);
  const checked = await run(['validate', '--json'], { cwd: repository.path });
  const findings = listAt(JSON.parse(checked.stdout), 'findings').map((one) => textAt(one, 'rule'));
  return {
    ...ran,
    findings,
    lineage: await readFile(join(repository.path, folder, 'lineage.yaml'), 'utf8'),
    task: await readFile(join(repository.path, 'a/task.yaml'), 'utf8'),
  };
}

const config =
  'base_model: Qwen/Qwen3-4B\nmethod: sft\nlora:\n  r: 64\n  alpha: 64\n  dropout: 0.05\nepochs: 8\nlearning_rate: 1e-5\nbatch_size: 4\n';
const results = '{"macro_f1": 0.90, "accuracy": 0.900}';
const data = {
  train_count: 700,
  valid_count: 120,
  test_count: 180,
  class_distribution: { positive: 300, negative: 300, neutral: 100 },
};

test('keeps comments, flat keys, quotes, line ends, and what a person wrote', async () => {
  const lineage = `# the record of v2
version: 'v2'   # quoted
created: 2026-01-06T10:00:00
parent: v1
config:
  base_model: "Qwen/Qwen3-4B"
  method: sft
  lora_r: 32  # was enough for v1
  lora_alpha: 64
  lora_dropout: 0.05
  epochs: 8
  learning_rate: 1.0e-5
  batch_size: 4
  warmup: 10
changes:
  - "LoRA rank 32 → 64, since the classes are close"
notes: |
  Keep an eye on
  the neutral class.
`.replaceAll('\n', '\r\n');
  const done = await recorded({
    [`${folder}/lineage.yaml`]: lineage,
    [`${folder}/config.yaml`]: config,
    [`${folder}/results.json`]: results,
  });
  const expected = lineage
    .replace('lora_r: 32  #', 'lora_r: 64  #')
    .replace('  warmup: 10\r\nchanges:', '\r\nresults:\r\n  macro_f1: 0.90\r\n  accuracy: 0.900\r\nchanges:');
  expect(done.lineage).toBe(expected);
  expect(done.task).toContain('status: evaluating\n');
});

test('proposes changes from the real difference, in the words of the reader', async () => {
  const files = {
    [`${folder}/lineage.yaml`]:
      'version: v2\ncreated: 2026-01-06T10:00:00\nparent: v1\nchanges: []  # to be filled in\n',
    [`${folder}/config.yaml`]: `${config.replace('batch_size: 4\n', '').replace('1e-5', '1.0e-5')}warmup_ratio: 0.1\n`,
    [`${folder}/data_snapshot.json`]: JSON.stringify(data),
    [`${folder}/results.json`]: results,
  };
  const done = await recorded(files);
  expect(done.lineage).toContain(`changes:  # to be filled in
  - "lora.r 32 → 64"
  - "warmup_ratio 0.1 added"
  - "batch_size 4 removed"
  - "train_count 600 → 700"
`);
  expect(done.findings).toEqual([]);
  const chinese = await recorded(files, ['record', 'a', '--lang', 'zh-TW']);
  expect(chinese.lineage).toContain('  - "新增 warmup_ratio 0.1"\n');
  expect(chinese.stdout).toContain('建議的變更說明');
  expect(chinese.findings).toEqual([]);
});

test('makes a lineage where there is none, and says it only once', async () => {
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'a', status: 'training', version: 'v2', versions: [{ version: 'v1' }] }),
    [`${folder}/config.yaml`]: config,
  });
  const first = await run(['record', 'a', 'v2'], { cwd: repository.path });
  expect(first.stdout).toContain('Recorded v2: `config`.');
  const second = await run(['record', 'a', 'v2'], { cwd: repository.path });
  expect(second.stdout).toContain('already says all');
  expect(second.stdout).not.toContain('changed');
});

test.each([
  [
    'scikit-learn',
    {
      accuracy: 0.9,
      positive: { precision: 0.9, recall: 0.9, 'f1-score': 0.9, support: 60 },
      negative: { precision: 0.9, recall: 0.9, 'f1-score': 0.9, support: 60 },
      neutral: { precision: 0.9, recall: 0.9, 'f1-score': 0.9, support: 60 },
      'macro avg': { precision: 0.9, recall: 0.9, 'f1-score': 0.9, support: 180 },
    },
    '  macro_f1: 0.9\n',
  ],
  ['Trainer', { eval_loss: 0.31, eval_macro_f1: 0.88, test_macro_f1: 0.9, epoch: 3 }, '  loss: 0.31\n'],
  [
    'lm-evaluation-harness',
    { results: { senti: { 'acc,none': 0.9, 'acc_stderr,none': 0.01, 'macro_f1,none': 0.9 } } },
    '  senti.macro_f1: 0.9\n',
  ],
  ['numbers', { macro_f1: 0.9, inner: { score: 0.5 } }, '  inner.score: 0.5\n'],
])('results of %s read the same from the lineage', async (_, file, line) => {
  const done = await recorded({
    [`${folder}/config.yaml`]: config,
    [`${folder}/results.json`]: JSON.stringify(file),
    [`${folder}/lineage.yaml`]:
      'version: v2\ncreated: 2026-01-06T10:00:00\nparent: v1\nchanges:\n  - "lora.r 32 → 64"\n',
  });
  expect(done.lineage).toContain(line);
  expect(done.findings.filter((rule) => rule === 'consistency/results-differ')).toEqual([]);
});

test('not a number stays not a number', async () => {
  const done = await recorded({
    [`${folder}/config.yaml`]: config,
    [`${folder}/results.json`]: '{"macro_f1": NaN, "accuracy": 0.5}',
  });
  expect(done.lineage).toContain('  macro_f1: .nan\n');
});

test('refuses a version with a broken file', async () => {
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'a', status: 'training', version: 'v2', versions: [{ version: 'v1' }] }),
    [`${folder}/results.json`]: '{"macro_f1": ',
  });
  const { code, stderr } = await run(['record', 'a', 'v2'], { cwd: repository.path });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('results.json cannot be read'),
  });
});
