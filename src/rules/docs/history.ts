import type { HistoryRules } from '../../domain/findings/history.ts';
import type { ExampleFiles, GroupDocs } from './types.ts';

const v1 = 'versions/v1/lineage.yaml';
const v2 = 'versions/v2/lineage.yaml';
const retired = 'versions/retired.yaml';
const first = (accuracy: string): string =>
  `version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: ${accuracy}\n`;
const second = 'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n';
const criteria = 'success_criteria: {primary_metric: accuracy, threshold: 0.7}\n';
const deployed: ExampleFiles = {
  'task.yaml': `task_name: demo\nversion: v1\nstatus: deployed\n${criteria}`,
  [v1]: first('0.72'),
};
const removed = 'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n';

export const historyDocs: GroupDocs<HistoryRules> = {
  'history/rewritten': {
    what: 'The pull request changes results, data, configuration or model of a version that the base has with results or has deployed, or takes away or back-dates its `deployed_at`. Additions are fine.',
    why: 'New versions are compared with it: a past that is made worse makes them look better.',
    bad: { base: { [v1]: first('0.72') }, files: { [v1]: first('0.62') }, at: `${v1}:6:13` },
    good: { base: { [v1]: first('0.72') }, files: { [v1]: first('0.72\n  recall: 0.70') } },
  },
  'history/origin-rewritten': {
    what: 'The pull request gives a version of the base another parent or another `created`.',
    why: 'Order, lineage and cleanup go by them.',
    bad: {
      base: { [v1]: first('0.72') },
      files: { [v1]: first('0.72').replace('2026-01-05', '2026-01-25') },
      at: `${v1}:2:10`,
    },
    good: {
      base: { [v1]: first('0.72').replace('created: 2026-01-05\n', '') },
      files: { [v1]: first('0.72') },
    },
  },
  'history/deployed-removed': {
    what: 'The pull request removes the version in production, or one that was deployed and is not in versions/retired.yaml.',
    why: 'There is no way back to what users had.',
    bad: {
      base: { ...deployed, [v2]: second },
      files: { 'task.yaml': `task_name: demo\nversion: v2\nstatus: training\n${criteria}`, [v2]: second },
      at: `${v1}:1:1`,
    },
    good: {
      base: { ...deployed, [v2]: second },
      files: {
        'task.yaml': `task_name: demo\nversion: v2\nstatus: training\n${criteria}`,
        [v1]: first('0.72'),
        [v2]: second,
      },
    },
  },
  'history/version-removed': {
    what: 'The pull request removes a version without a record in versions/retired.yaml. `tunegate cleanup` writes it.',
    why: 'The lineage gets a hole, and the name can be used again for another model.',
    bad: { base: { [v1]: first('0.72'), [v2]: second }, files: { [v2]: second }, at: `${v1}:1:1` },
    good: { base: { [v1]: first('0.72'), [v2]: second }, files: { [v2]: second, [retired]: removed } },
  },
  'history/name-reused': {
    what: 'A new version has the name of one in versions/retired.yaml, and is not that one brought back (same `created`).',
    why: 'Tags, artefacts and links of the old one would mean another model.',
    bad: {
      base: { [retired]: removed },
      files: { [retired]: removed, [v1]: first('0.72').replace('2026-01-05', '2026-01-25') },
      at: `${v1}:1:10`,
    },
    good: { base: { [retired]: removed }, files: { [retired]: removed, [v1]: first('0.72') } },
  },
  'history/retired-removed': {
    what: 'The pull request takes a version out of versions/retired.yaml without bringing it back.',
    why: 'The lineage gets a hole, and the name can be used again for another model.',
    bad: { base: { [retired]: removed }, files: { [retired]: 'versions: []\n' }, at: `${retired}:1:1` },
    good: { base: { [retired]: removed }, files: { [retired]: removed } },
  },
  'history/merge-conflict': {
    what: 'The pull request and its base changed the same key of task.yaml, or the same lines of another record, in different ways since they parted.',
    why: 'GitHub cannot merge this. What the base says is judged, so that the verdict is not about what the pull request wants: merge the base into the branch and decide.',
    bad: {
      fork: { 'task.yaml': 'task_name: demo\nstatus: created\n' },
      base: { 'task.yaml': 'task_name: demo\nstatus: archived\n' },
      files: { 'task.yaml': 'task_name: demo\nstatus: configuring\n' },
      at: 'task.yaml:2:9',
    },
    good: {
      fork: { 'task.yaml': 'task_name: demo\nstatus: created\n' },
      base: { 'task.yaml': 'task_name: demo\nstatus: configuring\n' },
      files: { 'task.yaml': 'task_name: demo\nstatus: created\ndomain: finance\n' },
    },
  },
};
