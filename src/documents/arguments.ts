import * as z from 'zod';
import type { Shape, Shapes } from '../domain/arguments.ts';
import { number, text } from './values.ts';

/** Arguments of a code as the published schema shows them; reading checks them against the code's own shapes. */
export const looseArguments = z.record(z.string(), z.json());

/** The schema that reads one argument. */
function schemaOf(shape: Shape): z.ZodType {
  switch (shape.kind) {
    case 'text':
      return text;
    case 'number':
      return number;
    case 'flag':
      return z.boolean();
    case 'one-of':
      return z.enum(shape.values);
    case 'list':
      return z.array(schemaOf(shape.of));
    case 'nullable':
      return z.nullable(schemaOf(shape.of));
    case 'record':
      return recordOf(shape.fields);
  }
}

const recordOf = (shapes: Shapes): z.ZodType<object> =>
  z.strictObject(Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, schemaOf(shape)])));

/**
 * Reads the arguments of one code by its shapes; unknown names are refused. The published schema names no arguments, so
 * that a new code is no new schema.
 */
export function readArguments(shapes: Shapes, args: unknown, context: z.core.$RefinementCtx): object {
  const read = recordOf(shapes).safeParse(args);
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'arguments do not fit their code', input: args });
  return {};
}
