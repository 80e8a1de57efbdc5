import * as z from 'zod/mini';
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

/** A failure after which nobody can tell whether it happened: the server's own, or no answer at all. */
export const isOpen = (error: unknown): boolean => (statusOf(error) ?? 0) >= 500;

/** What GraphQL calls a refusal that REST has a status for. */
const statuses: ReadonlyMap<string, number> = new Map([
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['NOT_FOUND', 404],
  ['RATE_LIMITED', 429],
]);

const refusal = z.object({
  errors: z.array(z.object({ type: z.optional(z.string()), message: z.string() })),
});

/** A query that GraphQL refused, with the status and the answer that an error of REST has. */
class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery';
  readonly response: object = {};
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** An error of GraphQL in the form of one of REST, where it is of a kind that REST knows; any other as it is or OperationError. */
export function asRestError(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError') return error;
  const [first] = refusal.safeParse(error).data?.errors ?? [];
  const status = statuses.get(first?.type ?? '');
  if (first !== undefined && status !== undefined) return new RefusedQuery(first.message, status);
  return new OperationError(`GitHub did not answer the query: ${first?.message ?? error.message}`, {
    cause: error,
  });
}
