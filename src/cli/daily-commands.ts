import { deployTargets } from '../domain/records/records.ts';
import { versionStrategies } from '../domain/records/version-name.ts';
import { type Command, command } from './command.ts';
import type { OwnFlag, Positional } from './command-description.ts';
import { documentFormats, exportForms, textFormats } from './formats.ts';

const task: Positional = {
  name: 'task',
  summary: 'name or path; else the one in use',
  optional: true,
};
const version: Positional = { name: 'version', summary: 'else the active one', optional: true };

const force: readonly OwnFlag[] = [
  { name: 'force', kind: 'switch', summary: 'although a gate fails; needs --reason' },
  { name: 'reason', kind: 'text', summary: 'why; it stays in lineage.yaml', value: '<text>' },
];

/** The commands of daily work; each does what a person would else edit by hand. */
export const workCommands: readonly Command[] = [
  command({
    name: 'new-task',
    summary: 'make a complete task directory',
    positionals: [{ name: 'name', summary: 'its name, or the path of its folder' }],
    flags: [],
    own: [
      { name: 'type', kind: 'text', summary: 'such as classification', value: '<type>' },
      { name: 'domain', kind: 'text', summary: 'such as finance', value: '<domain>' },
      { name: 'text-language', kind: 'text', summary: 'of the texts, such as zh-TW', value: '<language>' },
      { name: 'labels', kind: 'text', summary: 'the classes, with commas', value: '<names>' },
      { name: 'metric', kind: 'text', summary: 'the primary metric', value: '<metric>' },
      { name: 'threshold', kind: 'text', summary: 'what it has to reach', value: '<number>' },
      { name: 'strategy', kind: 'choice', summary: 'version names', choices: versionStrategies },
      { name: 'target', kind: 'choice', summary: 'ships to', choices: deployTargets },
      { name: 'base-model', kind: 'text', summary: 'what is fine-tuned', value: '<model>' },
    ],
    formats: documentFormats,
    example: 'tunegate new-task entity-sentiment --threshold 0.80',
    load: async () => (await import('./run/new-task.ts')).run,
  }),
  command({
    name: 'new-version',
    summary: 'make the next version and set it active',
    positionals: [task],
    flags: [],
    own: [
      { name: 'minor', kind: 'switch', summary: 'a small change: v2.1 after v2' },
      { name: 'exp', kind: 'text', bare: '', summary: 'an experiment: v3-exp', value: '<name>' },
      { name: 'from', kind: 'text', summary: 'start from this one', value: '<version>' },
      { name: 'change', kind: 'text', summary: 'what is going to change', value: '<text>' },
    ],
    formats: documentFormats,
    example: 'tunegate new-version entity-sentiment --minor',
    load: async () => (await import('./run/new-version.ts')).run,
  }),
  command({
    name: 'record',
    summary: 'fill lineage.yaml from what training wrote',
    positionals: [task, version],
    flags: [],
    formats: documentFormats,
    example: 'tunegate record entity-sentiment v2',
    load: async () => (await import('./run/record.ts')).run,
  }),
  command({
    name: 'deploy',
    summary: 'put a version into production, if gates pass',
    positionals: [task, version],
    flags: ['baseline', 'fail-on'],
    own: force,
    formats: documentFormats,
    example: 'tunegate deploy entity-sentiment v2',
    load: async () => (await import('./run/one-call.ts')).deploy,
  }),
  command({
    name: 'rollback',
    summary: 'back to what was in production before',
    positionals: [task, { name: 'version', summary: 'the one to go back to', optional: true }],
    flags: ['fail-on'],
    own: force,
    formats: documentFormats,
    example: 'tunegate rollback entity-sentiment',
    load: async () => (await import('./run/one-call.ts')).rollback,
  }),
  command({
    name: 'promote',
    summary: 'make an experiment the next regular version',
    positionals: [
      { name: 'task', summary: 'the name or path of a task' },
      { name: 'exp', summary: 'the experiment, such as v3-exp' },
    ],
    flags: [],
    formats: documentFormats,
    example: 'tunegate promote entity-sentiment v3-exp',
    load: async () => (await import('./run/one-call.ts')).promote,
  }),
  command({
    name: 'archive',
    summary: 'put a task away',
    positionals: [{ name: 'task', summary: 'the name or path of a task' }],
    flags: [],
    formats: documentFormats,
    example: 'tunegate archive entity-sentiment',
    load: async () => (await import('./run/one-call.ts')).archive,
  }),
  command({
    name: 'path',
    summary: 'print the folder of a task or a version',
    positionals: [task, { name: 'version', summary: 'a version, for its own folder', optional: true }],
    flags: [],
    formats: textFormats,
    example: 'tunegate path entity-sentiment v2',
    load: async () => (await import('./run/one-call.ts')).path,
  }),
  command({
    name: 'use',
    summary: 'remember a task, to leave out its name',
    positionals: [{ name: 'task', summary: 'name or path; asked for if left out', optional: true }],
    flags: [],
    formats: documentFormats,
    example: 'tunegate use entity-sentiment',
    load: async () => (await import('./run/use.ts')).run,
  }),
  command({
    name: 'current',
    summary: 'print the task that is remembered',
    positionals: [],
    flags: [],
    formats: textFormats,
    example: 'tunegate current',
    load: async () => (await import('./run/current.ts')).run,
  }),
  command({
    name: 'export',
    summary: 'print results in the form of another tool',
    positionals: [task, version],
    flags: [],
    own: [
      { name: 'as', kind: 'choice', summary: 'the form', choices: exportForms },
      { name: 'against', kind: 'text', summary: 'for dvc: compare with this one', value: '<version>' },
    ],
    formats: textFormats,
    example: 'tunegate export entity-sentiment v2 --as badge',
    load: async () => (await import('./run/export.ts')).run,
  }),
  command({
    name: 'schema',
    summary: 'print the JSON Schema of a file, for editors',
    positionals: [{ name: 'name', summary: 'such as task; else the names of all', optional: true }],
    flags: [],
    formats: textFormats,
    example: 'tunegate schema lineage',
    load: async () => {
      const { schemaText } = await import('../commands/schema.ts');
      return async ({ positionals }) => ({ text: schemaText(positionals[0] ?? null), exitCode: 0 });
    },
  }),
  command({
    name: 'init',
    summary: 'write workflows and a first tunegate.yaml',
    positionals: [],
    flags: [],
    formats: documentFormats,
    example: 'tunegate init',
    load: async () => (await import('./run/one-call.ts')).init,
  }),
  command({
    name: 'completion',
    summary: 'print a script that completes in a shell',
    positionals: [
      { name: 'shell', summary: 'bash, zsh or fish; tasks, versions: names' },
      { name: 'task', summary: 'whose versions to list', optional: true },
    ],
    flags: [],
    formats: textFormats,
    example: 'tunegate completion bash',
    load: async () => (await import('./run/completion.ts')).run,
  }),
];
