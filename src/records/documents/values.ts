import * as z from 'zod';
import { directions } from '../../domain/records/direction.ts';
import { deployTargets, taskStatuses } from '../../domain/records/records.ts';

/** Values that the JSON documents are made of. Reading one gives back what the renderer was given. */

export const text = z.string();

/** JSON has no NaN and no infinities: they are written as Python spells them. */
export const number = z
  .union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)])
  .meta({ id: 'Number' });

export const count = z.int().min(0);
export const interval = z.nullable(z.tuple([number, number]).readonly());
export const texts = z.array(text).readonly();

export const direction = z.enum(directions);
export const scale = z.enum(['ratio', 'percent', 'absolute']);
export const status = z.enum(taskStatuses);
export const deployTarget = z.enum(deployTargets);
export const severity = z.enum(['error', 'warning', 'notice']);
export const language = z.enum(['en', 'zh-TW']);
export const baselineRule = z.enum([
  'explicit',
  'deployed-version',
  'status-deployed',
  'lineage-deployed',
  'history',
  'parent',
  'active',
]);

export const tool = z.strictObject({ name: z.literal('tunegate'), version: text });
export const revision = z.strictObject({ ref: text, sha: z.nullable(text) });
export const configValue = z.union([text, number, z.boolean(), z.null()]);

/** Schemas for the fields of an argument object, complete by the type checker. */
export type Shape<Arguments> = { readonly [K in keyof Arguments]-?: z.ZodType<Arguments[K]> };

/** Code → argument schemas, for every code of a catalogue. */
export type Shapes<Catalogue> = { readonly [C in keyof Catalogue]: Shape<Catalogue[C]> };

/** Arguments of a code as the published schema shows them; reading checks them against the code's own fields. */
export const looseArguments = z.record(z.string(), z.json());

/**
 * Reads the arguments of one code, field by field; unknown fields are refused. The published schema names no arguments,
 * so that a new code is no new schema.
 */
export function readArguments(
  shape: z.core.$ZodShape,
  args: unknown,
  context: z.core.$RefinementCtx,
): object {
  const read = z.strictObject(shape).safeParse(args);
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'arguments do not fit their code', input: args });
  return {};
}
