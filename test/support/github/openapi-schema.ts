import { isRecord, type JsonRecord } from '../json.ts';

const SCHEMAS = '#/components/schemas/';

/**
 * A schema of an OpenAPI 3.0 description as a JSON Schema of its own: the schemas it refers to come along under `$defs`, and
 * `nullable`, which JSON Schema does not know, becomes a `null` type.
 */
export function toJsonSchema(schema: unknown, schemas: JsonRecord): JsonRecord {
  const definitions: Record<string, unknown> = {};
  const waiting: string[] = [];
  const need = (name: string) => {
    if (!(name in definitions) && !waiting.includes(name)) waiting.push(name);
  };
  const root = convert(schema, need);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    definitions[name] = {};
    definitions[name] = convert(schemas[name], need);
  }
  return { ...(isRecord(root) ? root : {}), $defs: definitions };
}

function convert(node: unknown, need: (name: string) => void): unknown {
  if (Array.isArray(node)) return node.map((item) => convert(item, need));
  if (!isRecord(node)) return node;
  const reference = node['$ref'];
  if (typeof reference === 'string') {
    const name = reference.slice(SCHEMAS.length);
    need(name);
    return { $ref: `#/$defs/${name}` };
  }
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    // Words for people; `default` and `example` may even hold what looks like a schema.
    if (['description', 'title', 'example', 'examples', 'default', 'nullable', 'externalDocs'].includes(key))
      continue;
    result[key] = key === 'properties' ? convertAll(value, need) : convert(value, need);
  }
  return node['nullable'] === true ? withNull(result) : result;
}

/** Property names are free: a property called `title` is no word for people. */
function convertAll(properties: unknown, need: (name: string) => void): JsonRecord {
  const entries = isRecord(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(entries.map(([name, schema]) => [name, convert(schema, need)]));
}

function withNull(schema: JsonRecord): JsonRecord {
  return { anyOf: [schema, { type: 'null' }] };
}
