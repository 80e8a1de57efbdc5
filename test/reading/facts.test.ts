import { describe, expect, test } from 'vitest';
import { judgeFiles, namesOf, primaryOf, reasonCodes, wordOf } from './judge-files.ts';

const n = (count: number) => `data: {test_count: ${count}}\n`;

describe('bookkeeping is no metric', () => {
  const bookkeeping = {
    learning_rate: 2e-5,
    step: 400,
    epoch: 3,
    total_flos: 1e15,
    global_step: 400,
    num_parameters: 7e9,
    PER_number: 25,
    n_questions: 200,
    correct: 180,
    support: 200,
    r: 16,
    lora_alpha: 32,
    seed: 7,
    eval_runtime: 12.3,
    eval_samples_per_second: 40.1,
    batch_size: 8,
    max_length: 2048,
    num_train_epochs: 3,
    test_samples: 200,
    f1_ci: [0.85, 0.93],
    f1_std: 0.01,
    accuracy_stderr: 0.02,
    p_value: 0.03,
    total_tokens: 90210,
    gpu_memory: 24.1,
    train_samples: 700,
    config: { dropout: 0.1, warmup_steps: 10 },
    generation_kwargs: { temperature: 0.7 },
  };
  test('it is not judged, and its loss is nothing', () => {
    const judged = judgeFiles({
      before: { accuracy: 0.9, f1: 0.89, ...bookkeeping },
      after: { accuracy: 0.9, f1: 0.89 },
      criteria: 'primary_metric: accuracy, threshold: 0.8',
    });
    expect(namesOf(judged)).toEqual(['accuracy', 'f1']);
    expect(judged.gates.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  test('a person who names one gets it', () => {
    const judged = judgeFiles({
      before: { accuracy: 0.9, eval_runtime: 10, n: 200 },
      after: { accuracy: 0.9, eval_runtime: 30, n: 200 },
      criteria: 'primary_metric: accuracy, threshold: 0.8, guards: [{metric: eval_runtime, max: 20}]',
    });
    expect(judged.gates.find(({ name }) => name === 'guards')).toMatchObject({
      outcome: 'fail',
      observed: 30,
    });
  });
});

describe('shares and n', () => {
  const p = (before: object, after: object, name: string) =>
    primaryOf(judgeFiles({ before, after, criteria: `primary_metric: ${name}` }));
  test('11 of 15 and 7 of 15 problems', () => {
    const found = p(
      { pass_rate: 0.7333, n_questions: 15 },
      { pass_rate: 0.4667, n_questions: 15 },
      'pass_rate',
    );
    expect(found).toMatchObject({ significance: 'noise', n: { baseline: 15, candidate: 15 } });
    expect(found?.pValue).toBeCloseTo(0.136, 2);
  });
  test('136 and 133 of 164 problems', () => {
    const found = p(
      { 'pass@1': 136 / 164, n_problems: 164 },
      { 'pass@1': 133 / 164, n_problems: 164 },
      'pass@1',
    );
    expect(found?.pValue).toBeCloseTo(0.67, 2);
  });
  test('220 and 260 wins of 400', () => {
    const found = p(
      { win_rate: 0.55, wins: 220, total: 400 },
      { win_rate: 0.65, wins: 260, total: 400 },
      'win_rate',
    );
    expect(found).toMatchObject({ significance: 'significant', outcome: 'improved' });
    expect(found?.pValue).toBeCloseTo(0.004, 3);
  });
  test('a dotted name keeps the count of its section', () => {
    const file = (value: number) => ({ qa: { accuracy: value, n: 400 }, math: { accuracy: 0.5, n: 100 } });
    expect(p(file(0.55), file(0.65), 'qa.accuracy')).toMatchObject({
      significance: 'significant',
      n: { baseline: 400, candidate: 400 },
    });
  });
  test('a log is no list of runs', () => {
    const log = (length: number, start: number) => Array.from({ length }, (_, i) => start - i / 100);
    const judged = judgeFiles({
      before: { accuracy: 0.8, loss: log(25, 1), epochs: log(25, 9) },
      after: { accuracy: 0.8, loss: log(15, 0.5) },
      criteria: 'primary_metric: accuracy',
    });
    expect(namesOf(judged)).toEqual(['accuracy']);
  });
});

describe('another test, as the files say of one metric', () => {
  const file = (value: number, rest: object) => ({
    results: {
      gsm8k: { 'acc,none': value, 'acc_stderr,none': 0.01 },
      mmlu: { 'acc,none': value, 'acc_stderr,none': 0.01 },
    },
    ...rest,
  });
  const both = (of: (task: number) => unknown) => ({ gsm8k: of(0), mmlu: of(1) });
  const same = both(() => ({ original: 1319, effective: 1319 }));
  test.each([
    ['items', { 'n-samples': same }, { 'n-samples': { ...same, gsm8k: { original: 1319, effective: 250 } } }],
    ['shots', { 'n-shot': both(() => 5) }, { 'n-shot': { gsm8k: 0, mmlu: 5 } }],
    ['task-version', { versions: both(() => 1) }, { versions: { gsm8k: 3, mmlu: 1 } }],
    ['task-hash', { task_hashes: both(() => 'aa') }, { task_hashes: { gsm8k: 'bb', mmlu: 'aa' } }],
    [
      'settings',
      { configs: both(() => ({ doc_to_text: 'Q' })) },
      { configs: { gsm8k: { doc_to_text: 'A' }, mmlu: { doc_to_text: 'Q' } } },
    ],
  ])('%s', (what, before, after) => {
    const judged = judgeFiles({
      before: file(0.5, before),
      after: file(0.7, after),
      criteria: 'primary_metric: gsm8k.acc, threshold: 0.4',
    });
    expect(judged.comparability.reasons).toMatchObject([
      { code: 'measured-otherwise', args: { metric: 'gsm8k.acc', what } },
    ]);
    expect(wordOf(judged)).toBe('caution');
    const other = judgeFiles({
      before: file(0.5, before),
      after: file(0.7, after),
      criteria: 'primary_metric: mmlu.acc, threshold: 0.4',
    });
    expect([wordOf(other), other.comparability.comparable]).toEqual(['adopt', true]);
    expect(other.metrics.find(({ name }) => name === 'gsm8k.acc')).toMatchObject({
      change: null,
      outcome: 'changed',
    });
  });

  test('the counts of the classes', () => {
    const seqeval = (number: number) => ({
      PER: { precision: 0.8, recall: 0.8, f1: 0.8, number },
      LOC: { precision: 0.8, recall: 0.8, f1: 0.8, number: 50 - number },
      overall_f1: 0.8,
    });
    const judged = judgeFiles({
      before: seqeval(20),
      after: seqeval(25),
      criteria: 'primary_metric: overall_f1',
    });
    expect(reasonCodes(judged)).toContain('test-set-changed');
  });

  test('dev is not test', () => {
    const judged = judgeFiles({
      before: { eval_accuracy: 0.8 },
      after: { test_accuracy: 0.9 },
      criteria: 'primary_metric: accuracy, threshold: 0.5',
    });
    expect(judged.comparability).toMatchObject({ comparable: false, reasons: [{ args: { what: 'split' } }] });
  });
});

describe('who is missing', () => {
  const criteria = 'primary_metric: accuracy, threshold: 0.7';
  test('60 of 500 items errored', () => {
    const judged = judgeFiles({
      before: { accuracy: 0.8, n: 500 },
      after: { accuracy: 0.9091, errors: 60 },
      criteria,
      lineage: n(500),
    });
    expect(namesOf(judged)).toEqual(['accuracy']);
    expect(judged.gates.find(({ name }) => name === 'coverage')).toMatchObject({
      outcome: 'inconclusive',
      observed: 440,
      required: 490,
      reason: { code: 'items-without-result', args: { missing: 60, items: 500 } },
    });
    expect(wordOf(judged)).toBe('caution');
    expect(reasonCodes(judged)).not.toContain('test-set-changed');
  });
  test('errors that are the wrong answers are no missing items', () => {
    const judged = judgeFiles({
      before: { accuracy: 0.8, n: 500 },
      after: { accuracy: 0.88, errors: 60, n: 500 },
      criteria,
      lineage: n(500),
    });
    expect([wordOf(judged), judged.gates.some(({ name }) => name === 'coverage')]).toEqual(['adopt', false]);
  });
  test('a gain that survives the worst case is adopted where 98 % have a result', () => {
    const judged = judgeFiles({
      before: { accuracy: 0.7, n: 1000 },
      after: { accuracy: 0.9, n: 990, skipped: 10 },
      criteria,
      lineage: n(1000),
    });
    expect([wordOf(judged), judged.gates.find(({ name }) => name === 'coverage')?.outcome]).toEqual([
      'adopt',
      'pass',
    ]);
  });
});
