import { createEmulator } from 'emulate';
import { isRecord, textAt } from '../json.ts';
import type { Answer, ApiRequest } from './answer.ts';
import { accountOf } from './identities.ts';

/**
 * The stateful part of the stand-in: users, repositories, pull requests, issues and comments live in the npm package
 * `emulate`. What it gets wrong is put right here, and only here:
 * - user ids are counted from 1, bots are of type `User`;
 * - URLs know no `/api/v3` and hold the brackets of bots' names unescaped;
 * and in pulls.ts and server.ts, where git is needed for it:
 * - commits of a pull request, whether it can be merged, whether it may be opened at all, whether it is locked;
 * - links of a pull request's comments, which lead to an issue.
 */
export interface EmulatedGitHub {
  readonly send: (request: EmulatedRequest) => Promise<Answer>;
  /** As the repository's owner. */
  readonly admin: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly as: (login: string, method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

type EmulatedRequest = Pick<ApiRequest, 'method' | 'path' | 'query' | 'body'> & { readonly login: string };

export interface EmulatorOptions {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly users: readonly string[];
  readonly serverUrl: string;
  readonly apiUrl: string;
}

export async function startEmulator(options: EmulatorOptions): Promise<EmulatedGitHub> {
  const logins = [...new Set([options.owner, ...options.users])];
  // Without a base URL of ours the emulator would link to itself.
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(logins.map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
      github: {
        users: logins.map((login) => ({ login })),
        repos: [{ owner: options.owner, name: options.name, private: options.private }],
      },
    },
  });
  const origin = new URL(emulator.url).origin;
  const repair = repairer(origin, options);
  const send = async (request: EmulatedRequest): Promise<Answer> => {
    const url = `${origin}${request.path}${request.query.size > 0 ? `?${request.query}` : ''}`;
    const response = await fetch(url, {
      method: request.method,
      headers: {
        ...(request.login === '' ? {} : { authorization: `token ${tokenOf(request.login)}` }),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const text = await response.text();
    const link = response.headers.get('link');
    return {
      status: response.status,
      ...(text === '' ? {} : { body: repair(parsed(text)) }),
      ...(link === null ? {} : { headers: { link: link.replaceAll(`<${origin}/`, `<${options.apiUrl}/`) } }),
    };
  };
  const as = async (login: string, method: string, path: string, body?: unknown): Promise<unknown> => {
    const [pathname = '', query = ''] = path.split('?');
    const answer = await send({ method, path: pathname, query: new URLSearchParams(query), body, login });
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} as ${login}: ${answer.status} ${textAt(answer.body, 'message')}`);
    }
    return answer.body;
  };
  const admin = (method: string, path: string, body?: unknown) => as(options.owner, method, path, body);
  for (const login of logins.filter((other) => other.endsWith('[bot]'))) {
    const path = `/repos/${options.owner}/${options.name}/collaborators/${encodeURIComponent(login)}`;
    await admin('PUT', path, { permission: 'push' });
  }
  return { send, admin, as, close: () => emulator.close() };
}

function tokenOf(login: string): string {
  return `emulated-${login}`;
}

function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}

function repairer(origin: string, options: EmulatorOptions): (value: unknown) => unknown {
  const api = new RegExp(`^${origin}/(repos|users|orgs|teams|repositories|user)\\b`);
  const url = (text: string): string => {
    if (!text.startsWith(origin)) return text;
    const path = text.slice(origin.length).replaceAll('[', '%5B').replaceAll(']', '%5D');
    return `${api.test(text) ? options.apiUrl : options.serverUrl}${path}`;
  };
  const repair = (value: unknown): unknown => {
    if (typeof value === 'string') return url(value);
    if (Array.isArray(value)) return value.map(repair);
    if (!isRecord(value)) return value;
    const result = Object.fromEntries(
      // Texts that people write are not the emulator's.
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'body' || key === 'title' ? inner : repair(inner),
      ]),
    );
    const { login } = value;
    if (typeof login === 'string' && typeof value['id'] === 'number') {
      const { id, type } = accountOf(login);
      return { ...result, id, type };
    }
    return result;
  };
  return repair;
}
