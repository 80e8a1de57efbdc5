import { describe, expect, test } from 'vitest';
import type { VerdictWord } from '../../src/domain/judge/verdict.ts';
import { reason } from '../../src/domain/reasons/reason.ts';
import type { Report, TaskReport } from '../../src/domain/report/report.ts';
import { plain } from '../../src/render/escape/plain.ts';
import { headlineOf } from '../../src/render/headline.ts';
import { messagesIn } from '../../src/render/messages/catalogue.ts';
import { findingOf } from '../support/finding.ts';
import { gate, metric, reportOf, task } from './build.ts';
import { entitySentiment, failing, intentRouter, passing, stanceDetection } from './sample.ts';

const says = (report: Report, language: 'en' | 'zh-TW') => {
  const messages = messagesIn(language);
  const { tone, lead, details } = headlineOf(report, messages);
  return [tone, plain(lead), details.map(plain).join(messages.labels.space)];
};

const passed = gate(
  'threshold',
  'pass',
  reason('threshold-met', { metric: 'macro_f1', value: 0.815, threshold: 0.8, reach: null }),
);
const judged = (word: VerdictWord, extra: Partial<TaskReport> = {}) =>
  task('t', {
    verdict: { word, reasons: [] },
    gates: [passed],
    metrics: [metric('macro_f1', 0.72, 0.815, { group: 'primary' })],
    ...extra,
  });
const missed = gate('threshold', 'fail', reason('metric-missing', { metric: 'macro_f1' }));
const undecided = gate('regression', 'inconclusive', reason('no-baseline', {}));
const pass = { result: 'pass', exitCode: 0 } as const;
const fail = { result: 'fail', exitCode: 1 } as const;

test.each([
  ['adopt', [judged('adopt')], pass, 'tip', 'Ready to ship: t v2.', '建議採用 t v2。'],
  ['acceptable', [judged('acceptable')], pass, 'tip', 't v2 may ship.', 't v2 可以採用。'],
  [
    'caution',
    [judged('caution')],
    pass,
    'warning',
    't v2 may ship, but look first.',
    't v2 通過關卡，但部署前請先確認。',
  ],
  [
    'hold',
    [judged('hold', { gates: [missed] })],
    fail,
    'caution',
    't v2 does not pass: do not ship.',
    't v2 未通過，請勿部署。',
  ],
  [
    'reject',
    [
      judged('reject', {
        gates: [passed, gate('guards', 'fail', reason('metric-missing', { metric: 'x' }))],
      }),
    ],
    fail,
    'caution',
    't v2 does not pass: do not ship.',
    't v2 未通過，請勿部署。',
  ],
  [
    'pending',
    [stanceDetection],
    { result: 'pending', exitCode: 0 },
    'note',
    'stance-detection v1 has no results yet.',
    'stance-detection v1 尚無評估結果。',
  ],
  ['rollback', [judged('rollback')], pass, 'tip', 'Rollback of t to v2.', 't 回滾到 v2。'],
  [
    'inconclusive',
    [judged('acceptable', { gates: [passed, undecided] })],
    { result: 'inconclusive', exitCode: 0 },
    'warning',
    't v2: the data cannot tell yet.',
    't v2：現有資料還無法判定。',
  ],
  ['nothing touched', [], pass, 'tip', 'No training task is touched.', '沒有訓練任務受到影響。'],
  [
    'two fail of three',
    [intentRouter, { ...intentRouter, taskName: 'b' }, entitySentiment],
    fail,
    'caution',
    '2 of 3 tasks do not pass: `intent-router`, `b`.',
    '3 個任務中有 2 個未通過：`intent-router`、`b`。',
  ],
  [
    'two pass',
    [entitySentiment, judged('acceptable')],
    pass,
    'tip',
    'All 2 tasks pass.',
    '2 個任務全部通過。',
  ],
] as const)('%s: the first line says it, in the colour of the result', (_, tasks, result, tone, en, zh) => {
  const report = reportOf(tasks, result);
  expect(says(report, 'en').slice(0, 2)).toEqual([tone, en]);
  expect(says(report, 'zh-TW').slice(0, 2)).toEqual([tone, zh]);
});

describe('the rest of the line', () => {
  test('says how the primary metric stands', () => {
    expect(says(passing, 'en')[2]).toBe(
      'Macro F1 81.5 % meets the 80 % threshold and beats deployed v1 by 9.5 pp (p = 0.046). 1 warning.',
    );
    expect(says(failing, 'zh-TW')[2]).toBe(
      'Macro F1 70.0 %，門檻 75 %，差 5.0 個百分點；與部署中的 v9 看不出差別（−8.0 pp，在誤差範圍內）。1 個警告。',
    );
  });

  test('never lets rounding hide a miss', () => {
    const near = judged('hold', {
      gates: [missed],
      metrics: [metric('macro_f1', null, 0.79996, { group: 'primary' })],
      baseline: null,
    });
    expect(says(reportOf([near], fail), 'en')[2]).toBe(
      'Macro F1 79.996 % is 0.004 pp short of the 80 % threshold.',
    );
  });

  test('shows no change between numbers that are not comparable, and says why', () => {
    const changed = judged('caution', {
      comparability: {
        comparable: false,
        reasons: [reason('test-set-changed', { how: 'count', baseline: '160', candidate: '80' })],
      },
    });
    expect(says(reportOf([changed], pass), 'en')[2]).toBe(
      'The test set changed (size `160` → `80`): the metrics are not comparable. Macro F1 81.5 % meets the 80 % threshold.',
    );
  });

  test('a loss that falls is better', () => {
    const loss = judged('adopt', {
      primaryMetric: { name: 'loss', direction: 'lower', threshold: 0.5, scale: 'absolute' },
      metrics: [
        metric('loss', 0.6, 0.4, {
          group: 'primary',
          direction: 'lower',
          scale: 'absolute',
          outcome: 'improved',
        }),
      ],
    });
    expect(says(reportOf([loss], pass), 'en')[2]).toBe(
      'Loss 0.4 meets the 0.5 threshold and is 0.2 better than deployed v1 (how sure: unknown).',
    );
  });
});

test('broken records come first', () => {
  const broken = findingOf('syntax/tab', { file: 't/task.yaml', line: 1, column: 1, task: 't' }, {});
  const unread = judged('reject', {
    candidate: null,
    gates: [gate('validation', 'fail', reason('errors-found', { errors: 1 }))],
  });
  expect(says(reportOf([unread], { ...fail, findings: [broken] }), 'en')[1]).toBe(
    'The records of t have errors: fix them first.',
  );
  const stray = { ...broken, task: null };
  expect(says(reportOf([], { ...fail, findings: [stray] }), 'en').slice(0, 2)).toEqual([
    'caution',
    '1 error in the records: fix it first.',
  ]);
});
