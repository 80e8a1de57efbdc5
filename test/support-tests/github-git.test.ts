import { describe, expect, test } from 'vitest';
import { pullRequestScenario, restClient } from '../support/github/scenario.ts';

const here = { owner: 'octo', repo: 'models' };
const BASE = {
  'a/task.yaml': 'a: 1\n',
  'a/bytes.bin': new Uint8Array([0, 255, 10]),
  link: { symlink: 'a/task.yaml' },
  vendor: { submodule: 'c'.repeat(40) },
  '模型/v1|.yaml': 'x: 1\n',
} as const;

describe('git data is that of the real repository', () => {
  test('trees and blobs have git ids, modes and bytes', async () => {
    await using bed = await pullRequestScenario({ base: BASE, head: { 'a/task.yaml': 'a: 2\n' } });
    const { git } = restClient(bed.github, bed.github.token('actions'));
    const { data } = await git.getTree({ ...here, tree_sha: bed.pull.headSha, recursive: 'true' });
    expect(data.truncated).toBe(false);
    expect(data.tree.map((entry) => `${entry.mode} ${entry.type} ${entry.path}`)).toEqual([
      '040000 tree a',
      '100644 blob a/bytes.bin',
      '100644 blob a/task.yaml',
      '120000 blob link',
      '160000 commit vendor',
      '040000 tree 模型',
      '100644 blob 模型/v1|.yaml',
    ]);
    const sha = await bed.repo.git('rev-parse', 'feature:a/task.yaml');
    const blob = await git.getBlob({ ...here, file_sha: sha });
    expect(Buffer.from(blob.data.content, 'base64').toString()).toBe('a: 2\n');
    const bytes = await git.getBlob({
      ...here,
      file_sha: await bed.repo.git('rev-parse', 'main:a/bytes.bin'),
    });
    expect([...Buffer.from(bytes.data.content, 'base64')]).toEqual([0, 255, 10]);
    const top = await git.getTree({ ...here, tree_sha: 'refs/heads/main' });
    expect(top.data.tree.map((entry) => entry.path)).toEqual(['a', 'link', 'vendor', '模型']);
    await expect(git.getBlob({ ...here, file_sha: 'd'.repeat(40) })).rejects.toMatchObject({ status: 404 });
  });

  test('a large tree is cut and says so', async () => {
    await using bed = await pullRequestScenario({ limits: { treeEntries: 2 }, base: BASE });
    const { git } = restClient(bed.github, bed.github.token('actions'));
    const { data } = await git.getTree({ ...here, tree_sha: 'main', recursive: '1' });
    expect([data.truncated, data.tree.length]).toEqual([true, 2]);
  });

  test('commits, comparisons, contents and changed files', async () => {
    await using bed = await pullRequestScenario({
      base: BASE,
      head: { 'a/task.yaml': 'a: 2\nb: 1\n', link: null },
    });
    const { git, repos, pulls } = restClient(bed.github, bed.github.token('actions'));
    const commit = await git.getCommit({ ...here, commit_sha: bed.pull.mergeSha });
    expect(commit.data.parents.map((parent) => parent.sha)).toEqual([bed.pull.baseSha, bed.pull.headSha]);
    const compared = await repos.compareCommitsWithBasehead({ ...here, basehead: 'main...feature' });
    expect(compared.data).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
    expect(compared.data.merge_base_commit.sha).toBe(bed.pull.baseSha);
    const files = [
      { filename: 'a/task.yaml', status: 'modified', additions: 2, deletions: 1 },
      { filename: 'link', status: 'removed' },
    ];
    expect(compared.data.files).toMatchObject(files);
    expect((await pulls.listFiles({ ...here, pull_number: 1 })).data).toMatchObject(files);
    expect((await pulls.listCommits({ ...here, pull_number: 1 })).data.map((item) => item.sha)).toEqual([
      bed.pull.headSha,
    ]);
    const found = await repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: bed.pull.headSha });
    expect(found.data.map((pull) => [pull.number, pull.head.sha])).toEqual([[1, bed.pull.headSha]]);
    const file = await repos.getContent({ ...here, path: '模型/v1|.yaml', ref: 'main' });
    expect(file.data).toMatchObject({ type: 'file', encoding: 'base64', size: 5 });
    const folder = await repos.getContent({ ...here, path: 'a', ref: bed.pull.headSha });
    expect(folder.data).toMatchObject([{ name: 'bytes.bin' }, { name: 'task.yaml', path: 'a/task.yaml' }]);
    expect((await repos.getContent({ ...here, path: 'link', ref: 'main' })).data).toMatchObject({
      type: 'symlink',
    });
    const history = await repos.listCommits({ ...here, sha: 'feature', path: 'a/task.yaml' });
    expect(history.data.map((item) => item.sha)).toEqual([bed.pull.headSha, bed.pull.baseSha]);
    expect((await repos.getBranch({ ...here, branch: 'main' })).data.commit.sha).toBe(bed.pull.baseSha);
    expect((await repos.getCommit({ ...here, ref: 'feature' })).data.files).toMatchObject(files);
    await expect(repos.getContent({ ...here, path: 'nowhere' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('writing through the git data API makes real commits', () => {
  test('a commit without files, a branch, a pull request; the next commit moves it, the last deletion closes it', async () => {
    await using bed = await pullRequestScenario({ base: BASE });
    const { git, pulls } = restClient(bed.github, bed.github.token('actions'));
    const remove = { path: 'a/bytes.bin', mode: '100644', type: 'blob', sha: null } as const;
    const blob = await git.createBlob({ ...here, content: 'aGk=', encoding: 'base64' });
    const add = [
      { path: 'n/one', mode: '100644', type: 'blob', sha: blob.data.sha },
      { path: 'n/two', mode: '100644', type: 'blob', content: 'two' },
    ] as const;
    const tree = await git.createTree({ ...here, base_tree: bed.pull.baseSha, tree: [remove, ...add] });
    const commit = await git.createCommit({
      ...here,
      message: 'Clean up',
      tree: tree.data.sha,
      parents: [bed.pull.baseSha],
    });
    expect(commit.data.verification).toMatchObject({ verified: true, reason: 'valid' });
    expect(commit.data.author.name).toBe('github-actions[bot]');
    await git.createRef({ ...here, ref: 'refs/heads/cleanup', sha: commit.data.sha });
    expect(await bed.github.git('diff', '--name-status', 'main', 'cleanup')).toBe(
      'D\ta/bytes.bin\nA\tn/one\nA\tn/two',
    );
    expect(await bed.github.git('show', 'cleanup:n/one')).toBe('hi');
    expect(await bed.github.git('fsck', '--strict')).toBe('');
    const made = await pulls.create({
      ...here,
      title: 'Clean up',
      head: 'cleanup',
      base: 'main',
      body: 'plan',
    });
    expect(made.data).toMatchObject({ number: 2, state: 'open', head: { sha: commit.data.sha } });
    const listed = await pulls.list({ ...here, head: 'octo:cleanup', state: 'open' });
    expect(listed.data.map((pull) => pull.number)).toEqual([2]);
    const more = await git.createCommit({
      ...here,
      message: 'More',
      tree: tree.data.sha,
      parents: [commit.data.sha],
    });
    await git.updateRef({ ...here, ref: 'heads/cleanup', sha: more.data.sha, force: false });
    expect((await pulls.get({ ...here, pull_number: 2 })).data.head.sha).toBe(more.data.sha);
    await git.deleteRef({ ...here, ref: 'heads/cleanup' });
    expect((await pulls.get({ ...here, pull_number: 2 })).data.state).toBe('closed');
  });

  test('a moved branch is not overwritten, and what GitHub refuses is refused', async () => {
    await using bed = await pullRequestScenario({ base: BASE });
    const { git, pulls } = restClient(bed.github, bed.github.token('actions'));
    const tree = await bed.repo.git('rev-parse', 'main^{tree}');
    const other = await git.createCommit({ ...here, message: 'x', tree, parents: [] });
    const refused = async (call: Promise<unknown>, words: string) =>
      expect(call).rejects.toMatchObject({ status: 422, message: expect.stringContaining(words) });
    await refused(
      git.updateRef({ ...here, ref: 'heads/main', sha: other.data.sha, force: false }),
      'not a fast forward',
    );
    await refused(
      git.updateRef({ ...here, ref: 'heads/none', sha: other.data.sha }),
      'Reference does not exist',
    );
    await refused(git.createRef({ ...here, ref: 'refs/heads/main', sha: other.data.sha }), 'already exists');
    await refused(
      git.createRef({ ...here, ref: 'refs/heads/x', sha: 'e'.repeat(40) }),
      'Object does not exist',
    );
    const gone = { path: 'no/such', mode: '100644', type: 'blob', sha: null } as const;
    await refused(git.createTree({ ...here, base_tree: tree, tree: [gone] }), 'BadObjectState');
    await refused(
      git.createCommit({ ...here, message: 'x', tree: 'f'.repeat(40), parents: [] }),
      'Tree SHA does not exist',
    );
    const wanted = { ...here, title: 't', base: 'main' };
    await refused(
      pulls.create({ ...wanted, head: 'feature' }),
      'A pull request already exists for octo:feature',
    );
    await refused(pulls.create({ ...wanted, head: 'nowhere' }), 'Validation Failed');
    await git.createRef({ ...here, ref: 'refs/heads/same', sha: bed.pull.baseSha });
    await refused(pulls.create({ ...wanted, head: 'same' }), 'No commits between main and same');
    await git.updateRef({ ...here, ref: 'heads/main', sha: other.data.sha, force: true });
    expect(await bed.github.git('rev-parse', 'main')).toBe(other.data.sha);
  });

  test('a read-only token writes nothing', async () => {
    await using bed = await pullRequestScenario();
    const { git } = restClient(bed.github, bed.github.token('actions', { contents: 'read' }));
    await expect(git.createBlob({ ...here, content: 'x' })).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'contents=write' } },
    });
  });
});
