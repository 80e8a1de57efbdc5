import * as z from 'zod';
import {
  keepRules,
  planActions,
  planNoticeCodes,
  removeRules,
  scoreScales,
} from '../domain/retention/plan.ts';
import { count, revision, text, texts, tool } from './values.ts';

/** Any whole number: dates in the future give negative ages. */
const days = z.nullable(z.int());

const version = z.strictObject({
  version: text,
  action: z.enum(planActions),
  rules: z.array(z.enum([...keepRules, ...removeRules])).readonly(),
  ageDays: days,
  score: z.nullable(z.number()),
  bytes: count,
  lfsBytes: count,
  external: texts,
  restore: z.nullable(texts),
  paths: texts,
});

/** `cleanup` as a document. */
export const planDocument = z.strictObject({
  schema: z.literal('tunegate.plan/1'),
  tool,
  head: revision,
  cap: count,
  totals: z.strictObject({
    keep: count,
    remove: count,
    defer: count,
    bytes: count,
    lfsBytes: count,
    recordBytes: count,
  }),
  tasks: z
    .array(
      z.strictObject({
        path: text,
        taskName: text,
        metric: z.nullable(text),
        scale: z.enum(scoreScales),
        versions: z.array(version).readonly(),
      }),
    )
    .readonly(),
  notices: z
    .array(
      z.strictObject({
        code: z.enum(planNoticeCodes),
        task: z.nullable(text),
        version: z.nullable(text),
        detail: z.nullable(text),
      }),
    )
    .readonly(),
});
