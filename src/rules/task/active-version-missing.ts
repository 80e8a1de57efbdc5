import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { nearest } from '../../domain/nearest.ts';
import type { TaskStatus } from '../../domain/records/records.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { version: text, status: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'task/active-version-missing': ArgumentsOf<typeof shapes>;
  }
}

/** In which statuses the active version must have a folder. */
const needsFolder: readonly TaskStatus[] = ['evaluating', 'deployed'];

/** The active version has no folder, although the status needs one. */
function activeVersion(context: RuleContext): readonly Hit<'task/active-version-missing'>[] {
  const { task } = context;
  const [version, status] = [task?.value.version ?? null, task?.value.status ?? null];
  if (task === null || version === null || status === null) return [];
  if (context.versions.has(version) || !needsFolder.includes(status)) return [];
  const place = placeAt(context, task.source, ['version']);
  const suggestion = nearest(version, context.versions.keys());
  return [hit(place, { version, status }, { suggestion })];
}

export const taskActiveVersionMissing = rule({
  id: 'task/active-version-missing',
  severity: 'error',
  shapes,
  checkTask: activeVersion,
  documentation: {
    what: 'The active version has no folder, though the task is being evaluated or is deployed.',
    why: 'What is evaluated or deployed has no record.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v2\nstatus: evaluating\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      at: 'task.yaml:2:10',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
