import type { RuleId } from '../../src/domain/findings/rules.ts';
import {
  atEnd,
  changed,
  inAll,
  inPlace,
  lineOf,
  type Mistake,
  type Site,
  textOf,
  without,
} from './mistakes.ts';

const any = ({ choose }: Site): string => choose(['v1', 'v2', 'v3']);
const lineage = (site: Site): string => `versions/${any(site)}/lineage.yaml`;
const laterLineage = ({ choose }: Site): string => `versions/${choose(['v2', 'v3'])}/lineage.yaml`;
const of = (version: string, file: string) => (): string => `versions/${version}/${file}`;

/** A new version whose folder or record is the mistake. */
const added = (
  rule: RuleId,
  folders: readonly [string, ...string[]],
  file: string,
  text: (folder: string) => string,
): Mistake => ({
  rule,
  damage: ({ sound, task, choose }) => {
    const folder = choose(folders);
    const path = `${task}/versions/${folder}/${file}`;
    const head = { ...sound, [path]: text(folder) };
    return { head, file: file.endsWith('.yaml') ? path : `${task}/versions/${folder}/lineage.yaml`, line: 1 };
  },
});

const child = (name: string): string =>
  `version: ${name}\nparent: v3\nchanges: ["prompt with two examples"]\n`;

export const lineageMistakes: readonly Mistake[] = [
  inPlace('lineage/version-differs', of('v3', 'lineage.yaml'), [
    ['version: v3', 'version: v2'],
    ['version: v3', 'version: v33'],
  ]),
  added('lineage/strategy', ['2026-01-25', 'v4-20260125', 'final', '4'], 'lineage.yaml', (name) =>
    child(`"${name}"`),
  ),
  {
    rule: 'lineage/unknown-form',
    damage: ({ sound, task, choose }) => {
      const name = choose(['final', 'v4b', 'version4', 'v4_final']);
      const path = `${task}/versions/${name}/lineage.yaml`;
      const undeclared = changed(sound, `${task}/task.yaml`, '  strategy: semantic\n', '');
      return { head: { ...undeclared, [path]: child(name) }, file: path, line: 1 };
    },
  },
  added('lineage/empty-folder', ['v4', 'v5', 'v4-exp'], 'todo.txt', () => 'later\n'),
  {
    rule: 'lineage/file-missing',
    damage: ({ sound, task }) => {
      const path = `${task}/versions/v3/lineage.yaml`;
      return { head: without(sound, path), file: path, line: 1 };
    },
  },
  inPlace('lineage/parent-missing', laterLineage, [
    [/parent: v\d/, 'parent: v9'],
    [/parent: v\d/, 'parent: v1.5'],
    [/parent: v\d/, 'parent: v2-exp'],
  ]),
  {
    rule: 'lineage/parent-later',
    damage: ({ sound, task, choose }) => {
      const [version, day, next] = choose([
        ['v1', '2026-01-11', 'v2'],
        ['v1', '2026-01-10T10:00:01', 'v2'],
        ['v2', '2026-01-21T00:00:00', 'v3'],
      ] as const);
      const path = `${task}/versions/${version}/lineage.yaml`;
      const moved = changed(sound, path, /created: \S+/, `created: ${day}`);
      const head =
        version === 'v2' ? changed(moved, path, /deployed_at: \S+/, 'deployed_at: 2026-01-22') : moved;
      const file = `${task}/versions/${next}/lineage.yaml`;
      return { head, file, line: lineOf(textOf(sound, file), 'created') };
    },
  },
  inPlace('lineage/parent-cycle', of('v1', 'lineage.yaml'), [
    ['parent: null', 'parent: v1'],
    ['parent: null', 'parent: v2'],
    ['parent: null', 'parent: v3'],
  ]),
  inPlace('lineage/orphan', laterLineage, [
    [/parent: v\d/, 'parent: null'],
    [/parent: v\d/, 'parent: ~'],
    [/parent: v\d/, 'parent:'],
  ]),
  {
    rule: 'lineage/no-changes',
    damage: (site) => {
      const path = `${site.task}/${laterLineage(site)}`;
      const by = site.choose(['changes: []\n', 'changes:\n', 'changes: [""]\n']);
      const head = changed(site.sound, path, /changes:\n(?: {2}- .*\n)+/, by);
      return { head, file: path, line: lineOf(textOf(site.sound, path), 'changes:') };
    },
  },
  atEnd('lineage/vague-change', lineage, [
    '  - "調整參數"\n',
    '  - "增加資料"\n',
    '  - "adjust parameters"\n',
    '  - "minor changes"\n',
    '  - "WIP"\n',
    '  - "更新模型設定"\n',
    '  - "fix"\n',
    '  - "..."\n',
  ]),
  inPlace('lineage/claim-differs', of('v3', 'lineage.yaml'), [
    ['訓練輪數 8 → 6', '訓練輪數 10 → 6'],
    ['訓練輪數 8 → 6', '訓練輪數從 8 改為 5'],
    ['learning_rate 1e-5 → 2e-5', 'lr 1e-5 -> 5e-6'],
    ['learning_rate 1e-5 → 2e-5', '學習率由 1e-4 調整為 2e-5'],
    ['train_count from 600 to 700', 'training samples from 600 to 720'],
    ['train_count from 600 to 700', '訓練資料 500 → 700'],
  ]),
  inPlace('lineage/claim-differs', of('v2', 'lineage.yaml'), [
    ['LoRA rank 16 → 32', 'LoRA rank 16 → 64'],
    ['LoRA rank 16 → 32', 'LoRA r 8 => 32'],
  ]),
  inPlace('lineage/count-differs', of('v2', 'lineage.yaml'), [
    ['added 100 training samples', 'added 150 training samples'],
    ['added 100 training samples', 'removed 100 training samples'],
    ['added 100 training samples, most of them neutral', '新增中立樣本 200 筆'],
  ]),
  {
    rule: 'lineage/unmentioned-change',
    damage: ({ sound, task, choose }) => {
      const path = `${task}/versions/v3/lineage.yaml`;
      const [entry, key] = choose([
        ['  - "訓練輪數 8 → 6"\n', '  epochs'],
        ['  - "learning_rate 1e-5 → 2e-5"\n', '  learning_rate'],
        ['  - "train_count from 600 to 700"\n', '  train_count'],
      ] as const);
      return { head: changed(sound, path, entry, ''), file: path, line: lineOf(textOf(sound, path), key) };
    },
  },
  inAll(
    'lineage/unmentioned-change',
    ['lineage.yaml', 'config.yaml'],
    [
      ['v3', /( {2}alpha: )\d+/, '128'],
      ['v3', /( {2}dropout: )\S+/, '0.1'],
      ['v3', /(batch_size: )\d/, '8'],
    ],
  ),
  inPlace('lineage/deployed-before-created', of('v2', 'lineage.yaml'), [
    ['deployed_at: 2026-01-12T10:00:00', 'deployed_at: 2026-01-10T09:59:59'],
    ['deployed_at: 2026-01-12T10:00:00', 'deployed_at: 2026-01-01'],
  ]),
  inPlace('lineage/created-in-future', of('v3', 'lineage.yaml'), [
    [/created: \S+/, 'created: 2062-01-20T10:00:00'],
    [/created: \S+/, 'created: 2026-02-03'],
  ]),
  inAll(
    'lineage/artefact-name',
    ['lineage.yaml', 'model_info.json'],
    [
      ['v3', /(models\/adapter\/)v3/, 'v2'],
      ['v2', /(models\/merged\/)v2/, 'v1'],
      ['v1', /(models\/gguf\/[\w-]+-)v1/, 'v2'],
      ['v3', /(org\/)[\w-]+/, 'other-task'],
    ],
  ),
];
