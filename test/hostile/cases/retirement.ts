import { type HostileCase, pull, row } from '../case.ts';
import { D, L, production, R, repo, without } from '../repository.ts';

const retired = (...lines: readonly string[]) => ({
  'mood/versions/retired.yaml': ['versions:', ...lines, ''].join('\n'),
});
const record = (version: string, ...more: readonly string[]) => [
  `  - version: ${version}`,
  '    removed: 2026-01-20',
  ...more.map((line) => `    ${line}`),
];
/** v1 with 0.9 deployed by history alone; v2 under way. */
const past = [production, repo(production, D('v2', 'training'), L('v2'))];
const left = repo(D('v2', 'training'), L('v2'));
const two = repo(production, R('v0', 0.9));
const differs = 'error history/retired-differs';
const removed = 'error history/deployed-removed';

/** What a pull request says of the past. */
export const retirementCases: readonly HostileCase[] = [
  row(
    'the deployed version removed with a forged record, deployed by history alone',
    past,
    pull(repo(left, retired(...record('v1', 'results: {macro_f1: 0.1}'))), 1, '', removed, differs),
  ),
  row('the deployed version removed without a record', past, pull(left, 1, '', removed)),
  row(
    'the deployed version removed with an honest record: still deployed',
    past,
    pull(repo(left, retired(...record('v1', 'deployed: true', 'results: {macro_f1: 0.9}'))), 1, '', removed),
  ),
  row(
    'a worse result in the record of another version',
    [two],
    pull(repo(production, retired(...record('v0', 'results: {macro_f1: 0.1}'))), 1, '', differs),
  ),
  row(
    'a record without the results of what was deployed once',
    [repo(two, L('v0', 'deployed_at: 2025-01-01'))],
    pull(repo(production, retired(...record('v0', 'deployed: true'))), 1, '', differs),
  ),
  row(
    'another metric in the record',
    [two],
    pull(
      repo(production, retired(...record('v0', 'results: {macro_f1: 0.9, accuracy: 0.1}'))),
      1,
      '',
      differs,
    ),
  ),
  row(
    'another parent in the record',
    [two],
    pull(
      repo(production, retired(...record('v0', 'parent: v9', 'results: {macro_f1: 0.9}'))),
      1,
      '',
      differs,
    ),
  ),
  row(
    'no word of its deployment in the record',
    [repo(two, L('v0', 'deployed_at: 2025-01-01'))],
    pull(repo(production, retired(...record('v0', 'results: {macro_f1: 0.9}'))), 1, '', differs),
  ),
  row(
    'control: an honest record',
    [two],
    pull(repo(production, retired(...record('v0', 'results: {macro_f1: 0.9}'))), 0, 'mood'),
  ),
  row(
    'an old record made worse',
    [repo(production, retired(...record('v0', 'results: {macro_f1: 0.9}')))],
    pull(repo(production, retired(...record('v0', 'results: {macro_f1: 0.1}'))), 1, '', differs),
  ),
  row(
    'an old record taken away',
    [repo(production, retired(...record('v0', 'results: {macro_f1: 0.9}')))],
    pull(
      repo(production, { 'mood/versions/retired.yaml': 'versions: []\n' }),
      0,
      'warning',
      'warning history/retired-removed',
    ),
  ),
  row(
    'a record of a version that never was',
    [production],
    pull(
      repo(production, retired(...record('v0', 'results: {macro_f1: 0.1}'))),
      1,
      '',
      'error history/retired-unknown',
    ),
  ),
  row(
    'a record of a version that stands, made worse, and the version edited',
    [production],
    pull(
      repo(production, R('v1', 0.1), retired(...record('v1', 'results: {macro_f1: 0.1}'))),
      1,
      '',
      'error history/rewritten',
    ),
  ),
  row(
    'results of the deployed version rewritten',
    [production],
    pull(repo(production, R('v1', 0.1)), 1, '', 'error history/rewritten'),
  ),
  row(
    'the model of the deployed version exchanged',
    [repo(production, L('v1', 'model: {hf_repo: org/mood}'))],
    pull(repo(production, L('v1', 'model: {hf_repo: org/other}')), 1, '', 'error history/rewritten'),
  ),
  row(
    'the adapter of the deployed version exchanged in model_info.json',
    [repo(production, { 'mood/versions/v1/model_info.json': '{"adapter_path": "models/adapter/v1"}' })],
    pull(
      repo(production, { 'mood/versions/v1/model_info.json': '{"adapter_path": "models/adapter/v9"}' }),
      1,
      '',
      'error history/rewritten',
    ),
  ),
  row(
    'the model of the deployed version taken away',
    [repo(production, L('v1', 'model: {hf_repo: org/mood}'))],
    pull(repo(production, L('v1')), 1, '', 'error history/rewritten'),
  ),
  row(
    'control: a model reference is added',
    [repo(production, L('v1'))],
    pull(repo(production, L('v1', 'model: {hf_repo: org/mood}')), 0, 'mood v1 may ship'),
  ),
  row(
    'the configuration of the deployed version rewritten',
    [repo(production, { 'mood/versions/v1/config.yaml': 'epochs: 3\n' })],
    pull(
      repo(production, { 'mood/versions/v1/config.yaml': 'epochs: 9\n' }),
      1,
      '',
      'error history/rewritten',
    ),
  ),
  row(
    'the test count of the deployed version rewritten',
    [repo(production, { 'mood/versions/v1/data_snapshot.json': '{"test_count": 3000}' })],
    pull(
      repo(production, { 'mood/versions/v1/data_snapshot.json': '{"test_count": 30}' }),
      1,
      '',
      'error history/rewritten',
    ),
  ),
  row(
    'a version that was removed comes back under its name as another one',
    [repo(production, retired(...record('v0', 'created: 2025-01-01', 'results: {macro_f1: 0.5}')))],
    pull(
      repo(
        production,
        D('v0', 'evaluating'),
        R('v0', 0.95),
        retired(...record('v0', 'created: 2025-01-01', 'results: {macro_f1: 0.5}')),
      ),
      1,
      '',
      'error history/name-reused',
    ),
  ),
  row(
    'the deployed version loses its folder and keeps its pointer',
    [repo(D('v1', 'evaluating', 'deployed_version: v1'), R('v1', 0.9))],
    pull(
      without(repo(D('v1', 'evaluating', 'deployed_version: v1'), R('v1', 0.9)), 'mood/versions/v1/'),
      1,
      '',
      removed,
    ),
  ),
];
