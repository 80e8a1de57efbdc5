import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/domain/report/history.ts';
import type { TaskReport } from '../../src/domain/report/report.ts';
import { short } from '../../src/render/escape/visible.ts';
import { historyChart, lineageGraph } from '../../src/render/markdown/diagrams.ts';
import { messagesIn } from '../../src/render/messages/catalogue.ts';
import { task } from './build.ts';
import { intentRouter } from './sample.ts';

/** The diagrams in the real Mermaid, in Chromium. */

const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
let browser: Browser;
let view: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  view = await browser.newPage();
  await view.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await view.addScriptTag({ path: mermaid });
  await view.evaluate('mermaid.initialize({ startOnLoad: false })');
});

afterAll(() => browser?.close());

/** Texts in the drawing; rejects when Mermaid does not take the source. */
async function drawn(fenced: string | null): Promise<string> {
  const source = /^```mermaid\n([\s\S]*)\n```$/u.exec(fenced ?? '')?.[1];
  if (source === undefined) throw new Error('no diagram');
  // As text: the types of this project know no browser.
  return view.evaluate(`(async () => {
    const { svg } = await mermaid.render('drawing', ${JSON.stringify(source)});
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    for (const part of holder.querySelectorAll('style')) part.remove();
    if (holder.querySelector('img, a, script, iframe') !== null) throw new Error('markup from data');
    return holder.textContent;
  })()`);
}

const hostile = [
  'v1"] --> x["y',
  '`**bold**`',
  '<img src=//x>',
  '#quot; #35;',
  '%%{init: {"theme":"dark"}}%%',
  'click n0 "https://x"',
  'end',
  'a;b\nflowchart TD',
  '版本一（測試）',
  '🧪🧪',
  '```',
  'v2-20250107',
  '1. list',
  '- dash',
];

const named = (version: string): TaskReport => {
  const entry = (name: string, parent: string | null, value: number): HistoryEntry => ({
    version: name,
    created: null,
    parent,
    value,
    changes: [],
    marks: ['candidate'],
    deployedAt: null,
    replaced: null,
  });
  return task('t', { history: [entry('v1', null, 0.8), entry('v2', 'v1', 0.85), entry(version, 'v2', 0.9)] });
};

test.each(hostile)('a version named %j is drawn as it is, in both diagrams', async (version) => {
  const flat = (text: string) => text.replace(/\s+/gu, '');
  const messages = messagesIn('en');
  expect(flat(await drawn(lineageGraph(named(version), messages)))).toContain(flat(short(version, 40)));
  expect(flat(await drawn(historyChart(named(version), messages)))).toContain(flat(short(version, 16)));
});

test.each(['en', 'zh-TW'] as const)('the diagrams of the sample, in %s', async (language) => {
  const messages = messagesIn(language);
  const chart = await drawn(historyChart(intentRouter, messages));
  for (const text of ['v8', 'v9', 'v10', 'Macro F1']) expect(chart).toContain(text);
  const graph = await drawn(lineageGraph(intentRouter, messages));
  expect(graph).toContain('78.0 %');
});
