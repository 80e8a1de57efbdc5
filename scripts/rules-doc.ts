// Writes docs/rules.md from the rules themselves: node scripts/rules-doc.ts
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/rules/docs/page.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage());
