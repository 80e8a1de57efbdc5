import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { parseVersionName } from '../../domain/records/version-name.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/experimental-deployed': ArgumentsOf<typeof shapes>;
  }
}

/** What is in production has the name of an experiment, which retention would clean up. */
function experimentalDeployed(context: RuleContext): readonly Hit<'task/experimental-deployed'>[] {
  const { task } = context;
  if (task === null) return [];
  const { deployedVersion: explicit, version, status } = task.value;
  const deployed = explicit ?? (status === 'deployed' ? version : null);
  if (deployed === null || !parseVersionName(deployed, context.taskName).experimental) return [];
  const place = placeAt(context, task.source, [explicit === null ? 'version' : 'deployed_version']);
  return [hit(place, { version: deployed })];
}

export const taskExperimentalDeployed = rule({
  id: 'task/experimental-deployed',
  severity: 'warning',
  shapes,
  checkTask: experimentalDeployed,
  documentation: {
    what: 'The deployed version is an experiment (`v3-exp`).',
    why: 'Experiments are cleaned up after some days; `tunegate promote` gives one a regular name.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1-exp\nstatus: deployed\n',
        'versions/v1-exp/lineage.yaml': 'version: v1-exp\nchanges: [first version]\n',
      },
      at: 'task.yaml:2:10',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: deployed\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
