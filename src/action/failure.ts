import { statusOf } from '../adapters/github/answers.ts';
import { OperationError, UsageError } from '../domain/errors.ts';

/** Why a run failed, in one text that may still hold characters of a repository. */
export function failureText(error: unknown): string {
  if (error instanceof UsageError || error instanceof OperationError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (statusOf(error) === null) return `Unexpected error: ${message}`;
  const answered = error instanceof Object && 'response' in error && error.response !== undefined;
  const what = answered ? `GitHub answered with status ${statusOf(error)}` : 'GitHub could not be reached';
  // GitHub's gateway answers in HTML.
  const why = message.startsWith('<') ? '' : `: ${message}`;
  return `${what}${why}. What the report needs could not be read.`;
}
