import { describe, expect, test } from 'vitest';
import { OperationError } from '../../src/domain/errors.ts';
import { linesOf, writesOf } from '../support/github/log.ts';
import { manyVersions, night, stateOf } from './support.ts';

describe('what GitHub refuses is told in its own words, with what can be done', () => {
  const commit = { apply: 'commit', confirm: 'octo/models' };
  const refs = { method: 'PATCH', path: /git\/refs\// } as const;
  test.each([
    [
      'a protected branch',
      'At least 1 approving review is required by reviewers with write access.',
      /is protected/,
    ],
    [
      'a ruleset',
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
      /apply: pull-request/,
    ],
    ['signatures', 'Commits must have verified signatures.', /signed by GitHub/],
    ['anything else', 'Something new', /GitHub says: "Something new"\./],
  ])('%s', async (_, message, advice) => {
    await using bed = await night(manyVersions(12));
    const before = await stateOf(bed);
    bed.github.fault({ kind: 422, ...refs, message, times: 2 });
    const run = bed.run(commit);
    await expect(run).rejects.toThrow(OperationError);
    await expect(run).rejects.toThrow(advice);
    await expect(run).rejects.toThrow(message.split('\n')[0] ?? '');
    await expect(run).rejects.not.toThrow(/\n/);
    expect(await stateOf(bed)).toEqual(before);
  });

  test('the details of a refusal too', async () => {
    await using bed = await night(manyVersions(12));
    const errors = [
      {
        resource: 'PullRequest',
        code: 'custom',
        message: 'Draft pull requests are not supported in this repository.',
      },
      'and more',
    ];
    bed.github.fault({
      kind: 422,
      method: 'POST',
      path: /\/pulls$/,
      message: 'Validation Failed',
      errors,
      times: 2,
    });
    await expect(bed.run({ draft: 'true' })).rejects.toThrow(
      /"Validation Failed; Draft pull requests are not supported in this repository\.; and more"\. Leave the input draft out/,
    );
    expect(await bed.github.git('branch', '--list', 'tunegate/*')).toBe('');
  });
});

test.each([403, 404] as const)(
  'a server without the one step for branches (%d) is served without it',
  async (kind) => {
    await using bed = await night(manyVersions(12));
    bed.github.fault({ kind, path: /graphql/, times: Number.POSITIVE_INFINITY });
    await bed.run();
    expect((await bed.run({ 'exempt-versions': 'v1' })).outcome).toMatchObject({
      kind: 'updated',
      number: 1,
    });
    expect((await bed.run({ 'exempt-versions': 'v*' })).outcome).toMatchObject({ kind: 'closed', number: 1 });
  },
);

describe('who is told of a new proposal', () => {
  const asked = { labels: 'cleanup, needs review', assignees: 'octocat', draft: 'true' };
  test('labels, assignees and draft are set when it opens, and not again', async () => {
    await using bed = await night(manyVersions(12));
    const { outcome } = await bed.run(asked);
    // The stand-in has no assignees; the request itself is held against the published contract.
    expect(outcome).toMatchObject({ kind: 'opened', refused: [expect.stringMatching(/^assignees: /)] });
    expect(linesOf(writesOf(bed.github.requests))).toContain('POST /repos/octo/models/issues/1/assignees');
    const [pull] = await bed.github.pulls();
    expect(pull).toMatchObject({
      draft: true,
      labels: [{ name: 'cleanup' }, { name: 'needs review' }],
    });
    expect((await bed.run(asked)).outcome).toMatchObject({ kind: 'unchanged' });
  });

  test('what GitHub does not take is a warning, and the proposal stands', async () => {
    await using bed = await night(manyVersions(12));
    bed.github.fault({
      kind: 422,
      path: /requested_reviewers/,
      message: 'Reviews may only be requested from collaborators.',
    });
    const { outcome } = await bed.run({ reviewers: '@nobody, octo/team' });
    expect(outcome).toMatchObject({
      kind: 'opened',
      refused: ['reviewers: GitHub says: "Reviews may only be requested from collaborators.".'],
    });
  });
});
