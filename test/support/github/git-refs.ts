import { at, textAt } from '../json.ts';
import { type Answer, json, NOT_FOUND, problem } from './answer.ts';
import { commitJson, readCommit } from './git-commit-json.ts';
import { type GitContext, type GitRoute, nodeId, paged } from './git-route.ts';

/** Branches and refs, answered from and written to a real git repository. */
export const REF_ROUTES: readonly GitRoute[] = [
  { method: 'GET', path: /^\/git\/ref\/(.+)$/, answer: getRef },
  { method: 'GET', path: /^\/git\/matching-refs\/(.*)$/, answer: matchingRefs },
  { method: 'POST', path: /^\/git\/refs$/, answer: postRef },
  { method: 'PATCH', path: /^\/git\/refs\/(.+)$/, answer: patchRef },
  { method: 'DELETE', path: /^\/git\/refs\/(.+)$/, answer: deleteRef },
  { method: 'GET', path: /^\/branches$/, answer: getBranches },
  { method: 'GET', path: /^\/branches\/(.+)$/, answer: getBranch },
];

async function refJson(context: GitContext, ref: string, sha: string) {
  const found = await context.bare.look(sha);
  if (found === null) throw new Error(`${ref} points at nothing`);
  const { type } = found;
  const object = { type, sha, url: `${context.api}/git/${type}s/${sha}` };
  return { ref, node_id: nodeId('Ref', ref), url: `${context.api}/git/${ref}`, object };
}

async function current(context: GitContext, ref: string): Promise<string | null> {
  return context.bare.resolve(ref);
}

async function getRef(context: GitContext, name = ''): Promise<Answer> {
  const ref = `refs/${name}`;
  const sha = await current(context, ref);
  return sha === null ? NOT_FOUND : json(await refJson(context, ref, sha));
}

async function matchingRefs(context: GitContext, prefix = ''): Promise<Answer> {
  const listing = await context.bare.git('for-each-ref', '--format=%(refname) %(objectname)');
  const rows = listing.split('\n').filter((row) => row.startsWith(`refs/${prefix}`));
  const found = rows.map((row) => row.split(' ')).map(([ref = '', sha = '']) => refJson(context, ref, sha));
  return json(await Promise.all(found));
}

async function postRef(context: GitContext): Promise<Answer> {
  const ref = textAt(context.request.body, 'ref') ?? '';
  const sha = await context.bare.resolve(textAt(context.request.body, 'sha') ?? '');
  const valid = await context.bare.git('check-ref-format', ref).then(
    () => ref.startsWith('refs/'),
    () => false,
  );
  if (!valid) return problem(422, `${ref} is not a valid ref name.`);
  if (sha === null) return problem(422, 'Object does not exist');
  if (!(await context.bare.moveRef(ref, sha, null))) return problem(422, 'Reference already exists');
  await context.moved();
  return json(await refJson(context, ref, sha), 201);
}

async function patchRef(context: GitContext, name = ''): Promise<Answer> {
  const ref = `refs/${name}`;
  const before = await current(context, ref);
  if (before === null) return problem(422, 'Reference does not exist');
  const sha = await context.bare.resolve(textAt(context.request.body, 'sha') ?? '');
  if (sha === null) return problem(422, 'Object does not exist');
  const forced = at(context.request.body, 'force') === true;
  const forward = await context.bare.git('merge-base', '--is-ancestor', before, sha).then(
    () => true,
    () => false,
  );
  if (!forced && !forward) return problem(422, 'Update is not a fast forward');
  if (!(await context.bare.moveRef(ref, sha, before))) return problem(409, 'Reference cannot be updated');
  await context.moved();
  return json(await refJson(context, ref, sha));
}

async function deleteRef(context: GitContext, name = ''): Promise<Answer> {
  const ref = `refs/${name}`;
  if (ref === `refs/heads/${context.defaultBranch}`) return problem(422, 'Cannot delete the default branch');
  const before = await current(context, ref);
  if (before === null) return problem(422, 'Reference does not exist');
  await context.bare.moveRef(ref, null, before);
  await context.moved();
  return { status: 204 };
}

async function getBranches(context: GitContext): Promise<Answer> {
  const listing = await context.bare.git(
    'for-each-ref',
    '--format=%(refname:lstrip=2) %(objectname)',
    'refs/heads/',
  );
  const branches = listing.split('\n').map((row) => row.split(' '));
  return paged(
    context,
    branches.map(([name, sha]) => ({
      name,
      commit: { sha, url: `${context.api}/commits/${sha}` },
      protected: false,
    })),
  );
}

async function getBranch(context: GitContext, name = ''): Promise<Answer> {
  const sha = await context.bare.resolve(`refs/heads/${name}`, 'commit');
  if (sha === null) return problem(404, 'Branch not found');
  const self = `${context.api}/branches/${name}`;
  return json({
    name,
    commit: commitJson(context, await readCommit(context, sha)),
    _links: { self, html: `${context.html}/tree/${name}` },
    protected: false,
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}
