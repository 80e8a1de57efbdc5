import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tree } from '../records/support.ts';
import { check, placeOf } from './support.ts';

/** The lineage.yaml of the task-management guide, character for character. */
const lineage = readFileSync(new URL('../fixtures/guide/lineage.yaml', import.meta.url), 'utf8');
const taskYaml = readFileSync(new URL('../fixtures/guide/task.yaml', import.meta.url), 'utf8');

/** The guide's v1, of which it tells configuration and results in its comparison. */
const first = `version: v1
created: 2026-01-05T16:00:00
parent: null
data: {train_count: 500, valid_count: 140, test_count: 160}
config:
  base_model: Qwen/Qwen3-4B
  method: sft
  lora: {r: 32, alpha: 128, dropout: 0.05}
  epochs: 8
  learning_rate: 1.0e-05
  batch_size: 4
results:
  macro_f1: 0.720
  accuracy: 0.72
  per_class:
    正面: 0.78
    負面: 0.72
    中立: 0.62
changes: [初始版本]
`;

const guide = (record: string): Tree => ({
  'entity-sentiment/task.yaml': taskYaml,
  'entity-sentiment/versions/v2/lineage.yaml': record,
});

/** Findings above notice, as rule, place and arguments. */
const found = (tree: Tree, base?: Tree) =>
  check(tree, { path: 'entity-sentiment', ...(base === undefined ? {} : { base }) })
    .filter(({ severity }) => severity !== 'notice')
    .map((one) => [one.rule, placeOf(one, 'entity-sentiment'), one.args]);

const place = 'versions/v2/lineage.yaml';

describe("the guide's own record", () => {
  it('has no finding above notice, but for a parent that is not there when it stands alone', () => {
    expect(found(guide(lineage))).toEqual([['lineage/parent-missing', `${place}:3:9`, { parent: 'v1' }]]);
    const both = { ...guide(lineage), 'entity-sentiment/versions/v1/lineage.yaml': first };
    const base = { ...both };
    expect(
      found(both, Object.fromEntries(Object.entries(base).filter(([path]) => !path.includes('v2')))),
    ).toEqual([]);
  });

  const whole = (record: string): Tree => ({
    ...guide(record),
    'entity-sentiment/versions/v1/lineage.yaml': first.replace('macro_f1: 0.720', 'macro_f1: 0.707'),
  });

  it('holds all the claims of its changes', () => {
    expect(found(whole(lineage))).toEqual([]);
    const wrong = [
      ['LoRA rank 32 → 64', 'LoRA rank 32 → 128', 'lineage/claim-differs'],
      ['訓練輪數 8 → 6', '訓練輪數 8 → 5', 'lineage/claim-differs'],
      ['新增中立樣本 200 筆', '新增中立樣本 300 筆', 'lineage/count-differs'],
    ] as const;
    for (const [from, to, rule] of wrong) {
      expect(found(whole(lineage.replace(from, to))).map(([id]) => id)).toEqual([rule]);
    }
  });

  it('accepts a macro F1 of 0.815 and no longer one of 0.811, with both numbers in the finding', () => {
    expect(found(whole(lineage.replace('macro_f1: 0.815', 'macro_f1: 0.811')))).toEqual([
      ['consistency/macro-f1', `${place}:30:13`, { metric: 'macro_f1', value: '0.811', mean: '0.8183' }],
    ]);
  });

  it('no longer accepts 0.815 when the classes are written to three digits', () => {
    const digits = lineage.replaceAll(
      /(precision|recall|f1): (0\.\d\d)$/gm,
      (_whole, score: string, value: string) => `${score}: ${value}0`,
    );
    expect(found(whole(digits))).toEqual([
      ['consistency/macro-f1', `${place}:30:13`, { metric: 'macro_f1', value: '0.815', mean: '0.8183' }],
    ]);
  });

  it('takes either definition of macro F1: 0.720 is the f1 of the mean precision and recall of v1', () => {
    const scores = [
      ['正面', '0.68', '0.92', '0.78'],
      ['負面', '0.72', '0.72', '0.72'],
      ['中立', '0.76', '0.52', '0.62'],
    ].map(
      ([label, precision, recall, f1]) =>
        `    ${label}: {precision: ${precision}, recall: ${recall}, f1: ${f1}}\n`,
    );
    const record = first.replace(/ {4}正面[\s\S]*(?=changes)/, scores.join(''));
    const tree = { ...guide(lineage), 'entity-sentiment/versions/v1/lineage.yaml': record };
    expect(found(tree)).toEqual([]);
    const off = { ...tree, 'entity-sentiment/versions/v1/lineage.yaml': record.replace('0.720', '0.735') };
    expect(found(off).map(([id]) => id)).toEqual(['consistency/macro-f1']);
  });
});
