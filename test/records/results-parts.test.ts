import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/domain/records/results.ts';
import { mustRead, read, summary, withTask } from './support.ts';

const of = (content: unknown) =>
  read(
    withTask({ 'versions/v1/results.json': typeof content === 'string' ? content : JSON.stringify(content) }),
  );
const readResults = (content: unknown): Results => mustRead(of(content).record.versions[0]?.results);

describe('confusion matrices', () => {
  const rows = [
    [3, 1],
    [0, 8],
  ];
  const matrix = { labels: ['pos', 'neg'], rows };
  const nested = { pos: { pos: 3, neg: 1 }, neg: { neg: 8 } };
  it.each([
    ['labels around the rows', { confusion_matrix: { labels: ['pos', 'neg'], matrix: rows } }],
    ['labels beside the rows', { confusion_matrix: rows, labels: ['pos', 'neg'] }],
    ['labels of the classes', { confusion_matrix: rows, per_class: { pos: 0.8, neg: 0.9 } }],
    ['nested by label', { confusion_matrix: nested }],
    [
      'counts as NumPy writes them',
      '{"confusion_matrix": {"labels": ["pos", "neg"], "matrix": [[3.0, 1.0], [0.0, 8.0]]}}',
    ],
  ])('%s', (_name, content) => {
    expect(of(content).findings).toEqual([]);
    expect(readResults(content).confusion).toEqual(matrix);
  });

  it('without labels has numbers for them', () => {
    expect(readResults({ confusion_matrix: rows }).confusion?.labels).toEqual(['0', '1']);
  });

  it.each([
    ['not square', { confusion_matrix: [[1, 2]] }],
    ['negative', { confusion_matrix: [[-1]] }],
    ['a fraction', { confusion_matrix: [[0.5]] }],
    ['labels of another number', { confusion_matrix: { labels: ['a'], matrix: rows } }],
    ['text', { confusion_matrix: 'see plot.png' }],
  ])('%s is a finding', (_name, content) => {
    expect(summary(of(content).findings)).toEqual(['error shape/wrong-type t/versions/v1/results.json:1:21']);
    expect(readResults(content).confusion).toBeNull();
  });
});

describe('mistakes in results', () => {
  it.each([
    ['{"accuracy": "0.82"}', 'warning shape/number-as-text', 0.82],
    ['{"anything": "8.2e-1"}', 'warning shape/number-as-text', 0.82],
    ['{"accuracy": "high"}', 'error shape/wrong-type', undefined],
    ['{"accuracy": true}', 'error shape/wrong-type', undefined],
    ['{"accuracy": 1e999}', 'warning shape/not-finite', Number.POSITIVE_INFINITY],
    ['{"per_class": {"a": {"f1": null}}}', 'error shape/wrong-type', undefined],
    ['{"per_class": [0.1]}', 'error shape/wrong-type', undefined],
    ['{"per_clas": {"a": 0.5}}', 'warning shape/likely-typo', 0.5],
  ])('%s', (content, found, value) => {
    expect(summary(of(content).findings).map((line) => line.split(' t/')[0])).toEqual([found]);
    expect(readResults(content).metrics[0]?.value).toBe(value);
  });
});

describe('place of the file', () => {
  const task = 'task_name: t\nstatus: created\n';
  it('is the version folder, else benchmarks/results', () => {
    const benchmark = { 'benchmarks/results/v1_results.json': '{"a": 1}', 'versions/v1/notes.txt': '' };
    const { record } = read(withTask(benchmark, task));
    expect(record.versions[0]?.results).toMatchObject({
      file: 't/benchmarks/results/v1_results.json',
      state: 'read',
    });
    const both = read(withTask({ ...benchmark, 'versions/v1/results.json': '{"a": 2}' }, task));
    expect(both.record.versions[0]?.results.file).toBe('t/versions/v1/results.json');
  });
});
