import { expect, test } from 'vitest';
import { mergeGroupEvent, NO_COMMIT, pushEvent, workflowRunEvent } from '../support/events.ts';
import type { Files } from '../support/files.ts';
import { pullRequestScenario, restClient } from '../support/github/scenario.ts';

const here = { owner: 'octo', repo: 'models' };
const target = { ...here, issue_number: 1 };

test('many requests at once are each answered once', async () => {
  await using bed = await pullRequestScenario();
  const { issues } = restClient(bed.github, bed.github.token('actions'));
  const numbers = Array.from({ length: 20 }, (_, index) => index);
  const made = await Promise.all(
    numbers.map((number) => issues.createComment({ ...target, body: `n${number}` })),
  );
  expect(new Set(made.map((answer) => answer.data.id)).size).toBe(20);
  const bodies = (await bed.github.comments(1)).map((comment) => comment['body']);
  expect(bodies.sort()).toEqual(numbers.map((number) => `n${number}`).sort());
});

test('a thousand blobs are read in seconds, large and empty ones too', async () => {
  const base: Record<string, Files[string]> = { large: 'x'.repeat(3_000_000), empty: '' };
  for (let index = 0; index < 1000; index += 1) base[`t${index}/task.yaml`] = `n: ${index}\n`;
  await using bed = await pullRequestScenario({ base, limits: { requestsPerHour: 5000 } });
  const { git } = restClient(bed.github, bed.github.token('actions'));
  const { data } = await git.getTree({ ...here, tree_sha: 'main', recursive: '1' });
  const blobs = data.tree.filter((entry) => entry.type === 'blob');
  expect(blobs).toHaveLength(1002);
  const start = performance.now();
  const sizes = new Map<string, number>();
  for (const blob of blobs) {
    const answer = await git.getBlob({ ...here, file_sha: blob.sha ?? '' });
    sizes.set(blob.path ?? '', Buffer.from(answer.data.content, 'base64').length);
  }
  expect(sizes.get('large')).toBe(3_000_000);
  expect(sizes.get('empty')).toBe(0);
  expect(sizes.get('t999/task.yaml')).toBe(7);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('payloads of the other events name what they are about', async () => {
  await using bed = await pullRequestScenario({ fork: 'mallory/models' });
  const context = { repository: await bed.github.repositoryJson() };
  const { headSha, baseSha } = bed.pull;
  expect(pushEvent(context, { ref: 'refs/heads/x', before: NO_COMMIT, after: headSha })).toMatchObject({
    created: true,
    repository: { full_name: 'octo/models', id: 1 },
  });
  expect(mergeGroupEvent(context, { baseSha, headSha })).toMatchObject({
    merge_group: { base_sha: baseSha },
  });
  const headRepository = await bed.github.repositoryJson('mallory/models');
  const run = workflowRunEvent(context, { id: 5, headSha, headBranch: 'feature', headRepository });
  expect(run).toMatchObject({
    workflow_run: {
      head_sha: headSha,
      pull_requests: [],
      head_repository: { full_name: 'mallory/models', fork: true },
    },
  });
});
