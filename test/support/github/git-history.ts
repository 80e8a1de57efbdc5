import { type Answer, json, NOT_FOUND } from './answer.ts';
import { commitJson, readCommit } from './git-commit-json.ts';
import { type GitContext, type GitRoute, lines64, paged } from './git-route.ts';

/** Commits, comparisons and file contents, answered from a real git repository. */
export const HISTORY_ROUTES: readonly GitRoute[] = [
  { method: 'GET', path: /^\/commits$/, answer: listCommits },
  { method: 'GET', path: /^\/commits\/([^/]+)$/, answer: getCommit },
  { method: 'GET', path: /^\/compare\/(.+?)\.\.\.?(.+)$/, answer: compare },
  { method: 'GET', path: /^\/contents\/?(.*)$/, answer: getContents },
];

async function listCommits(context: GitContext): Promise<Answer> {
  const { query } = context.request;
  const start = await context.bare.resolve(query.get('sha') ?? context.defaultBranch, 'commit');
  if (start === null) return NOT_FOUND;
  const path = query.get('path');
  const filters = ['since', 'until'].flatMap((name) =>
    query.has(name) ? [`--${name}=${query.get(name)}`] : [],
  );
  const paths = path === null ? [] : ['--', `:(literal)${path}`];
  const listing = await context.bare.git('rev-list', ...filters, start, ...paths);
  const shas = listing.split('\n').filter((sha) => sha !== '');
  const page = paged(context, shas);
  const selected = Array.isArray(page.body) ? page.body.map(String) : [];
  const body = await Promise.all(
    selected.map(async (sha) => commitJson(context, await readCommit(context, sha))),
  );
  return { ...page, body };
}

async function getCommit(context: GitContext, name = ''): Promise<Answer> {
  const sha = await context.bare.resolve(name, 'commit');
  if (sha === null) return NOT_FOUND;
  const commit = await readCommit(context, sha);
  const files = await changedFiles(context, commit.parents[0] ?? (await emptyTree(context)), sha);
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
  const additions = sum('additions');
  const deletions = sum('deletions');
  const part = paged(context, files);
  const stats = { additions, deletions, total: additions + deletions };
  return { ...part, body: { ...commitJson(context, commit), stats, files: part.body } };
}

async function emptyTree(context: GitContext): Promise<string> {
  return (await context.bare.bytes(['hash-object', '-w', '-t', 'tree', '--stdin'], '')).toString().trim();
}

async function compare(context: GitContext, baseName = '', headName = ''): Promise<Answer> {
  const base = await context.bare.resolve(unfork(baseName), 'commit');
  const head = await context.bare.resolve(unfork(headName), 'commit');
  if (base === null || head === null) return NOT_FOUND;
  const merge = await context.bare.git('merge-base', base, head).catch(() => null);
  if (merge === null) return NOT_FOUND;
  const count = async (range: string) => Number(await context.bare.git('rev-list', '--count', range));
  const ahead = await count(`${base}..${head}`);
  const behind = await count(`${head}..${base}`);
  const shas = (await context.bare.git('rev-list', '--reverse', `${base}..${head}`))
    .split('\n')
    .filter((sha) => sha !== '');
  const read = async (sha: string) => commitJson(context, await readCommit(context, sha));
  const files = await changedFiles(context, merge, head);
  const url = `${context.api}/compare/${baseName}...${headName}`;
  const html = `${context.html}/compare/${baseName}...${headName}`;
  const part = paged(context, shas);
  const selected = Array.isArray(part.body) ? part.body.map(String) : [];
  const body = {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: await read(base),
    merge_base_commit: await read(merge),
    status: behind > 0 ? (ahead > 0 ? 'diverged' : 'behind') : ahead > 0 ? 'ahead' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: await Promise.all(selected.map(read)),
    // Never more than 300, on the first page only.
    files: files.slice(0, 300),
  };
  return { ...part, body };
}

/** `owner:branch` names a branch of a fork; forks share the object store here only through pull requests. */
function unfork(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const STATUS: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' };

/** The changed files between two commits, as GitHub lists them (without patches). */
export async function changedFiles(context: GitContext, from: string, to: string) {
  const raw = (
    await context.bare.bytes(['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to])
  ).toString('utf8');
  const counts = (
    await context.bare.bytes(['diff-tree', '-r', '-z', '--numstat', '--no-renames', from, to])
  ).toString('utf8');
  const lines = new Map<string, readonly [number, number]>();
  for (const row of counts.split('\0')) {
    const [added = '', removed = '', ...path] = row.split('\t');
    if (path.length > 0) lines.set(path.join('\t'), [Number(added) || 0, Number(removed) || 0]);
  }
  const parts = raw.split('\0');
  const files = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [, , before = '', after = '', letter = ''] = (parts[index] ?? '').split(' ');
    const filename = parts[index + 1] ?? '';
    const [additions, deletions] = lines.get(filename) ?? [0, 0];
    const place = filename.split('/').map(encodeURIComponent).join('/');
    files.push({
      sha: letter === 'D' ? before : after,
      filename,
      status: STATUS[letter] ?? 'changed',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${context.html}/blob/${to}/${place}`,
      raw_url: `${context.html}/raw/${to}/${place}`,
      contents_url: `${context.api}/contents/${place}?ref=${to}`,
    });
  }
  return files;
}

const LARGE = 1024 * 1024;

async function getContents(context: GitContext, path = ''): Promise<Answer> {
  const ref = context.request.query.get('ref') ?? context.defaultBranch;
  const commit = await context.bare.resolve(ref, 'commit');
  if (commit === null) return problemNoCommit(ref);
  const clean = path.replace(/\/$/, '');
  const own = clean === '' ? '' : await listing(context, commit, clean);
  if (own === '' && clean !== '') return NOT_FOUND;
  if (clean === '' || own.split(' ')[1] === 'tree') {
    const rows = (await listing(context, clean === '' ? commit : `${commit}:${clean}`))
      .split('\0')
      .filter((row) => row !== '');
    return json(rows.map((row) => contentEntry(context, row, clean, ref)));
  }
  const entry = contentEntry(context, own.split('\0')[0] ?? '', clean.split('/').slice(0, -1).join('/'), ref);
  if (entry.type === 'submodule') return json({ ...entry, submodule_git_url: null });
  const content = await context.bare.bytes(['cat-file', 'blob', entry.sha]);
  if (/\braw\b/.test(String(context.request.headers['accept'] ?? ''))) {
    return { status: 200, bytes: { type: 'application/vnd.github.raw; charset=utf-8', content } };
  }
  if (entry.type === 'symlink') return json({ ...entry, target: content.toString('utf8') });
  const large = content.length > LARGE;
  return json({ ...entry, content: large ? '' : lines64(content), encoding: large ? 'none' : 'base64' });
}

function problemNoCommit(ref: string): Answer {
  return {
    status: 404,
    body: { message: `No commit found for the ref ${ref}`, documentation_url: '', status: '404' },
  };
}

async function listing(context: GitContext, tree: string, ...paths: readonly string[]): Promise<string> {
  return (await context.bare.bytes(['ls-tree', '-z', '-l', '--full-tree', tree, ...paths])).toString('utf8');
}

function contentEntry(context: GitContext, row: string, folder: string, ref: string) {
  const tab = row.indexOf('\t');
  const [mode = '', kind = '', sha = '', size = '0'] = row.slice(0, tab).split(/ +/);
  const name =
    row
      .slice(tab + 1)
      .split('/')
      .at(-1) ?? '';
  const path = folder === '' ? name : `${folder}/${name}`;
  const place = path.split('/').map(encodeURIComponent).join('/');
  const type =
    mode === '120000' ? 'symlink' : kind === 'tree' ? 'dir' : kind === 'commit' ? 'submodule' : 'file';
  const self = `${context.api}/contents/${place}?ref=${ref}`;
  const git = `${context.api}/git/${kind === 'tree' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${context.html}/blob/${ref}/${place}`;
  return {
    name,
    path,
    sha,
    size: Number(size) || 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: type === 'file' ? `${context.html}/raw/${ref}/${place}` : null,
    type,
    _links: { self, git, html },
  };
}
