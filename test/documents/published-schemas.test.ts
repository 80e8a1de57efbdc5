import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentSchemas } from '../../src/documents/schemas.ts';
import { fileSchemas } from '../../src/records/schemas/json-schema.ts';

const folder = fileURLToPath(new URL('../../schema/', import.meta.url));
const files = Object.entries(fileSchemas());

describe('schema/ (npm run generate)', () => {
  it.each(files)('%s.json is what the code says', (name, schema) => {
    expect(readFileSync(`${folder}${name}.json`, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('has a schema for every file and document, and nothing else', () => {
    const names = [...Object.keys(fileSchemas()), ...Object.keys(documentSchemas())];
    expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  it("takes the guide's own records, and refuses them damaged", () => {
    const ajv = new Ajv({ allowUnionTypes: true });
    const guide = (name: string) =>
      readFileSync(new URL(`../fixtures/guide/${name}.yaml`, import.meta.url), 'utf8');
    for (const [name, from, to] of [
      ['task', 'status: evaluating', 'status: evaluted'],
      ['lineage', 'train_count: 700', 'train_count: -700'],
    ] as const) {
      const valid = ajv.compile(JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')));
      expect(valid(parse(guide(name)))).toBe(true);
      expect(valid(parse(guide(name).replace(from, to)))).toBe(false);
    }
  });
});
