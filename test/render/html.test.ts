import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reason } from '../../src/domain/reasons/reason.ts';
import { style } from '../../src/render/html/style.ts';
import { renderReportHtml } from '../../src/render/html.ts';
import { findingOf } from '../support/finding.ts';
import { gate, metric, reportOf, task } from './build.ts';
import { failing } from './sample.ts';

/** Names of all elements in a page. */
const elements = (page: string): readonly string[] => [
  ...new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/giu)].map(([, name = '']) => name.toLowerCase())),
];

const ours = elements(renderReportHtml(failing, { language: 'en' }));

describe('the page', () => {
  test('needs nothing else, and forbids it', () => {
    const page = renderReportHtml(failing, { language: 'zh-TW' });
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\shref=|\ssrc=|url\(|@import/u);
    expect(page).toContain('<html lang="zh-TW">');
    expect(page).toContain(`<style>${style}</style>`);
  });

  test('shows verdict, change, interval and plots', () => {
    const page = renderReportHtml(failing, { language: 'en' });
    for (const text of ['▼ −8.0 pp', '−20.2 … +4.2', 'within noise', '−16.0 pp', '+400 %', '70.0 %']) {
      expect(page).toContain(text);
    }
    expect(page.match(/<svg /gu)).toHaveLength(4);
  });

  test('no element and no attribute comes from data', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=y>',
        "' onload='x",
        '</style>',
        '<!--',
        '&lt;b&gt;',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const page = renderReportHtml(
          reportOf(
            [
              task(one, {
                path: other,
                metrics: [
                  metric(one, 0.1, 0.2, { interval: [0, 0.1] }),
                  metric(`per_class.${other}.f1`, 0.1, 0.2, { interval: [0, 0.1] }),
                ],
                primaryMetric: { name: other, direction: 'higher', threshold: 0.5, scale: 'ratio' },
                candidate: { version: one, created: other, parent: null },
                config: [{ key: one, baseline: other, candidate: 1, relativeChange: null, major: false }],
                gates: [
                  gate('threshold', 'fail', reason('metric-missing', { metric: one }), { metric: one }),
                ],
                history: [one, other].map((version) => ({
                  version,
                  created: one,
                  parent: null,
                  value: 0.5,
                  changes: [other],
                  marks: [],
                  deployedAt: null,
                  replaced: null,
                })),
                deployment: { target: 'api', deploy: [[one, other]], rollback: [] },
              }),
            ],
            {
              findings: [
                findingOf(
                  'shape/missing-field',
                  { file: one, line: 1, column: 1, task: other },
                  { key: other },
                ),
              ],
            },
          ),
          { language: 'en' },
        );
        for (const name of elements(page)) expect(ours).toContain(name);
        expect(page.replaceAll(/"[^"]*"/gu, '""')).not.toMatch(/<[^>]*\son\w+=|<!--/u);
      }),
    );
  });
});
