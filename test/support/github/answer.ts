import type { ContractRequest } from './contract.ts';
import type { Identity } from './identities.ts';

export interface ApiRequest extends ContractRequest {
  readonly identity: Identity;
  /** `owner/name` when the path is about a repository. */
  readonly repository: string | null;
  /** What follows the repository in the path, decoded: `/pulls/1`. The whole path where there is no repository. */
  readonly rest: string;
}

export interface Answer {
  readonly status: number;
  /** JSON; absent when there is no body or `bytes` is the body. */
  readonly body?: unknown;
  readonly bytes?: { readonly type: string; readonly content: Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error as GitHub words it. */
export function problem(status: number, message: string, errors?: readonly unknown[]): Answer {
  const details = errors === undefined ? {} : { errors };
  return {
    status,
    body: { message, ...details, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

export function json(body: unknown, status = 200): Answer {
  return { status, body };
}

export const NOT_FOUND: Answer = problem(404, 'Not Found');
