import type { FaultKind } from './faults.ts';
import type { Identity } from './identities.ts';

/** One request that arrived, in the order of arrival. */
export interface LoggedRequest {
  readonly method: string;
  /** With its query, without the prefix. */
  readonly path: string;
  /** Parsed when it is JSON. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly token: Identity['kind'] | 'unknown';
  /** 0 while it has no answer: a reset connection or one left waiting. */
  readonly status: number;
  readonly fault: FaultKind | null;
}

/** The requests that change something. */
export function writesOf(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  return requests.filter(
    (request) => !['GET', 'HEAD'].includes(request.method) && request.path !== '/graphql',
  );
}

/** `METHOD path` of each, for a short assertion on what was asked. */
export function linesOf(requests: readonly LoggedRequest[]): readonly string[] {
  return requests.map((request) => `${request.method} ${request.path}`);
}
