import { type HostileCase, pull, row } from '../case.ts';
import { D, moodIn, production, R, repo, taskFile, without } from '../repository.ts';

const inModels = moodIn('models/mood');
const root = { 'task.yaml': taskFile('all', null, 'created') };
const module = { module: '0123456789abcdef0123456789abcdef01234567' };
const hides = 'This pull request hides mood';
const removes = 'This pull request removes mood';
const over = 'error shape/passed-over';
const link = 'error syntax/symlink';
const twin = '{"macro_f1": 0.2}';

const bad = {
  'copy/mood/task.yaml': taskFile('mood', 'v1', 'evaluating'),
  'copy/mood/versions/v1/results.json': twin,
};

/** Tasks that go out of sight, and files that somebody reads and the tool does not. */
export const hidingCases: readonly HostileCase[] = [
  row('a task file in the root above models/mood', [inModels], pull(repo(inModels, root), 1, hides, over)),
  row(
    'the same, with the version replaced in the second pull request',
    [inModels],
    pull(repo(inModels, root), 1, hides, over),
    pull(
      repo(inModels, root, { 'models/mood/versions/v1/results.json': twin }),
      0,
      'warning',
      'warning shape/passed-over',
    ),
  ),
  row(
    'a task file above data/, deeper down',
    [moodIn('team/data/mood')],
    pull(repo(moodIn('team/data/mood'), { 'team/task.yaml': root['task.yaml'] }), 1, hides, over),
  ),
  row(
    'a task file above versions/',
    [moodIn('team/versions/mood')],
    pull(repo(moodIn('team/versions/mood'), { 'team/task.yml': root['task.yaml'] }), 1, hides, over),
  ),
  row(
    'hidden, deployed by history alone',
    [inModels, moodIn('models/mood', 'training')],
    pull(repo(moodIn('models/mood', 'training'), root), 1, hides, over),
  ),
  row(
    'hidden, never deployed: said first',
    [moodIn('models/mood', 'evaluating')],
    pull(repo(moodIn('models/mood', 'evaluating'), root), 0, hides, 'warning shape/passed-over'),
  ),
  row(
    'hidden and changed at once',
    [inModels],
    pull(repo(inModels, root, { 'models/mood/versions/v2/results.json': twin }), 1, '', over),
  ),
  row(
    'control: a task file in the root beside a task elsewhere',
    [moodIn('team/mood')],
    pull(repo(moodIn('team/mood'), root), 0, 'all has no version to judge yet'),
  ),
  row(
    'a new task inside another one from the start',
    [root],
    pull(repo(root, inModels), 0, 'warning', 'warning shape/passed-over'),
  ),
  row('a link in place of the task', [production], pull({ mood: { link: 'elsewhere' } }, 1, '', link)),
  row('a link above the task', [inModels], pull({ models: { link: 'elsewhere' } }, 1, '', link)),
  row(
    'a link above two tasks',
    [repo(inModels, moodIn('models/other'))],
    pull({ models: { link: 'elsewhere' } }, 1, '2 of 2 tasks', link),
  ),
  row(
    'a link above the task, which stands elsewhere now',
    [inModels],
    pull(repo({ models: { link: 'store' } }, moodIn('store/mood')), 1, '', link),
  ),
  row(
    'a submodule in place of the task',
    [production],
    pull({ mood: module }, 1, '', 'error syntax/submodule'),
  ),
  row('a submodule above the task', [inModels], pull({ models: module }, 1, '', 'error syntax/submodule')),
  row(
    'a link above a task that is deployed by history alone',
    [inModels, moodIn('models/mood', 'training')],
    pull({ models: { link: 'x' } }, 1, '', link),
  ),
  row(
    'a link in place of task.yaml',
    [production],
    pull(repo(production, { 'mood/task.yaml': { link: '../x' } }), 1, '', link),
  ),
  row(
    'a link in place of versions/',
    [production],
    pull(repo(D('v1', 'deployed'), { 'mood/versions': { link: 'x' } }), 1, '', link),
  ),
  row(
    'the task is removed',
    [production],
    pull({ 'README.md': 'gone' }, 1, removes, 'error history/deployed-removed'),
  ),
  row(
    'the task is removed, deployed by history alone',
    [production, repo(production, D('v1', 'training'))],
    pull({ 'README.md': 'gone' }, 1, removes, 'error history/deployed-removed'),
  ),
  row(
    'a task that never was deployed is removed: said first',
    [repo(moodIn('mood', 'evaluating'), moodIn('other'))],
    pull(moodIn('other'), 0, removes),
  ),
  row(
    'removed beside a task that passes: said first',
    [repo(moodIn('mood', 'evaluating'), { 'good/task.yaml': taskFile('good', null, 'created') })],
    pull(
      {
        'good/task.yaml': taskFile('good', 'v1', 'evaluating'),
        'good/versions/v1/results.json': '{"macro_f1": 0.9}',
      },
      0,
      removes,
    ),
  ),
  row(
    'the task file alone is removed',
    [production],
    pull(without(production, 'mood/task.yaml'), 1, removes, 'error history/deployed-removed'),
  ),
  row(
    'task.yml beside task.yaml',
    [production],
    pull(
      repo(production, { 'mood/task.yml': taskFile('mood', 'v1', 'archived') }),
      0,
      'warning',
      'warning shape/passed-over',
    ),
  ),
  row(
    'lineage.yml beside lineage.yaml',
    [production],
    pull(
      repo(production, D('v2', 'evaluating'), R('v2', 0.95), {
        'mood/versions/v2/lineage.yaml': 'version: v2\nchanges: [first]\n',
        'mood/versions/v2/lineage.yml': 'version: v2\nchanges: [second]\n',
      }),
      0,
      'warning',
      'warning shape/passed-over',
    ),
  ),
  row(
    'benchmarks/results beside results.json',
    [production],
    pull(
      repo(production, D('v2', 'evaluating'), R('v2', 0.95), {
        'mood/benchmarks/results/v2_results.json': twin,
      }),
      0,
      'warning',
      'warning shape/passed-over',
    ),
  ),
  row(
    'control: benchmarks/results that say the same',
    [production],
    pull(
      repo(production, D('v2', 'evaluating'), R('v2', 0.95), {
        'mood/benchmarks/results/v2_results.json': '{"macro_f1": 0.95}\n',
      }),
      0,
      'mood v2 may ship',
    ),
  ),
  row(
    'tunegate.yml beside tunegate.yaml',
    [repo(production, { 'tunegate.yaml': 'max_regression: 0.01\n' })],
    pull(
      repo(production, {
        'tunegate.yaml': 'max_regression: 0.01\n',
        'tunegate.yml': 'max_regression: 0.9\n',
      }),
      0,
      'warning',
      'warning shape/passed-over',
    ),
  ),
  row(
    'two tasks of one name, told apart',
    [production],
    pull(
      repo(production, D('v2', 'evaluating'), R('v2', 0.95), moodIn('copy/mood', 'evaluating')),
      0,
      'warning',
      'warning task/name-taken',
    ),
  ),
  row(
    'a second task of a name that is not touched itself',
    [production],
    pull(repo(production, moodIn('copy/mood', 'evaluating')), 0, 'warning', 'warning task/name-taken'),
  ),
  row(
    'two tasks of one name, one fails: by path',
    [production],
    pull(repo(production, D('v2', 'evaluating'), R('v2', 0.95), bad), 1, '`copy/mood` v1 misses its target'),
  ),
];
