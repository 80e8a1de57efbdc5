import { mkdir, writeFile } from 'node:fs/promises';
import { documentSchemas } from '../src/records/documents/schemas.ts';
import { fileSchemas } from '../src/records/schemas/json-schema.ts';

/**
 * Writes the published JSON Schemas, of the JSON documents that Tunegate writes and of the files that people write:
 * `node scripts/schemas.ts`. Tests keep them equal to the code.
 */

const folder = new URL('../schema/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries({ ...documentSchemas(), ...fileSchemas() })) {
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
