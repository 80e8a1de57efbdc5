import { describe, expect, test } from 'vitest';
import type { CleanupResult } from '../../src/commands/cleanup.ts';
import { taskFiles } from '../support/fixtures.ts';
import type { Repository } from '../support/repo.ts';
import { manyVersions, night, versions } from './support.ts';

const taskYaml = (more: Readonly<Record<string, unknown>>) => {
  const files = taskFiles({ name: 'sent', versions: versions(12), task: more });
  return { 'sent/task.yaml': files['sent/task.yaml'] ?? null };
};

const rulesOf = ({ plan }: CleanupResult, version: string) =>
  plan.tasks.flatMap((task) => task.versions).find((one) => one.version === version)?.rules;

/** Dry runs of the cleanup on GitHub with what `prepare` commits. */
async function plannedAfter(prepare: (repo: Repository) => Promise<unknown>): Promise<CleanupResult> {
  await using bed = await night(manyVersions(12));
  await prepare(bed.repo);
  await bed.github.push(bed.repo);
  return await bed.run({ 'dry-run': 'true' });
}

describe('what was ever deployed stays', () => {
  test('by any earlier state of task.yaml', async () => {
    const result = await plannedAfter(async (repo) => {
      await repo.commit('Deploy v1', taskYaml({ version: 'v1', status: 'deployed' }));
      await repo.commit('Deploy v2', taskYaml({ version: 'v2', status: 'deployed' }));
      await repo.commit('Declare v3', taskYaml({ deployed_version: 'v3' }));
      await repo.commit('Go on', taskYaml({}));
    });
    expect(['v1', 'v2', 'v3', 'v4'].map((version) => rulesOf(result, version))).toEqual([
      ['deployed'],
      ['deployed'],
      ['deployed'],
      ['beyond-recent'],
    ]);
  });

  test('by a state before the task’s directory was renamed', async () => {
    const result = await plannedAfter(async (repo) => {
      await repo.commit('Deploy v1', taskYaml({ version: 'v1', status: 'deployed' }));
      await repo.commit('Go on', taskYaml({}));
      await repo.git('mv', 'sent', 'mood');
      await repo.commit('Rename');
    });
    expect(rulesOf(result, 'v1')).toEqual(['deployed']);
    expect(rulesOf(result, 'v2')).toEqual(['beyond-recent']);
  });

  test('by a state on a branch that came in as the second parent of a merge', async () => {
    const result = await plannedAfter(async (repo) => {
      await repo.branch('side');
      await repo.commit('Deploy v1', taskYaml({ version: 'v1', status: 'deployed' }));
      await repo.commit('Go on', taskYaml({}));
      await repo.switchTo('main');
      await repo.commit('Meanwhile', { 'README.md': 'x' });
      await repo.git('merge', '--no-ff', '--quiet', '-m', 'Merge', 'side');
    });
    expect(rulesOf(result, 'v1')).toEqual(['deployed']);
  });

  test('a state that cannot be read keeps every version that it mentions', async () => {
    const result = await plannedAfter(async (repo) => {
      await repo.commit('Oops', { 'sent/task.yaml': 'status: [deployed\nversion: v2 # not v21\n' });
      await repo.commit('Again', taskYaml({}));
    });
    expect([rulesOf(result, 'v1'), rulesOf(result, 'v2')]).toEqual([['beyond-recent'], ['deployed']]);
  });
});

test('a version without a date of its own has that of the commit that added it', async () => {
  const lineage = (created: string | null) => ({
    'sent/versions/v1/lineage.yaml': `version: v1\n${created === null ? '' : `created: ${created}\n`}changes: [x]\n`,
  });
  const dated = await plannedAfter((repo) => repo.commit('No date', lineage(null)));
  // The first commit of these repositories is of 2026-01-05.
  expect(dated.plan.tasks[0]?.versions.find(({ version }) => version === 'v1')).toMatchObject({
    action: 'remove',
    ageDays: 320,
  });
});

describe('what an open pull request needs stays', () => {
  test.each([
    ['changes', { 'sent/versions/v1/notes.md': 'x' }],
    ['makes active', taskYaml({ version: 'v1' })],
    ['starts from', { 'sent/versions/v13/lineage.yaml': 'version: v13\nparent: v1\nchanges: [x]\n' }],
    ['removes', { 'sent/versions/v1/config.yaml': null }],
  ])('a version that it %s', async (_, files) => {
    await using bed = await night(manyVersions(12));
    await bed.repo.branch('feature');
    await bed.repo.commit('Work', files);
    await bed.repo.switchTo('main');
    await bed.github.openPullRequest({ baseRepo: bed.repo, head: 'feature', fork: 'mallory/models' });
    const result = await bed.run({ 'dry-run': 'true' });
    expect(rulesOf(result, 'v1')).toEqual(['open-pull-request']);
    expect(rulesOf(result, 'v2')).toEqual(['beyond-recent']);
  });

  test('the cleanup’s own does not count, one of the same name from a fork does', async () => {
    await using bed = await night(manyVersions(12));
    await bed.run();
    expect(rulesOf(await bed.run({ 'dry-run': 'true' }), 'v1')).toEqual(['beyond-recent']);
    await bed.repo.branch('tunegate/cleanup/main');
    await bed.repo.commit('Mine', { 'sent/versions/v1/notes.md': 'x' });
    await bed.github.openPullRequest({
      baseRepo: bed.repo,
      head: 'tunegate/cleanup/main',
      fork: 'mallory/models',
    });
    expect(rulesOf(await bed.run({ 'dry-run': 'true' }), 'v1')).toEqual(['open-pull-request']);
  });
});

test('settings that cannot be read as they were meant stop everything', async () => {
  await expect(
    plannedAfter((repo) => repo.commit('Typo', { 'tunegate.yaml': 'baselin: v1\n' })),
  ).rejects.toThrow(/tunegate\.yaml:1 has a mistake/);
});
