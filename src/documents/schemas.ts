import * as z from 'zod';
import { directionRules } from '../domain/compare/comparison.ts';
import { writtenKinds } from '../domain/documents/daily-work.ts';
import { validationResults } from '../domain/documents/listing.ts';
import { numberKinds, readingRules, resultsShapes } from '../domain/records/results.ts';
import { looseArguments } from './arguments.ts';
import { findings } from './findings.ts';
import { planDocument } from './plan.ts';
import { reportDocument } from './report.ts';
import {
  candidate,
  comparisonShape,
  findingCounts,
  gate,
  historyEntry,
  primaryMetric,
  verdict,
} from './task-report.ts';
import { direction, language, number, revision, scale, status, text, texts, tool } from './values.ts';

const label = { path: text, taskName: text };

const list = z.strictObject({
  schema: z.literal('tunegate.list/1'),
  tool,
  source: revision,
  tasks: z
    .array(
      z.strictObject({
        ...label,
        readable: z.boolean(),
        status: z.nullable(status),
        version: z.nullable(text),
        primaryMetric: z.nullable(z.strictObject({ name: text, value: z.nullable(number), scale })),
        updated: z.nullable(text),
      }),
    )
    .readonly(),
});

const history = z.strictObject({
  schema: z.literal('tunegate.history/1'),
  tool,
  source: revision,
  task: z.strictObject({ ...label, status: z.nullable(status), version: z.nullable(text) }),
  primaryMetric,
  history: z.array(historyEntry).readonly(),
});

/** How each number of the results was read. */
const explain = z.strictObject({
  schema: z.literal('tunegate.explain/1'),
  tool,
  source: revision,
  task: z.strictObject(label),
  version: text,
  file: text,
  shape: z.enum(resultsShapes),
  items: z.nullable(number),
  withoutResult: number,
  instrument: z.array(z.strictObject({ field: text, value: text })).readonly(),
  numbers: z
    .array(
      z.strictObject({
        key: text,
        name: z.nullable(text),
        value: number,
        kind: z.enum(numberKinds),
        rule: z.enum(readingRules),
        direction: z.nullable(direction),
        directionFrom: z.nullable(z.enum(directionRules)),
        unit: z.nullable(scale),
        n: z.nullable(number),
        primary: z.boolean(),
      }),
    )
    .readonly(),
});

const compare = z.strictObject({
  schema: z.literal('tunegate.compare/1'),
  tool,
  language,
  source: revision,
  task: z.strictObject(label),
  primaryMetric,
  comparison: z.strictObject({ candidate, ...comparisonShape }),
  verdict,
});

const validate = z.strictObject({
  schema: z.literal('tunegate.validate/1'),
  tool,
  language,
  source: revision,
  result: z.enum(validationResults),
  exitCode: z.union([z.literal(0), z.literal(1)]),
  tasks: z.array(z.strictObject({ ...label, ...findingCounts })).readonly(),
  findings,
});

/** What the commands of daily work print, such as `new-version` and `deploy`. */
const work = z.strictObject({
  schema: z.literal('tunegate.work/1'),
  tool,
  language,
  command: text,
  exitCode: z.union([z.literal(0), z.literal(1)]),
  task: z.nullable(z.strictObject(label)),
  version: z.nullable(text),
  files: z.array(z.strictObject({ path: text, kind: z.enum(writtenKinds) })).readonly(),
  notes: z.array(z.strictObject({ code: text, message: text, args: looseArguments })).readonly(),
  commands: z.array(texts).readonly(),
  gates: z.array(gate).readonly(),
});

const documents = {
  report: reportDocument,
  list,
  history,
  explain,
  compare,
  validate,
  plan: planDocument,
  work,
} as const;

export type DocumentName = keyof typeof documents;

/** The JSON Schema (draft 2020-12) of every document that a command writes, by command. */
export function documentSchemas(): Readonly<Record<DocumentName, object>> {
  const schema = (name: DocumentName) =>
    z.toJSONSchema(documents[name], { io: 'input', target: 'draft-2020-12' });
  return {
    report: schema('report'),
    list: schema('list'),
    history: schema('history'),
    explain: schema('explain'),
    compare: schema('compare'),
    validate: schema('validate'),
    plan: schema('plan'),
    work: schema('work'),
  };
}
