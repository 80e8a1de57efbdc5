import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { pullRequestScenario, restClient } from '../support/github/scenario.ts';

test('who the viewer is, by kind of token', async () => {
  await using bed = await pullRequestScenario();
  const { github } = bed;
  for (const [kind, viewer] of [
    ['actions', { login: 'github-actions[bot]', databaseId: 41_898_282 }],
    ['personal', { login: 'octo', databaseId: expect.any(Number) }],
  ] as const) {
    const octokit = getOctokit(github.token(kind), { baseUrl: github.apiUrl });
    expect(await octokit.graphql('{ viewer { login databaseId } }')).toEqual({ viewer });
  }
});

test('an Enterprise Server has GraphQL beside its REST API', async () => {
  await using bed = await pullRequestScenario({ ghes: true });
  const octokit = getOctokit(bed.github.token('actions'), { baseUrl: bed.github.apiUrl });
  expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
  expect(bed.github.requests.map((request) => request.path)).toEqual(['/graphql']);
});

test('many objects of git in one request', async () => {
  await using bed = await pullRequestScenario({
    base: { 'a/x.yaml': 'x: 1\n', 'b.bin': new Uint8Array([0, 1]) },
  });
  const octokit = getOctokit(bed.github.token('actions'), { baseUrl: bed.github.apiUrl });
  const query = `query ($owner: String!, $name: String!, $text: GitObjectID!) {
    repository(owner: $owner, name: $name) {
      text: object(oid: $text) { ... on Blob { text byteSize isBinary isTruncated } }
      binary: object(expression: "main:b.bin") { ... on Blob { text isBinary } }
      none: object(expression: "main:nowhere") { oid }
      tree: object(expression: "main:") { __typename ... on Tree { entries { name type mode oid } } }
      pullRequest(number: 1) { headRefOid locked comments(first: 1) { totalCount nodes { viewerDidAuthor isMinimized author { login } } pageInfo { hasNextPage } } }
    }
  }`;
  await restClient(bed.github, bed.github.token('app')).issues.createComment({
    owner: 'octo',
    repo: 'models',
    issue_number: 1,
    body: 'x',
  });
  const oid = await bed.repo.git('rev-parse', 'main:a/x.yaml');
  expect(await octokit.graphql(query, { owner: 'octo', name: 'models', text: oid })).toMatchObject({
    repository: {
      text: { text: 'x: 1\n', byteSize: 5, isBinary: false, isTruncated: false },
      binary: { text: null, isBinary: true },
      none: null,
      tree: { __typename: 'Tree', entries: [{ name: 'a', type: 'tree', mode: 0o40000 }, { name: 'b.bin' }] },
      pullRequest: {
        headRefOid: bed.pull.headSha,
        locked: false,
        comments: {
          totalCount: 1,
          nodes: [{ viewerDidAuthor: false, isMinimized: false, author: { login: 'acme-models' } }],
        },
      },
    },
  });
});

test('a comment can be hidden by who may write', async () => {
  await using bed = await pullRequestScenario();
  const comment = await bed.github.addComment(1, 'mallory', 'x');
  const mutation =
    'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }';
  const id = comment['node_id'];
  const reader = getOctokit(bed.github.token('fork'), { baseUrl: bed.github.apiUrl });
  await expect(reader.graphql(mutation, { id })).rejects.toThrow('Resource not accessible by integration');
  const writer = getOctokit(bed.github.token('actions'), { baseUrl: bed.github.apiUrl });
  expect(await writer.graphql(mutation, { id })).toEqual({
    minimizeComment: { minimizedComment: { isMinimized: true } },
  });
});

test('a query that does not fit the published schema is a violation', async () => {
  await using bed = await pullRequestScenario();
  const octokit = getOctokit(bed.github.token('actions'), { baseUrl: bed.github.apiUrl });
  await expect(octokit.graphql('{ viewer { loginn } }')).rejects.toThrow('Cannot query field');
  expect(bed.github.takeViolations()).toMatchObject([{ side: 'request', operation: 'POST /graphql' }]);
});
