import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { planDocument } from '../../src/documents/plan.ts';
import type { PlannedTask, RetentionPlan } from '../../src/domain/retention/plan.ts';
import { keepRules, planNoticeCodes, removeRules } from '../../src/domain/retention/plan.ts';
import { messagesIn } from '../../src/render/messages/catalogue.ts';
import { cleanupWords } from '../../src/render/plan/cleanup-words.ts';
import { renderPlanJson } from '../../src/render/plan/json.ts';
import { renderPlanMarkdown } from '../../src/render/plan/markdown.ts';
import { renderPlanTerminal } from '../../src/render/plan/terminal.ts';
import { sizeText } from '../../src/render/plan/view.ts';
import { ROOT } from '../support/process.ts';

const evil = '</details><img src=x> @all #1 | `x`';

function planOf(taskCount: number, versionCount: number, name = 'v'): RetentionPlan {
  const actions = ['remove', 'defer', 'keep'] as const;
  const tasks = Array.from(
    { length: taskCount },
    (_, index): PlannedTask => ({
      path: `team/task-${index}`,
      taskName: `task-${index}`,
      metric: 'macro_f1',
      scale: 'ratio',
      versions: Array.from({ length: versionCount }, (__, number) => {
        const action = actions[number % 3] ?? 'keep';
        return {
          version: `${name}${number}`,
          action,
          rules: action === 'keep' ? (['recent', 'promote'] as const) : (['beyond-recent'] as const),
          ageDays: number === 0 ? null : number - 2,
          score: number === 1 ? null : number / 100,
          bytes: action === 'keep' ? 0 : 1_234_567,
          lfsBytes: action === 'keep' ? 0 : 1_000_000,
          external: action === 'keep' ? [] : [`org/${name}`],
          paths: action === 'keep' ? [] : [`team/task-${index}/versions/${name}${number}/lineage.yaml`],
          restore: action === 'keep' ? null : ['git', 'checkout', 'a'.repeat(40), '--', `x y/${number}`],
        };
      }),
    }),
  );
  const count = (action: string) =>
    tasks.flatMap((task) => task.versions).filter((one) => one.action === action).length;
  return {
    schema: 'tunegate.plan/1',
    tool: { name: 'tunegate', version: '0.1.0' },
    head: { ref: 'main', sha: 'a'.repeat(40) },
    cap: 10,
    tasks,
    totals: {
      keep: count('keep'),
      remove: count('remove'),
      defer: count('defer'),
      bytes: 5_000_400,
      lfsBytes: 4_000_000,
      recordBytes: 400,
    },
    notices: planNoticeCodes.map((code) => ({ code, task: name, version: null, detail: evil })),
  };
}

const html = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

describe.each(['en', 'zh-TW'] as const)('the plan in %s', (language) => {
  test('fits whatever it is given, in whole parts', () => {
    for (const budgetBytes of [12_000, 58_000, 900_000]) {
      const text = renderPlanMarkdown(planOf(60, 40), { language, budgetBytes });
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(budgetBytes);
      const page = html(text);
      expect(page.split('<details').length).toBe(page.split('</details>').length);
    }
  });

  test('says all: actions, rules, sizes, ages, what waits, and how it comes back', () => {
    const { plan: words } = messagesIn(language);
    const text = renderPlanMarkdown(planOf(2, 6), { language, budgetBytes: 900_000 });
    for (const part of [
      words.goesTitle,
      words.staysTitle,
      words.laterTitle,
      words.storedTitle,
      words.storedGit('1.0 MB'),
      words.storedLfs('4.0 MB'),
      '<code>org/v</code> (v0',
      words.rules['beyond-recent'],
      words.rules.promote,
      '1.2 MB',
      '5.0 MB',
      words.promote(4),
      words.restoreTitle,
      words.undo,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(`git checkout ${'a'.repeat(40)} -- \\\n  'x y/0' \\\n  'x y/3'`);
    const shown = renderPlanTerminal(planOf(2, 6), { language, color: false, width: 120 });
    for (const part of [words.actions.defer, '1.2 MB', words.restoreTitle, words.storedTitle, 'org/v']) {
      expect(shown).toContain(part);
    }
  });

  test('says when there is nothing to do', () => {
    const plan = planOf(0, 0);
    expect(renderPlanMarkdown(plan, { language, budgetBytes: 12_000 })).toContain(
      messagesIn(language).plan.nothing,
    );
  });

  test('names from the repository are text and nothing else', () => {
    const text = renderPlanMarkdown(planOf(1, 3, evil), { language, budgetBytes: 900_000 });
    const page = html(text);
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/@all|#1\b/);
    const { title, body, commitMessage } = cleanupWords(planOf(1, 3, evil), {
      language,
      workflowToken: true,
    });
    expect(`${title}${commitMessage}`).not.toMatch(/@all|#1\b/);
    expect(body).toContain(messagesIn(language).plan.checks);
    expect(cleanupWords(planOf(1, 3), { language, workflowToken: false }).body).not.toContain(
      messagesIn(language).plan.checks,
    );
  });

  test('has words for every rule and notice', () => {
    const { plan: words } = messagesIn(language);
    for (const rule of [...keepRules, ...removeRules]) expect(words.rules[rule].length).toBeGreaterThan(1);
    for (const notice of planOf(0, 0).notices)
      expect(words.notices[notice.code](notice).length).toBeGreaterThan(0);
  });
});

test('a commit message names at most fifty versions and says how many more', () => {
  const { commitMessage } = cleanupWords(planOf(1, 180), { language: 'en', workflowToken: false });
  expect(commitMessage.split('\n')).toHaveLength(2 + 50 + 1);
  expect(commitMessage).toMatch(/- … 10$/);
});

test('the document is valid against its published schema, and reads back as the plan', () => {
  const plan = planOf(2, 5);
  const document: unknown = JSON.parse(renderPlanJson(plan));
  const schema: object = JSON.parse(readFileSync(join(ROOT, 'schema', 'plan.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  expect([validate(document), validate.errors]).toEqual([true, null]);
  expect(planDocument.parse(document)).toEqual(plan);
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [999.6e3, '1.0 MB'],
  [1000, '1.0 kB'],
  [12_345, '12 kB'],
  [123_000_000, '123 MB'],
  [4.2e13, '42 TB'],
  [4.2e16, '42000 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
