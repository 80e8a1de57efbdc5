import { isRecord, type JsonRecord, numberAt, recordAt, textAt } from '../json.ts';
import { type Answer, type ApiRequest, problem } from './answer.ts';
import type { Bare } from './bare.ts';
import type { EmulatedGitHub } from './emulator.ts';

/** What git knows of a pull request; the rest (title, body, comments, open or closed) is the emulator's. */
interface PullState {
  readonly number: number;
  /** `owner/name`; `null` when the fork has been deleted. */
  headRepository: string | null;
  readonly headRef: string;
  readonly baseRef: string;
  headSha: string;
  /** The base branch when the head last moved: not followed when only the base moves, as on GitHub. */
  baseSha: string;
  /** `null` while head and base conflict. */
  mergeSha: string | null;
  open: boolean;
  merged: boolean;
}

export interface PullBook {
  readonly states: ReadonlyMap<number, PullState>;
  /** Registers a pull request that the emulator has just opened. */
  readonly register: (pull: JsonRecord) => Promise<void>;
  /** Lets open pull requests follow their branches; closes those whose head branch is gone. */
  readonly follow: () => Promise<void>;
  /** Puts what git knows into a pull request as the emulator gives it. */
  readonly complete: (pull: JsonRecord) => JsonRecord;
  /** Why GitHub refuses to open this one; `null` when it does not. */
  readonly refusal: (request: ApiRequest) => Promise<Answer | null>;
  readonly close: (number: number, merged: boolean) => void;
  readonly reopen: (number: number) => void;
  /** Its fork has been deleted. */
  readonly orphan: (number: number) => void;
}

export interface PullOptions {
  readonly repository: string;
  readonly bares: ReadonlyMap<string, Bare>;
  readonly emulator: EmulatedGitHub;
  /** The emulator locks issues only. */
  readonly isLocked: (number: number) => boolean;
}

export function pullBook(options: PullOptions): PullBook {
  const states = new Map<number, PullState>();
  const bareOf = (name: string | null) => (name === null ? undefined : options.bares.get(name));
  const follow = async (): Promise<void> => {
    for (const state of states.values()) {
      const base = bareOf(options.repository);
      const head = bareOf(state.headRepository);
      if (!state.open || !base || !head) continue;
      const tip = await head.resolve(`refs/heads/${state.headRef}`, 'commit');
      if (tip === null) {
        state.open = false;
        await options.emulator.admin('PATCH', `/repos/${options.repository}/pulls/${state.number}`, {
          state: 'closed',
        });
        continue;
      }
      await update(state, base, head, tip);
    }
  };
  return {
    states,
    follow,
    register: async (pull) => {
      const number = numberAt(pull, 'number') ?? 0;
      states.set(number, {
        number,
        headRepository: textAt(pull, 'head', 'repo', 'full_name') ?? null,
        headRef: textAt(pull, 'head', 'ref') ?? '',
        baseRef: textAt(pull, 'base', 'ref') ?? '',
        headSha: '',
        baseSha: '',
        mergeSha: null,
        open: true,
        merged: false,
      });
      await follow();
    },
    complete: (pull) => {
      const number = numberAt(pull, 'number') ?? 0;
      return complete({ ...pull, locked: options.isLocked(number) }, states.get(number));
    },
    refusal: (request) => refusal(request, options, states),
    close: (number, merged) => {
      const state = states.get(number);
      if (state) Object.assign(state, { open: false, merged });
    },
    reopen: (number) => {
      const state = states.get(number);
      if (state) state.open = true;
    },
    orphan: (number) => {
      const state = states.get(number);
      if (state) state.headRepository = null;
    },
  };
}

async function update(state: PullState, base: Bare, head: Bare, tip: string): Promise<void> {
  const target = await base.resolve(`refs/heads/${state.baseRef}`, 'commit');
  if (target === null) return;
  if (head !== base)
    await base.git(
      'fetch',
      '--quiet',
      `file://${head.path}`,
      `+refs/heads/${state.headRef}:refs/pull/${state.number}/head`,
    );
  await base.git('update-ref', `refs/pull/${state.number}/head`, tip);
  if (tip !== state.headSha) {
    state.headSha = tip;
    state.baseSha = target;
  }
  const tree = await base.git('merge-tree', '--write-tree', target, tip).catch(() => null);
  const message = `Merge ${tip} into ${target}`;
  state.mergeSha =
    tree === null ? null : await base.git('commit-tree', tree, '-p', target, '-p', tip, '-m', message);
  const ref = `refs/pull/${state.number}/merge`;
  if (state.mergeSha === null) await base.git('update-ref', '-d', ref).catch(() => '');
  else await base.git('update-ref', ref, state.mergeSha);
}

function complete(pull: JsonRecord, state: PullState | undefined): JsonRecord {
  if (state === undefined || !('head' in pull)) return pull;
  const head = recordAt(pull, 'head');
  const base = recordAt(pull, 'base');
  const gone = state.headRepository === null;
  const full = 'mergeable' in pull;
  return {
    ...pull,
    state: state.open ? 'open' : 'closed',
    head: { ...head, sha: state.headSha, ...(gone ? { repo: null, label: `unknown:${state.headRef}` } : {}) },
    base: { ...base, sha: state.baseSha },
    merge_commit_sha: state.mergeSha,
    merged_at: state.merged ? (textAt(pull, 'closed_at') ?? '2026-01-01T00:00:00Z') : null,
    ...(full ? { merged: state.merged, mergeable: state.mergeSha !== null } : {}),
    ...(full ? { mergeable_state: state.mergeSha === null ? 'dirty' : 'clean' } : {}),
  };
}

/** What the emulator lets pass and GitHub does not. */
async function refusal(
  request: ApiRequest,
  options: PullOptions,
  states: ReadonlyMap<number, PullState>,
): Promise<Answer | null> {
  const invalid = (details: JsonRecord) =>
    problem(422, 'Validation Failed', [{ resource: 'PullRequest', ...details }]);
  const [owner = ''] = options.repository.split('/');
  const given = textAt(request.body, 'head') ?? '';
  const [login, headRef] = given.includes(':')
    ? [given.slice(0, given.indexOf(':')), given.slice(given.indexOf(':') + 1)]
    : [owner, given];
  const repository = [...options.bares.keys()].find((name) => name.startsWith(`${login}/`));
  const baseRef = textAt(request.body, 'base') ?? '';
  const tip = repository && (await options.bares.get(repository)?.resolve(`refs/heads/${headRef}`, 'commit'));
  if (!tip) return invalid({ field: 'head', code: 'invalid' });
  const base = options.bares.get(options.repository);
  const target = await base?.resolve(`refs/heads/${baseRef}`, 'commit');
  if (!target) return invalid({ field: 'base', code: 'invalid' });
  const same = (state: PullState) =>
    state.open &&
    state.headRef === headRef &&
    state.baseRef === baseRef &&
    state.headRepository === repository;
  if ([...states.values()].some(same)) {
    return invalid({ code: 'custom', message: `A pull request already exists for ${login}:${headRef}.` });
  }
  const ancestor =
    tip === target || (repository === options.repository && (await isAncestor(base, tip, target)));
  if (ancestor) return invalid({ code: 'custom', message: `No commits between ${baseRef} and ${headRef}` });
  return null;
}

async function isAncestor(bare: Bare | undefined, older: string, newer: string): Promise<boolean> {
  if (!bare) return false;
  return bare.git('merge-base', '--is-ancestor', older, newer).then(
    () => true,
    () => false,
  );
}

/** Applies `change` to a pull request, or to each of a list; leaves any other body alone. */
export function mapPulls(body: unknown, change: (pull: JsonRecord) => JsonRecord): unknown {
  if (Array.isArray(body)) return body.map((item) => (isRecord(item) ? change(item) : item));
  return isRecord(body) ? change(body) : body;
}
