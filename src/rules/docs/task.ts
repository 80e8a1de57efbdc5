import type { TaskRules } from '../../domain/findings/task.ts';
import { type GroupDocs, plainTask, type RuleDoc } from './types.ts';

const inTask = (what: string, why: string, bad: string, place: string, good: string): RuleDoc => ({
  what,
  why,
  bad: { files: { 'task.yaml': bad }, at: `task.yaml:${place}` },
  good: { files: { 'task.yaml': good } },
});

const lineage = 'versions/v1/lineage.yaml';
const sound = 'version: v1\nchanges: [first version]\n';
const evaluated = `${sound}data: {test_count: 160}\nresults: {accuracy: 0.85}\n`;
const active = 'task_name: demo\nversion: v1\nstatus: evaluating\n';
const criteria = 'success_criteria:\n  primary_metric: accuracy\n  threshold: 0.80\n';
const labels = 'output_format:\n  schema:\n    sentiment:\n      enum: [positive, negative]\n';
const waiver = (lines: string) => `${plainTask}waivers:\n  - ${lines}\n`;
const whole =
  'gate: threshold\n    version: v1\n    reason: pilot with one customer\n    owner: li\n    expires: 2026-03-01';

export const taskDocs: GroupDocs<TaskRules> = {
  'task/name-differs': inTask(
    '`task_name` is not the name of the directory.',
    'Artefacts and commands use the one, people look for the other.',
    'task_name: other\nstatus: created\n',
    '1:12',
    plainTask,
  ),
  'task/active-version-missing': {
    what: 'The active version has no folder, though the task is being evaluated or is deployed.',
    why: 'What is evaluated or deployed has no record.',
    bad: {
      files: { 'task.yaml': 'task_name: demo\nversion: v2\nstatus: evaluating\n', [lineage]: sound },
      at: 'task.yaml:2:10',
    },
    good: { files: { 'task.yaml': active, [lineage]: sound } },
  },
  'task/status-move': {
    what: 'The status goes a way that the life of a task does not have. Forward along created, configuring, training, evaluating, deployed; back from evaluating or deployed to iterate; into the archive from anywhere, and out of it to configuring.',
    why: 'A leap backwards hides that something was deployed or evaluated before.',
    bad: {
      base: { 'task.yaml': active, [lineage]: sound },
      files: { 'task.yaml': 'task_name: demo\nversion: v1\nstatus: created\n', [lineage]: sound },
      at: 'task.yaml:3:9',
    },
    good: {
      base: { 'task.yaml': active, [lineage]: sound },
      files: { 'task.yaml': 'task_name: demo\nversion: v1\nstatus: training\n', [lineage]: sound },
    },
  },
  'task/primary-metric-missing': {
    what: "The active version's results do not have the primary metric.",
    why: 'The threshold cannot be judged, and a typing mistake looks like a missing evaluation.',
    bad: {
      files: {
        'task.yaml': `${active}success_criteria:\n  primary_metric: accurcy\n  threshold: 0.80\n`,
        [lineage]: evaluated,
      },
      at: 'task.yaml:5:19',
    },
    good: { files: { 'task.yaml': active + criteria, [lineage]: evaluated } },
  },
  'task/primary-metric-changed': {
    what: 'The pull request judges the task by another metric.',
    why: 'A change that makes a version pass deserves to be seen.',
    bad: {
      base: { 'task.yaml': plainTask + criteria },
      files: { 'task.yaml': `${plainTask}success_criteria:\n  primary_metric: recall\n  threshold: 0.80\n` },
      at: 'task.yaml:4:19',
    },
    good: { base: { 'task.yaml': plainTask + criteria }, files: { 'task.yaml': plainTask + criteria } },
  },
  'task/no-criteria': {
    what: 'The active version has results, but the task has no primary metric or no threshold.',
    why: 'Nothing says whether the results are good enough.',
    bad: {
      files: {
        'task.yaml': `${active}success_criteria:\n  primary_metric: accuracy\n`,
        [lineage]: evaluated,
      },
      at: 'task.yaml:4:1',
    },
    good: { files: { 'task.yaml': active + criteria, [lineage]: evaluated } },
  },
  'task/threshold-lowered': {
    what: 'The pull request lowers the threshold (raises it, where lower is better), or takes it away.',
    why: 'A bar that is lowered in the same pull request that has to clear it deserves to be seen.',
    bad: {
      base: { 'task.yaml': plainTask + criteria },
      files: {
        'task.yaml': `${plainTask}success_criteria:\n  primary_metric: accuracy\n  threshold: 0.75\n`,
      },
      at: 'task.yaml:5:14',
    },
    good: {
      base: { 'task.yaml': plainTask + criteria },
      files: {
        'task.yaml': `${plainTask}success_criteria:\n  primary_metric: accuracy\n  threshold: 0.85\n`,
      },
    },
  },
  'task/unknown-label': {
    what: 'A class of the data or the results is not among the labels of `output_format`.',
    why: 'A misspelt label is a class of its own: it splits the data and shifts every average.',
    bad: {
      files: {
        'task.yaml': plainTask + labels,
        [lineage]: `${sound}data:\n  class_distribution: {positive: 350, negativ: 350}\n`,
      },
      at: `${lineage}:4:39`,
    },
    good: {
      files: {
        'task.yaml': plainTask + labels,
        [lineage]: `${sound}data:\n  class_distribution: {positive: 350, negative: 350}\n`,
      },
    },
  },
  'task/label-not-evaluated': {
    what: 'A label of `output_format` has no scores, though other classes have. Not for tasks that count entities or several labels an item.',
    why: 'The average is then not over everything that the model can answer.',
    bad: {
      files: {
        'task.yaml': plainTask + labels,
        [lineage]: `${sound}data: {test_count: 160}\nresults:\n  per_class: {positive: 0.86}\n`,
      },
      at: `${lineage}:5:3`,
    },
    good: {
      files: {
        'task.yaml': plainTask + labels,
        [lineage]: `${sound}data: {test_count: 160}\nresults:\n  per_class: {positive: 0.86, negative: 0.81}\n`,
      },
    },
  },
  'task/deployed-version-missing': {
    what: '`deployed_version` names no version of this task.',
    why: 'New versions are compared with what is deployed.',
    bad: {
      files: { 'task.yaml': `${plainTask}deployed_version: v9\n`, [lineage]: sound },
      at: 'task.yaml:3:19',
    },
    good: { files: { 'task.yaml': `${plainTask}deployed_version: v1\n`, [lineage]: sound } },
  },
  'task/deployed-version-differs': {
    what: 'The status is `deployed`, but `deployed_version` is not the active version.',
    why: 'One of the two is wrong about what is in production.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v2\nstatus: deployed\ndeployed_version: v1\n',
        [lineage]: sound,
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["epochs 8 → 6"]\n',
      },
      at: 'task.yaml:4:19',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: deployed\ndeployed_version: v1\n',
        [lineage]: sound,
      },
    },
  },
  'task/experimental-deployed': {
    what: 'The deployed version is an experiment (`v3-exp`).',
    why: 'Experiments are cleaned up after some days; `tunegate promote` gives one a regular name.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1-exp\nstatus: deployed\n',
        'versions/v1-exp/lineage.yaml': 'version: v1-exp\nchanges: [first version]\n',
      },
      at: 'task.yaml:2:10',
    },
    good: {
      files: { 'task.yaml': 'task_name: demo\nversion: v1\nstatus: deployed\n', [lineage]: sound },
    },
  },
  'task/updated-before-created': inTask(
    '`updated` is before `created`.',
    'One of the two dates is wrong; lists and ages go by them.',
    `${plainTask}created: 2026-01-06T10:00:00\nupdated: 2026-01-05T10:00:00\n`,
    '4:10',
    `${plainTask}created: 2026-01-05T10:00:00\nupdated: 2026-01-06T10:00:00\n`,
  ),
  'task/waiver-incomplete': inTask(
    'A waiver lacks one of `gate`, `version`, `reason`, `owner`, `expires`. It does not count.',
    'An exception that nobody answers for and that never ends is no exception.',
    waiver('gate: threshold\n    version: v1\n    owner: li\n    expires: 2026-03-01'),
    '4:5',
    plainTask,
  ),
  'task/waiver-wildcard': {
    what: 'A waiver is for all gates or all versions.',
    why: 'An exception from everything was decided by nobody.',
    bad: {
      files: { 'task.yaml': waiver(whole.replace('gate: threshold', 'gate: all')), [lineage]: sound },
      at: 'task.yaml:4:11',
    },
    good: { files: { 'task.yaml': waiver(whole), [lineage]: sound } },
  },
  'task/waiver-expired': {
    what: 'A waiver is over (its last day has passed, in UTC).',
    why: 'It no longer counts: remove it, or decide anew.',
    bad: {
      files: { 'task.yaml': waiver(whole.replace('2026-03-01', '2026-01-15')), [lineage]: sound },
      at: 'task.yaml:8:14',
    },
    good: { files: { 'task.yaml': waiver(whole), [lineage]: sound } },
  },
  'task/waiver-unknown': {
    what: 'A waiver names a version that does not exist, or something else than one of the gates `threshold`, `regression`, `guards` and `protected_classes`.',
    why: 'It does nothing, and its author believes otherwise.',
    bad: {
      files: { 'task.yaml': waiver(whole.replace('gate: threshold', 'gate: treshold')), [lineage]: sound },
      at: 'task.yaml:4:11',
    },
    good: { files: { 'task.yaml': waiver(whole), [lineage]: sound } },
  },
  'task/not-checked': {
    what: 'A file cannot be read, so the rules that need it were not run. The file has a finding of its own.',
    why: 'A broken file sets off no other rule, and silence about it is no sign that all is well.',
    bad: {
      files: { [lineage]: 'version: v1\n---\nversion: v2\n' },
      at: `${lineage}:1:1`,
    },
    good: { files: { [lineage]: sound } },
  },
};
