import { type HostileCase, pull, row } from '../case.ts';
import { D, production, R, repo } from '../repository.ts';

const weakens = 'This pull request weakens the check';
const found = 'warning settings/weakened';
const good = repo(production, D('v2', 'evaluating'), R('v2', 0.95));
const bad = repo(production, D('v3', 'evaluating'), R('v3', 0.2));
const policy = (text: string) => ({ 'tunegate.yaml': text });

/** One setting that a pull request weakens; alone, and beside a good version. */
const weak = (setting: string, before = ''): readonly HostileCase[] => {
  const past = before === '' ? production : repo(production, policy(before));
  const name = `${setting}${before === '' ? '' : ` in place of ${before}`}`.trim().replaceAll(/\s+/g, ' ');
  return [
    row(`${name}: alone`, [past], pull(repo(production, policy(setting)), 0, weakens, found)),
    row(`${name}: beside a good version`, [past], pull(repo(good, policy(setting)), 0, weakens, found)),
  ];
};

const retention = (text: string) => `versioning: {retention: ${text}}`;

/** Who weakens the check is told so at once, and nothing of it counts before the merge. */
export const settingsCases: readonly HostileCase[] = [
  ...weak('criteria: head\n'),
  ...weak('waivers: head\n'),
  ...weak('fail-on: never\n'),
  ...weak('fail_on: error\n', 'fail-on: inconclusive\n'),
  ...weak('warn-only: true\n'),
  ...weak('baseline: parent\n'),
  ...weak('baseline: v0\n'),
  ...weak('rules:\n  history/rewritten: off\n'),
  ...weak('rules:\n  secrets/literal: notice\n'),
  ...weak('max_regression: 0.9\n', 'max_regression: 0.01\n'),
  ...weak('protected_classes: []\n', 'protected_classes: [neutral]\n').slice(0, 1),
  ...weak('language: en\n', 'guards:\n  - {metric: accuracy, min: 0.5}\n').slice(0, 1),
  ...weak('regression-mode: normal\n', 'regression-mode: strict\n'),
  ...weak('max-deletions: 500\n'),
  ...weak('language: en\n', 'exempt-versions: [v1]\n'),
  row(
    'everything at once, with a bad version',
    [production],
    pull(
      repo(
        bad,
        policy(
          'criteria: head\nwaivers: head\nfail-on: never\nwarn-only: true\nrules:\n  task/status-move: off\n',
        ),
      ),
      1,
      'misses its target',
      found,
    ),
  ),
  row(
    'weakened first, then a bad version: said on the way',
    [production],
    pull(repo(production, policy('fail-on: never\n')), 0, weakens, found),
    pull(repo(bad, policy('fail-on: never\n')), 0, 'misses its target'),
  ),
  row(
    'the policy file is removed',
    [repo(production, policy('fail-on: inconclusive\n'))],
    pull(production, 0, weakens, found),
  ),
  row(
    'control: a stricter policy',
    [production],
    pull(repo(production, policy('fail-on: inconclusive\n')), 0, 'No training task'),
  ),
  row(
    'control: another language',
    [production],
    pull(repo(production, policy('language: zh-TW\n')), 0, 'No training task'),
  ),
  row(
    'a lower threshold, alone',
    [production],
    pull(
      {
        ...production,
        'mood/task.yaml': String(production['mood/task.yaml']).replace('0.75', '0.1'),
      },
      0,
      'loosens the threshold',
      'warning task/threshold-lowered',
    ),
  ),
  row(
    'a lower threshold while no version is active, then a bad version',
    [repo(D(null, 'configuring'), R('v1', 0.9))],
    pull(
      repo(R('v1', 0.9), {
        'mood/task.yaml': String(D(null, 'configuring')['mood/task.yaml']).replace('0.75', '0.1'),
      }),
      0,
      'loosens the threshold',
      'warning task/threshold-lowered',
    ),
  ),
  row(
    'a guard is taken away while no version is active',
    [repo(D(null, 'configuring', 'x: {}'))].map((tree) => ({
      'mood/task.yaml': String(tree['mood/task.yaml']).replace(
        '0.75}',
        '0.75, guards: [{metric: accuracy, min: 0.5}]}',
      ),
    })),
    pull(D(null, 'configuring'), 0, 'loosens the guards'),
  ),
  row(
    'keep_recent lowered',
    [production],
    pull(repo(production, D('v1', 'deployed', retention('{keep_recent: 1}'))), 0, 'retention.keep_recent'),
  ),
  row(
    'keep_deployed off',
    [production],
    pull(
      repo(production, D('v1', 'deployed', retention('{keep_deployed: false}'))),
      0,
      'retention.keep_deployed',
    ),
  ),
  row(
    'keep_best off',
    [production],
    pull(repo(production, D('v1', 'deployed', retention('{keep_best: false}'))), 0, 'retention.keep_best'),
  ),
  row(
    'experiments go sooner',
    [production],
    pull(
      repo(production, D('v1', 'deployed', retention('{cleanup_exp_after: 1d}'))),
      0,
      'retention.cleanup_exp_after',
    ),
  ),
  row(
    'control: more is kept',
    [production],
    pull(
      repo(production, D('v1', 'deployed', retention('{keep_recent: 9}'))),
      0,
      'Nothing to judge in mood.',
    ),
  ),
];
