import { OperationError, UsageError } from '../../domain/errors.ts';
import { statusOf } from './answers.ts';

/** Whether a failed request may still have taken effect: its answer got lost, or the server failed while answering. */
export function mayHaveHappened(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}

/**
 * Sends a request once more after such a failure. Only for requests that may happen twice without harm: new git objects, or
 * setting the same state again.
 */
export async function repeated<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!mayHaveHappened(error)) throw error;
    return await send();
  }
}

const causes: Readonly<Record<number, string>> = {
  401: 'the token is not valid',
  403: 'the token may not do it. The job needs "permissions: contents: write, pull-requests: write", and for pull requests the repository setting "Allow GitHub Actions to create and approve pull requests"; a protected branch takes no commits from it',
  404: 'the repository is not there, or the token may not see it',
  409: 'the repository is empty or was changed at the same time',
  422: 'GitHub refused it',
};

/** Runs `work`. An error answer of GitHub becomes an OperationError that says what can be done. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OperationError || error instanceof UsageError) throw error;
    const status = statusOf(error);
    if (status === null) throw error;
    const cause = causes[status] ?? `GitHub answered with status ${status}`;
    throw new OperationError(`The cleanup could not be carried out: ${cause}.`, { cause: error });
  }
}
