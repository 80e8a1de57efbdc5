import * as z from 'zod/mini';
import { ruleSettings } from '../../domain/judge/policy.ts';
import { ruleIds } from '../../rules/registry.ts';
import { anyOf, type Mark, marks } from './fields.ts';
import { policySchema, rulesMeaning } from './policy.ts';
import { taskSchema } from './task.ts';
import {
  configSchema,
  dataSnapshotSchema,
  dataSourceSchema,
  lineageSchema,
  modelInfoSchema,
  resultsSchema,
  retiredSchema,
} from './version.ts';

const files = {
  task: taskSchema,
  data_source: dataSourceSchema,
  lineage: lineageSchema,
  config: configSchema,
  data_snapshot: dataSnapshotSchema,
  results: resultsSchema,
  model_info: modelInfoSchema,
  retired: retiredSchema,
  // With the ids of all rules, which the reader of the file need not load.
  tunegate: z.looseObject({
    ...policySchema.shape,
    rules: anyOf(z.partialRecord(z.enum(ruleIds), z.enum(ruleSettings)), rulesMeaning),
  }),
} as const;

export type FileSchemaName = keyof typeof files;

/** What the readers ask of a text, in the regular expressions of JSON Schema. */
const patterns: Readonly<Record<NonNullable<Mark['form']>, string>> = {
  timestamp: '^\\d{4}-\\d{2}-\\d{2}([Tt ]|$)',
  duration: '^(\\d{1,4}w)?(\\d{1,5}d)?(\\d{1,6}h)?(\\d{1,7}m)?$',
  'version-name': '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
};

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

/** Says of the fields of a mapping what zod does not know: which are required, may be empty, have a form. */
const addMarks: Override = ({ zodSchema, jsonSchema }) => {
  if (!(zodSchema instanceof z.ZodMiniObject)) return;
  const properties = jsonSchema.properties ?? {};
  const required: string[] = [];
  for (const [name, field] of Object.entries(zodSchema.shape)) {
    const mark = marks.get(field) ?? {};
    const property = properties[name];
    if (mark.required === true) required.push(name);
    if (typeof property !== 'object') continue;
    if (mark.form !== undefined) property.pattern = patterns[mark.form];
    if (property.type === 'string' && property.enum === undefined && mark.form !== 'timestamp') {
      // An editor sees a number where a person wrote a text without quotes, such as the version `20250107`.
      Object.assign(property, { type: ['string', mark.form === 'version-name' ? 'integer' : 'number'] });
    }
    if (mark.required !== true && mark.valued !== true) allowNothing(property);
  }
  if (required.length > 0) jsonSchema.required = required;
};

type Property = z.core.JSONSchema.BaseSchema;

/** Allows null beside the value: an empty field is the same as no field. */
function allowNothing(property: Property): void {
  const { type, anyOf, enum: values } = property;
  if (values !== undefined) property.enum = [...values, null];
  if (type !== undefined) Object.assign(property, { type: [type, 'null'].flat() });
  else if (anyOf !== undefined) property.anyOf = [...anyOf, { type: 'null' }];
}

/** JSON Schema (draft 7, which editors know best) of every file that a person writes, by the file's name. */
export function fileSchemas(): Readonly<Record<FileSchemaName, object>> {
  const schema = (name: FileSchemaName) =>
    z.toJSONSchema(files[name], { io: 'input', target: 'draft-7', override: addMarks });
  return {
    task: schema('task'),
    data_source: schema('data_source'),
    lineage: schema('lineage'),
    config: schema('config'),
    data_snapshot: schema('data_snapshot'),
    results: schema('results'),
    model_info: schema('model_info'),
    retired: schema('retired'),
    // The one file whose unknown keys are errors.
    tunegate: { ...schema('tunegate'), additionalProperties: false },
  };
}
