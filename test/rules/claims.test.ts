import { describe, expect, it } from 'vitest';
import { contradicted, isMentioned } from '../../src/rules/claims/check-claim.ts';
import { claimsIn, incrementsIn } from '../../src/rules/claims/parse.ts';
import { isVague } from '../../src/rules/claims/vague.ts';
import { folded } from '../../src/rules/claims/words.ts';

describe('entries that say nothing', () => {
  it.each([
    '調整參數',
    '增加資料',
    '调整参数',
    '微調超參數與資料',
    '模型更新',
    '修正一些問題',
    '其他小修改',
    '重新訓練',
    'adjust parameters',
    'Adjusted some hyper-parameters.',
    'added more data',
    'minor changes',
    'Various improvements',
    'fix',
    'WIP',
    'update config',
    'n/a',
    'TBD',
    '...',
    '-',
  ])('%s', (entry) => {
    expect(isVague(entry)).toBe(true);
  });

  it.each([
    'LoRA rank 32 → 64',
    '新增中立樣本 200 筆',
    '訓練輪數 8 → 6(防止過擬合)',
    '初始版本',
    'First version, LoRA on Qwen3-4B',
    '資料來源只取複審過的標註',
    '調整學習率',
    'adjust learning rate',
    'fix typo in the prompt',
    'Trained again with another seed',
    '移除重複的句子',
    'updated data from the March export',
    'prompt with two examples',
  ])('but not %s', (entry) => {
    expect(isVague(entry)).toBe(false);
  });
});

describe('claims', () => {
  const claims = (entry: string) =>
    claimsIn(entry).map(({ subject, from, to }) => [subject.trim(), from, to]);

  it.each([
    ['LoRA rank 32 → 64', [['lora rank', '32', '64']]],
    ['訓練輪數 8 → 6(防止過擬合)', [['訓練輪數', '8', '6']]],
    ['learning_rate 1e-5 -> 5e-6', [['learning_rate', '1e-5', '5e-6']]],
    [
      'lr 1e-5 => 5e-6, epochs 8 ⇒ 6',
      [
        ['lr', '1e-5', '5e-6'],
        [', epochs', '8', '6'],
      ],
    ],
    ['epochs from 8 to 6', [['epochs', '8', '6']]],
    ['學習率從 1e-4 調整為 2e-5', [['學習率', '1e-4', '2e-5']]],
    ['批次大小由 4 改為 8', [['批次大小', '4', '8']]],
    ['訓練樣本 1,200 筆增加到 1,500 筆', [['訓練樣本', '1,200', '1,500']]],
    ['訓練樣本 １２００ → １５００', [['訓練樣本', '1200', '1500']]],
    ['基礎模型 Qwen/Qwen3-1.7B → Qwen/Qwen3-4B', [['基礎模型', 'qwen/qwen3-1.7b', 'qwen/qwen3-4b']]],
    ['dropout 5% → 10%', [['dropout', '5', '10']]],
    ['method sft → dpo', [['method', 'sft', 'dpo']]],
    ['no claim at all', []],
    ['go to 3 more epochs', []],
  ])('%s', (entry, expected) => {
    expect(claims(entry)).toEqual(expected);
  });

  const settings = [
    { key: 'lora.r', before: 32, after: 64 },
    { key: 'lora.alpha', before: 128, after: 128 },
    { key: 'lora.dropout', before: 0.05, after: 0.1 },
    { key: 'num_train_epochs', before: 8, after: 6 },
    { key: 'learning_rate', before: 0.00001, after: 0.000005 },
    { key: 'base_model', before: 'Qwen/Qwen3-1.7B', after: 'Qwen/Qwen3-4B' },
    { key: 'gradient_checkpointing', before: false, after: true },
    { key: 'max_seq_length', before: undefined, after: 2048 },
    { key: 'train_count', before: 1200, after: 1500 },
    { key: 'class_distribution.中立', before: 60, after: 175 },
  ];
  const wrongAbout = (entry: string) =>
    claimsIn(entry).map((claim) => contradicted(claim, settings)?.key ?? null);

  it.each([
    ['LoRA rank 32 → 64', null],
    ['LoRA rank 32 → 128', 'lora.r'],
    ['LoRA rank 16 → 64', 'lora.r'],
    ['rank 32 → 64', null],
    ['alpha 128 → 256', 'lora.alpha'],
    ['LoRA alpha 32 → 64', 'lora.alpha'],
    ['dropout 5% → 10%', null],
    ['dropout 0.05 → 0.2', 'lora.dropout'],
    ['訓練輪數 8 → 6', null],
    ['輪數從 8 改為 5', 'num_train_epochs'],
    ['lr 1e-5 → 5e-6', null],
    ['學習率 1e-5 → 5e-5', 'learning_rate'],
    ['基礎模型 Qwen3-1.7B → Qwen3-4B', null],
    ['base model Qwen3-1.7B → Qwen3-8B', 'base_model'],
    ['訓練樣本 1,200 → 1,500', null],
    ['訓練樣本 1.2k → 1.5k', null],
    ['訓練資料從 1000 筆增加到 1500 筆', 'train_count'],
    ['中立樣本 60 → 175', null],
    ['中立樣本 60 → 260', 'class_distribution.中立'],
    ['max length none → 2048', null],
    // What cannot be held against a setting passes.
    ['data v1 → v2', null],
    ['prompt A → B', null],
    ['中立 F1 從 62% 提升到 78.5%', null],
    ['macro F1 0.72 → 0.815', null],
    ['temperature 0.7 → 0.2', null],
  ])('%s: wrong about %s', (entry, key) => {
    expect(wrongAbout(entry)).toEqual([key]);
  });

  it.each([
    ['新增中立樣本 200 筆', [200]],
    ['增加 200 筆', [200]],
    ['移除重複句子 1,050 筆', [-1050]],
    ['added 200 neutral samples', [200]],
    ['Add 2k examples and remove 50 rows', [2000, -50]],
    ['+200 samples', [200]],
    ['訓練樣本從 500 筆增加到 700 筆', []],
    ['added two layers', []],
    ['新增 3 個欄位', []],
  ])('counts of %s', (entry, counts) => {
    expect(incrementsIn(entry).map(({ count }) => count)).toEqual(counts);
  });

  it.each([
    ['lora.r', 'LoRA↑', true],
    ['lora.r', 'Rank doubled', true],
    ['lora.r', 'better training', false],
    ['learning_rate', '學習率減半', true],
    ['learning_rate', 'lower lr', true],
    ['learning_rate', 'clr', false],
    ['train_count', '新增中立樣本 200 筆', true],
    ['test_count', '新增中立樣本 200 筆', false],
    ['test_count', '測試集加倍', true],
    ['gradient_checkpointing', 'gradient checkpointing on', true],
    ['gradient_checkpointing', 'gradients', false],
  ])('%s is mentioned in %s: %s', (key, entry, expected) => {
    expect(isMentioned({ key, before: 1, after: 2 }, [folded(entry)])).toBe(expected);
  });

  it('takes the new value as mention', () => {
    const setting = { key: 'base_model', before: 'a/b', after: 'Qwen/Qwen3-4B' };
    expect(isMentioned(setting, [folded('now on Qwen3-4B')])).toBe(true);
  });

  it('takes hostile entries in no time', () => {
    const started = performance.now();
    for (const text of [
      '8 → '.repeat(15_000),
      'add 1 '.repeat(10_000),
      `add 1${' a'.repeat(30_000)}`,
      '調整'.repeat(30_000),
    ]) {
      claimsIn(text);
      incrementsIn(text);
      isVague(text);
    }
    expect(performance.now() - started).toBeLessThan(500);
  });
});
