import * as z from 'zod/mini';
import { directions } from '../../domain/records/direction.ts';
import { deployTargets, taskStatuses } from '../../domain/records/records.ts';
import { versionStrategies } from '../../domain/records/version-name.ts';
import {
  anything,
  choice,
  count,
  duration,
  either,
  flag,
  freeMapping,
  list,
  mapping,
  number,
  numberBetween,
  required,
  text,
  texts,
  timestamp,
  valued,
  version,
} from './fields.ts';

/** A limit on one metric or on all that a pattern names; in task.yaml and tunegate.yaml. */
export const guardSchema = z.looseObject({
  metric: required(text('Metric name or pattern, such as `per_class.*.f1`')),
  min: valued(number('Least value, in the unit of the metric')),
  max: valued(number('Greatest value, in the unit of the metric')),
  max_regression: valued(
    number(
      'Allowed drop against the baseline: 0.01 is one percentage point of a ratio, or 1 % of another number',
    ),
  ),
  min_improvement: valued(number('Demanded improvement over the baseline, in the same unit')),
});

const successCriteria = {
  primary_metric: text('The metric that decides, such as `macro_f1`'),
  threshold: valued(number('What the primary metric has to reach, in its own unit')),
  direction: choice(directions, 'Which direction is better; known by name for common metrics'),
  guards: list(guardSchema, 'Limits on further metrics'),
  protected_classes: texts('Class labels whose f1 may not drop by more than `max_regression`'),
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
  required_metrics: texts('Metrics, or patterns of them, that a version must not lose'),
  drift_from: mapping(
    {
      version: version('From which version on drift counts'),
      reason: text('Why better versions before it no longer count'),
      date: timestamp('When that was decided'),
    },
    'Moves the start of drift; it counts with version, reason and date',
  ),
  baseline: text('Free text about what was there before'),
};

const retention = either(
  [
    z.int().check(z.minimum(1)),
    z.looseObject({
      keep_recent: valued(count('How many of the most recent versions stay', 1)),
      keep_deployed: flag('Versions that are or were deployed stay'),
      keep_best: flag('The best version by the primary metric stays'),
      keep_parents: flag('Parents of versions that stay do so too'),
      cleanup_exp_after: valued(duration('How long experiments stay, such as `7d`, `12h`, `2w` or `2w3d`')),
    }),
  ],
  'What cleanup keeps: a number (the most recent N), or rules',
);

const waiver = z.looseObject({
  gate: text('The gate that may fail'),
  version: version('The version it holds for'),
  reason: text('Why'),
  owner: text('Who answers for it'),
  expires: timestamp('Until when'),
});

/** task.yaml */
export const taskSchema = z.looseObject({
  task_name: required(text('Name of the task, as its directory')),
  version: version('The active version'),
  status: required(choice(taskStatuses, 'Where the task stands')),
  task_type: text('Such as `classification`'),
  domain: text('Such as `finance`'),
  language: either([z.string(), z.array(z.string())], 'Language of the texts, such as `zh-TW`'),
  input_template: text('Prompt with placeholders'),
  output_format: anything('Form of the output; `schema.*.enum` names the legal class labels'),
  training: freeMapping('Starting configuration of new versions'),
  success_criteria: mapping(successCriteria, 'When a version is good enough'),
  execution: mapping(
    {
      type: text('`local`, `remote_ssh`, `cloud` or another place'),
      host: text('Where training runs'),
      cuda_devices: text('Which devices'),
    },
    'Where training runs',
  ),
  versioning: mapping(
    {
      strategy: choice(versionStrategies, 'How versions are named'),
      naming: text('Template of model names, such as `{task}-v{n}`'),
      deploy_target: choice(deployTargets, 'Where models go'),
      retention,
    },
    'How versions are named, shipped and kept',
  ),
  deployed_version: version('Which version is in production'),
  waivers: list(waiver, 'Dated exceptions from gates'),
  created: timestamp('When the task was created'),
  updated: timestamp('When the task was last changed'),
});
