import { describe, expect, test } from 'vitest';
import { gateLines, headline, judge } from './pull.ts';
import { next, type Scene, under, waiver } from './scenes.ts';

describe('each outcome of a gate, in both languages', () => {
  const waived = { task: { waivers: [waiver] } };
  const cases: readonly (readonly [string, Scene, number, string, string])[] = [
    [
      'threshold pass threshold-met',
      next({ value: 0.82 }),
      0,
      '| ✅ | threshold | Macro F1 ≥ 75 % | 82.0 % (77.7 … 86.3) |',
      '| ✅ | threshold | Macro F1 ≥ 75 % | 82.0 %（77.7 … 86.3） |',
    ],
    [
      'threshold fail threshold-missed',
      next({ value: 0.5 }),
      1,
      '| ❌ | threshold | Macro F1 ≥ 75 % | 50.0 % (44.3 … 55.7) |',
      '| ❌ | threshold | Macro F1 ≥ 75 % | 50.0 %（44.3 … 55.7） |',
    ],
    [
      'regression inconclusive regression-undecided',
      next({ value: 0.77 }),
      0,
      '| ❓ | regression | no drop of more than 1 pp against v1 | ▼ −3.0 pp, cannot be decided, a drop of up to 8.5 pp cannot be excluded |',
      '| ❓ | regression | 相較 v1 不得下降超過 1 個百分點 | ▼ −3.0 pp，無法判定，無法排除最多 8.5 個百分點的下降 |',
    ],
    [
      'regression skipped no-results-yet',
      next({ value: null }),
      0,
      '| ➖ | regression | no relevant drop against the baseline | No results yet: the task is in status <code>evaluating</code>. |',
      '| ➖ | regression | 相較基準版沒有明顯退步 | ',
    ],
    [
      'threshold waived waived',
      next({ value: 0.74 }, { base: waived, head: waived }),
      0,
      '> [!WARNING]\n> The failure of <code>threshold</code> is waived until <code>2099-01-01</code> by <code>ann</code>',
      '> [!WARNING]\n> 關卡 <code>threshold</code> 未通過，由 <code>ann</code> 豁免至 <code>2099-01-01</code>',
    ],
  ];
  test.each(cases)('%s', async (line, { base, head }, code, english, chinese) => {
    const { task, en, zh, ...judged } = await judge(base, head);
    expect(gateLines(task)).toContain(line);
    expect(judged.code).toBe(code);
    expect(en).toContain(english);
    expect(zh).toContain(chinese);
  });
  test('a failing guard and a protected class are named in the first line', async () => {
    const classes = (neutral: number) => ({
      positive: { precision: 0.95, recall: 0.95, f1: 0.95, support: 100 },
      negative: { precision: 0.95, recall: 0.95, f1: 0.95, support: 100 },
      neutral: { precision: neutral, recall: neutral, f1: neutral, support: 100 },
    });
    const scene = next({ value: 0.8, results: { per_class: classes(0.5) } });
    const policy = 'protected_classes: [neutral]\nguards:\n  - {metric: per_class.*.f1, min: 0.6}\n';
    const { base, head } = under(policy, scene);
    const { task, code, en, zh } = await judge(base, head);
    expect(gateLines(task)).toEqual(
      expect.arrayContaining(['guards fail guard-missed', 'protected_classes fail class-dropped']),
    );
    expect([code, task.verdict.word]).toEqual([1, 'reject']);
    expect(headline(en)).toMatch(/Failed: guards, protected_classes\.$/);
    expect(headline(zh)).toMatch(/未通過的關卡：guards、protected_classes。$/);
  });
  test('inconclusive fails where the settings say so', async () => {
    const { base, head } = next({ value: 0.77 });
    expect((await judge(base, head, '--fail-on', 'inconclusive')).code).toBe(1);
  });
  test('an interval that reaches below the threshold is said before anything else', async () => {
    const { base, head } = under('threshold_mode: lower-bound\n', next({ value: 0.78 }));
    const { en, zh, task } = await judge(base, head);
    expect(gateLines(task)).toContain('threshold fail threshold-bound-missed');
    expect(headline(en)).toContain('meets the 75 % threshold, but its interval reaches down to 73.3 %.');
    expect(headline(zh)).toContain('達到門檻 75 %，但信賴區間下限只有 73.3 %。');
  });
});
