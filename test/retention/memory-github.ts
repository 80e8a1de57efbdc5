import { getOctokit } from '@actions/github';
import type { GitHub } from '../../src/adapters/github/client.ts';
import { isRecord, listAt, textAt } from '../support/json.ts';
import { blobSha, MemoryGit } from './memory-git.ts';
import { full, type MemoryPull, pullJson } from './memory-pull.ts';

type Answer = readonly [status: number, body: unknown];
const refused = (status: number, message: string): Answer => [status, { message }];

/** GitHub in memory, behind the real client: git data, refs and pull requests as the cleanup uses them. */
export class MemoryGitHub {
  readonly git = new MemoryGit();
  readonly pulls: MemoryPull[] = [];
  readonly client: GitHub;
  /** `METHOD path` of every request that may change something. */
  writes: string[] = [];
  /** The request, counted from the next one, that fails, and whether it takes effect before that. */
  failing: { after: number; readonly isStored: boolean } | null = null;

  constructor() {
    const quiet = (): void => undefined;
    this.client = getOctokit('token', {
      baseUrl: 'http://memory.invalid',
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: { fetch: (url: string, init: RequestInit) => this.#fetch(url, init) },
    });
  }

  /** Open pull requests follow their branches, as on GitHub. */
  follow(): void {
    for (const pull of this.pulls.filter(({ state }) => state === 'open')) {
      const tip = this.git.refs.get(pull.head);
      const base = this.git.refs.get(pull.base) ?? '';
      if (tip === undefined) pull.state = 'closed';
      else if (tip !== pull.headSha) {
        pull.headSha = tip;
        if (this.git.isAncestor(tip, base)) Object.assign(pull, { state: 'closed', merged: true });
      }
    }
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const { pathname, searchParams } = new URL(url);
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : {};
    const path = decodeURIComponent(pathname).replace(`/repos/${full}`, '');
    const isQuery = path === '/graphql' && !(textAt(body, 'query') ?? '').startsWith('mutation');
    if (method !== 'GET' && !isQuery) this.writes.push(`${method} ${path}`);
    const fails = this.failing !== null && this.failing.after-- === 0 ? this.failing : null;
    if (fails !== null) this.failing = null;
    if (fails?.isStored === false) return reply([500, { message: 'Server Error' }]);
    const answer = this.#answer(method, path, searchParams, body);
    this.follow();
    return reply(fails === null ? answer : [502, { message: 'Server Error' }]);
  }

  #answer(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    const { git } = this;
    const [, area, kind, ...rest] = path.split('/');
    const name = rest.join('/').replace(/^heads\//, '');
    switch (`${method} ${area === 'git' ? `git/${kind}` : area}`) {
      case 'POST graphql':
        return this.#graphql(body);
      case 'GET git/ref':
        return this.#ref(name);
      case 'POST git/refs':
        return this.#createRef(
          (textAt(body, 'ref') ?? '').replace('refs/heads/', ''),
          textAt(body, 'sha') ?? '',
        );
      case 'PATCH git/refs':
        git.refs.set(name, textAt(body, 'sha') ?? '');
        return this.#ref(name);
      case 'DELETE git/refs':
        return git.refs.delete(name) ? [204, null] : refused(422, 'Reference does not exist');
      case 'GET git/commits': {
        const { sha, parents, message, files } = git.get(name);
        return [
          200,
          { sha, message, tree: { sha: git.tree(files).sha }, parents: parents.map((one) => ({ sha: one })) },
        ];
      }
      case 'GET git/trees':
        return this.#tree(name);
      case 'GET git/blobs': {
        const bytes = Buffer.from(git.blobs.get(name) ?? '');
        return [
          200,
          { sha: name, content: bytes.toString('base64'), encoding: 'base64', size: bytes.length },
        ];
      }
      case 'POST git/blobs': {
        const text = textAt(body, 'content') ?? '';
        git.blobs.set(blobSha(text), text);
        return [201, { sha: blobSha(text) }];
      }
      case 'POST git/trees':
        return this.#createTree(body);
      case 'POST git/commits': {
        const files = git.filesOf(textAt(body, 'tree') ?? '');
        if (files === null) return refused(422, 'Tree SHA does not exist');
        const parents = listAt(body, 'parents').map(String);
        return [201, { sha: git.commit(files, parents, `bot: ${textAt(body, 'message')}`).sha }];
      }
      case 'GET compare':
        return this.#compare(path.replace('/compare/', ''));
      default:
        return this.#pull(method, path, query, body);
    }
  }

  #ref(name: string): Answer {
    const sha = this.git.refs.get(name);
    return sha === undefined ? refused(404, 'Not Found') : [200, { ref: name, object: { sha } }];
  }

  #createRef(name: string, sha: string): Answer {
    if (this.git.refs.has(name)) return refused(422, 'Reference already exists');
    this.git.refs.set(name, sha);
    return [201, { object: { sha } }];
  }

  #tree(sha: string): Answer {
    const commit = this.git.commits.get(sha);
    const node = commit === undefined ? this.git.trees.get(sha) : this.git.tree(commit.files);
    if (node === undefined) return refused(404, 'Not Found');
    const tree = node.items.map(({ path, sha: id, isTree }) => ({
      path,
      sha: id,
      type: isTree ? 'tree' : 'blob',
      mode: isTree ? '040000' : '100644',
    }));
    return [200, { sha: node.sha, tree, truncated: false }];
  }

  #createTree(body: unknown): Answer {
    const files = new Map(this.git.filesOf(textAt(body, 'base_tree') ?? '') ?? []);
    for (const entry of listAt(body, 'tree')) {
      const path = textAt(entry, 'path') ?? '';
      const sha = textAt(entry, 'sha');
      if (sha === undefined && !files.delete(path)) return refused(422, 'GitRPC::BadObjectState');
      if (sha !== undefined) files.set(path, this.git.blobs.get(sha) ?? '');
    }
    return [201, { sha: this.git.tree(files).sha }];
  }

  #compare(range: string): Answer {
    const [from = '', to = ''] = range.split('...');
    const [isBehind, isAhead] = [this.git.isAncestor(to, from), this.git.isAncestor(from, to)];
    const status = isAhead ? (isBehind ? 'identical' : 'ahead') : isBehind ? 'behind' : 'diverged';
    return [200, { status }];
  }

  #graphql(body: unknown): Answer {
    const query = textAt(body, 'query') ?? '';
    if (query.includes('viewer')) return [200, { data: { viewer: { login: 'github-actions[bot]' } } }];
    if (!query.startsWith('mutation')) return [200, { data: { repository: { id: 'R_1' } } }];
    const [update] = listAt(body, 'variables', 'input', 'refUpdates');
    const name = (textAt(update, 'name') ?? '').replace('refs/heads/', '');
    const after = textAt(update, 'afterOid') ?? '';
    if (this.git.refs.get(name) !== textAt(update, 'beforeOid')) {
      return [200, { data: null, errors: [{ message: 'Reference cannot be updated' }] }];
    }
    if (/^0+$/.test(after)) this.git.refs.delete(name);
    else this.git.refs.set(name, after);
    return [200, { data: { updateRefs: { clientMutationId: null } } }];
  }

  #pull(method: string, path: string, query: URLSearchParams, body: unknown): Answer {
    if (method === 'GET' && path === '/pulls') {
      const [, branch] = (query.get('head') ?? '').split(':');
      const found = this.pulls.filter(
        ({ head, state }) =>
          (branch === undefined || head === branch) && (query.get('state') === 'all' || state === 'open'),
      );
      return [200, found.map(pullJson).reverse()];
    }
    if (method === 'POST' && path === '/pulls') return this.#openPull(body);
    const [, number, part] = /^\/pulls\/(\d+)(\/files)?$/.exec(path) ?? [];
    const pull = this.pulls.find((one) => one.number === Number(number));
    if (pull === undefined) throw new Error(`no answer to ${method} ${path}`);
    if (part !== undefined) return [200, this.#files(pull)];
    if (method === 'PATCH' && isRecord(body)) {
      Object.assign(pull, {
        title: textAt(body, 'title') ?? pull.title,
        body: textAt(body, 'body') ?? pull.body,
      });
    }
    return [200, pullJson(pull)];
  }

  #openPull(body: unknown): Answer {
    const head = textAt(body, 'head') ?? '';
    const base = textAt(body, 'base') ?? '';
    const headSha = this.git.refs.get(head);
    if (headSha === undefined) return refused(422, 'Validation Failed');
    if (this.pulls.some((one) => one.state === 'open' && one.head === head && one.base === base)) {
      return refused(422, 'A pull request already exists');
    }
    const pull: MemoryPull = {
      number: this.pulls.length + 1,
      head,
      base,
      title: textAt(body, 'title') ?? '',
      body: textAt(body, 'body') ?? '',
      state: 'open',
      merged: false,
      headSha,
    };
    this.pulls.push(pull);
    return [201, pullJson(pull)];
  }

  #files({ head, base, headSha }: MemoryPull) {
    const { git } = this;
    const before = git.get(git.mergeBase(git.refs.get(base) ?? '', headSha) ?? headSha).files;
    const after = git.get(git.refs.get(head) ?? headSha).files;
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((filename) => {
      const [old, now] = [before.get(filename), after.get(filename)];
      if (old === now) return [];
      const status = now === undefined ? 'removed' : old === undefined ? 'added' : 'modified';
      return [{ filename, status, sha: blobSha(now ?? old ?? '') }];
    });
  }
}

const reply = ([status, body]: Answer): Response =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
