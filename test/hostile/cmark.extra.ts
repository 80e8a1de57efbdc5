import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commentBudget, renderComment, renderSummary } from '../../src/render/markdown.ts';
import { tableShapes, tagCounts } from '../render/oracle.ts';
import { told } from './judge.ts';
import { payloads } from './payloads.ts';

/** HTML as GitHub's own parser makes it, raw tags and all. */
const html = (markdown: string): string =>
  execFileSync(
    'cmark-gfm',
    ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tasklist'],
    { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );

/** A pull request with the text in every free field, key, label and name that the file system takes. */
function hostile(text: string) {
  const q = JSON.stringify(text);
  const name = `n${text.replaceAll(/[/\0\r\n\u2028]/g, '_').slice(0, 60)}`;
  const base = {
    [`${name}/task.yaml`]: `task_name: ${q}\nversion: v1\nstatus: deployed\nsuccess_criteria: {primary_metric: ${q}, threshold: 0.75}\n`,
    [`${name}/versions/v1/results.json`]: `{${q}: 0.9}`,
  };
  return {
    base,
    head: {
      ...base,
      [`${name}/task.yaml`]: `task_name: ${q}\nversion: v2\nstatus: evaluating\ndomain: ${q}\nlanguage: ${q}\nsuccess_criteria: {primary_metric: ${q}, threshold: 0.75}\nwaivers:\n  - {gate: ${q}, version: v2, reason: ${q}, owner: ${q}, expires: 2099-01-01}\n${q}: 1\n`,
      [`${name}/versions/v2/results.json`]: `{${q}: 0.5, "other ${q.slice(1, -1)}": 0.1, "per_class": {${q}: {"f1": 0.5}}}`,
      [`${name}/versions/v2/lineage.yaml`]: `version: ${q}\nparent: ${q}\nchanges: [${q}]\nnotes: ${q}\nconfig: {${q}: ${q}, base_model: ${q}}\nmodel: {hf_repo: ${q}}\n`,
      [`${name}/versions/${name}/results.json`]: `{${q}: 0.5}`,
      'tunegate.yaml': `${q}: 1\nguards:\n  - {metric: ${q}, min: 0.5}\n`,
    },
  };
}

test('the judge sees what it is to find', () => {
  const page = html(
    '![a](https://t.example/i.png) https://x.example\n\n<img src=x>\n\n# head\n\n- [ ] task\n',
  );
  for (const seen of ['<img src="https', '<img src=x>', '<a href="https', '<h1>', '<input'])
    expect(page).toContain(seen);
});

/** Only what stands outside of code can become a mention, a reference or a link. */
const outsideCode = (text: string): string =>
  text.replaceAll(/<code>[\s\S]*?<\/code>|<pre>[\s\S]*?<\/pre>/g, '');

test(`${payloads.length} payloads in every text and name, read by cmark-gfm`, async () => {
  expect(payloads.length).toBeGreaterThanOrEqual(120);
  const faults: string[] = [];
  for (const payload of payloads) {
    const { base, head } = hostile(payload);
    const { report } = await told([base], head);
    for (const language of ['en', 'zh-TW'] as const) {
      const options = { language, budgetBytes: commentBudget };
      for (const markdown of [
        renderComment(report, options),
        renderSummary(report, { language, budgetBytes: 900_000 }),
      ]) {
        const page = html(markdown);
        const text = outsideCode(page);
        const fault = (what: string, found: boolean) => {
          if (found) faults.push(`${JSON.stringify(payload)} ${language}: ${what}`);
        };
        fault('an image', /<img/i.test(page));
        fault('a script', /<script/i.test(page));
        fault('a foreign link', /<a [^>]*href="(?!#)/i.test(text));
        fault('a mention', /(?:^|[\s(>])@[a-z]/i.test(text.replaceAll(/<[^>]*>/g, ' ')));
        fault('a reference', /GH-2|o\/r#3|(?:^|[\s(])#1\b/.test(text.replaceAll(/<[^>]*>/g, ' ')));
        fault('a comment of ours', page.includes('<!-- tunegate:report'));
        fault('a heading', /<h1/.test(page));
        fault('a checkbox', /<input/.test(page));
        for (const tag of ['details', 'summary', 'table', 'blockquote'] as const) {
          const [open, close] = tagCounts(page, tag);
          fault(`${tag} ${open}/${close}`, open !== close);
        }
        fault(
          'a broken table',
          tableShapes(page).some((shape) => new Set(shape).size !== 1),
        );
        fault('an alert of its own', (markdown.match(/^> \[!/gm) ?? []).length > 1);
      }
    }
  }
  expect([...new Set(faults)]).toEqual([]);
}, 600_000);
