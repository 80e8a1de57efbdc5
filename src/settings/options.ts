import { baselineWords, sides } from '../domain/judge/policy.ts';
import { languages } from '../domain/language.ts';
import { failOnChoices } from '../domain/report/exit-status.ts';

/** What each setting with a closed list of values takes; the first is the default where there is one. */
export const choices = {
  format: ['terminal', 'markdown', 'json', 'html', 'junit', 'sarif'],
  language: languages,
  criteria: sides,
  comment: ['changes', 'always', 'on-failure', 'never'],
  'fail-on': failOnChoices,
  apply: ['pull-request', 'commit', 'working-tree'],
} as const;

/** A form of output. */
export type Format = (typeof choices.format)[number];

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

/** Every setting. Help, usage errors and shell completion come from this table. */
export const options = {
  'working-directory': {
    kind: 'text',
    summary: 'work in this folder; paths start there',
    value: '<folder>',
    short: 'C',
  },
  'config-file': { kind: 'text', summary: 'the policy file, if not tunegate.yaml', value: '<file>' },
  format: { kind: 'choice', summary: 'the form of output', choices: choices.format },
  language: {
    kind: 'choice',
    summary: 'the language of the output',
    choices: choices.language,
    alias: 'lang',
  },
  'base-ref': { kind: 'text', summary: 'compare with this git revision or folder', value: '<ref>' },
  'head-ref': { kind: 'text', summary: 'judge this git revision or folder', value: '<ref>' },
  baseline: {
    kind: 'text',
    summary: `${baselineWords.join(', ')}, or a version`,
    value: '<version>',
  },
  criteria: { kind: 'choice', summary: 'judge by the success criteria of', choices: choices.criteria },
  'fail-on': { kind: 'choice', summary: 'exit 1 on', choices: choices['fail-on'] },
  'warn-only': { kind: 'switch', summary: 'report failures, but exit 0' },
  'report-file': { kind: 'text', summary: 'write the JSON report to this file, too', value: '<file>' },
  'dry-run': { kind: 'switch', summary: 'say what would be done, and do nothing' },
  apply: {
    kind: 'choice',
    summary: 'carry it out in the working tree',
    choices: choices.apply,
    bare: 'working-tree',
  },
  confirm: { kind: 'text', summary: 'owner/repo, to clean up without a pull request', value: '<name>' },
  'max-deletions': { kind: 'count', summary: 'the most versions that one run removes', value: '<n>' },
  'exempt-versions': { kind: 'list', summary: 'versions never to remove, with commas', value: '<names>' },
  labels: { kind: 'list', summary: 'labels of a cleanup’s pull request, with commas', value: '<names>' },
  reviewers: { kind: 'list', summary: 'whom it asks for a review, teams as org/team', value: '<names>' },
  assignees: { kind: 'list', summary: 'whom it is assigned to', value: '<names>' },
  draft: { kind: 'switch', summary: 'open it as a draft' },
  comment: { kind: 'choice', summary: 'when to comment on the pull request', choices: choices.comment },
  'comment-key': { kind: 'text', summary: 'one comment for each key', value: '<key>' },
  'job-summary': { kind: 'switch', summary: 'write the job summary' },
  'github-token': { kind: 'text', summary: 'the token for the API of GitHub', value: '<token>' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** Whether `name` is the full name of a setting. */
export const isOptionName = (name: string): name is OptionName => Object.hasOwn(options, name);
