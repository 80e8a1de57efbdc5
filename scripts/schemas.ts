import { mkdir, writeFile } from 'node:fs/promises';
import { documentSchemas } from '../src/records/documents/schemas.ts';

/** Writes the published JSON Schemas: `node scripts/schemas.ts`. A test keeps them equal to the code. */

const folder = new URL('../schema/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(documentSchemas())) {
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
