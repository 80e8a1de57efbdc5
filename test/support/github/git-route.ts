import type { Answer, ApiRequest } from './answer.ts';
import type { Bare } from './bare.ts';
import type { EmulatedGitHub } from './emulator.ts';
import type { Limits } from './limits.ts';
import type { PullBook } from './pulls.ts';

/** What the endpoints over git have at hand. */
export interface GitContext {
  readonly request: ApiRequest;
  readonly bare: Bare;
  /** URL of the repository in the API and for people. */
  readonly api: string;
  readonly html: string;
  readonly defaultBranch: string;
  readonly limits: Limits;
  readonly pulls: PullBook;
  readonly emulator: EmulatedGitHub;
  /** To be called when a branch has moved: open pull requests follow it. */
  readonly moved: () => Promise<void>;
}

export interface GitRoute {
  readonly method: string;
  /** Matched against the decoded path after the repository. */
  readonly path: RegExp;
  readonly answer: (context: GitContext, ...groups: readonly string[]) => Promise<Answer>;
}

const MISSING_PAGE = 1;

/** `page` and `per_page` as GitHub reads them: 30 when absent, never more than 100. */
function pageOf(request: ApiRequest): { readonly page: number; readonly size: number } {
  const page = Math.max(MISSING_PAGE, Number(request.query.get('page') ?? MISSING_PAGE) || MISSING_PAGE);
  const size = Math.min(100, Math.max(1, Number(request.query.get('per_page') ?? 30) || 30));
  return { page, size };
}

/** One page of a list, with the `link` header that leads to the others. */
export function paged(
  context: GitContext,
  items: readonly unknown[],
  wrap?: (part: readonly unknown[]) => unknown,
): Answer {
  const { page, size } = pageOf(context.request);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, relation: string) => {
    const query = new URLSearchParams(context.request.query);
    query.set('page', String(target));
    return `<${context.api}${context.request.rest}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const part = items.slice((page - 1) * size, page * size);
  return {
    status: 200,
    body: wrap ? wrap(part) : part,
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

/** Base64 in lines of sixty characters, as GitHub sends it. */
export function lines64(content: Uint8Array): string {
  const text = Buffer.from(content).toString('base64');
  return text.replaceAll(/.{1,60}/g, '$&\n');
}

export function nodeId(kind: string, id: string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}
