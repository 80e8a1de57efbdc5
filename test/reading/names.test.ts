import { describe, expect, test } from 'vitest';
import { judgeFiles, primaryOf, wordOf } from './judge-files.ts';

const n = (count: number) => `data: {test_count: ${count}}\n`;

describe("the file's own name", () => {
  test.each([
    ['eval_accuracy', { eval_accuracy: 0.8, eval_loss: 0.4 }, { eval_accuracy: 0.85, eval_loss: 0.3 }],
    ['eval_f1', { eval_f1: 0.8 }, { eval_f1: 0.85 }],
    [
      'test_accuracy',
      { test_accuracy: 0.8, eval_accuracy: 0.9 },
      { test_accuracy: 0.85, eval_accuracy: 0.7 },
    ],
    [
      'eval_accuracy',
      { test_accuracy: 0.9, eval_accuracy: 0.8 },
      { test_accuracy: 0.7, eval_accuracy: 0.85 },
    ],
    ['predict_accuracy', { predict_accuracy: 0.8 }, { predict_accuracy: 0.85 }],
    ['eval_overall_f1', { eval_overall_f1: 0.8 }, { eval_overall_f1: 0.85 }],
    ['macro_f1', { metrics: { macro_f1: 0.8 } }, { metrics: { macro_f1: 0.85 } }],
    ['metrics.macro_f1', { metrics: { macro_f1: 0.8 } }, { metrics: { macro_f1: 0.85 } }],
    ['accuracy', { eval_accuracy: 0.8 }, { accuracy: 0.85 }],
    ['eval/accuracy', { 'eval/accuracy': 0.8 }, { 'eval/accuracy': 0.85 }],
    ['val_acc', { val_acc: 0.8 }, { val_acc: 0.85 }],
    ['acc_norm,none', harness('gsm8k', 'acc_norm,none', 0.8), harness('gsm8k', 'acc_norm,none', 0.85)],
    ['gsm8k.acc,none', harness('gsm8k', 'acc,none', 0.8), harness('gsm8k', 'acc,none', 0.85)],
    ['macro avg.f1-score', report(0.8), report(0.85)],
    ['macro_f1', report(0.8), report(0.85)],
    ['macro_f1', { report: report(0.8) }, { report: report(0.85) }],
  ])('%s is found', (name, before, after) => {
    const primary = primaryOf(
      judgeFiles({ before, after, criteria: `primary_metric: "${name}", threshold: 0.5` }),
    );
    expect([primary?.baseline, primary?.candidate]).toEqual([0.8, 0.85]);
  });

  test('of loss and eval_loss the one that is named', () => {
    const [before, after] = [
      { loss: 0.2, eval_loss: 0.5 },
      { loss: 0.1, eval_loss: 0.6 },
    ];
    const named = (name: string) =>
      primaryOf(judgeFiles({ before, after, criteria: `primary_metric: ${name}, threshold: 1` }));
    expect(named('loss')).toMatchObject({ baseline: 0.2, candidate: 0.1, outcome: 'improved' });
    expect(named('eval_loss')).toMatchObject({ baseline: 0.5, candidate: 0.6, outcome: 'regressed' });
  });

  test('a name that two metrics have as their last part is none of them', () => {
    const file = { dev: { accuracy: 0.8 }, test: { accuracy: 0.9 } };
    const found = judgeFiles({
      before: file,
      after: file,
      criteria: 'primary_metric: accuracy, threshold: 0.5',
    });
    expect(found.gates[0]).toMatchObject({ outcome: 'fail', reason: { code: 'metric-missing' } });
  });

  test('a guard by its own key', () => {
    const { gates } = judgeFiles({
      before: { eval_accuracy: 0.8, eval_f1: 0.7 },
      after: { eval_accuracy: 0.85, eval_f1: 0.5 },
      criteria: 'primary_metric: eval_accuracy, threshold: 0.5, guards: [{metric: eval_f1, min: 0.6}]',
    });
    expect(gates.find(({ name }) => name === 'guards')).toMatchObject({ outcome: 'fail', observed: 0.5 });
  });
});

function report(macro: number) {
  const row = { precision: 0.8, recall: 0.8, 'f1-score': macro, support: 40 };
  return { pos: row, neg: row, accuracy: 0.8, 'macro avg': { ...row, support: 80 } };
}

function harness(task: string, key: string, value: number, rest: object = {}) {
  return { results: { [task]: { alias: task, [key]: value } }, ...rest };
}

describe('direction', () => {
  const verdict = (name: string, before: number, after: number, threshold: number) =>
    wordOf(
      judgeFiles({
        before: { [name]: before },
        after: { [name]: after },
        criteria: `primary_metric: ${name}, threshold: ${threshold}`,
        lineage: n(2000),
      }),
    );
  test.each([
    ['false_positive_rate', 0.03, 0.3, 0.05],
    ['attack_success_rate', 0.05, 0.6, 0.5],
    ['toxicity_f1', 0.9, 0.6, 0.8],
    ['neg_mean_squared_error', -0.5, -2, -1],
    ['mean_rank', 4, 40, 10],
    ['explained_variance', 0.9, 0.5, 0.8],
    ['memory_recall', 0.9, 0.5, 0.8],
    ['on_time_rate', 0.95, 0.6, 0.9],
    ['hallucination_rate', 0.02, 0.2, 0.05],
  ])('%s %d → %d against %d is rejected', (name, before, after, threshold) => {
    expect(verdict(name, before, after, threshold)).toBe('reject');
    // And the other way round it is an improvement.
    expect(['adopt', 'acceptable']).toContain(verdict(name, after, before, threshold));
  });

  test('the file says that lower is better', () => {
    const said = { higher_is_better: { bench: { pct_bad: false } } };
    const file = (value: number) => harness('bench', 'pct_bad,none', value, said);
    const worse = judgeFiles({
      before: file(0.55),
      after: file(0.66),
      criteria: 'primary_metric: bench.pct_bad, threshold: 0.6',
    });
    expect([wordOf(worse), primaryOf(worse)?.directionFrom]).toEqual(['reject', 'file']);
  });

  test('a direction that nothing tells is said, and counts as higher for the primary metric alone', () => {
    const { metrics, notes } = judgeFiles({
      before: { zork: 0.8, blub: 0.8 },
      after: { zork: 0.9, blub: 0.2 },
      criteria: 'primary_metric: zork, threshold: 0.5',
    });
    expect(metrics.map(({ outcome, directionFrom }) => [outcome, directionFrom])).toEqual([
      ['improved', 'unknown'],
      ['changed', 'unknown'],
    ]);
    expect(notes.map(({ code }) => code)).toContain('direction-unknown');
  });
});

describe('scale and unit', () => {
  test.each([
    ['ents_f', 0.8418, 60.2, 0.9],
    ['ents_f', 0.8418, 85.43, 0.9],
    ['accuracy', 95, 0.4, 80],
    ['f1', 0.9, 30, 20],
    ['latency_ms', 350, 0.35, 400],
    ['exact_match', 0.7, 71, 0.6],
  ])('%s %d → %d against %d cannot be compared and fails', (name, before, after, threshold) => {
    const judged = judgeFiles({
      before: { [name]: before },
      after: { [name]: after },
      criteria: `primary_metric: ${name}, threshold: ${threshold}`,
    });
    expect(judged.comparability.reasons.map(({ code }) => code)).toContain('scale-changed');
    expect(judged.gates.some(({ outcome }) => outcome === 'fail')).toBe(true);
    expect(['reject', 'hold']).toContain(wordOf(judged));
  });

  test.each([
    ['wer', 0.6, 1.55, 'ratio'],
    ['accuracy', 4.5, 3.6, 'absolute'],
    ['bleu_diff', 1.565, -0.342, 'points'],
    ['bleu', 27.3, 26.9, 'points'],
    ['sacrebleu', 27.3, 26.9, 'points'],
  ])('%s %d → %d is in %s', (name, before, after, scale) => {
    const judged = judgeFiles({
      before: { [name]: before },
      after: { [name]: after },
      criteria: `primary_metric: ${name}`,
    });
    expect(primaryOf(judged)).toMatchObject({ scale, change: expect.closeTo(after - before) });
  });

  test('bleu and sacrebleu are judged alike', () => {
    const [one, other] = ['bleu', 'sacrebleu'].map((name) =>
      judgeFiles({
        before: { [name]: 27.3 },
        after: { [name]: 26.9 },
        criteria: `primary_metric: ${name}, threshold: 20`,
      }),
    );
    expect(one?.verdict.word).toBe(other?.verdict.word);
  });
});
