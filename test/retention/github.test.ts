import { describe, expect, test } from 'vitest';
import { versionsWith } from '../../src/domain/retention/plan.ts';
import { linesOf, writesOf } from '../support/github/log.ts';
import { manyVersions, night } from './support.ts';

describe('a dry run', () => {
  test('makes no writing request at all', async () => {
    await using bed = await night(manyVersions(12));
    const { plan, outcome } = await bed.run({ 'dry-run': 'true' });
    expect(outcome).toEqual({ kind: 'dry-run' });
    expect(versionsWith(plan, 'remove')).toEqual(['sent/v1', 'sent/v2']);
    expect(bed.github.requests.length).toBeGreaterThan(0);
    expect(writesOf(bed.github.requests)).toEqual([]);
  });
});

describe('pull-request mode', () => {
  test('makes one branch, one commit and one pull request whose body is the plan', async () => {
    await using bed = await night(manyVersions(12));
    const before = await bed.tree('main');
    const { plan, outcome } = await bed.run();
    expect(outcome).toMatchObject({ kind: 'opened', number: 1, bodyStored: true });
    expect(await bed.tree('main')).toBe(before);
    expect(linesOf(writesOf(bed.github.requests))).toEqual([
      'POST /repos/octo/models/git/blobs',
      'POST /repos/octo/models/git/trees',
      'POST /repos/octo/models/git/commits',
      'POST /repos/octo/models/git/refs',
      'POST /repos/octo/models/pulls',
    ]);
    expect(await bed.github.git('rev-list', '--count', 'main..tunegate/cleanup')).toBe('1');
    const changed = await bed.github.git('diff', '--name-status', '--no-renames', 'main', 'tunegate/cleanup');
    const paths = plan.tasks.flatMap((task) =>
      task.versions.filter(({ action }) => action === 'remove').flatMap((version) => version.paths),
    );
    expect(changed.split('\n').sort()).toEqual(
      ['A\tsent/versions/retired.yaml', ...paths.map((path) => `D\t${path}`)].sort(),
    );
    expect(paths).toContain('sent/models/adapter/v1/adapter.safetensors');
    const [pull] = await bed.github.pulls();
    expect(pull).toMatchObject({ title: 'Clean up 2 versions by retention policy', state: 'open' });
    expect(pull?.['body']).toContain('123 MB');
  });
});
