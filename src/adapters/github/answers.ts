import type * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';

/** An answer of GitHub in the form that the schema asks for; OperationError for any other. */
export function checked<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new OperationError("GitHub's answer has an unexpected form.");
}

/** HTTP status of a failed request; null for anything that is no answer of GitHub. */
export function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}
