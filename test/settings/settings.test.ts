import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/domain/errors.ts';
import { options } from '../../src/settings/options.ts';
import { readSettings } from '../../src/settings/settings.ts';

const message = (given: Record<string, string | boolean>, origin: 'flag' | 'input' = 'input'): string => {
  try {
    readSettings(given, origin);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('readSettings', () => {
  it('has the documented defaults', () => {
    expect(readSettings({}, 'input')).toEqual({
      workingDirectory: '.',
      configFile: null,
      format: null,
      language: null,
      baseRef: null,
      headRef: null,
      baseline: null,
      criteria: null,
      failOn: 'error',
      warnOnly: false,
      reportFile: null,
      dryRun: true,
      apply: 'pull-request',
      confirm: null,
      maxDeletions: 10,
      exemptVersions: [],
      labels: [],
      reviewers: [],
      assignees: [],
      draft: false,
      comment: 'changes',
      commentKey: 'default',
      jobSummary: true,
      githubToken: null,
    });
  });

  it('takes an empty input for an unset one, for every setting', () => {
    const empty = Object.fromEntries(Object.keys(options).map((name) => [name, '']));
    expect(readSettings(empty, 'input')).toEqual(readSettings({}, 'input'));
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readSettings({}, 'flag'))).toBe(true);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    [false, false],
  ])('reads the switch %s', (given, expected) => {
    expect(readSettings({ 'dry-run': given }, 'input').dryRun).toBe(expected);
  });

  it.each(['no', 'yes', '0', '1', 'on', 'flase', ' false'])('refuses dry-run: "%s"', (given) => {
    expect(message({ 'dry-run': given })).toBe(`dry-run is "${given}", but must be true or false.`);
  });

  it.each([
    ['deployed', 'deployed'],
    ['parent', 'parent'],
    ['active', 'active'],
    ['v1', { version: 'v1' }],
  ])('reads the baseline %s', (given, expected) => {
    expect(readSettings({ baseline: given }, 'flag').baseline).toEqual(expected);
  });

  it('splits lists at commas, spaces and lines', () => {
    expect(readSettings({ 'exempt-versions': 'v1, v2\nv3-exp,' }, 'input').exemptVersions).toEqual([
      'v1',
      'v2',
      'v3-exp',
    ]);
  });

  it.each(['-1', '1.5', '1e3', 'ten', 'NaN', '99999999'])('refuses max-deletions %s', (given) => {
    expect(message({ 'max-deletions': given })).toContain('a whole number from 0 to 999999');
  });

  it.each(['a--b', 'x--><img>', 'ü', 'a b', 'a'.repeat(65)])('refuses the comment key %s', (given) => {
    expect(message({ 'comment-key': given })).toMatch(/^comment-key is .*, but must be 1 to 64 letters/);
  });

  it('names the legal values and the likely one, as the person writes the name', () => {
    expect(message({ 'fail-on': 'inconclusiv' }, 'flag')).toBe(
      '--fail-on is "inconclusiv", but must be one of error, inconclusive, warning, never. Did you mean inconclusive?',
    );
    expect(message({ language: 'fr' })).toBe('language is "fr", but must be one of en, zh-TW.');
  });

  it('names the nearest setting for an unknown one', () => {
    expect(message({ 'fail-no': 'error' })).toBe('Unknown input fail-no. Did you mean fail-on?');
    expect(message({ zzzzzz: 'x' }, 'flag')).toBe('Unknown option --zzzzzz.');
  });

  it('never repeats a token', () => {
    expect(message({ 'github-token': true })).not.toContain('true');
  });

  it('wants a confirmation for a cleanup that nobody reviews', () => {
    expect(message({ 'dry-run': 'false', apply: 'commit' })).toContain('confirm');
    expect(message({ 'dry-run': 'false', apply: 'commit', confirm: 'o/r' })).toBe('no error');
    expect(message({ apply: 'commit' })).toBe('no error');
    expect(message({ 'dry-run': 'false' })).toBe('no error');
  });
});

it.each([
  ['labels', 'needs review, cleanup\nold', ['needs review', 'cleanup', 'old']],
  ['reviewers', '@octocat, octo/ml-team', ['octocat', 'octo/ml-team']],
  ['assignees', 'octocat hubot', ['octocat', 'hubot']],
] as const)('%s are read as names', (name, value, names) => {
  expect(readSettings({ [name]: value }, 'input')[name]).toEqual(names);
});

it.each([
  ['reviewers', 'a/b/c'],
  ['assignees', 'octo/team'],
  ['labels', 'x'.repeat(51)],
  ['draft', 'no'],
])('%s refuses %s', (name, value) => {
  expect(() => readSettings({ [name]: value }, 'input')).toThrow(UsageError);
});
