import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FileSchemaName, fileSchemas } from '../../src/records/schemas/json-schema.ts';

const schemas = fileSchemas();
const ajv = new Ajv({ allowUnionTypes: true, allErrors: true });
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

/** Where a file fails its schema, as JSON pointers. */
function failures(name: string, text: string): readonly string[] {
  const validate = validators.get(name);
  if (validate === undefined) throw new Error(name);
  return validate(parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schemas of the files', () => {
  const root = fileURLToPath(new URL('../../examples/finance-nlp', import.meta.url));
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:yaml|json)$/.test(entry.name),
  );
  it.each(files.map((file) => join(file.parentPath, file.name).slice(root.length + 1)))(
    'take the example %s',
    (path) => {
      expect(failures(basename(path, extname(path)), readFileSync(join(root, path), 'utf8'))).toEqual([]);
    },
  );

  const sound = 'task_name: t\nstatus: created\n';
  it.each([
    ['task', 'status: created', ' required'],
    ['task', `${sound}version: a/b`, '/version pattern'],
    ['task', 'task_name: t\nstatus: deployd', '/status enum'],
    ['task', `${sound}success_criteria: {threshold: null}`, '/success_criteria/threshold type'],
    ['task', `${sound}success_criteria: {guards: [{max: 1}]}`, '/success_criteria/guards/0 required'],
    [
      'task',
      `${sound}versioning: {retention: {cleanup_exp_after: soon}}`,
      '/versioning/retention/cleanup_exp_after pattern',
    ],
    ['task', `${sound}created: yesterday`, '/created pattern'],
    ['lineage', 'version: v1\ndata: {train_count: -1}', '/data/train_count minimum'],
    ['lineage', 'version: v1\nchanges: one', '/changes type'],
    ['tunegate', 'rules: {shape/percent: none}', '/rules/shape~1percent enum'],
    ['tunegate', 'rules: {shape/percnt: off}', '/rules propertyNames'],
    ['tunegate', 'colour: red', ' additionalProperties'],
  ] as const)('%s: %j', (name: FileSchemaName, text, failure) => {
    expect(failures(name, text)).toContain(failure);
  });

  it.each([
    ['task', `${sound}version: 20250107\nversioning: {retention: 3}\nlanguage: [zh-TW, en]\nwaivers:`],
    ['task', `${sound}versioning: {retention: {keep_recent: 3, cleanup_exp_after: 2w3d}, strategy: null}`],
    ['lineage', 'version: v1\nparent: null\nresults:\ncreated: 2026-01-05 10:00:00\nconfig: {lora_r: 64}'],
    ['tunegate', 'rules: {shape/percent: off}\nmetrics: {loss: {direction: lower}}\nconfidence: 0.9'],
  ] as const)('%s takes %j', (name, text) => {
    expect(failures(name, text)).toEqual([]);
  });

  it('describe every field of their root', () => {
    const free: string[] = [];
    for (const [name, schema] of Object.entries(schemas)) {
      const { properties = {} } = JSON.parse(JSON.stringify(schema));
      const bare = Object.entries(properties).filter(
        ([, field]) => !JSON.stringify(field).includes('"description"'),
      );
      expect({ name, bare }).toEqual({ name, bare: [] });
      if (Object.keys(properties).length === 0) free.push(name);
    }
    // The keys of these are the team's own.
    expect(free).toEqual(['data_source', 'config']);
  });
});
