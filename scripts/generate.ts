/**
 * Writes every file that is made from the code: the linter's layer rules, the page of rules, the JSON Schemas.
 * `npm run generate` runs it and then builds `dist/`. Tests keep all of them equal to the code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { documentSchemas } from '../src/documents/schemas.ts';
import { fileSchemas } from '../src/records/schemas/json-schema.ts';
import { rulesPage } from '../src/rules/page.ts';
import { layerRules } from './layer-rules.ts';

const root = new URL('../', import.meta.url);
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

writeFileSync(new URL('biome.layers.json', root), json(layerRules(new URL('src', root).pathname)));
writeFileSync(new URL('docs/rules.md', root), rulesPage());
mkdirSync(new URL('schema/', root), { recursive: true });
for (const [name, schema] of Object.entries({ ...documentSchemas(), ...fileSchemas() })) {
  writeFileSync(new URL(`schema/${name}.json`, root), json(schema));
}
