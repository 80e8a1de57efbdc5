import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { nearest } from '../../domain/nearest.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/deployed-version-missing': ArgumentsOf<typeof shapes>;
  }
}

/** `deployed_version` names no version of the task. */
function deployedVersionMissing(context: RuleContext): readonly Hit<'task/deployed-version-missing'>[] {
  const { task, versions } = context;
  const version = task?.value.deployedVersion ?? null;
  if (task === null || version === null || versions.has(version)) return [];
  const place = placeAt(context, task.source, ['deployed_version']);
  return [hit(place, { version }, { suggestion: nearest(version, versions.keys()) })];
}

export const taskDeployedVersionMissing = rule({
  id: 'task/deployed-version-missing',
  severity: 'error',
  shapes,
  checkTask: deployedVersionMissing,
  documentation: {
    what: '`deployed_version` names no version of this task.',
    why: 'New versions are compared with what is deployed.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\ndeployed_version: v9\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      at: 'task.yaml:3:19',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\ndeployed_version: v1\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
