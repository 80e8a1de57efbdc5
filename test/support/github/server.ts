import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isRecord, numberAt, textAt } from '../json.ts';
import { type Answer, type ApiRequest, NOT_FOUND, problem } from './answer.ts';
import { contractOf } from './contract.ts';
import type { EmulatedGitHub } from './emulator.ts';
import { faultBook } from './faults.ts';
import { HISTORY_ROUTES } from './git-history.ts';
import { OBJECT_ROUTES } from './git-objects.ts';
import { REF_ROUTES } from './git-refs.ts';
import type { GitContext } from './git-route.ts';
import { answerGraphQL } from './graphql.ts';
import { ANONYMOUS, type Identity, type Tokens } from './identities.ts';
import { contentProblem, meter, permissionProblem } from './limits.ts';
import type { LoggedRequest } from './log.ts';
import { PULL_ROUTES } from './pull-routes.ts';
import { mapPulls, type PullBook } from './pulls.ts';
import type { Site } from './site.ts';
import { parseBody, play, readBody, send } from './wire.ts';

const GIT_ROUTES = [...OBJECT_ROUTES, ...REF_ROUTES, ...PULL_ROUTES, ...HISTORY_ROUTES];

export function newSite(
  options: Pick<Site, 'repository' | 'limits' | 'rules' | 'tokens' | 'bares'>,
  enterprise: boolean,
): Site {
  return {
    ...options,
    prefix: enterprise ? '/api/v3' : '',
    log: [],
    violations: [],
    faults: faultBook(),
    contract: contractOf(enterprise ? 'enterprise-server' : 'github.com'),
    minimized: new Set(),
    apiUrl: '',
    serverUrl: '',
    emulator: null,
    pulls: null,
  };
}

export async function listen(site: Site): Promise<Server> {
  const rate = meter(site.limits);
  const server = createServer((request, response) => {
    handle(site, rate, request, response).catch((error: unknown) => {
      // A defect of the test bed must not look like one of GitHub's answers.
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      site.violations.push({ side: 'response', operation: `${request.method} ${request.url}`, detail });
      send(response, problem(599, `test bed: ${detail}`), {});
    });
  });
  // Half-open connections are what some tests are about; nothing here times out by itself.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = isRecord(address) ? numberAt(address, 'port') : undefined;
  site.serverUrl = `http://127.0.0.1:${port}`;
  site.apiUrl = `${site.serverUrl}${site.prefix}`;
  return server;
}

async function handle(
  site: Site,
  rate: ReturnType<typeof meter>,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', site.serverUrl);
  const body = parseBody(await readBody(incoming));
  const graphql = url.pathname === (site.prefix === '' ? '/graphql' : '/api/graphql');
  const inside = graphql || url.pathname.startsWith(`${site.prefix}/`);
  const path = graphql ? '/graphql' : inside ? url.pathname.slice(site.prefix.length) : url.pathname;
  const identity = identify(site.tokens, incoming.headers.authorization);
  const request = requestOf(
    site,
    { method, path, query: url.searchParams, headers: incoming.headers, body },
    identity,
  );
  const entry = {
    method,
    path: `${path}${url.search}`,
    body,
    headers: incoming.headers,
    token: identity?.kind ?? 'unknown',
    status: 0,
    fault: null,
  } satisfies LoggedRequest;
  const index = site.log.push(entry) - 1;
  const done = (status: number, fault: LoggedRequest['fault'] = null) => {
    site.log[index] = { ...entry, status, fault };
  };
  if (!inside) {
    site.violations.push({
      side: 'request',
      operation: `${method} ${url.pathname}`,
      detail: `outside ${site.prefix}`,
    });
    send(response, NOT_FOUND, {});
    return done(404);
  }
  if (!graphql) site.violations.push(...site.contract.checkRequest(request));
  const over = rate.enter(request.identity, method, Date.now());
  response.on('close', rate.leave);
  const headers = rate.headers(request.identity, Date.now());
  const real = async (): Promise<Answer> => {
    if (identity === null) return problem(401, 'Bad credentials');
    const answer = over ?? (await answerOf(site, request, graphql));
    if (!graphql) site.violations.push(...site.contract.checkResponse(request, answer.status, answer.body));
    return answer;
  };
  const fault = site.faults.take(method, entry.path);
  if (fault !== null) {
    done(0, fault.kind);
    const moved = `${site.apiUrl}${numbered(request, site)}${url.search}`;
    return done(await play(fault, response, real, headers, moved), fault.kind);
  }
  const answer = await real();
  send(response, answer, headers);
  done(answer.status);
}

function identify(tokens: Tokens, header: string | undefined): Identity | null {
  if (header === undefined) return ANONYMOUS;
  return tokens.identify(header.replace(/^(bearer|token)\s+/i, ''));
}

type Plain = Pick<ApiRequest, 'method' | 'path' | 'query' | 'headers' | 'body'>;

/** Understands `/repositories/1/...`, where a moved repository is found, as the repository itself. */
function requestOf(site: Site, plain: Plain, identity: Identity | null): ApiRequest {
  const path = plain.path.replace(/^\/repositories\/1(?=\/|$)/, `/repos/${site.repository}`);
  const match = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path);
  return {
    ...plain,
    path,
    identity: identity ?? ANONYMOUS,
    repository: match?.[1] ?? null,
    rest: decodeURIComponent(match?.[2] ?? path),
  };
}

function numbered(request: ApiRequest, site: Site): string {
  return request.path.replace(`/repos/${site.repository}`, '/repositories/1');
}

async function answerOf(site: Site, request: ApiRequest, graphql: boolean): Promise<Answer> {
  const { emulator, pulls } = site;
  if (emulator === null || pulls === null) throw new Error('a request before the site was ready');
  if (graphql) return answerGraphQL(site, request);
  const refused = permissionProblem(request, site.rules) ?? contentProblem(request, site.limits, site.rules);
  if (refused !== null) return refused;
  const fromGit = await answerFromGit(site, request, emulator, pulls);
  if (fromGit !== null) return fromGit;
  if (request.method === 'POST' && request.rest === '/pulls') {
    const refusal = await pulls.refusal(request);
    if (refusal !== null) return refusal;
  }
  const answer = await emulator.send({ ...request, login: request.identity.login });
  return finish(request, answer, pulls);
}

async function answerFromGit(
  site: Site,
  request: ApiRequest,
  emulator: EmulatedGitHub,
  pulls: PullBook,
): Promise<Answer | null> {
  const bare = request.repository === null ? undefined : site.bares.get(request.repository);
  if (bare === undefined) return null;
  for (const route of GIT_ROUTES) {
    const match = route.method === request.method ? route.path.exec(request.rest) : null;
    if (match === null) continue;
    const context: GitContext = {
      request,
      bare,
      api: `${site.apiUrl}/repos/${request.repository}`,
      html: `${site.serverUrl}/${request.repository}`,
      defaultBranch: 'main',
      limits: site.limits,
      pulls,
      emulator,
      moved: pulls.follow,
    };
    return route.answer(context, ...match.slice(1));
  }
  return null;
}

/** What only both sides together know: pull requests with their commits, comments of pull requests with their links. */
async function finish(request: ApiRequest, answer: Answer, pulls: PullBook): Promise<Answer> {
  if (answer.status >= 300) return answer;
  if (/^\/issues\/(comments|\d+\/comments)/.test(request.rest)) {
    return { ...answer, body: mapPulls(answer.body, (comment) => linkToPull(comment, pulls)) };
  }
  if (!/^\/pulls(\/\d+)?$/.test(request.rest)) return answer;
  const number = numberAt(answer.body, 'number') ?? 0;
  if (request.method === 'POST' && isRecord(answer.body)) await pulls.register(answer.body);
  if (request.method === 'PATCH' && textAt(request.body, 'state') === 'closed') pulls.close(number, false);
  if (request.method === 'PATCH' && textAt(request.body, 'state') === 'open') pulls.reopen(number);
  return { ...answer, body: mapPulls(answer.body, pulls.complete) };
}

function linkToPull<Comment extends Readonly<Record<string, unknown>>>(comment: Comment, pulls: PullBook) {
  const link = textAt(comment, 'html_url') ?? '';
  const number = Number(/\/issues\/(\d+)#/.exec(link)?.[1]);
  return pulls.states.has(number) ? { ...comment, html_url: link.replace('/issues/', '/pull/') } : comment;
}
