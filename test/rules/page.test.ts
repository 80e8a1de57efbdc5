import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultSeverity } from '../../src/domain/findings/rules.ts';
import { rulesPage } from '../../src/rules/docs/page.ts';

const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

it('docs/rules.md is what the rules say (npm run generate)', () => {
  expect(page).toBe(rulesPage());
});

it('docs/rules.md has a section for every rule, and a link to it', () => {
  for (const id of Object.keys(defaultSeverity)) {
    expect(page).toContain(`\n### ${id}\n`);
    expect(page).toContain(`](#${id.replace('/', '')})`);
  }
});
