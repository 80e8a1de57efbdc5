import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeOf } from '../context.ts';
import { hasNoRecord } from './records-of-version.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/file-missing': ArgumentsOf<typeof shapes>;
  }
}

/** The active version of an evaluated or deployed task has no lineage.yaml. */
const fileMissing: VersionCheck<'lineage/file-missing'> = (context, version) => {
  const task = context.task?.value;
  const active =
    task?.version === version.name.text && (task.status === 'evaluating' || task.status === 'deployed');
  if (version.lineage.state !== 'absent' || !active || hasNoRecord(version)) return [];
  return [hit(placeOf(context, version.lineage.file), { version: version.name.text })];
};

export const lineageFileMissing = rule({
  id: 'lineage/file-missing',
  severity: 'warning',
  shapes,
  checkVersion: fileMissing,
  documentation: {
    what: 'The active version is evaluated or deployed and has no lineage.yaml.',
    why: 'Nobody can say later what it was made from.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'versions/v1/config.yaml': 'epochs: 3\n',
      },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
