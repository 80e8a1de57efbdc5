import { expect, test } from 'vitest';
import { commentBudget, renderComment } from '../../src/render/markdown.ts';
import { renderReportTerminal } from '../../src/render/terminal.ts';
import { failing, passing } from './sample.ts';

const options = { budgetBytes: commentBudget, summaryUrl: 'https://github.com/o/r/actions/runs/1' };

test('a comment on a version that may ship', async () => {
  const comment = renderComment(passing, { ...options, language: 'en' });
  await expect(comment).toMatchFileSnapshot('golden/pass.en.md');
});

test('a comment on a version that may not', async () => {
  const comment = renderComment(failing, { ...options, language: 'zh-TW' });
  await expect(comment).toMatchFileSnapshot('golden/fail.zh-TW.md');
});

test('the report in a terminal', async () => {
  const text = renderReportTerminal(failing, { language: 'en', color: false, width: 100 });
  await expect(text).toMatchFileSnapshot('golden/fail.en.txt');
});
