import type { Command, Positional } from './command.ts';
import { workCommands } from './daily-commands.ts';

const task: Positional = { name: 'task', summary: 'the name or the path of a task' };

export const commands: readonly Command[] = [
  {
    name: 'report',
    summary: 'judge every task that changed between two states',
    positionals: [],
    flags: ['base-ref', 'head-ref', 'baseline', 'criteria', 'fail-on', 'warn-only', 'report-file'],
    formats: ['terminal', 'markdown', 'json', 'html', 'junit', 'sarif'],
    example: 'tunegate report --base-ref main',
    load: async () => (await import('./run/report.ts')).run,
  },
  {
    name: 'validate',
    summary: 'check all records and list what is wrong',
    positionals: [],
    flags: ['fail-on', 'warn-only', 'report-file'],
    formats: ['terminal', 'json', 'junit', 'sarif'],
    example: 'tunegate validate --working-directory models',
    load: async () => (await import('./run/validate.ts')).run,
  },
  {
    name: 'list',
    summary: 'all tasks: status, version, primary metric',
    positionals: [],
    flags: [],
    formats: ['terminal', 'json'],
    example: 'tunegate list --format json',
    load: async () => (await import('./run/list.ts')).run,
  },
  {
    name: 'history',
    summary: 'all versions of a task: primary metric, changes',
    positionals: [{ ...task, optional: true }],
    flags: [],
    formats: ['terminal', 'json'],
    example: 'tunegate history entity-sentiment',
    load: async () => (await import('./run/history.ts')).run,
  },
  {
    name: 'compare',
    summary: 'two versions: configuration, data and metrics',
    positionals: [
      task,
      { name: 'a', summary: 'the version to compare with' },
      { name: 'b', summary: 'the version to judge' },
    ],
    flags: [],
    formats: ['terminal', 'json'],
    example: 'tunegate compare entity-sentiment v1 v2',
    load: async () => (await import('./run/compare.ts')).run,
  },
  {
    name: 'cleanup',
    summary: 'what retention no longer keeps, and remove it',
    positionals: [],
    flags: ['apply', 'dry-run', 'max-deletions', 'exempt-versions'],
    formats: ['terminal', 'markdown', 'json'],
    example: 'tunegate cleanup --apply',
    load: async () => (await import('./run/cleanup.ts')).run,
  },
  ...workCommands,
];

export const findCommand = (name: string): Command | undefined => commands.find((one) => one.name === name);
