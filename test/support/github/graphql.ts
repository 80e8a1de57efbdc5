import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { listAt, numberAt, recordAt, textAt } from '../json.ts';
import { ROOT } from '../process.ts';
import { type Answer, type ApiRequest, json, problem } from './answer.ts';
import type { Bare } from './bare.ts';
import type { Site } from './site.ts';

let schema: GraphQLSchema | null = null;

/** GitHub's published GraphQL schema; read when first needed, because it is 1 MB. */
function publishedSchema(): GraphQLSchema {
  const file = join(ROOT, 'node_modules', '@octokit', 'graphql-schema', 'schema.graphql');
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });
  return schema;
}

/**
 * Answers a GraphQL request: the query is held against GitHub's schema (a violation of the request when it does not fit) and
 * executed over what there is here: the viewer, git objects and refs, pull requests with their comments, minimising one.
 */
export async function answerGraphQL(site: Site, request: ApiRequest): Promise<Answer> {
  if (request.identity.kind === 'anonymous')
    return problem(401, 'This endpoint requires you to be authenticated.');
  const query = textAt(request.body, 'query') ?? '';
  const failed = (detail: string) => {
    site.violations.push({ side: 'request', operation: 'POST /graphql', detail });
    return json({ errors: [{ message: detail }] });
  };
  if (request.method !== 'POST') return failed(`method ${request.method}`);
  try {
    const document = parse(query);
    const troubles = validate(publishedSchema(), document);
    if (troubles.length > 0) return failed(troubles[0]?.message ?? 'invalid query');
    const result = await execute({
      schema: publishedSchema(),
      document,
      rootValue: root(site, request),
      variableValues: recordAt(request.body, 'variables'),
    });
    // The real one answers 200 to everything it could read.
    return json(JSON.parse(JSON.stringify(result)));
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

interface RepositoryArguments {
  readonly owner: string;
  readonly name: string;
}

function root(site: Site, request: ApiRequest) {
  const { login } = request.identity;
  return {
    viewer: async () => {
      const user = await site.emulator?.admin('GET', `/users/${encodeURIComponent(login)}`);
      return { login, databaseId: numberAt(user, 'id') ?? null, id: textAt(user, 'node_id') ?? '' };
    },
    repository: ({ owner, name }: RepositoryArguments) => {
      const bare = site.bares.get(`${owner}/${name}`);
      if (bare === undefined)
        throw new Error(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repository(site, request, bare, `${owner}/${name}`);
    },
    updateRefs: async ({ input }: { readonly input: { readonly refUpdates: readonly RefUpdate[] } }) => {
      const { permissions, integration } = request.identity;
      if (integration && permissions.contents !== 'write')
        throw new Error('Resource not accessible by integration');
      const bare = site.bares.get(site.repository);
      const zero = '0'.repeat(40);
      for (const { name, afterOid, beforeOid } of input.refUpdates) {
        const to = afterOid === zero ? null : afterOid;
        const before = beforeOid === zero || beforeOid === undefined ? null : beforeOid;
        if ((await bare?.moveRef(name, to, before)) !== true) throw new Error('Reference cannot be updated');
      }
      await site.pulls?.follow();
      return { clientMutationId: null };
    },
    minimizeComment: ({ input }: { readonly input: { readonly subjectId: string } }) => {
      const { permissions, integration } = request.identity;
      const allowed = permissions.issues === 'write' || permissions.pull_requests === 'write';
      if (integration && !allowed) throw new Error('Resource not accessible by integration');
      site.minimized.add(input.subjectId);
      return { minimizedComment: { __typename: 'IssueComment', isMinimized: true, id: input.subjectId } };
    },
  };
}

interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string;
}

interface ObjectArguments {
  readonly oid?: string;
  readonly expression?: string;
}

function repository(site: Site, request: ApiRequest, bare: Bare, fullName: string) {
  return {
    id: 'R_1',
    databaseId: 1,
    nameWithOwner: fullName,
    isPrivate: site.rules.private,
    object: ({ oid, expression }: ObjectArguments) => gitObject(bare, oid ?? expression ?? ''),
    ref: async ({ qualifiedName }: { readonly qualifiedName: string }) => {
      const sha = await bare.resolve(qualifiedName, 'commit');
      return sha === null ? null : { name: qualifiedName, id: sha, target: () => gitObject(bare, sha) };
    },
    pullRequest: async ({ number }: { readonly number: number }) => {
      const state = site.pulls?.states.get(number);
      if (state === undefined)
        throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`);
      const pull = await site.emulator?.admin('GET', `/repos/${fullName}/pulls/${number}`);
      return {
        id: textAt(pull, 'node_id'),
        number,
        title: textAt(pull, 'title'),
        locked: site.rules.isLocked(number),
        state: state.merged ? 'MERGED' : state.open ? 'OPEN' : 'CLOSED',
        headRefName: state.headRef,
        headRefOid: state.headSha,
        baseRefName: state.baseRef,
        baseRefOid: state.baseSha,
        comments: (page: Page) => comments(site, request, fullName, number, page),
      };
    },
  };
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
}

async function comments(site: Site, request: ApiRequest, fullName: string, number: number, page: Page) {
  const all: unknown[] = [];
  for (let index = 1; ; index += 1) {
    const part = await site.emulator?.admin(
      'GET',
      `/repos/${fullName}/issues/${number}/comments?per_page=100&page=${index}`,
    );
    all.push(...listAt({ part }, 'part'));
    if (listAt({ part }, 'part').length < 100) break;
  }
  const from = page.after ? Number(page.after) : 0;
  const to = Math.min(all.length, from + Math.min(100, page.first ?? 100));
  const nodes = all.slice(from, to).map((comment) => {
    const login = textAt(comment, 'user', 'login') ?? '';
    const id = textAt(comment, 'node_id') ?? '';
    return {
      id,
      databaseId: numberAt(comment, 'id'),
      body: textAt(comment, 'body'),
      url: textAt(comment, 'html_url'),
      // GraphQL calls a bot by its name without the suffix that REST has.
      author: { __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') },
      viewerDidAuthor: login === request.identity.login,
      isMinimized: site.minimized.has(id),
    };
  });
  const pageInfo = {
    hasNextPage: to < all.length,
    endCursor: String(to),
    hasPreviousPage: from > 0,
    startCursor: String(from),
  };
  return { totalCount: all.length, nodes, pageInfo };
}

/** The length above which GitHub cuts a blob's text. */
const TEXT_LENGTH = 512_000;

async function gitObject(bare: Bare, expression: string): Promise<Readonly<Record<string, unknown>> | null> {
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const start = /^[0-9a-f]{40}$/.test(revision) ? revision : await bare.resolve(revision);
  if (start === null) return null;
  const oid = colon < 0 ? start : (await bare.look(`${start}:${expression.slice(colon + 1)}`))?.sha;
  if (oid === undefined) return null;
  const found = await bare.read(oid);
  if (found === null) return null;
  const { type } = found;
  if (type === 'blob') return blob(oid, found.content);
  if (type === 'tree') return { __typename: 'Tree', oid, id: oid, entries: () => entries(bare, oid) };
  if (type !== 'commit') return { __typename: 'Tag', oid, id: oid };
  const [tree = '', ...parents] = (await bare.git('log', '-1', '--format=%T %P', oid)).trim().split(' ');
  const nodes = () => Promise.all(parents.map((parent) => gitObject(bare, parent)));
  return {
    __typename: 'Commit',
    oid,
    id: oid,
    tree: () => gitObject(bare, tree),
    parents: { totalCount: parents.length, nodes },
  };
}

function blob(oid: string, content: Buffer) {
  const isBinary = content.includes(0);
  const isTruncated = content.length > TEXT_LENGTH;
  const text = isBinary ? null : content.subarray(0, TEXT_LENGTH).toString('utf8');
  return { __typename: 'Blob', oid, id: oid, byteSize: content.length, isBinary, isTruncated, text };
}

async function entries(bare: Bare, oid: string) {
  const listing = (await bare.bytes(['ls-tree', '-z', '-l', oid])).toString('utf8');
  return listing
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => {
      const tab = row.indexOf('\t');
      const [mode = '', type = '', sha = '', size = ''] = row.slice(0, tab).split(/ +/);
      const name = row.slice(tab + 1);
      const number = Number(size) || 0;
      return {
        name,
        path: name,
        mode: Number.parseInt(mode, 8),
        type,
        oid: sha,
        size: number,
        object: () => gitObject(bare, sha),
      };
    });
}
