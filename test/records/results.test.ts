import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/domain/records/results.ts';
import { mustRead, read, withTask } from './support.ts';

const of = (content: unknown) =>
  read(
    withTask({ 'versions/v1/results.json': typeof content === 'string' ? content : JSON.stringify(content) }),
  );
const readResults = (content: unknown): Results => mustRead(of(content).record.versions[0]?.results);
const values = (results: Results) =>
  Object.fromEntries(results.metrics.map(({ name, value }) => [name, value]));

describe('the guide', () => {
  const results = readResults(`{
    "macro_f1": 0.815, "accuracy": 0.820, "loss": 4.1e-1, "test_count": 160, "model": "Qwen3",
    "per_class": { "正面": { "precision": 0.85, "recall": 0.87, "f1": 0.86, "support": 64 }, "中立": 0.785 }
  }`);

  it('has its metrics with the decimals written and their places', () => {
    expect(results).toMatchObject({ shape: 'guide', sampleCount: 160, confusion: null });
    const metric = { standardError: null, runs: null };
    expect(results.metrics).toMatchObject([
      { name: 'macro_f1', value: 0.815, decimals: 3, path: ['macro_f1'], ...metric },
      { name: 'accuracy', value: 0.82, decimals: 3, path: ['accuracy'], ...metric },
      { name: 'loss', value: 0.41, decimals: 2, path: ['loss'], ...metric },
    ]);
  });

  it('has classes as a mapping or as a bare f1', () => {
    expect(results.perClass).toEqual([
      {
        label: '正面',
        precision: { value: 0.85, decimals: 2 },
        recall: { value: 0.87, decimals: 2 },
        f1: { value: 0.86, decimals: 2 },
        support: 64,
        path: ['per_class', '正面'],
      },
      {
        label: '中立',
        precision: null,
        recall: null,
        f1: { value: 0.785, decimals: 3 },
        support: null,
        path: ['per_class', '中立'],
      },
    ]);
  });

  it('has the same form in lineage.yaml, with paths from there', () => {
    const lineage = 'version: v1\nresults:\n  macro_f1: 0.8\n  per_class:\n    1: 0.7\n';
    const { record, findings } = read(withTask({ 'versions/v1/lineage.yaml': lineage }));
    expect(findings).toEqual([]);
    expect(mustRead(record.versions[0]?.lineage).results).toMatchObject({
      metrics: [{ name: 'macro_f1', path: ['results', 'macro_f1'] }],
      perClass: [{ label: '1', f1: { value: 0.7 }, path: ['results', 'per_class', '1'] }],
    });
  });

  it('keeps the order of labels that look like numbers', () => {
    const { perClass } = readResults('{"per_class": {"2": 0.5, "0": 0.6, "1": 0.7}}');
    expect(perClass.map(({ label }) => label)).toEqual(['2', '0', '1']);
  });
});

describe('scikit-learn', () => {
  const row = { precision: 0.8, recall: 0.7, 'f1-score': 0.74, support: 40.0 };
  it('has classes, accuracy and averages; the support of an average is no count of items', () => {
    const results = readResults({
      pos: row,
      neg: row,
      accuracy: 0.75,
      'macro avg': row,
      'weighted avg': row,
    });
    expect(results).toMatchObject({ shape: 'scikit-learn', sampleCount: null });
    expect(results.perClass.map(({ label, f1, support }) => [label, f1?.value, support])).toEqual([
      ['pos', 0.74, 40],
      ['neg', 0.74, 40],
    ]);
    expect(values(results)).toEqual({
      accuracy: 0.75,
      macro_f1: 0.74,
      macro_precision: 0.8,
      macro_recall: 0.7,
      weighted_f1: 0.74,
      weighted_precision: 0.8,
      weighted_recall: 0.7,
    });
    expect(results.metrics.find(({ name }) => name === 'macro_f1')?.path).toEqual(['macro avg', 'f1-score']);
  });

  it('has the micro average of a report on some labels', () => {
    expect(values(readResults({ pos: row, 'micro avg': row }))).toMatchObject({ micro_f1: 0.74 });
  });
});

describe('Hugging Face Trainer', () => {
  it('takes the prefix off where one evaluation is recorded', () => {
    const results = readResults({
      epoch: 6.0,
      eval_macro_f1: 0.81,
      eval_loss: 0.5,
      eval_samples: 160,
      train_loss: 0.3,
    });
    expect(results).toMatchObject({ shape: 'trainer', sampleCount: 160 });
    expect(values(results)).toEqual({ macro_f1: 0.81, loss: 0.5, train_loss: 0.3 });
  });

  it('gives the bare name to the test and keeps the others apart', () => {
    const results = readResults({
      eval_f1: 0.9,
      test_f1: 0.8,
      predict_f1: 0.7,
      eval_samples: 50,
      test_samples: 160,
    });
    expect(values(results)).toEqual({ 'eval.f1': 0.9, f1: 0.8, 'predict.f1': 0.7 });
    expect(results.sampleCount).toBe(160);
  });

  it('leaves the bare name to a metric that is written without prefix', () => {
    expect(values(readResults({ f1: 0.8, eval_f1: 0.9 }))).toEqual({ f1: 0.8, 'eval.f1': 0.9 });
  });
});

describe('lm-evaluation-harness', () => {
  const file = {
    results: {
      mmlu: {
        alias: 'mmlu',
        'acc,none': 0.54,
        'acc_stderr,none': 0.027,
        'f1,none': 0.5,
        'f1_stderr,none': 'N/A',
      },
      gsm8k: { 'exact_match,strict-match': 0.48, 'exact_match_stderr,strict-match': 0.03 },
    },
    'n-samples': { mmlu: { original: 300, effective: 250 }, gsm8k: { original: 250, effective: 250 } },
    versions: { mmlu: 1.0 },
  };
  it('has a name of task, metric and filter, with the standard error', () => {
    const results = readResults(file);
    expect(results).toMatchObject({ shape: 'lm-eval', sampleCount: 250, evaluated: null });
    expect(results.metrics.map(({ name, value, standardError }) => [name, value, standardError])).toEqual([
      ['mmlu.acc', 0.54, 0.027],
      ['mmlu.f1', 0.5, null],
      ['gsm8k.exact_match.strict-match', 0.48, 0.03],
    ]);
    expect(results.metrics[0]?.path).toEqual(['results', 'mmlu', 'acc,none']);
  });

  it('states no count where the tasks differ in theirs', () => {
    const counts = { mmlu: { effective: 250 }, gsm8k: { effective: 100 } };
    expect(readResults({ ...file, 'n-samples': counts }).sampleCount).toBeNull();
  });

  it('reads the form before version 0.4, without filters', () => {
    const results = readResults({ results: { mmlu: { acc: 0.5, acc_stderr: 0.02 } } });
    expect(results.metrics).toMatchObject([{ name: 'mmlu.acc', value: 0.5, standardError: 0.02 }]);
  });
});

describe('any other numbers', () => {
  it('have dotted names; texts and truth values are no metrics', () => {
    const results = readResults({
      rouge: { l: 0.4, '1': 0.5 },
      ok: true,
      date: '20250107',
      n: 80,
      speed: { ms: 12 },
    });
    expect(results).toMatchObject({ shape: 'numbers', sampleCount: 80, perClass: [] });
    expect(values(results)).toEqual({ 'rouge.1': 0.5, 'rouge.l': 0.4, 'speed.ms': 12 });
  });

  it('take a list as several runs, and _stderr as the standard error', () => {
    const results = readResults({ em: [0.5, 0.75, 1], bleu: 31.5, bleu_stderr: 0.4, notes: ['a', 'b'] });
    expect(results.metrics).toMatchObject([
      { name: 'em', value: 0.75, decimals: null, standardError: null, runs: [0.5, 0.75, 1], path: ['em'] },
      { name: 'bleu', value: 31.5, decimals: 1, standardError: 0.4, runs: null, path: ['bleu'] },
    ]);
  });
});

describe('the time of an evaluation', () => {
  const scores = { mmlu: { 'acc,none': 0.54 } };
  it.each([
    [
      'seconds since 1970, by lm-evaluation-harness',
      { results: scores, date: 1767680400.1234567 },
      '2026-01-06T06:20:00Z',
    ],
    ['a text of an older harness', { results: scores, date: '2026-01-06' }, '2026-01-06'],
    ['a text in any file', { macro_f1: 0.8, evaluated_at: '2026-01-06 14:00:00' }, '2026-01-06 14:00:00'],
    ['the plainer of two', { results: scores, date: 1767680400, evaluated_at: '2026-01-05' }, '2026-01-05'],
    ['no time: a date that is a number elsewhere', { macro_f1: 0.8, date: 1767680400 }, undefined],
    ['no time: a number that is no moment', { results: scores, date: 20260106 }, undefined],
    ['no time: another form', { macro_f1: 0.8, evaluated_at: 'yesterday' }, undefined],
    ['nothing', { macro_f1: 0.8 }, undefined],
  ])('%s', (_, file, text) => {
    expect(readResults(file).evaluated?.text).toBe(text);
  });
});
