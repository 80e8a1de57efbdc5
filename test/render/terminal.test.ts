import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { TaskList, ValidationDocument, VersionHistory } from '../../src/domain/documents/listing.ts';
import { renderCompareTerminal } from '../../src/render/terminal/comparison.ts';
import { renderValidationTerminal } from '../../src/render/terminal/findings.ts';
import { renderHistoryTerminal, renderListTerminal } from '../../src/render/terminal/listing.ts';
import { renderReportTerminal } from '../../src/render/terminal.ts';
import { findingOf } from '../support/finding.ts';
import { entitySentiment, failing, passing } from './sample.ts';

const options = { language: 'zh-TW', color: false, width: 120 } as const;
const source = { ref: '.', sha: null };
const tool = passing.tool;
const primaryMetric = (value: number | null) => ({ name: 'macro_f1', value, scale: 'ratio' }) as const;
const row = (
  taskName: string,
  status: 'evaluating' | 'training' | 'deployed',
  version: string,
  value: number | null,
) => ({
  path: taskName,
  taskName,
  readable: true,
  status,
  version,
  primaryMetric: primaryMetric(value),
  updated: '2026-01-06T14:30:00',
});

const list: TaskList = {
  schema: 'tunegate.list/1',
  tool,
  source,
  tasks: [
    row('entity-sentiment', 'evaluating', 'v2', 0.815),
    row('stance-detection', 'training', 'v1', null),
  ],
};

const history: VersionHistory = {
  schema: 'tunegate.history/1',
  tool,
  source,
  task: { path: 'entity-sentiment', taskName: 'entity-sentiment', status: 'evaluating', version: 'v2' },
  primaryMetric: entitySentiment.primaryMetric,
  history: entitySentiment.history.toReversed(),
};

test("the guide's task table", () => {
  expect(renderListTerminal(list, options)).toBe(`\
┌──────────────────┬────────────┬──────┬──────────┬────────────┐
│ 任務名稱         │ 狀態       │ 版本 │ Macro F1 │ 更新時間   │
├──────────────────┼────────────┼──────┼──────────┼────────────┤
│ entity-sentiment │ evaluating │ v2   │   81.5 % │ 2026-01-06 │
│ stance-detection │ training   │ v1   │        – │ 2026-01-06 │
└──────────────────┴────────────┴──────┴──────────┴────────────┘
`);
});

test("the guide's version table", () => {
  const text = renderHistoryTerminal(history, options);
  expect(text).toContain('任務：entity-sentiment\n當前版本：v2\n\n版本歷史：\n');
  expect(text).toMatch(/│ v2 \(\*\) +│ 2026-01-06 │ +81\.5 % │ /u);
  expect(text).toMatch(/│ v1 +│ 2026-01-05 │ +72\.0 % │ 部署中、基準 │ 初始版本/u);
});

test("the guide's comparison and its conclusion", () => {
  const { candidate } = entitySentiment;
  if (candidate === null) throw new Error('the sample has a candidate');
  const text = renderCompareTerminal(
    {
      schema: 'tunegate.compare/1',
      tool,
      source,
      task: { path: 'entity-sentiment', taskName: 'entity-sentiment' },
      primaryMetric: entitySentiment.primaryMetric,
      comparison: { ...entitySentiment, candidate },
      verdict: entitySentiment.verdict,
    },
    options,
  );
  expect(text).toContain('比較：entity-sentiment v1 → v2');
  for (const line of [
    /│ LoRA r +│ +32 │ +64 │ \+100 % │/u,
    /│ epochs +│ +8 │ +6 │ +−25 % │/u,
    /│ train_count +│ +500 │ +700 │ +\+40 % │/u,
    /│ Macro F1 +│ 72\.0 % │ 81\.5 % │ +▲ \+9\.5 pp │/u,
    /│ 中立 F1 +│ 62\.0 % │ 78\.5 % │ ▲ \+16\.5 pp │ .* │ 在誤差範圍內（3 類一併檢定） │/u,
  ]) {
    expect(text).toMatch(line);
  }
  expect(text).toMatch(/\n結論：v2 建議採用。/u);
});

describe('tables', () => {
  const lines = (width: number, language: 'en' | 'zh-TW') =>
    renderReportTerminal(failing, { language, color: false, width })
      .split('\n')
      .filter((line) => /^[┌├└│]/u.test(line));

  test.each([70, 80, 100, 140])('are never wider than %d columns and line up', (width) => {
    for (const language of ['en', 'zh-TW'] as const) {
      for (const line of lines(width, language)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
    const text = lines(width, 'zh-TW').join('\n');
    for (const one of text.split(/\n(?=┌)/u)) {
      expect(new Set(one.split('\n').map((line) => stringWidth(line))).size).toBe(1);
    }
  });

  test('lose no text when they are narrow', () => {
    const narrow = renderHistoryTerminal(history, { ...options, width: 60 });
    const words = narrow.replace(/[│\s]/gu, '');
    for (const text of ['LoRA', '新增中立', '初始版本']) expect(words).toContain(text);
    expect(narrow).not.toContain('…');
  });
});

test('colour only when asked for', () => {
  const escaped = '\u001b[';
  expect(renderReportTerminal(failing, { ...options, color: false })).not.toContain(escaped);
  expect(renderReportTerminal(failing, { ...options, color: true })).toContain(escaped);
});

test('findings stand as file:line:column severity rule message, the worst first', () => {
  const place = { file: 'a/task.yaml', line: 3, column: 1, task: 'a' };
  const document: ValidationDocument = {
    schema: 'tunegate.validate/1',
    tool,
    source,
    result: 'fail',
    exitCode: 1,
    tasks: [{ path: 'a', taskName: 'a', errors: 1, warnings: 1, notices: 0 }],
    findings: [
      findingOf('shape/likely-typo', place, { key: 'vesion', known: 'version' }, { suggestion: 'version' }),
      findingOf(
        'shape/bad-name',
        { ...place, file: 'a/\u001b[31m' },
        { key: 'task_name', text: '\u001b]8;;http://x\u0007' },
      ),
    ],
  };
  const text = renderValidationTerminal(document, { ...options, language: 'en' });
  const [first = '', second = '', , last] = text.split('\n');
  expect(first).toMatch(
    /^a\/\\x1b\[31m:3:1 error shape\/bad-name `task_name`: `\\x1b\]8;;http:\/\/x\\x07` /u,
  );
  expect(second).toMatch(/^a\/task\.yaml:3:1 warning shape\/likely-typo .*\(suggested: `version`\)$/u);
  expect(last).toBe('1 task checked: 1 error, 1 warning');
  expect(text).not.toContain('\u001b');
});
