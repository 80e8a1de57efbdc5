import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { taskFiles } from '../support/fixtures.ts';

const text = (files: ReturnType<typeof taskFiles>, path: string): string => {
  const content = files[path];
  if (typeof content !== 'string') throw new Error(`no ${path}`);
  return content;
};

test('a task fixture agrees with itself', () => {
  const files = taskFiles({
    name: 'sentiment',
    versions: [
      { version: 'v1', value: 0.72, trainCount: 500 },
      { version: 'v2', value: 0.815, trainCount: 700, config: { lora: { r: 64, alpha: 64, dropout: 0.05 } } },
    ],
  });
  expect(Object.keys(files)).toHaveLength(12);
  const lineage = parse(text(files, 'sentiment/versions/v2/lineage.yaml'));
  expect(lineage).toMatchObject({
    version: 'v2',
    parent: 'v1',
    changes: ['lora_r 32 → 64', 'train_count 500 → 700'],
    results: { macro_f1: 0.815, per_class: { neutral: { f1: 0.815, support: 60 } } },
    data: { class_distribution: { positive: 234, negative: 233, neutral: 233 } },
  });
  expect(parse(text(files, 'sentiment/versions/v2/config.yaml'))).toEqual(lineage.config);
  expect(JSON.parse(text(files, 'sentiment/versions/v2/results.json'))).toEqual(lineage.results);
  expect(JSON.parse(text(files, 'sentiment/versions/v2/data_snapshot.json'))).toEqual(lineage.data);
  expect(parse(text(files, 'sentiment/task.yaml'))).toMatchObject({ version: 'v2', status: 'evaluating' });
});

test('a version without results has no results file', () => {
  const files = taskFiles({ name: 't', status: 'training', versions: [{ version: 'v1', value: null }] });
  expect(Object.keys(files)).not.toContain('t/versions/v1/results.json');
  expect(parse(text(files, 't/versions/v1/lineage.yaml'))).not.toHaveProperty('results');
});
