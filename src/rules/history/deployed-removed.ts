import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { removedVersions } from './removed-versions.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/deployed-removed': ArgumentsOf<typeof shapes>;
  }
}

export const historyDeployedRemoved = rule({
  id: 'history/deployed-removed',
  severity: 'error',
  shapes,
  checkRemoval: (removal) =>
    removedVersions(removal)
      .filter(({ kind }) => kind === 'deployed')
      .map(({ version, place }) => hit(place, { version })),
  documentation: {
    what: 'The pull request removes the version in production, or one that was deployed and is not in versions/retired.yaml.',
    why: 'There is no way back to what users had.',
    bad: {
      base: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: deployed\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n',
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
      files: {
        'task.yaml':
          'task_name: demo\nversion: v2\nstatus: training\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: {
      base: {
        'task.yaml':
          'task_name: demo\nversion: v1\nstatus: deployed\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n',
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
      files: {
        'task.yaml':
          'task_name: demo\nversion: v2\nstatus: training\nsuccess_criteria: {primary_metric: accuracy, threshold: 0.7}\n',
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
    },
  },
});
