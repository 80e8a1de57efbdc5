/** Who talks to the stand-in for GitHub: kinds of token, their permissions, and users with the ids GitHub gives them. */

export type Access = 'none' | 'read' | 'write';

export type Scope = 'contents' | 'issues' | 'pull_requests' | 'checks' | 'statuses' | 'actions';

export type Permissions = Readonly<Record<Scope, Access>>;

/**
 * `actions`: a workflow's GITHUB_TOKEN with write permissions; `fork`: the read-only one of a pull request from a fork;
 * `app`: an installation token of somebody's own GitHub App; `personal`: a token of the repository's owner.
 */
export type TokenKind = 'actions' | 'fork' | 'app' | 'personal';

export interface Identity {
  readonly kind: TokenKind | 'anonymous';
  readonly login: string;
  /** A token of a GitHub App (Actions is one): has permissions, is no user, may not ask `GET /user`. */
  readonly integration: boolean;
  readonly permissions: Permissions;
}

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export const ACTIONS_BOT = 'github-actions[bot]';
export const APP_BOT = 'acme-models[bot]';

/** Real ids of accounts that tests may name. */
const KNOWN_IDS: Readonly<Record<string, number>> = {
  [ACTIONS_BOT]: 41_898_282,
  'dependabot[bot]': 49_699_333,
  [APP_BOT]: 190_000_001,
  octocat: 583_231,
};

const WRITE: Permissions = {
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'write',
  actions: 'write',
};
const READ: Permissions = {
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  checks: 'read',
  statuses: 'read',
  actions: 'read',
};
const NONE: Permissions = {
  contents: 'none',
  issues: 'none',
  pull_requests: 'none',
  checks: 'none',
  statuses: 'none',
  actions: 'none',
};

export const ANONYMOUS: Identity = { kind: 'anonymous', login: '', integration: false, permissions: NONE };

/** The account of a login; an id of its own for each login that GitHub is not asked about. */
export function accountOf(login: string): Account {
  let id = KNOWN_IDS[login];
  if (id === undefined) {
    id = 0;
    for (const character of login) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 90_000_000;
    id += 1_000_000;
  }
  return { login, id, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export interface Tokens {
  /** Gives a token of this kind; with `permissions`, exactly these, all others none (as `permissions:` in a workflow). */
  readonly issue: (kind: TokenKind, permissions?: Partial<Permissions>) => string;
  /** `null` for a token nobody issued. */
  readonly identify: (token: string) => Identity | null;
}

/** Issues tokens of the forms GitHub uses; `owner` is who a personal token belongs to. */
export function tokenOffice(owner: string): Tokens {
  const issued = new Map<string, Identity>();
  return {
    issue: (kind, permissions) => {
      const prefix = kind === 'personal' ? 'ghp' : 'ghs';
      const token = `${prefix}_${`${kind}x${issued.size}x`.padEnd(36, '0')}`;
      const defaults = kind === 'fork' ? READ : WRITE;
      issued.set(token, {
        kind,
        login: kind === 'personal' ? owner : kind === 'app' ? APP_BOT : ACTIONS_BOT,
        integration: kind !== 'personal',
        permissions: permissions ? { ...NONE, ...permissions } : defaults,
      });
      return token;
    },
    identify: (token) => issued.get(token) ?? null,
  };
}
