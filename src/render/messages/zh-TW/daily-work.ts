import { code, join, name, type Text, t, words } from '../../text.ts';
import type { WorkMessages } from '../en/daily-work.ts';

const list = (items: readonly string[]): Text => join(items.map(code), '、');

const counted = (label: string, count: number | null): readonly Text[] =>
  count === null ? [] : [words(`${label} ${count} 筆`)];

export const work: WorkMessages = {
  created: '新增',
  changed: '修改',
  toDo: '接下來：',
  firstVersion: '初始版本',
  added: (key, value) => `新增 ${key} ${value}`,
  removed: (key, value) => `移除 ${key} ${value}`,
  notes: {
    'task-created': ({ task }) => t`已建立任務 ${task}。`,
    'version-created': ({ version, parent }) =>
      parent === null ? t`已建立第一個版本 ${version}。` : t`已由 ${parent} 建立 ${version}。`,
    'config-copied': ({ from }) => t`配置沿用 ${from}：請先編輯 config.yaml，再進行訓練。`,
    'config-from-task': () => t`配置取自 task.yaml：請先編輯 config.yaml，再進行訓練。`,
    'no-config': () => t`沒有可沿用的配置：請先撰寫 config.yaml，再進行訓練。`,
    'items-counted': ({ train, valid, test }) =>
      t`已統計 data/：${join([...counted('訓練', train), ...counted('驗證', valid), ...counted('測試', test)], '、')}。`,
    'no-items': () => t`沒有 data/*.jsonl 可統計；之後由 data_snapshot.json 補上。`,
    'no-labels': ({ file }) => t`${code(file)} 中沒有一個鍵能說明每一筆的類別，因此未統計類別分布。`,
    'status-set': ({ from, to }) => (from === null ? t`狀態現在是 ${to}。` : t`狀態由 ${from} 改為 ${to}。`),
    'production-noted': ({ version }) => t`${version} 仍在線上：task.yaml 已寫明。`,
    recorded: ({ version, parts }) =>
      parts.length === 0 ? t`已記錄 ${version}。` : t`已記錄 ${version}：${list(parts)}。`,
    'nothing-to-record': ({ version }) => t`${version} 的 lineage 已包含各檔案的全部內容。`,
    'changes-proposed': ({ changes }) => t`建議的變更說明：${list(changes)}。若知道原因，請一併寫上。`,
    'changes-missing': ({ version, parent }) =>
      t`紀錄看不出 ${parent} 與 ${version} 的差異：請在 changes 寫下新的內容。`,
    'no-results': ({ version }) => t`${version} 尚無評估結果。`,
    deployed: ({ version, replaced }) =>
      replaced === null ? t`${version} 已部署。` : t`${version} 已部署，取代 ${replaced}。`,
    forced: ({ reason, gates }) =>
      t`強制通過 ${gates.length === 0 ? words('判定') : list(gates)}：${code(reason)}。lineage.yaml 已留下紀錄。`,
    'not-deployed': ({ version }) => t`${version} 未部署，也沒有寫入任何檔案：有關卡未通過。`,
    'experiment-deployed': ({ version }) =>
      t`${version} 是實驗版本，可能被清理：tunegate promote 可將它升為正式版本。`,
    'rolled-back': ({ from, to }) => t`已由 ${from} 回滾到 ${to}。`,
    promoted: ({ from, version }) => t`${from} 已升為版本 ${version}。`,
    'move-artefacts': () => t`紀錄已改用新版本的檔名；模型檔案請自行複製。`,
    archived: ({ task }) => t`已封存 ${task}。`,
    'file-written': ({ file }) => t`已寫入 ${code(file)}。`,
    'file-kept': ({ file }) => t`保留已存在的 ${code(file)}。`,
    chosen: ({ task }) => t`目前的任務是 ${name(task)}。`,
  },
};
