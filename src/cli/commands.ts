import type { OptionName } from '../settings/options.ts';
import type { Run } from './run.ts';

/** A value that stands without a flag. */
export interface Positional {
  readonly name: string;
  readonly summary: string;
}

/** One command. Help, usage errors and the dispatch come from this and from nothing else. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly positionals: readonly Positional[];
  /** Beside those that every command has. */
  readonly flags: readonly OptionName[];
  /** The first is the default. */
  readonly formats: readonly string[];
  readonly example: string;
  /** Loads what the command needs, and nothing of the others. */
  readonly load: () => Promise<Run>;
}

const task: Positional = { name: 'task', summary: 'the name or the path of a task' };

export const commands: readonly Command[] = [
  {
    name: 'report',
    summary: 'compare two states of the repository and judge every task that changed',
    positionals: [],
    flags: ['base-ref', 'head-ref', 'baseline', 'criteria', 'fail-on', 'warn-only', 'report-file'],
    formats: ['terminal', 'markdown', 'json'],
    example: 'tunegate report --base-ref main',
    load: async () => (await import('./run/report.ts')).run,
  },
  {
    name: 'validate',
    summary: 'check all records and list what is wrong with them',
    positionals: [],
    flags: ['fail-on', 'warn-only', 'report-file'],
    formats: ['terminal', 'json'],
    example: 'tunegate validate --working-directory models',
    load: async () => (await import('./run/validate.ts')).run,
  },
  {
    name: 'list',
    summary: 'list all tasks with their status, version and primary metric',
    positionals: [],
    flags: [],
    formats: ['terminal', 'json'],
    example: 'tunegate list --format json',
    load: async () => (await import('./run/list.ts')).run,
  },
  {
    name: 'history',
    summary: 'list all versions of a task with their primary metric and changes',
    positionals: [task],
    flags: [],
    formats: ['terminal', 'json'],
    example: 'tunegate history entity-sentiment',
    load: async () => (await import('./run/history.ts')).run,
  },
  {
    name: 'compare',
    summary: 'compare two versions of a task: configuration, data and metrics',
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
    summary: 'show which versions the retention policy no longer keeps, and remove them',
    positionals: [],
    flags: ['apply', 'dry-run', 'max-deletions', 'exempt-versions'],
    formats: ['terminal', 'markdown', 'json'],
    example: 'tunegate cleanup --apply',
    load: async () => (await import('./run/cleanup.ts')).run,
  },
];

/** Flags of every command. `help`, `version`, `json` and `no-color` are about the CLI itself and no settings. */
export const everywhere = [
  'format',
  'language',
  'working-directory',
  'config-file',
] as const satisfies readonly OptionName[];

export const findCommand = (name: string): Command | undefined => commands.find((one) => one.name === name);
