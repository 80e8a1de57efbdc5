import { type HostileCase, pull, row } from '../case.ts';
import { D, L, R, repo } from '../repository.ts';

const open = repo(D('v1', 'evaluating'), R('v1', 0.9));

/** Versions that a pull request would like to be measured by. */
export const baselineCases: readonly HostileCase[] = [
  row(
    'its own baseline: a bad parent in the same pull request',
    [open],
    pull(
      repo(open, D('v3', 'evaluating'), R('v2', 0.1), L('v3', 'parent: v2'), R('v3', 0.76)),
      1,
      'worse than v1',
    ),
  ),
  row(
    'a bad parent of long ago: the better of parent and active counts',
    [repo(open, R('v0', 0.3))],
    pull(
      repo(open, R('v0', 0.3), D('v2', 'evaluating'), L('v2', 'parent: v0'), R('v2', 0.76)),
      1,
      'worse than v1',
    ),
  ),
  row(
    'a good parent, and a bad active version on the base',
    [repo(open, D('v0', 'evaluating'), R('v0', 0.3))],
    pull(
      repo(open, R('v0', 0.3), D('v2', 'evaluating'), L('v2', 'parent: v1'), R('v2', 0.76)),
      1,
      'worse than v1',
    ),
  ),
  row(
    'control: better than both',
    [repo(open, R('v0', 0.3))],
    pull(
      repo(open, R('v0', 0.3), D('v2', 'evaluating'), L('v2', 'parent: v0'), R('v2', 0.95)),
      0,
      'better than v1',
    ),
  ),
  row(
    'parent of itself',
    [open],
    pull(repo(open, D('v2', 'evaluating'), L('v2', 'parent: v2'), R('v2', 0.76)), 1),
  ),
  row(
    'a bad version first, which then is the parent',
    [open],
    pull(repo(open, R('v2', 0.1)), 0),
    pull(
      repo(open, R('v2', 0.1), D('v3', 'evaluating'), L('v3', 'parent: v2'), R('v3', 0.76)),
      1,
      'worse than v1',
    ),
  ),
  row(
    'baseline named in the head alone',
    [repo(D('v1', 'deployed'), R('v1', 0.9))],
    pull(
      repo(D('v2', 'evaluating'), R('v1', 0.9), R('v0', 0.1), R('v2', 0.76), {
        'tunegate.yaml': 'baseline: v0\n',
      }),
      1,
      'worse than deployed v1',
    ),
  ),
];
