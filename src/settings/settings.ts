import * as z from 'zod/mini';
import { UsageError } from '../domain/errors.ts';
import { type BaselineChoice, baselineWords, isBaselineWord, type Side } from '../domain/judge/policy.ts';
import type { Language } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { type SettingsOrigin, settingName, unknownSetting } from './naming.ts';
import { choices, type Format, isOptionName, type OptionName, options } from './options.ts';

/** How a run was asked for: defaults filled in, every value checked, the same for the CLI and the action. */
export interface Settings {
  readonly workingDirectory: string;
  /** The policy file from the working directory; null is `tunegate.yaml`, if there is one. */
  readonly configFile: string | null;
  readonly format: Format | null;
  readonly language: Language | null;
  readonly baseRef: string | null;
  readonly headRef: string | null;
  /** Null where the policy file decides. */
  readonly baseline: BaselineChoice | null;
  /** Null where the policy file decides. */
  readonly criteria: Side | null;
  readonly failOn: (typeof choices)['fail-on'][number];
  readonly warnOnly: boolean;
  readonly reportFile: string | null;
  readonly dryRun: boolean;
  readonly apply: (typeof choices.apply)[number];
  readonly confirm: string | null;
  readonly maxDeletions: number;
  readonly exemptVersions: readonly string[];
  /** Of a cleanup's pull request, when it is opened. */
  readonly labels: readonly string[];
  /** Logins, and teams as `organisation/team`. */
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly draft: boolean;
  readonly comment: (typeof choices.comment)[number];
  readonly commentKey: string;
  readonly jobSummary: boolean;
  readonly githubToken: string | null;
}

/** Settings as they are given: text everywhere in the action, switches already true or false in the CLI. */
export type GivenSettings = Readonly<Record<string, string | boolean | undefined>>;

/** What a policy file lays down for every run, with what was given for this one over it. */
export function overFile(fromFile: Readonly<Record<string, string>>, given: GivenSettings): GivenSettings {
  return { ...fromFile, ...present(given) };
}

const present = (given: GivenSettings): GivenSettings =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));

const text = z._default(z.nullable(z.string()), null);
// The words that YAML 1.2 core has for true and false, and that actions/core accepts; `no` and `0` are refused.
const trueWords = ['true', 'True', 'TRUE'];
const words = z.enum([...trueWords, 'false', 'False', 'FALSE']);
const toggle = z.union([
  z.boolean(),
  z.pipe(
    words,
    z.transform((word) => trueWords.includes(word)),
  ),
]);
const version = z.string().check(z.regex(/^[^\s/\\]{1,128}$/));
const commentKey = z.string().check(z.regex(/^(?!.*--)[A-Za-z0-9._-]{1,64}$/));
const count = z.pipe(z.string().check(z.regex(/^\d{1,6}$/)), z.transform(Number));
const split = z.pipe(
  z.string(),
  z.transform((list) => list.split(/[\s,]+/).filter((name) => name !== '')),
);

/** Names of labels hold spaces: commas and lines alone part them. */
const lines = z.pipe(
  z.string(),
  z.transform((list) =>
    list
      .split(/[,\r\n]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
);
const labels = z.pipe(lines, z.array(z.string().check(z.maxLength(50))));
const login = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/));
const reviewer = z
  .string()
  .check(z.regex(/^@?(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/));
const people = <T extends z.ZodMiniType<string, string>>(name: T) => z.pipe(split, z.array(name));

const schema = z.strictObject({
  'working-directory': z._default(z.string(), '.'),
  'config-file': text,
  format: z._default(z.nullable(z.enum(choices.format)), null),
  language: z._default(z.nullable(z.enum(choices.language)), null),
  'base-ref': text,
  'head-ref': text,
  baseline: z._default(z.nullable(version), null),
  criteria: z._default(z.nullable(z.enum(choices.criteria)), null),
  'fail-on': z._default(z.enum(choices['fail-on']), 'error'),
  'warn-only': z._default(toggle, false),
  'report-file': text,
  'dry-run': z.optional(toggle),
  apply: z._default(z.enum(choices.apply), 'pull-request'),
  confirm: text,
  'max-deletions': z._default(count, 10),
  'exempt-versions': z._default(z.pipe(split, z.array(version)), []),
  labels: z._default(labels, []),
  reviewers: z._default(people(reviewer), []),
  assignees: z._default(people(login), []),
  draft: z._default(toggle, false),
  comment: z._default(z.enum(choices.comment), 'changes'),
  'comment-key': z._default(commentKey, 'default'),
  'job-summary': z._default(toggle, true),
  'github-token': text,
} satisfies Record<OptionName, z.ZodMiniType>);

/** What a value must look like, where the setting has no closed list of values. */
const expectations: Partial<Record<OptionName, string>> = {
  'warn-only': 'true or false',
  'dry-run': 'true or false',
  'job-summary': 'true or false',
  'max-deletions': 'a whole number from 0 to 999999',
  'exempt-versions': 'names of versions with commas between them',
  baseline: `${baselineWords.join(', ')}, or the name of a version`,
  labels: 'names of at most 50 characters with commas between them',
  reviewers: 'logins, or teams as organisation/team, with commas between them',
  assignees: 'logins with commas between them',
  draft: 'true or false',
  'comment-key': '1 to 64 letters, digits, dots, underscores and single hyphens',
};

/**
 * Checks what was given and fills in the defaults. An empty text counts as not given, as the runner passes an unset input.
 * Throws UsageError, in our own words, for an unknown name, a value of the wrong form, and settings that exclude each other.
 */
export function readSettings(given: GivenSettings, origin: SettingsOrigin): Settings {
  const stated = present(given);
  const parsed = schema.safeParse(stated);
  if (!parsed.success) throw wrongSetting(parsed.error, stated, origin);
  const data = parsed.data;
  const settings: Settings = {
    workingDirectory: data['working-directory'],
    configFile: data['config-file'],
    format: data.format,
    language: data.language,
    baseRef: data['base-ref'],
    headRef: data['head-ref'],
    baseline: baselineChoice(data.baseline),
    criteria: data.criteria,
    failOn: data['fail-on'],
    warnOnly: data['warn-only'],
    reportFile: data['report-file'],
    // In a terminal `--apply` alone says that it is meant.
    dryRun: data['dry-run'] ?? data.apply !== 'working-tree',
    apply: data.apply,
    confirm: data.confirm,
    maxDeletions: data['max-deletions'],
    exemptVersions: Object.freeze(data['exempt-versions']),
    labels: Object.freeze(data.labels),
    reviewers: Object.freeze(data.reviewers.map((name) => name.replace(/^@/, ''))),
    assignees: Object.freeze(data.assignees),
    draft: data.draft,
    comment: data.comment,
    commentKey: data['comment-key'],
    jobSummary: data['job-summary'],
    githubToken: data['github-token'],
  };
  checkTogether(settings, origin);
  return Object.freeze(settings);
}

function baselineChoice(name: string | null): BaselineChoice | null {
  if (name === null || isBaselineWord(name)) return name;
  return { version: name };
}

/** The rules that look at more than one setting. */
function checkTogether(settings: Settings, origin: SettingsOrigin): void {
  if (settings.apply === 'working-tree' && origin === 'input') {
    throw new UsageError('apply: working-tree is for a terminal; a workflow takes pull-request or commit.');
  }
  if (!settings.dryRun && settings.apply === 'commit' && settings.confirm === null) {
    throw new UsageError(
      `${settingName('apply', origin)} commit removes versions without a review: it also needs ${settingName('confirm', origin)} with the name of the repository (owner/repo).`,
    );
  }
}

function wrongSetting(error: z.core.$ZodError, given: GivenSettings, origin: SettingsOrigin): UsageError {
  const [issue] = error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown !== undefined) return unknownSetting(unknown, Object.keys(options), origin);
  const name = String(issue?.path[0]);
  if (!isOptionName(name)) return new UsageError('The settings have an impossible form.');
  // A token's value must not come back in a message.
  const value = name === 'github-token' ? '' : ` is "${String(given[name])}"`;
  const option = options[name];
  const allowed = 'choices' in option ? `one of ${option.choices.join(', ')}` : expectations[name];
  const likely = 'choices' in option ? nearest(String(given[name]), option.choices) : null;
  return new UsageError(
    `${settingName(name, origin)}${value}, but must be ${allowed ?? 'a text'}.${likely === null ? '' : ` Did you mean ${likely}?`}`,
  );
}
