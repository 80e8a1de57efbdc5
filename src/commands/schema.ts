import { documentSchemas } from '../documents/schemas.ts';
import { UsageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { fileSchemas } from '../records/schemas/json-schema.ts';

/**
 * The JSON Schema of one kind of file, as text; without a name the names of all. Throws UsageError with the nearest name.
 */
export function schemaText(name: string | null): string {
  const schemas: Readonly<Record<string, unknown>> = { ...fileSchemas(), ...documentSchemas() };
  const names = Object.keys(schemas);
  if (name === null) return `${names.join('\n')}\n`;
  const bare = name.replace(/\.(?:ya?ml|json)$/, '');
  if (Object.hasOwn(schemas, bare)) return `${JSON.stringify(schemas[bare], null, 2)}\n`;
  const likely = nearest(bare, names);
  const hint = likely === null ? `There are: ${names.join(', ')}.` : `Did you mean ${likely}?`;
  throw new UsageError(`There is no schema "${name}". ${hint}`);
}
