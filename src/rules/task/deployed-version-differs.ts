import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { locationAt, placeAt, type RuleContext } from '../context.ts';

const shapes = { deployed: text, version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/deployed-version-differs': ArgumentsOf<typeof shapes>;
  }
}

/** `deployed_version` is another version than the one that the status calls deployed. */
function deployedVersionDiffers(context: RuleContext): readonly Hit<'task/deployed-version-differs'>[] {
  const { task, versions } = context;
  if (task === null) return [];
  const { deployedVersion: deployed, version, status } = task.value;
  if (deployed === null || !versions.has(deployed)) return [];
  if (status !== 'deployed' || version === null || version === deployed) return [];
  const place = placeAt(context, task.source, ['deployed_version']);
  return [hit(place, { deployed, version }, { related: locationAt(task.source, ['version']) })];
}

export const taskDeployedVersionDiffers = rule({
  id: 'task/deployed-version-differs',
  severity: 'warning',
  shapes,
  checkTask: deployedVersionDiffers,
  documentation: {
    what: 'The status is `deployed`, but `deployed_version` is not the active version.',
    why: 'One of the two is wrong about what is in production.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v2\nstatus: deployed\ndeployed_version: v1\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["epochs 8 → 6"]\n',
      },
      at: 'task.yaml:4:19',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: deployed\ndeployed_version: v1\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
