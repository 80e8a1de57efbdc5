import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { taskFiles } from '../support/fixtures.ts';
import { ROOT } from '../support/process.ts';
import { judge } from './pull.ts';

test.each([
  [
    'en',
    'Macro F1 81.5 % (75.4–87.6), +9.5 pp against v1 on 160 items: significant (p = 0.048).',
    /\| 中立 F1 \| 62\.0 % \| 78\.5 % \| ▲ \+16\.5 pp \| .* \| within noise \(3 classes tested together\) \|/,
    'The interval of Macro F1 is an upper bound from precision, recall and support; a confusion matrix would narrow it.',
  ],
  [
    'zh-TW',
    'Macro F1 81.5 %（75.4–87.6），與 v1 相比 +9.5 pp，共 160 筆測試資料：顯著（p = 0.048）。',
    /\| 中立 F1 \| 62\.0 % \| 78\.5 % \| ▲ \+16\.5 pp \| .* \| 在誤差範圍內（3 類一併檢定） \|/,
    'Macro F1 的信賴區間是由精確率、召回率與筆數推得的保守上限；提供混淆矩陣可以更精確。',
  ],
])('the guide’s story in plain words, %s', async (language, sentence, neutral, bound) => {
  const line = [
    'report',
    '--base-ref',
    'base',
    '--head-ref',
    'head',
    '--format',
    'markdown',
    '--lang',
    language,
  ];
  const { code, stdout } = await run(line, { cwd: join(ROOT, 'examples/finance-nlp') });
  expect(code).toBe(0);
  expect(stdout).toContain(sentence);
  expect(stdout).toMatch(neutral);
  expect(stdout).toContain(bound);
});

test('where nothing says how sure it is, the report asks for what is missing', async () => {
  const scores = (value: number) => ({ per_class: { positive: value, negative: value, neutral: value } });
  const version = (name: string, value: number, epochs: number) => ({
    version: name,
    value,
    testCount: 160,
    config: { epochs },
    results: scores(value),
  });
  const [v1, v2] = [version('v1', 0.8, 8), version('v2', 0.85, 6)];
  const base = taskFiles({ name: 'mood', status: 'deployed', versions: [v1] });
  const { task, en, zh } = await judge(base, taskFiles({ name: 'mood', versions: [v1, v2] }));
  expect(task.metrics[0]).toMatchObject({ significance: 'unknown', interval: null, pValue: null });
  expect(task.nextSteps.map(({ code }) => code)).toContain('next-state-counts');
  expect(en).toContain('+5.0 pp against v1 on 160 items: how sure that is, is unknown.');
  expect(en).toContain(
    'Commit a confusion matrix, or the support of each class, or the predictions per item',
  );
  expect(zh).toContain('提交混淆矩陣、各類別筆數（support）或逐筆預測');
});
