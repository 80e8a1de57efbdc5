import { languages } from '../domain/language.ts';

/** What each setting with a closed list of values takes; the first is the default where there is one. */
export const choices = {
  format: ['terminal', 'markdown', 'json', 'html', 'junit', 'sarif'],
  language: languages,
  criteria: ['base', 'head'],
  comment: ['changes', 'always', 'on-failure', 'never'],
  'fail-on': ['error', 'inconclusive', 'warning', 'never'],
  apply: ['pull-request', 'commit', 'working-tree'],
} as const;

export type OptionKind = 'text' | 'choice' | 'switch' | 'count' | 'list';

/** One setting: a flag of the CLI, an input of the action, or both, under one name. */
export interface Option {
  readonly kind: OptionKind;
  /** One line of help. */
  readonly summary: string;
  /** What stands for the value in help, such as `<ref>`; a choice shows its values instead. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value that a flag without one stands for. */
  readonly bare?: string;
  /** One letter, for `-C`. */
  readonly short?: string;
  /** Another name for the same flag. */
  readonly alias?: string;
}

/** Every setting of SPEC section 10. Help, usage errors and shell completion come from this table. */
export const options = {
  'working-directory': {
    kind: 'text',
    summary: 'the folder to work in; all paths are relative to it',
    value: '<folder>',
    short: 'C',
  },
  'config-file': { kind: 'text', summary: 'the policy file (tunegate.yaml)', value: '<file>' },
  format: { kind: 'choice', summary: 'the form of the output', choices: choices.format },
  language: {
    kind: 'choice',
    summary: 'the language of the output',
    choices: choices.language,
    alias: 'lang',
  },
  'base-ref': { kind: 'text', summary: 'what to compare with: a git revision or a folder', value: '<ref>' },
  'head-ref': { kind: 'text', summary: 'what to judge: a git revision or a folder', value: '<ref>' },
  baseline: {
    kind: 'text',
    summary: 'deployed, parent, active, or the name of a version',
    value: '<version>',
  },
  criteria: { kind: 'choice', summary: 'whose success criteria count', choices: choices.criteria },
  'fail-on': { kind: 'choice', summary: 'what makes the exit status 1', choices: choices['fail-on'] },
  'warn-only': { kind: 'switch', summary: 'report failures, but end with status 0' },
  'report-file': { kind: 'text', summary: 'also write the JSON report to this file', value: '<file>' },
  'dry-run': { kind: 'switch', summary: 'say what would be done, and do nothing' },
  apply: {
    kind: 'choice',
    summary: 'carry the cleanup out; in a terminal, in the working tree',
    choices: choices.apply,
    bare: 'working-tree',
  },
  confirm: { kind: 'text', summary: 'owner/repo, to clean up without a pull request', value: '<name>' },
  'max-deletions': { kind: 'count', summary: 'the most versions that one run removes', value: '<n>' },
  'exempt-versions': { kind: 'list', summary: 'versions never to remove, with commas', value: '<names>' },
  comment: { kind: 'choice', summary: 'when to comment on the pull request', choices: choices.comment },
  'comment-key': { kind: 'text', summary: 'one comment for each key', value: '<key>' },
  'job-summary': { kind: 'switch', summary: 'write the job summary' },
  'github-token': { kind: 'text', summary: 'the token for the API of GitHub', value: '<token>' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** Whether `name` is the full name of a setting. */
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(options, name);
