import { type HostileCase, pull, row } from '../case.ts';
import { D, L, R, repo, without } from '../repository.ts';

const v3 = repo(D('v3', 'deployed'), R('v3', 0.9));
const twice = repo(v3, R('v2', 0.8));
const once = 'deployed_at: 2026-01-01';

/** What calls itself a rollback. */
export const rollbackCases: readonly HostileCase[] = [
  row(
    'control: back to a version that was in production',
    [repo(twice, L('v2', once))],
    pull(repo(twice, L('v2', once), D('v2', 'deployed')), 0, 'Rollback of mood to v2'),
  ),
  row(
    'control: back to a version that history calls deployed',
    [repo(D('v2', 'deployed'), R('v2', 0.8)), twice],
    pull(repo(twice, D('v2', 'deployed')), 0, 'Rollback of mood to v2'),
  ),
  row(
    'control: back to a version that the pointer named once',
    [repo(D('v2', 'evaluating', 'deployed_version: v2'), R('v2', 0.8)), twice],
    pull(repo(twice, D('v2', 'evaluating')), 0, 'Rollback of mood to v2'),
  ),
  row(
    'brings its own results, bad ones',
    [repo(v3, L('v2', once))],
    pull(repo(v3, D('v2', 'evaluating'), L('v2', once), R('v2', 0.1)), 1, '10.0'),
  ),
  row(
    'brings its own results, good enough for the threshold alone',
    [repo(v3, L('v2', once))],
    pull(repo(v3, D('v2', 'evaluating'), L('v2', once), R('v2', 0.76)), 1, 'worse than deployed v3'),
  ),
  row(
    'in two steps to a version that never was deployed',
    [v3],
    pull(repo(v3, R('v0', 0.76)), 0),
    pull(repo(v3, R('v0', 0.76), D('v0', 'evaluating')), 1, 'worse than deployed v3'),
  ),
  row(
    'in two steps, the first of which says that it was deployed once',
    [v3],
    pull(repo(v3, R('v0', 0.76), L('v0', 'deployed_at: 2025-01-01')), 1),
    pull(
      repo(v3, R('v0', 0.76), L('v0', 'deployed_at: 2025-01-01'), D('v0', 'deployed')),
      0,
      'production: v3 → v0',
    ),
  ),
  row(
    'to an experiment',
    [repo(D('v1', 'deployed'), R('v1', 0.9), R('v1-exp', 0.76))],
    pull(repo(D('v1-exp', 'deployed'), R('v1', 0.9), R('v1-exp', 0.76)), 1, 'production: v1 → v1-exp'),
  ),
  row(
    'to an experiment that calls itself deployed',
    [repo(D('v1', 'deployed'), R('v1', 0.9), R('v1-exp', 0.76), L('v1-exp', once))],
    pull(
      repo(D('v1-exp', 'deployed'), R('v1', 0.9), R('v1-exp', 0.76), L('v1-exp', once)),
      1,
      'production: v1 → v1-exp',
    ),
  ),
  row(
    'with results rewritten on the way',
    [repo(twice, L('v2', once))],
    pull(repo(twice, L('v2', once), D('v2', 'deployed'), R('v2', 0.99)), 1, '', 'error history/rewritten'),
  ),
  row(
    'below the threshold',
    [repo(v3, R('v2', 0.5), L('v2', once))],
    pull(repo(v3, R('v2', 0.5), L('v2', once), D('v2', 'deployed')), 1, 'misses'),
  ),
  row(
    'by the pointer alone, to a version that never was deployed',
    [twice],
    pull(repo(twice, D('v3', 'deployed', 'deployed_version: v2')), 1, 'production: v3 → v2'),
  ),
  row(
    'to a version of which only the retired record is left',
    [
      repo(v3, {
        'mood/versions/retired.yaml':
          'versions:\n  - version: v2\n    deployed: true\n    results: {macro_f1: 0.8}\n',
      }),
    ],
    pull(
      repo(v3, D('v2', 'deployed'), R('v2', 0.8), {
        'mood/versions/retired.yaml':
          'versions:\n  - version: v2\n    deployed: true\n    results: {macro_f1: 0.8}\n',
      }),
      1,
      '',
      'error history/name-reused',
    ),
  ),
  row(
    'while production is removed',
    [repo(twice, L('v2', once))],
    pull(
      repo(without(twice, 'mood/versions/v3/'), L('v2', once), D('v2', 'deployed')),
      1,
      '',
      'error history/deployed-removed',
    ),
  ),
];
