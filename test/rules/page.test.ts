import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../src/rules/page.ts';
import { ruleIds } from '../../src/rules/registry.ts';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

it('docs/rules.md is what the rules say (npm run generate)', () => {
  expect(page).toBe(rulesPage());
});

it('docs/rules.md has a section for every rule, and a link to it', () => {
  for (const id of ruleIds) {
    expect(page).toContain(`\n### ${id}\n`);
    expect(page).toContain(`](#${id.replace('/', '')})`);
  }
});
