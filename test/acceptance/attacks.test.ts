import { describe, expect, test } from 'vitest';
import { taskFiles } from '../support/fixtures.ts';
import { gateLines, headline, judge } from './pull.ts';
import { next, under } from './scenes.ts';

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('a pull request that lowers its own threshold', () => {
  const scene = (value: number, threshold = 0.6) => next({ value }, { head: { threshold } });
  test('is judged by the threshold of the base, and told so', async () => {
    const { base, head } = scene(0.7);
    const { code, task, en, zh } = await judge(base, head);
    expect([code, task.primaryMetric?.threshold]).toEqual([1, 0.75]);
    expect(gateLines(task)).toEqual(
      expect.arrayContaining(['threshold fail threshold-missed', 'criteria pass criteria-loosened']),
    );
    expect(codes(task.verdict.reasons)).toContain('criteria-loosened');
    expect(headline(en)).toContain('Macro F1 70.0 % is 5.0 pp short of the 75 % threshold');
    expect(en).toContain('| ⚠️ | criteria |');
    expect(en).toMatch(/This pull request loosens the threshold \(.*→.*\); the stricter one counts\./);
    expect(zh).toContain('| ⚠️ | criteria |');
  });
  test('is no clean pass where it would have passed anyway', async () => {
    const { base, head } = scene(0.9);
    const { code, task, en, zh, report } = await judge(base, head);
    expect([code, task.verdict.word]).toEqual([0, 'caution']);
    expect(headline(en)).toMatch(/^mood v2 may ship, but look first\..*loosens the threshold/);
    expect(headline(zh)).toMatch(/^mood v2 通過關卡，但部署前請先確認。.*放寬/);
    expect(report.findings.map(({ rule }) => rule)).toContain('task/threshold-lowered');
  });
  test('cannot do it through tunegate.yaml either', async () => {
    const { base, head } = under('max_regression: 0.01\n', next({ value: 0.6 }));
    const loosened = { ...head, 'tunegate.yaml': 'max_regression: 0.9\nfail_on: never\nwarn_only: true\n' };
    const { code, task } = await judge(base, loosened);
    expect([code, task.verdict.word]).toEqual([1, 'reject']);
    expect(gateLines(task)).toContain('regression fail regression-beyond');
  });
});

describe('a pull request that edits the results of the baseline', () => {
  const worse = '{"macro_f1": 0.5, "accuracy": 0.5}';
  const edited = (value: number) => {
    const { base, head } = next({ value });
    return { base, head: { ...head, 'mood/versions/v1/results.json': worse } };
  };
  test('is compared with what the base says, and fails for the edit itself', async () => {
    const { base, head } = edited(0.6);
    const { code, task, en, zh, report } = await judge(base, head);
    expect(code).toBe(1);
    expect(task.metrics[0]).toMatchObject({ baseline: 0.8, candidate: 0.6 });
    expect(gateLines(task)).toContain('regression fail regression-beyond');
    expect(report.findings.map(({ rule }) => rule)).toContain('history/rewritten');
    expect(en).toContain('This pull request edits the results of v1; those of the base count.');
    expect(zh).toContain('此 pull request 修改了 v1 的評估結果；以目標分支上的為準。');
  });
  test('fails for the edit where the candidate is good enough', async () => {
    const { base, head } = edited(0.9);
    const { code, task } = await judge(base, head);
    expect([code, task.verdict.word]).toEqual([1, 'hold']);
    expect(codes(task.verdict.reasons)).toContain('results-edited');
  });
});

describe('a pull request that changes the measure', () => {
  test('shrinks the test set: said first, and a drop still fails', async () => {
    const { base, head } = next({ value: 0.76, testCount: 30 });
    const { code, task, en, zh } = await judge(base, head);
    expect([code, task.verdict.word]).toEqual([1, 'reject']);
    expect(codes(task.comparability.reasons)).toContain('test-set-changed');
    expect(task.metrics[0]).toMatchObject({ significance: 'unknown', interval: null });
    expect(headline(en)).toMatch(
      /^mood v2 does not pass: do not ship\. The test set changed \(size 300 → 30\)/,
    );
    expect(headline(zh)).toMatch(/^mood v2 未通過，請勿部署。 測試集改變了（筆數 300 → 30）/);
  });
  test('writes percent where the base has ratios (hazard percent-or-ratio): no change of +10,000 %, but a failure', async () => {
    const { base, head } = next({ value: 85 });
    const { code, task, en } = await judge(base, head);
    expect(code).toBe(1);
    expect(task.metrics[0]).toMatchObject({
      baseline: 0.8,
      candidate: 85,
      change: null,
      relativeChange: null,
    });
    expect(gateLines(task)).toEqual(
      expect.arrayContaining(['threshold fail scale-differs', 'regression fail scale-changed']),
    );
    expect(en).toContain('| **Macro F1** | 0.8 | **85** | not comparable |');
  });
  test('drops a metric that the base has: said and a caution; it fails where the criteria ask for it', async () => {
    const bleu = { version: 'v1', value: 0.8, testCount: 300, results: { bleu: 0.3 } };
    const scene = next({ value: 0.9 }, { base: { versions: [bleu] } });
    const open = await judge(scene.base, scene.head);
    expect([open.code, open.task.verdict.word]).toEqual([0, 'caution']);
    expect(gateLines(open.task)).toContain('metrics pass metrics-not-measured');
    expect([headline(open.en), headline(open.zh)].every((line) => line.includes('bleu'))).toBe(true);
    const { base, head } = under('required_metrics: [bleu]\n', scene);
    const named = await judge(base, head);
    expect([named.code, named.task.verdict.word]).toEqual([1, 'hold']);
    expect(gateLines(named.task)).toContain('metrics fail metrics-lost');
    expect([headline(named.en), headline(named.zh)].every((line) => line.includes('metrics'))).toBe(true);
  });
  test('leaves a base that cannot be read: said, and no clean pass', async () => {
    const { base, head } = next({ value: 0.9 });
    const { task, en, zh } = await judge({ ...base, 'mood/task.yaml': 'task_name: [\n' }, head);
    expect(task.verdict.word).toBe('caution');
    expect(headline(en)).toContain('mood/task.yaml of the base cannot be read');
    expect(headline(zh)).toContain('目標分支上的 mood/task.yaml 無法讀取');
  });
  test('takes the task away together with what is deployed', async () => {
    const { base } = next({ value: 0.9 });
    const { code, report } = await judge(
      base,
      taskFiles({ name: 'other', versions: [{ version: 'v1', value: 0.9 }] }),
    );
    expect(code).toBe(1);
    expect(report.findings.map(({ rule }) => rule)).toContain('history/deployed-removed');
  });
});
