import { describe, expect, test } from 'vitest';
import { taskFiles } from '../support/fixtures.ts';
import { colour, headline, judge } from './pull.ts';
import { deployed, next, type Scene } from './scenes.ts';

const twoVersions = {
  versions: [
    { version: 'v1', value: 0.8, testCount: 300, lineage: { deployed_at: '2026-01-05' } },
    { version: 'v2', value: 0.85, testCount: 300, config: { epochs: 6 } },
  ],
};
const v1 = (value: number) => ({ base: { versions: [{ version: 'v1', value, testCount: 300 }] } });

describe('each word of the verdict, in both languages', () => {
  const cases: readonly (readonly [string, Scene, number, string, string, string, string])[] = [
    [
      'adopt',
      next({ value: 0.9 }),
      0,
      'TIP',
      'Ready to ship: mood v2. Macro F1 90.0 % meets the 75 % threshold and beats deployed v1 by 10.0 pp (p < 0.001).',
      '建議採用 mood v2。 Macro F1 90.0 %，達到門檻 75 %，比部署中的 v1 好 10.0 個百分點（p < 0.001）。',
      '建議採用',
    ],
    [
      'acceptable',
      next({ value: 0.82 }),
      0,
      'TIP',
      'mood v2 may ship. Macro F1 82.0 % meets the 75 % threshold and cannot be told from deployed v1 (+2.0 pp, within noise).',
      'mood v2 可以採用。 Macro F1 82.0 %，達到門檻 75 %，與部署中的 v1 看不出差別（+2.0 pp，在誤差範圍內）。',
      '可以採用',
    ],
    [
      'caution',
      next({ value: 0.78 }),
      0,
      'WARNING',
      'mood v2: the data cannot tell yet. Macro F1 78.0 % meets the 75 % threshold and cannot be told from deployed v1 (−2.0 pp, within noise).',
      'mood v2：現有資料還無法判定。 Macro F1 78.0 %，達到門檻 75 %，與部署中的 v1 看不出差別（−2.0 pp，在誤差範圍內）。',
      '謹慎採用',
    ],
    [
      'hold',
      next({ value: 0.74 }, v1(0.73)),
      1,
      'CAUTION',
      'mood v2 misses its target: do not ship. Macro F1 74.0 % is 1.0 pp short of the 75 % threshold and cannot be told from deployed v1 (+1.0 pp, within noise).',
      'mood v2 未達標，請勿部署。 Macro F1 74.0 %，門檻 75 %，差 1.0 個百分點；與部署中的 v1 看不出差別（+1.0 pp，在誤差範圍內）。',
      '暫緩',
    ],
    [
      'reject',
      next({ value: 0.5 }),
      1,
      'CAUTION',
      'mood v2 misses its target: do not ship. Macro F1 50.0 % is 25.0 pp short of the 75 % threshold and is worse than deployed v1 by 30.0 pp (p < 0.001). Failed: threshold, regression.',
      'mood v2 未達標，請勿部署。 Macro F1 50.0 %，門檻 75 %，差 25.0 個百分點；比部署中的 v1 差 30.0 個百分點（p < 0.001）。未通過的關卡：threshold、regression。',
      '不建議採用',
    ],
    [
      'pending',
      next({ value: null }),
      0,
      'NOTE',
      'mood v2 has no results yet.',
      'mood v2 尚無評估結果。',
      '等待結果',
    ],
    [
      'rollback',
      {
        base: deployed(twoVersions),
        head: deployed({ ...twoVersions, version: 'v1' }),
      },
      0,
      'TIP',
      'mood production: v2 → v1. Rollback of mood to v1. Macro F1 80.0 % meets the 75 % threshold and cannot be told from deployed v2 (−5.0 pp, within noise).',
      'mood 部署版本：v2 → v1。mood 回滾到 v1。 Macro F1 80.0 %，達到門檻 75 %，與部署中的 v2 看不出差別（−5.0 pp，在誤差範圍內）。',
      '回滾',
    ],
  ];
  test.each(cases)('%s', async (word, { base, head }, code, tint, english, chinese, chineseWord) => {
    const { task, en, zh, ...judged } = await judge(base, head);
    expect([task.verdict.word, judged.code]).toEqual([word, code]);
    expect([colour(en), colour(zh)]).toEqual([tint, tint]);
    expect([headline(en), headline(zh)]).toEqual([english, chinese]);
    expect(en).toContain(`· ${word}</summary>`);
    expect(zh).toContain(`· ${chineseWord}</summary>`);
  });
});

describe('states that are never silent, in both languages', () => {
  const nan = {
    'mood/versions/v1/results.json': '{"macro_f1": NaN}',
    'mood/versions/v1/lineage.yaml':
      'version: v1\ncreated: 2026-01-05T10:00:00\nchanges: [First version, LoRA on Qwen3-4B]\n',
  };
  const notANumber = next({ value: 0.85 });
  const only = taskFiles({ name: 'mood', threshold: 0.75, versions: [{ version: 'v1', value: 0.8 }] });
  const cases: readonly (readonly [string, Scene, number, string, string, string])[] = [
    ['new task', { base: {}, head: only }, 0, 'new-task', 'New task.', '新任務。'],
    [
      'no baseline',
      {
        base: taskFiles({
          name: 'mood',
          status: 'training',
          threshold: 0.75,
          versions: [{ version: 'v1', value: null }],
        }),
        head: only,
      },
      0,
      'first-version',
      'First version: nothing to compare with yet.',
      '第一個版本，尚無比較對象。',
    ],
    [
      'missing metric',
      next({ value: 0.85, results: { macro_f1: undefined } }),
      1,
      'metric-missing',
      'Macro F1 is not in the results.',
      '評估結果裡沒有 Macro F1。',
    ],
    [
      'zero baseline',
      next({ value: 0.85 }, v1(0)),
      0,
      'zero-baseline',
      'Macro F1 is exactly 0 in the baseline: most likely its evaluation broke',
      '基準版的 Macro F1 正好是 0，很可能是評估出了問題',
    ],
    [
      'baseline that is not a number',
      { base: { ...notANumber.base, ...nan }, head: { ...notANumber.head, ...nan } },
      0,
      'baseline-not-a-number',
      'Macro F1 of v1 is not a number.',
      'v1 的 Macro F1 不是數字。',
    ],
    [
      'another test set',
      next({ value: 0.85, testCount: 150 }),
      0,
      'test-set-changed',
      'mood v2 cannot be compared with v1. The test set changed (size 300 → 150): the metrics are not comparable.',
      'mood v2 無法與 v1 比較。 測試集改變了（筆數 300 → 150），指標無法比較。',
    ],
    [
      'no results yet',
      next({ value: null }),
      0,
      'no-results-yet',
      'No results yet: the task is in status evaluating.',
      '尚無評估結果',
    ],
  ];
  const plain = (markdown: string) => markdown.replaceAll(/<\/?code>|\*\*|&#60;/g, '');
  test.each(cases)('%s', async (_, { base, head }, code, reason, english, chinese) => {
    const { task, en, zh, ...judged } = await judge(base, head);
    const said = [
      ...task.comparability.reasons,
      ...task.verdict.reasons,
      ...task.gates.map((gate) => gate.reason),
    ];
    expect(said.map((one) => one.code)).toContain(reason);
    expect(judged.code).toBe(code);
    expect(plain(en)).toContain(english);
    expect(plain(zh)).toContain(chinese);
  });
  test('a first version is no reason to warn', async () => {
    const { en } = await judge({}, only);
    expect([colour(en), en.includes('[!WARNING]')]).toEqual(['TIP', false]);
  });
  test('numbers that are not comparable are shown, their difference is not', async () => {
    const { base, head } = next({ value: 0.85, testCount: 150 });
    const { en, zh } = await judge(base, head);
    expect(en).toContain('| **Macro F1** | 80.0 % | **85.0 %** | not comparable |');
    expect(zh).toContain('| **Macro F1** | 80.0 % | **85.0 %** | 無法比較 |');
    expect(en).not.toMatch(/[▲▼]/);
  });
});
