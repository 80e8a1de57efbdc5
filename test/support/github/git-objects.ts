import { join } from 'node:path';
import { temporaryFolder } from '../files.ts';
import { isRecord, listAt, textAt } from '../json.ts';
import { type Answer, json, NOT_FOUND, problem } from './answer.ts';
import { gitCommitJson, readCommit, SIGNED_HEADER } from './git-commit-json.ts';
import { type GitContext, type GitRoute, lines64, nodeId } from './git-route.ts';

/** Blobs, trees and commits of the git data API, answered from and written to a real git repository. */
export const OBJECT_ROUTES: readonly GitRoute[] = [
  { method: 'GET', path: /^\/git\/blobs\/([^/]+)$/, answer: getBlob },
  { method: 'POST', path: /^\/git\/blobs$/, answer: postBlob },
  { method: 'GET', path: /^\/git\/trees\/(.+)$/, answer: getTree },
  { method: 'POST', path: /^\/git\/trees$/, answer: postTree },
  { method: 'GET', path: /^\/git\/commits\/([^/]+)$/, answer: getCommit },
  { method: 'POST', path: /^\/git\/commits$/, answer: postCommit },
];

async function getBlob(context: GitContext, sha = ''): Promise<Answer> {
  if (!/^[0-9a-f]{40}$/.test(sha))
    return problem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
  const found = await context.bare.read(sha);
  if (found?.type !== 'blob') return NOT_FOUND;
  const { content } = found;
  if (/\braw\b/.test(String(context.request.headers['accept'] ?? ''))) {
    return { status: 200, bytes: { type: 'application/vnd.github.raw; charset=utf-8', content } };
  }
  const url = `${context.api}/git/blobs/${sha}`;
  return json({
    sha,
    node_id: nodeId('Blob', sha),
    size: content.length,
    url,
    content: lines64(content),
    encoding: 'base64',
  });
}

async function postBlob(context: GitContext): Promise<Answer> {
  const encoding = textAt(context.request.body, 'encoding') === 'base64' ? 'base64' : 'utf8';
  const content = Buffer.from(textAt(context.request.body, 'content') ?? '', encoding);
  const sha = await writeBlob(context, content);
  return json({ url: `${context.api}/git/blobs/${sha}`, sha }, 201);
}

async function writeBlob(context: GitContext, content: Uint8Array): Promise<string> {
  return (await context.bare.bytes(['hash-object', '-w', '--stdin'], content)).toString().trim();
}

/** Entries in git's order. GitHub cuts a recursive listing at 100,000 entries (or 7 MB) and says so. */
async function getTree(context: GitContext, name = ''): Promise<Answer> {
  const sha = await context.bare.resolve(name, 'tree');
  if (sha === null) return NOT_FOUND;
  const recursive = context.request.query.has('recursive');
  const flags = recursive ? ['-r', '-t'] : [];
  const listing = (await context.bare.bytes(['ls-tree', '-z', '-l', ...flags, sha])).toString('utf8');
  const rows = listing.split('\0').filter((row) => row !== '');
  const limit = recursive ? context.limits.treeEntries : rows.length;
  const tree = rows.slice(0, limit).map((row) => treeEntry(context, row));
  return json({ sha, url: `${context.api}/git/trees/${sha}`, tree, truncated: rows.length > limit });
}

function treeEntry(context: GitContext, row: string) {
  const tab = row.indexOf('\t');
  const [mode = '', type = '', sha = '', size = ''] = row.slice(0, tab).split(/ +/);
  const base = { path: row.slice(tab + 1), mode, type, sha };
  // A submodule has neither size nor address.
  if (type === 'commit') return base;
  if (type === 'tree') return { ...base, url: `${context.api}/git/trees/${sha}` };
  return { ...base, size: Number(size), url: `${context.api}/git/blobs/${sha}` };
}

async function postTree(context: GitContext): Promise<Answer> {
  const { body } = context.request;
  const base = textAt(body, 'base_tree');
  if (base !== undefined && (await context.bare.resolve(base, 'tree')) === null) {
    return problem(422, 'base_tree is not a valid tree oid');
  }
  await using folder = await temporaryFolder();
  const env = { GIT_INDEX_FILE: join(folder.path, 'index') };
  await context.bare.bytes(base === undefined ? ['read-tree', '--empty'] : ['read-tree', base], '', env);
  const present = new Set(
    (await context.bare.bytes(['ls-files', '-z'], '', env)).toString('utf8').split('\0'),
  );
  const rows: string[] = [];
  for (const entry of listAt(body, 'tree')) {
    const row = await indexRow(context, entry, present);
    if (typeof row !== 'string') return row;
    rows.push(row);
  }
  await context.bare.bytes(['update-index', '-z', '--index-info'], rows.join(''), env);
  const sha = (await context.bare.bytes(['write-tree'], '', env)).toString().trim();
  const request = { ...context.request, query: new URLSearchParams() };
  return { ...(await getTree({ ...context, request }, sha)), status: 201 };
}

async function indexRow(
  context: GitContext,
  entry: unknown,
  present: ReadonlySet<string>,
): Promise<string | Answer> {
  const path = textAt(entry, 'path') ?? '';
  const bad = path === '' || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part));
  if (bad) return problem(422, 'tree.path contains a malformed path component');
  if (isRecord(entry) && entry['sha'] === null) {
    if (!present.has(path)) return problem(422, 'GitRPC::BadObjectState');
    return `0 ${'0'.repeat(40)}\t${path}\0`;
  }
  const content = textAt(entry, 'content');
  const sha =
    content === undefined ? (textAt(entry, 'sha') ?? '') : await writeBlob(context, Buffer.from(content));
  const mode = textAt(entry, 'mode') ?? '';
  const known = mode === '160000' || (await context.bare.resolve(sha)) !== null;
  if (!known) return problem(422, `tree.sha ${sha} is not a valid ${textAt(entry, 'type') ?? 'blob'}`);
  if (mode === '040000') return problem(501, 'the test bed takes no whole trees as entries; name the files');
  return `${mode} ${sha}\t${path}\0`;
}

async function getCommit(context: GitContext, sha = ''): Promise<Answer> {
  const found = /^[0-9a-f]{40}$/.test(sha) ? await context.bare.resolve(sha, 'commit') : null;
  return found === null ? NOT_FOUND : json(gitCommitJson(context, await readCommit(context, found)));
}

/** Without author and committer a bot's commit is GitHub's own, signed and so verified. */
async function postCommit(context: GitContext): Promise<Answer> {
  const { body, identity } = context.request;
  const tree = await context.bare.resolve(textAt(body, 'tree') ?? '', 'tree');
  if (tree === null) return problem(422, 'Tree SHA does not exist');
  const parents: string[] = [];
  for (const parent of listAt(body, 'parents')) {
    const found = await context.bare.resolve(String(parent), 'commit');
    if (found === null) return problem(422, 'Parent SHA does not exist or is not a commit object');
    parents.push(found);
  }
  const now = new Date().toISOString();
  const own = textAt(body, 'author', 'name') !== undefined || textAt(body, 'committer', 'name') !== undefined;
  const author = line(body, 'author', identity.login, `${identity.login}@users.noreply.github.com`, now);
  const committer = own
    ? line(
        body,
        'committer',
        textAt(body, 'author', 'name') ?? identity.login,
        textAt(body, 'author', 'email') ?? '',
        now,
      )
    : line(undefined, '', 'GitHub', 'noreply@github.com', now);
  const head = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${author}`,
    `committer ${committer}`,
    ...(own || !identity.integration ? [] : [SIGNED_HEADER]),
  ];
  const text = `${head.join('\n')}\n\n${textAt(body, 'message') ?? ''}`;
  const sha = (await context.bare.bytes(['hash-object', '-w', '-t', 'commit', '--stdin'], text))
    .toString()
    .trim();
  return json(gitCommitJson(context, await readCommit(context, sha)), 201);
}

function line(body: unknown, key: string, name: string, email: string, now: string): string {
  const seconds = Math.floor(Date.parse(textAt(body, key, 'date') ?? now) / 1000);
  return `${textAt(body, key, 'name') ?? name} <${textAt(body, key, 'email') ?? email}> ${seconds} +0000`;
}
