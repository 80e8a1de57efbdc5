import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reason } from '../../src/domain/reasons/reason.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { byteLength } from '../../src/render/markdown/block.ts';
import {
  commentBudget,
  renderComment,
  renderReportMarkdown,
  renderSummary,
  summaryBudget,
} from '../../src/render/markdown.ts';
import { findingOf } from '../support/finding.ts';
import { gate, metric, reportOf, task } from './build.ts';
import { rendered, tableShapes, tagCounts } from './oracle.ts';
import { entitySentiment, intentRouter, passing } from './sample.ts';

/** Tables whole, folds and fences closed: what a reader would see broken. */
function expectWhole(body: string): void {
  const html = rendered(body);
  for (const shape of tableShapes(html)) expect(new Set(shape).size).toBe(1);
  for (const tag of ['details', 'summary', 'sub', 'code', 'b']) {
    const [opened, closed] = tagCounts(html, tag);
    expect(opened, tag).toBe(closed);
  }
  expect((body.match(/^`{3,}/gmu) ?? []).length % 2).toBe(0);
  expect(body).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/u);
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.constantFrom('</details>', '```', '|', '\n\n# x', '🧪'.repeat(90), 'a'.repeat(500)),
);

const anyTask = fc
  .record({
    name: text,
    labels: fc.array(text, { maxLength: 60 }),
    changes: fc.array(text, { maxLength: 30 }),
    fails: fc.boolean(),
  })
  .map(({ name, labels, changes, fails }) =>
    task(name, {
      metrics: [
        metric('macro_f1', 0.7, 0.8, { group: 'primary' }),
        ...labels.map((label) => metric(`per_class.${label}.f1`, 0.5, 0.6, { group: 'class', label })),
      ],
      gates: [
        gate('threshold', fails ? 'fail' : 'pass', reason('metric-missing', { metric: name }), {
          metric: name,
        }),
      ],
      config: labels.map((key) => ({ key, baseline: key, candidate: 1, relativeChange: null, major: false })),
      changes,
      history: changes.map((version) => ({
        version,
        created: version,
        parent: version,
        value: 0.5,
        changes,
        marks: [],
        deployedAt: null,
        replaced: null,
      })),
      deployment: { target: 'api', deploy: [[name, ...changes]], rollback: [] },
      cleanup: labels,
      verdict: { word: fails ? 'reject' : 'adopt', reasons: [reason('gate-failed', { gate: name })] },
    }),
  );

const anyReport = fc
  .record({ tasks: fc.array(anyTask, { maxLength: 12 }), files: fc.array(text, { maxLength: 30 }) })
  .map(
    ({ tasks, files }): Report =>
      reportOf(tasks, {
        result: 'fail',
        findings: files.map((file) =>
          findingOf(
            'shape/missing-field',
            { file, line: 1, column: 1, task: tasks[0]?.path ?? null },
            { key: file },
          ),
        ),
      }),
  );

test('any report fits any budget, in whole parts', () => {
  fc.assert(
    fc.property(anyReport, fc.integer({ min: 12_000, max: commentBudget }), (report, budgetBytes) => {
      const body = renderComment(report, {
        language: 'en',
        budgetBytes,
        summaryUrl: 'https://x.y/1',
        marker: '<!-- tunegate -->',
      });
      expect(byteLength(body)).toBeLessThanOrEqual(budgetBytes);
      expect(body.startsWith('<!-- tunegate -->\n')).toBe(true);
      expectWhole(body);
    }),
    { numRuns: 60 },
  );
});

test('2,000 tasks: the failing first, the rest counted', () => {
  const tasks = Array.from({ length: 2000 }, (_, index) => ({
    ...(index < 5 ? intentRouter : entitySentiment),
    path: `task-${index}`,
    taskName: `task-${index}`,
  }));
  const report = reportOf(tasks, { result: 'fail', exitCode: 1 });
  const body = renderComment(report, {
    language: 'en',
    budgetBytes: commentBudget,
    summaryUrl: 'https://x.y/1',
  });
  expect(byteLength(body)).toBeLessThanOrEqual(commentBudget);
  expectWhole(body);
  expect(body).toContain('**5 of 2000 tasks do not pass: <code>task-0</code>');
  const more = Number(/^(\d+) more in the job summary$/mu.exec(body)?.[1]);
  const shown = tableShapes(rendered(body))[0]?.length ?? 0;
  expect(shown - 1 + more).toBe(2000);
  expect(body).toMatch(/Left out here to fit: .*details of \d+ tasks\. <a href="https:\/\/x\.y\/1">/u);
  const summary = renderSummary(report, { language: 'en', budgetBytes: summaryBudget });
  expect(byteLength(summary)).toBeLessThanOrEqual(summaryBudget);
  expect(summary.match(/^\| (✅|❌) \| \**task-/gmu)).toHaveLength(2000);
});

test('5,000 metrics with emoji names: rows are counted, not cut', () => {
  const many = Array.from({ length: 5000 }, (_, index) => metric(`🧪${index}`, 0.5, 0.6));
  const report = reportOf([{ ...entitySentiment, metrics: [...entitySentiment.metrics, ...many] }]);
  const body = renderComment(report, { language: 'zh-TW', budgetBytes: commentBudget });
  expect(byteLength(body)).toBeLessThanOrEqual(commentBudget);
  expectWhole(body);
  expect(body).toMatch(/另有 4\d{3} 項，見工作摘要/u);
});

test('what fits is complete and says nothing of being cut', () => {
  const body = renderComment(passing, { language: 'en', budgetBytes: commentBudget });
  expect(body).not.toContain('Left out');
  expect(body).toBe(renderReportMarkdown(passing, { language: 'en' }));
});
