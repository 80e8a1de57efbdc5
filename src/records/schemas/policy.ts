import * as z from 'zod/mini';
import { defaultSeverity } from '../../domain/findings/rules.ts';
import { directions } from '../../domain/records/direction.ts';
import { anyOf, choice, flag, list, numberBetween, text, texts, valued } from './fields.ts';
import { guardSchema } from './task.ts';

const severities = ['off', 'notice', 'warning', 'error'] as const;

const metricSchema = z.looseObject({
  direction: choice(directions, 'Which direction is better'),
  scale: choice(['ratio', 'percent', 'absolute'], '0 to 1, 0 to 100, or a plain number'),
});

/** Settings of a run that can be laid down in the file as well; checked where those of the command line are. */
export const runSettings = {
  language: text('Language of the output: `en` or `zh-TW`'),
  'fail-on': text('What makes the exit status 1: `error`, `inconclusive`, `warning` or `never`'),
  'warn-only': flag('Report failures, but end with status 0'),
  comment: text('When to comment on the pull request: `changes`, `always`, `on-failure` or `never`'),
  'comment-key': text('One comment for each key'),
  'job-summary': flag('Write the job summary'),
  'max-deletions': text('The most versions that one cleanup removes'),
  'exempt-versions': texts('Versions never to remove'),
};

/** tunegate.yaml */
export const policySchema = z.looseObject({
  rules: anyOf(
    z.partialRecord(z.enum(Object.keys(defaultSeverity)), z.enum(severities)),
    'Rule id to its severity, or `off`',
  ),
  metrics: anyOf(
    z.record(z.string(), metricSchema),
    'Metric name or pattern to how it is read; the first that fits counts',
  ),
  baseline: text('What to compare with: `deployed`, `parent`, `active` or the name of a version'),
  max_regression: valued(
    numberBetween(0, null, 'Allowed drop of the primary metric: 0.01 is one percentage point of a ratio'),
  ),
  'regression-mode': choice(
    ['normal', 'strict'],
    '`strict` demands the whole interval within the allowed drop',
  ),
  'threshold-mode': choice(['point', 'lower-bound'], 'What has to reach the threshold'),
  confidence: valued(numberBetween(0.5, 0.9999, 'Level of all intervals, such as 0.95')),
  guards: list(guardSchema, 'Limits on further metrics, for every task'),
  protected_classes: texts('Class labels whose f1 may not drop significantly, in every task'),
  criteria: choice(['base', 'head'], 'Whose success criteria count'),
  waivers: choice(['base', 'head'], 'Whose waivers count'),
  ...runSettings,
});
