import { expect, it } from 'vitest';
import type { Tree } from '../records/support.ts';
import { taskFiles } from '../support/fixtures.ts';
import { check } from './support.ts';

it('the tasks that other tests build break no rule, whole and as a pull request', () => {
  const versions = [
    { version: 'v1', value: 0.72 },
    { version: 'v2', value: 0.8, trainCount: 700, config: { lora: { r: 64, alpha: 128, dropout: 0.05 } } },
    { version: 'v3-exp', value: 0.82, config: { learning_rate: 0.00002, epochs: 6 } },
    { version: 'v3', value: null },
  ];
  const tree = (count: number): Tree => {
    const files: Record<string, string> = {};
    for (const [path, content] of Object.entries(
      taskFiles({ name: 'demo', versions: versions.slice(0, count) }),
    )) {
      if (typeof content === 'string') files[path] = content;
    }
    return files;
  };
  expect(check(tree(3))).toEqual([]);
  expect(check(tree(4))).toEqual([]);
  expect(check(tree(2), { base: tree(1) })).toEqual([]);
});

it('a count that the results state themselves is held against test_count, where it stands', () => {
  const files = {
    'demo/task.yaml': 'task_name: demo\nstatus: created\n',
    'demo/versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 160}\n',
    'demo/versions/v1/results.json': '{\n  "accuracy": 0.8,\n  "num_samples": 150\n}\n',
  };
  expect(check(files)).toMatchObject([
    {
      rule: 'consistency/test-count',
      line: 3,
      column: 3,
      args: { testCount: 160, found: 150, from: 'sample-count' },
      related: { file: 'demo/versions/v1/lineage.yaml', line: 3, column: 20 },
    },
  ]);
});
