import type { LineageRules } from '../../domain/findings/lineage.ts';
import { type Example, type ExampleFiles, type GroupDocs, plainTask, type RuleDoc } from './types.ts';

const v1 = 'versions/v1/lineage.yaml';
const v2 = 'versions/v2/lineage.yaml';
const first = 'version: v1\nchanges: [first version]\n';
const second = 'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\n';

/** Rules on one lineage.yaml; v1 stands beside v2 where the example is about that. */
const inFile = (
  what: string,
  why: string,
  file: typeof v1 | typeof v2,
  bad: string,
  place: string,
  good: string,
): RuleDoc => {
  const example = (text: string): Example => ({
    files: file === v1 ? { [v1]: text } : { [v1]: first, [v2]: text },
  });
  return { what, why, bad: { ...example(bad), at: `${file}:${place}` }, good: example(good) };
};

const config = (version: string, r: number, epochs: number, rest: string): string =>
  `version: ${version}\n${rest}config:\n  lora: {r: ${r}}\n  epochs: ${epochs}\n`;
const trained = config('v1', 32, 8, 'changes: [first version]\n');

const counted = (version: string, count: number, rest: string): string =>
  `version: ${version}\n${rest}data: {train_count: ${count}}\n`;

const story = (before: string, after: string): ExampleFiles => ({ [v1]: before, [v2]: after });

export const lineageDocs: GroupDocs<LineageRules> = {
  'lineage/version-differs': inFile(
    '`version` is not the name of the folder.',
    'The record was copied from another version, and perhaps more of it was.',
    v1,
    'version: v2\nchanges: [first version]\n',
    '1:10',
    first,
  ),
  'lineage/strategy': {
    what: "A version's name does not follow `versioning.strategy`.",
    why: 'Order, the next name and artefact names follow from the form of the name.',
    bad: {
      files: { 'task.yaml': `${plainTask}versioning: {strategy: date}\n`, [v1]: first },
      at: `${v1}:1:10`,
    },
    good: { files: { 'task.yaml': `${plainTask}versioning: {strategy: semantic}\n`, [v1]: first } },
  },
  'lineage/unknown-form': {
    what: "A version's name has none of the known forms, and the task declares no strategy.",
    why: 'Nothing says where it stands in the order, and cleanup never touches it.',
    bad: {
      files: { 'versions/final/lineage.yaml': 'version: final\nchanges: [first version]\n' },
      at: 'versions/final/lineage.yaml:1:10',
    },
    good: { files: { [v1]: first } },
  },
  'lineage/empty-folder': {
    what: 'A version folder holds none of the files of a record.',
    why: 'It looks like a version, and nothing is known about it.',
    bad: { files: { 'versions/v1/todo.txt': 'later\n' }, at: `${v1}:1:1` },
    good: { files: { [v1]: first } },
  },
  'lineage/file-missing': {
    what: 'The active version is evaluated or deployed and has no lineage.yaml.',
    why: 'Nobody can say later what it was made from.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'versions/v1/config.yaml': 'epochs: 3\n',
      },
      at: `${v1}:1:1`,
    },
    good: { files: { 'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n', [v1]: first } },
  },
  'lineage/parent-missing': inFile(
    'The parent is neither a version of this task nor one in versions/retired.yaml.',
    'The version cannot be compared with what it was made from.',
    v2,
    second.replace('parent: v1', 'parent: v11'),
    '2:9',
    second,
  ),
  'lineage/parent-later': {
    what: 'The parent comes after its child, by name or by `created`.',
    why: 'A version cannot be made from one that did not exist.',
    bad: {
      files: story(`${first}created: 2026-01-09\n`, `${second}created: 2026-01-06\n`),
      at: `${v2}:4:10`,
    },
    good: { files: story(`${first}created: 2026-01-05\n`, `${second}created: 2026-01-06\n`) },
  },
  'lineage/parent-cycle': {
    what: 'Following the parents leads back to where one began.',
    why: 'The lineage has no beginning then, and every walk over it is endless.',
    bad: {
      files: { [v1]: `${first}parent: v2\n`, [v2]: second },
      at: `${v1}:3:9`,
    },
    good: { files: { [v1]: first, [v2]: second } },
  },
  'lineage/orphan': inFile(
    'A version has no parent, though an earlier one exists.',
    'The lineage is broken there: what changed cannot be said.',
    v2,
    'version: v2\nchanges: ["epochs 8 → 6"]\n',
    '1:1',
    second,
  ),
  'lineage/no-changes': inFile(
    '`changes` is empty or missing. For a first version this is a notice.',
    'It is the only place that says why the version exists.',
    v2,
    'version: v2\nparent: v1\n',
    '1:1',
    second,
  ),
  'lineage/vague-change': inFile(
    'An entry of `changes` says that something changed, and not what: "adjust parameters", 調整參數, 增加資料, "wip".',
    'Nobody can tell from it what made the version better or worse.',
    v2,
    'version: v2\nparent: v1\nchanges:\n  - 調整參數\n',
    '4:5',
    'version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\n',
  ),
  'lineage/claim-differs': {
    what: 'An entry of `changes` says `a → b` (also `->`, `from a to b`, 從 a 改為 b), and configuration or data say otherwise. An entry that can be read in several ways is taken in the way that is true.',
    why: 'Whoever reads the history believes the sentence, and repeats what was never done.',
    bad: {
      files: story(trained, config('v2', 64, 8, 'parent: v1\nchanges:\n  - LoRA rank 32 → 128\n')),
      at: `${v2}:4:5`,
    },
    good: { files: story(trained, config('v2', 64, 8, 'parent: v1\nchanges:\n  - LoRA rank 32 → 64\n')) },
  },
  'lineage/count-differs': {
    what: 'An entry of `changes` says that so many items were added or removed, and neither `train_count`, nor another count, nor a class changed by as much, nor do all entries together make up the change.',
    why: 'Either items are missing, or others came in that nobody mentions.',
    bad: {
      files: story(
        counted('v1', 500, 'changes: [first version]\n'),
        counted('v2', 700, 'parent: v1\nchanges:\n  - 新增中立樣本 150 筆\n'),
      ),
      at: `${v2}:4:5`,
    },
    good: {
      files: story(
        counted('v1', 500, 'changes: [first version]\n'),
        counted('v2', 700, 'parent: v1\nchanges:\n  - 新增中立樣本 200 筆\n'),
      ),
    },
  },
  'lineage/unmentioned-change': {
    what: 'Configuration or data differ from the parent, and no entry of `changes` speaks of it. For keys that few people write about, such as `logging_steps`, this is a notice.',
    why: 'The improvement is then put down to the change that was written up.',
    bad: {
      files: story(trained, config('v2', 64, 6, 'parent: v1\nchanges:\n  - LoRA rank 32 → 64\n')),
      at: `${v2}:7:11`,
    },
    good: {
      files: story(
        trained,
        config('v2', 64, 6, 'parent: v1\nchanges:\n  - LoRA rank 32 → 64\n  - 訓練輪數 8 → 6\n'),
      ),
    },
  },
  'lineage/deployed-before-created': inFile(
    '`deployed_at` is before `created`.',
    'One of the two dates is wrong; what was deployed when follows from them.',
    v1,
    `${first}created: 2026-01-06T10:00:00\ndeployed_at: 2026-01-05T10:00:00\n`,
    '4:14',
    `${first}created: 2026-01-05T10:00:00\ndeployed_at: 2026-01-06T10:00:00\n`,
  ),
  'lineage/created-in-future': inFile(
    '`created` is more than a day ahead.',
    'Order and cleanup go by it: such a version stays the newest for as long.',
    v1,
    `${first}created: 2062-01-05T10:00:00\n`,
    '3:10',
    `${first}created: 2026-01-05T10:00:00\n`,
  ),
  'lineage/artefact-name': inFile(
    'A path or repository of the model is not named after task and version: `models/adapter/<version>`, `models/merged/<version>`, `<task>-<version>-q8_0.gguf` or `<version>-q8_0.gguf`, `<org>/<task>` or `<org>/<task>-<version>`; or as `versioning.naming` says. A prefix before `models/` is fine.',
    'A record that points at the files of another version ships that other version.',
    v2,
    `${second}model:\n  adapter_path: models/adapter/v1\n`,
    '5:17',
    `${second}model:\n  adapter_path: models/adapter/v2\n`,
  ),
};
