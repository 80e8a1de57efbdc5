import type { GitContext } from './git-route.ts';
import { nodeId } from './git-route.ts';

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface ReadCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  /** Made through the API by a bot and so signed by GitHub; git here keeps only a header that says so. */
  readonly verified: boolean;
}

/** Header of commits that the real GitHub would have signed. A signature needs a key, its presence does not. */
export const SIGNED_HEADER = 'x-signed-by-github yes';

export async function readCommit(context: GitContext, sha: string): Promise<ReadCommit> {
  const text = (await context.bare.read(sha))?.content.toString('utf8') ?? '';
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end).split('\n');
  const values = (key: string) =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: person(values('author')[0] ?? ''),
    committer: person(values('committer')[0] ?? ''),
    message: text.slice(end + 2).replace(/\n$/, ''),
    verified: head.includes(SIGNED_HEADER),
  };
}

function person(line: string): Person {
  const match = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(line);
  const seconds = Number(match?.[3] ?? 0);
  const date = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date };
}

/** As `GET git/commits/{sha}`. */
export function gitCommitJson(context: GitContext, commit: ReadCommit) {
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${context.api}/git/commits/${commit.sha}`,
    html_url: `${context.html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { url: `${context.api}/git/trees/${commit.tree}`, sha: commit.tree },
    message: commit.message,
    parents: parentsJson(context, commit),
    verification: verification(commit),
  };
}

/** As an element of `GET commits`. */
export function commitJson(context: GitContext, commit: ReadCommit) {
  const url = `${context.api}/commits/${commit.sha}`;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { url: `${context.api}/git/trees/${commit.tree}`, sha: commit.tree },
      url: `${context.api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: verification(commit),
    },
    url,
    html_url: `${context.html}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: null,
    committer: null,
    parents: parentsJson(context, commit),
  };
}

function parentsJson(context: GitContext, commit: ReadCommit) {
  return commit.parents.map((sha) => ({
    sha,
    url: `${context.api}/commits/${sha}`,
    html_url: `${context.html}/commit/${sha}`,
  }));
}

function verification(commit: ReadCommit) {
  return {
    verified: commit.verified,
    reason: commit.verified ? 'valid' : 'unsigned',
    signature: commit.verified ? '-----BEGIN PGP SIGNATURE-----' : null,
    payload: commit.verified ? `tree ${commit.tree}` : null,
    verified_at: commit.verified ? commit.committer.date : null,
  };
}
