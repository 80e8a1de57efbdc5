import * as z from 'zod/mini';
import { metricScales } from '../../domain/compare/comparison.ts';
import {
  baselineWords,
  regressionModes,
  ruleSettings,
  sides,
  thresholdModes,
} from '../../domain/judge/policy.ts';
import { languages } from '../../domain/language.ts';
import { directions } from '../../domain/records/direction.ts';
import { failOnChoices } from '../../domain/report/exit-status.ts';
import { anyOf, choice, flag, list, numberBetween, text, texts, valued } from './fields.ts';
import { guardSchema } from './task.ts';

const metricSchema = z.looseObject({
  direction: choice(directions, 'Which direction is better'),
  unit: choice(metricScales, '0 to 1, 0 to 100, points of a score such as BLEU, or a plain number'),
});

/** `a`, `b` or `c`, as a description lists them. */
const either = (words: readonly string[]): string =>
  words
    .map((word) => `\`${word}\``)
    .join(', ')
    .replace(/, (?=[^,]+$)/, ' or ');

/** Settings of a run that can be laid down in the file as well; checked where those of the command line are. */
export const runSettings = {
  language: text(`Language of the output: ${either(languages)}`),
  'fail-on': text(`What makes the exit status 1: ${either(failOnChoices)}`),
  'warn-only': flag('Report failures, but end with status 0'),
  comment: text('When to comment on the pull request: `changes`, `always`, `on-failure` or `never`'),
  'comment-key': text('One comment for each key'),
  'job-summary': flag('Write the job summary'),
  'max-deletions': text('The most versions that one cleanup removes'),
  'exempt-versions': texts('Versions never to remove'),
};

/** What `rules` means, in the schema that is read by and the one that is published. */
export const rulesMeaning = 'Rule id to its severity, or `off`';

/** tunegate.yaml. Any text can be the id of a rule here: which ids there are is known above, and is published. */
export const policySchema = z.looseObject({
  rules: anyOf(z.record(z.string(), z.enum(ruleSettings)), rulesMeaning),
  metrics: anyOf(
    z.record(z.string(), metricSchema),
    'Metric name or pattern to how it is read; the first that fits counts',
  ),
  baseline: text(
    `What to compare with: ${baselineWords.map((word) => `\`${word}\``).join(', ')} or the name of a version`,
  ),
  max_regression: valued(
    numberBetween(0, null, 'Allowed drop of the primary metric: 0.01 is one percentage point of a ratio'),
  ),
  max_drift: valued(
    numberBetween(
      0,
      null,
      'Allowed drop against the best version ever deployed; twice `max_regression` when absent',
    ),
  ),
  required_metrics: texts('Metrics, or patterns of them, that a version of any task must not lose'),
  'regression-mode': choice(
    regressionModes,
    '`strict` passes only where the data exclude a drop beyond the allowed one',
  ),
  'threshold-mode': choice(thresholdModes, 'What has to reach the threshold'),
  min_coverage: valued(
    numberBetween(
      0,
      1,
      'Share of the test items that must have a result for a version to be adopted; 0.98 when absent',
    ),
  ),
  confidence: valued(numberBetween(0.5, 0.9999, 'Level of all intervals, such as 0.95')),
  guards: list(guardSchema, 'Limits on further metrics, for every task'),
  protected_classes: texts('Class labels whose f1 may not drop by more than `max_regression`, in every task'),
  criteria: choice(sides, 'Whose success criteria count'),
  waivers: choice(sides, 'Whose waivers count'),
  ...runSettings,
});
