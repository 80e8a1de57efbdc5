import type { ShapeRules } from '../../domain/findings/shape.ts';
import { type GroupDocs, plainTask, type RuleDoc } from './types.ts';

const lineage = 'versions/v1/lineage.yaml';
const sound = 'version: v1\nchanges: [first version]\n';

const inTask = (what: string, why: string, bad: string, place: string, good: string): RuleDoc => ({
  what,
  why,
  bad: { files: { 'task.yaml': bad }, at: `task.yaml:${place}` },
  good: { files: { 'task.yaml': good } },
});

const inLineage = (what: string, why: string, bad: string, place: string, good: string): RuleDoc => ({
  what,
  why,
  bad: { files: { [lineage]: sound + bad }, at: `${lineage}:${place}` },
  good: { files: { [lineage]: sound + good } },
});

const judged = `task_name: demo
version: v1
status: evaluating
success_criteria:
  primary_metric: accuracy
  threshold: 0.80
`;

export const shapeDocs: GroupDocs<ShapeRules> = {
  'shape/wrong-type': inLineage(
    'A value has another type than its field.',
    'It cannot be used: a text is no list, and `yes` is no number.',
    'data:\n  train_count: many\n',
    '4:16',
    'data:\n  train_count: 700\n',
  ),
  'shape/missing-field': inTask(
    'A required field is missing: `task_name` and `status`, and `version` from `training` on.',
    'Without it the task cannot be listed, compared or judged.',
    'task_name: demo\n',
    '1:1',
    plainTask,
  ),
  'shape/unknown-value': inTask(
    'A field with a fixed set of values has another one.',
    'A status or strategy that nobody knows switches off what depends on it.',
    'task_name: demo\nstatus: trainning\n',
    '2:9',
    plainTask,
  ),
  'shape/likely-typo': inTask(
    'A key is one or two letters away from a known one. Other unknown keys are fine.',
    'Unknown keys are kept and passed over, so a misspelt setting silently does nothing.',
    `${plainTask}succes_criteria:\n  primary_metric: macro_f1\n`,
    '3:1',
    `${plainTask}success_criteria:\n  primary_metric: macro_f1\n`,
  ),
  'shape/number-as-text': inTask(
    'A number is written as a text.',
    'It is read as a number here, but other tools will compare texts: "0.9" comes after "0.80", and "10" before "9".',
    `${plainTask}success_criteria:\n  threshold: "0.80"\n`,
    '4:14',
    `${plainTask}success_criteria:\n  threshold: 0.80\n`,
  ),
  'shape/python-differs': inTask(
    'PyYAML, which most training scripts use, reads the value differently from YAML 1.2.',
    'The record then says one thing and the training did another: `no` is false there, `1e-5` a text.',
    `${plainTask}language: no\n`,
    '3:11',
    `${plainTask}language: "no"\n`,
  ),
  'shape/quote-version': {
    what: 'A version name is written as a number that loses characters.',
    why: 'For Python `1.10` is 1.1: another version.',
    bad: {
      files: { 'versions/retired.yaml': 'versions:\n  - version: 1.10\n' },
      at: 'versions/retired.yaml:2:14',
    },
    good: { files: { 'versions/retired.yaml': 'versions:\n  - version: "1.10"\n' } },
  },
  'shape/percent': {
    what: 'The primary metric is written in percent and its threshold as a ratio, or the other way round.',
    why: '81.5 passes every threshold that is a ratio.',
    bad: {
      files: {
        'task.yaml': judged,
        [lineage]: `${sound}data: {test_count: 160}\nresults:\n  accuracy: 81.5\n`,
      },
      at: `${lineage}:5:13`,
    },
    good: {
      files: {
        'task.yaml': judged,
        [lineage]: `${sound}data: {test_count: 160}\nresults:\n  accuracy: 0.815\n`,
      },
    },
  },
  'shape/out-of-range': inLineage(
    'A number is outside the range of its field.',
    'A negative count or a retention of zero versions is a slip.',
    'data:\n  train_count: -700\n',
    '4:16',
    'data:\n  train_count: 700\n',
  ),
  'shape/unsafe-integer': inLineage(
    'A whole number is too large to be read exactly.',
    'JavaScript and many JSON readers round it, so that two ids become one.',
    'data:\n  train_count: 9007199254740993\n',
    '4:16',
    'data:\n  train_count: 9007199\n',
  ),
  'shape/not-finite': inTask(
    'A setting is NaN or infinite. In results it is a warning, and a gate on the metric fails.',
    'Every comparison with NaN is false, so a careless check passes.',
    `${plainTask}success_criteria:\n  threshold: .nan\n`,
    '4:14',
    `${plainTask}success_criteria:\n  threshold: 0.8\n`,
  ),
  'shape/bad-timestamp': inTask(
    'A date is not in the calendar, or is not written as one.',
    'Some readers turn February 31 into March 3; order and retention would go by that.',
    `${plainTask}created: 2026-02-31T10:00:00\n`,
    '3:10',
    `${plainTask}created: 2026-02-28T10:00:00\n`,
  ),
  'shape/bad-duration': inTask(
    'A duration is not written like `7d`, `12h`, `2w`, `30m` or `2w3d`.',
    'A bare 7 may mean days, hours or seconds, and cleanup would go by a guess.',
    `${plainTask}versioning:\n  retention:\n    cleanup_exp_after: 7\n`,
    '5:24',
    `${plainTask}versioning:\n  retention:\n    cleanup_exp_after: 7d\n`,
  ),
  'shape/bad-name': inLineage(
    'A name of a version or folder has characters beside letters, digits, `.`, `_` and `-`.',
    'It becomes a folder, a git tag and part of commands: `../v1` would lead out of the task.',
    'parent: ../v0\n',
    '3:9',
    '',
  ),
  'shape/name-collision': {
    what: 'Two version folders have names that differ only in case.',
    why: 'On macOS and Windows they are one folder, and a checkout mixes their files.',
    bad: {
      files: {
        'versions/v1-exp-A/config.yaml': 'epochs: 3\n',
        'versions/v1-exp-a/config.yaml': 'epochs: 3\n',
      },
      at: 'versions/v1-exp-a/config.yaml:1:1',
    },
    good: { files: { 'versions/v1/config.yaml': 'epochs: 3\n' } },
  },
};
