import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/domain/errors.ts';
import { defaultPolicy } from '../../src/domain/judge/policy.ts';
import { versionsWith } from '../../src/domain/retention/plan.ts';
import type { Files } from '../support/files.ts';
import { taskFiles, type VersionFixture } from '../support/fixtures.ts';
import { planned } from './plan-bed.ts';
import { versions } from './support.ts';

const task = (
  record: Readonly<Record<string, unknown>>,
  list: readonly VersionFixture[] = versions(8),
): Files => taskFiles({ name: 'sent', versions: list, task: record });

const retention = (rules: unknown): Files => task({ versioning: { retention: rules } });

describe('a policy that says something else than somebody meant is refused', () => {
  test.each([
    ['a typo of one letter', retention({ keep_recnt: 5 }), 'versioning.retention.keep_recent'],
    ['a typo of several', retention({ keep_newest: 5 }), 'keep_newest'],
    ['another word', retention({ recent: 5 }), 'recent'],
    ['camel case', retention({ keepRecent: 5 }), 'versioning.retention.keep_recent'],
    ['a hyphen', retention({ 'keep-best': true }), 'versioning.retention.keep_best'],
    ['capitals', retention({ KEEP_DEPLOYED: true }), 'versioning.retention.keep_deployed'],
    ['a rule nobody knows', retention({ keep_pinned: true }), 'keep_pinned'],
    ['a rule of another tool', retention({ max_age: '30d' }), 'max_age'],
    ['a rule beside the rules', task({ versioning: { keep_recent: 5 } }), 'versioning.retention.keep_recent'],
    ['the rules at the top', task({ retention: { keep_recent: 5 } }), 'versioning.retention?'],
    ['a rule at the top', task({ cleanup_exp_after: '30d' }), 'versioning.retention.cleanup_exp_after'],
    ['a misspelt mapping', task({ versioning: { retenton: 5 } }), 'versioning.retention?'],
    ['a misspelt parent', task({ versionning: { retention: 5 } }), 'versioning?'],
    ['no version to keep', retention({ keep_recent: 0 }), 'versioning.retention.keep_recent'],
    ['fewer than none', retention(-1), 'versioning.retention'],
    ['half a number', retention('3x'), 'versioning.retention'],
    ['a list', retention([3]), 'versioning.retention'],
    ['a word for a switch', retention({ keep_best: 'always' }), 'versioning.retention.keep_best'],
    ['a time without a unit', retention({ cleanup_exp_after: 7 }), 'versioning.retention.cleanup_exp_after'],
    ['a time in words', retention({ cleanup_exp_after: '7 days' }), 'versioning.retention.cleanup_exp_after'],
  ])('%s', async (_, files, key) => {
    const refused = planned(files);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(/^Nothing is cleaned up\. sent\/task\.yaml:\d+: /);
    await expect(refused).rejects.toThrow(key);
  });

  test('one task with a mistake stops the whole run, and names its line', async () => {
    const good = taskFiles({ name: 'fine', versions: versions(8) });
    await expect(planned({ ...good, ...retention({ keep_recnt: 5 }) })).rejects.toThrow(
      /sent\/task\.yaml:\d+: versioning\.retention\.keep_recnt is no rule .* Did you mean versioning\.retention\.keep_recent\?/,
    );
  });

  test.each([
    ['exempt-versions', { exemptVersions: ['v1', 'v1x'] }, 'v1x'],
    ['exempt-versions', { exemptVersions: ['release-*'] }, 'release-*'],
    ['baseline', { policy: { ...defaultPolicy, baseline: { version: 'v99' } } }, 'v99'],
  ])('%s that names no version', async (setting, options, name) => {
    await expect(planned(task({}), options)).rejects.toThrow(`${setting}: no version is called ${name}.`);
    await expect(planned(task({}), options)).rejects.toThrow(UsageError);
  });

  test('one that keeps nothing of a task', async () => {
    const experiments = [1, 2].map((n) => ({ version: `v${n}-exp`, value: null, parent: null }));
    const idea = task({ status: 'configuring', version: undefined }, experiments);
    await expect(planned(idea)).rejects.toThrow(/keep no version of sent at all/);
    expect((await planned(task({ version: 'v2-exp' }, experiments))).plan.totals.remove).toBe(1);
  });
});

test.each([
  ['nothing', task({})],
  ['a number', retention(2)],
  [
    'all rules',
    retention({ keep_recent: 3, keep_deployed: true, keep_best: true, cleanup_exp_after: '2w3d' }),
  ],
  [
    'keys of others beside them',
    task({ attention: 1, retentions: [], versioning: { kept: true, retention: 3 } }),
  ],
])('a policy of %s is taken', async (_, files) => {
  expect((await planned(files)).plan.totals.remove).toBeGreaterThan(0);
});

describe('scores that cannot be read', () => {
  /** Ten versions of which v2 is far the best. */
  const ten = versions(10, { v2: 0.95 });
  const metric = (primary: string | undefined) =>
    task({ success_criteria: { primary_metric: primary, threshold: 0.8 } }, ten);
  const removedOf = async (files: Files) => versionsWith((await planned(files)).plan, 'remove');

  test('the best stays where they can', async () => {
    const gone = await removedOf(metric('macro_f1'));
    expect(gone).toContain('sent/v1');
    expect(gone).not.toContain('sent/v2');
  });

  test.each([
    ['misspelt', 'marco_f1'],
    ['of another name', 'eval_quality'],
    ['a class that is none', 'per_class.irony.f1'],
  ])('with a metric %s everything stays, and the plan says so', async (_, name) => {
    const { plan } = await planned(metric(name));
    expect(plan.totals).toMatchObject({ remove: 0, defer: 0 });
    expect(plan.tasks[0]?.versions[1]?.rules).toEqual(['unscored']);
    expect(plan.notices).toEqual([{ code: 'scores-unknown', task: 'sent', version: null, detail: name }]);
  });

  test('without a metric everything stays too', async () => {
    const { plan } = await planned(metric(undefined));
    expect(plan.totals.remove).toBe(0);
    expect(plan.notices.map(({ code }) => code)).toEqual(['metric-unset']);
  });

  test('where it was renamed half way, what has the old name stays', async () => {
    const renamed = ten.map((one, index) =>
      index < 5 ? { ...one, value: null, lineage: { results: { f1_of_old: one.value } } } : one,
    );
    const { plan } = await planned(task({}, renamed));
    const rules = plan.tasks[0]?.versions.map(({ rules }) => rules.includes('unscored'));
    expect(rules).toEqual([true, true, true, true, true, false, false, false, false, false]);
  });

  test('a regular version without any results stays; an experiment without any has had its time', async () => {
    const bare = [
      { version: 'v1', value: null },
      { version: 'v2-exp', value: null },
      ...versions(9).slice(2),
    ];
    const { plan } = await planned(task({}, bare));
    expect(plan.tasks[0]?.versions.slice(0, 2).map(({ version, rules }) => [version, rules])).toEqual([
      ['v1', ['unscored']],
      ['v2-exp', ['experiment-expired']],
    ]);
  });

  test('what is no number is known not to be the best', async () => {
    const files = {
      ...task({}, versions(9)),
      // As Python writes it.
      'sent/versions/v1/results.json': '{"macro_f1": NaN, "accuracy": NaN}\n',
    };
    expect((await removedOf(files))[0]).toBe('sent/v1');
  });

  test('with keep_best: false nobody asks', async () => {
    const files = task(
      {
        success_criteria: { primary_metric: 'marco_f1', threshold: 0.8 },
        versioning: { retention: { keep_best: false } },
      },
      ten,
    );
    expect(await removedOf(files)).toContain('sent/v1');
  });
});

describe('an experiment that was promoted', () => {
  const story = (promotedFrom: string): readonly VersionFixture[] => [
    ...versions(2),
    { version: 'v3-exp', value: 0.95 },
    { version: 'v3', value: 0.95, lineage: { promoted_from: promotedFrom } },
    ...versions(9).slice(3),
  ];
  const rulesOf = async (files: Files, name: string) =>
    (await planned(files)).plan.tasks[0]?.versions.find(({ version }) => version === name)?.rules;

  test('goes after its time, though it is as good as the best', async () => {
    expect(await rulesOf(task({}, story('v3-exp')), 'v3-exp')).toEqual(['experiment-expired']);
    expect(await rulesOf(task({}, story('v3-exp')), 'v3')).toEqual(['best']);
  });

  test('stays where no version says that it came of it, and a regular version cannot be talked away', async () => {
    expect(await rulesOf(task({}, story('v9-exp')), 'v3-exp')).toEqual(['best', 'promote']);
    const talked = [
      { version: 'v1', value: 0.99 },
      { version: 'v2', value: 0.5, lineage: { promoted_from: 'v1' } },
      ...versions(9).slice(2),
    ];
    expect(await rulesOf(task({}, talked), 'v1')).toEqual(['best']);
  });
});
