import { type Command, command } from './command.ts';
import type { Positional } from './command-description.ts';
import { workCommands } from './daily-commands.ts';
import { documentFormats, planFormats, reportFormats, validationFormats } from './formats.ts';

const task: Positional = { name: 'task', summary: 'the name or the path of a task' };

export const commands: readonly Command[] = [
  command({
    name: 'report',
    summary: 'judge every task that changed between two states',
    positionals: [],
    flags: ['base-ref', 'head-ref', 'baseline', 'criteria', 'fail-on', 'warn-only', 'report-file'],
    formats: reportFormats,
    example: 'tunegate report --base-ref main',
    load: async () => (await import('./run/report.ts')).run,
  }),
  command({
    name: 'validate',
    summary: 'check all records and list what is wrong',
    positionals: [],
    flags: ['fail-on', 'warn-only', 'report-file'],
    formats: validationFormats,
    example: 'tunegate validate --working-directory models',
    load: async () => (await import('./run/validate.ts')).run,
  }),
  command({
    name: 'list',
    summary: 'all tasks: status, version, primary metric',
    positionals: [],
    flags: [],
    formats: documentFormats,
    example: 'tunegate list --format json',
    load: async () => (await import('./run/list.ts')).run,
  }),
  command({
    name: 'history',
    summary: 'all versions of a task: primary metric, changes',
    positionals: [{ ...task, optional: true }],
    flags: [],
    formats: documentFormats,
    example: 'tunegate history entity-sentiment',
    load: async () => (await import('./run/history.ts')).run,
  }),
  command({
    name: 'explain',
    summary: 'how each number of the results was read, and why',
    positionals: [
      { ...task, optional: true },
      { name: 'version', summary: 'a version; else the active one', optional: true },
    ],
    flags: [],
    formats: documentFormats,
    example: 'tunegate explain entity-sentiment v2',
    load: async () => (await import('./run/explain.ts')).run,
  }),
  command({
    name: 'compare',
    summary: 'two versions: configuration, data and metrics',
    positionals: [
      task,
      { name: 'a', summary: 'the version to compare with' },
      { name: 'b', summary: 'the version to judge' },
    ],
    flags: [],
    formats: documentFormats,
    example: 'tunegate compare entity-sentiment v1 v2',
    load: async () => (await import('./run/compare.ts')).run,
  }),
  command({
    name: 'cleanup',
    summary: 'what retention no longer keeps, and remove it',
    positionals: [],
    flags: ['apply', 'dry-run', 'max-deletions', 'exempt-versions'],
    own: [
      {
        name: 'simulate',
        kind: 'text',
        bare: '',
        summary: 'what other policies would keep, as "now; 5; keep_best=false"',
        value: '<policies>',
      },
    ],
    formats: planFormats,
    example: 'tunegate cleanup --apply',
    load: async () => (await import('./run/cleanup.ts')).run,
  }),
  ...workCommands,
];

export const findCommand = (name: string): Command | undefined => commands.find((one) => one.name === name);
