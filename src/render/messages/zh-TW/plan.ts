import type { PlanNotice } from '../../../domain/retention/plan.ts';
import { code, type Text, t } from '../../text.ts';
import type { plan as en } from '../en/plan.ts';

const who = ({ task, version }: PlanNotice): Text =>
  version === null ? t`${task || '.'}` : t`${task || '.'} ${version}`;

export const plan: typeof en = {
  title: '版本清理計畫',
  pullRequestTitle: (count) => `依保留規則清理 ${count} 個版本`,
  nothing: '沒有需要清理的版本。',
  goes: (count, of) => `將移除 ${of} 個任務中的 ${count} 個版本。`,
  givesBack: (size) => `簽出後可節省 ${size}；GitHub 上的儲存空間不會減少。`,
  deferred: (count, cap) => `另有 ${count} 個版本留待之後清理：每次最多移除 ${cap} 個。`,
  promote: (count) => `${count} 個實驗成功：建議升級為正式版本（tunegate promote）。`,
  planFor: (commit) => `依據 ${commit}`,
  policy: '規則',
  keptVersions: '保留的版本',
  version: '版本',
  action: '處理',
  age: '天數',
  size: '大小',
  why: '原因',
  days: (count) => `${count} 天`,
  actions: { keep: '保留', remove: '移除', defer: '延後' },
  keptTitle: (count) => `保留 · ${count} 個版本`,
  goesTitle: '移除哪些版本',
  staysTitle: '保留哪些版本與原因',
  laterTitle: '之後才移除',
  later: '最舊的優先：',
  storedTitle: '仍然佔用的空間',
  storedGit: (size) => `git 歷史中的 ${size}：只有改寫歷史才能釋放，但會使所有 clone 與開啟中的 PR 失效。`,
  storedLfs: (size) => `Git LFS 中的 ${size}：刪除並重建儲存庫，或聯絡 GitHub 支援，才能釋放。`,
  notRemoved: (what) => `不在移除範圍，需自行到原處刪除：${what}。`,
  restoreTitle: '還原版本',
  restoreOne: '若只還原一個版本，僅列出該版本的路徑即可。',
  noticesTitle: (count) => `說明 · ${count}`,
  more: (count) => `另有 ${count} 項，見 job summary`,
  dryRun: '這是試跑，沒有任何變更。',
  applyHint: '要實際執行：tunegate cleanup --apply',
  removed: '已在工作目錄中移除。請以 git status 檢查後提交。',
  finished: '先前中斷的清理已完成。請以 git status 檢查後提交。',
  unfinished: '先前的清理被中斷：請執行 tunegate cleanup --apply 完成。',
  proposed: (number) => `已提出 PR #${number}。`,
  withdrawn: (number) => `已無需清理：PR #${number} 已關閉。`,
  committed: (commit) => `已由提交 ${commit} 移除。`,
  declined: (number) =>
    `PR #${number} 提出的正是這份計畫，但已被關閉：計畫改變之前不會再提出。若要繼續，請重新開啟該 PR。`,
  takenOver: (branch, number) =>
    number === null
      ? `分支 ${branch} 上有其他人的提交，因此不更動。合併或刪除該分支後，下次執行會重新提出。`
      : `PR #${number} 上有其他人的提交，現在由他們負責，因此不更動。合併，或關閉並刪除 ${branch} 後，下次執行會重新提出。`,
  incomplete: (number) =>
    number === null
      ? '計畫不完整（見說明），因此沒有提出任何變更。'
      : `計畫不完整（見說明）：PR #${number} 保持原樣，本次執行無法確認其內容。`,
  notTaken: (what) => `GitHub 未接受 ${what}`,
  bodyNotStored: (number) => `GitHub 沒有儲存 PR #${number} 的新內文，內容可能過時；完整計畫見 job summary。`,
  undo: '移除的版本會記錄在 versions/retired.yaml。還原（revert）該提交即可完整復原。',
  checks:
    '此 PR 由工作流程的權杖建立：GitHub 不會自動執行檢查，或需由具寫入權限的人在此頁核准。關閉後重新開啟也會觸發檢查。',
  rules: {
    active: '當前版本',
    unreadable: '無法讀取',
    'task-unreadable': '任務有錯誤',
    unsafe: '移除不安全',
    unrecorded: '無法記錄',
    deployed: '部署中或曾部署',
    'history-unknown': '歷史不明',
    best: '最佳結果',
    unscored: '結果無法比較',
    recent: '最近的版本',
    'experiment-running': '實驗期限內',
    promote: '實驗成功：建議升級為正式版本',
    undated: '沒有日期',
    future: '日期在未來',
    young: '未滿一天',
    pinned: '已釘選',
    exempt: '已豁免',
    baseline: 'tunegate.yaml 指定的基準版',
    'open-pull-request': '有開啟中的 PR',
    parent: '保留版本的前一版',
    'beyond-recent': '超出保留數量',
    'experiment-expired': '實驗已過期',
  },
  notices: {
    'file-unreadable': (notice) => t`無法依原意讀取 ${code(notice.detail ?? '')}：${who(notice)} 不處理。`,
    'link-inside': (notice) => t`保留 ${who(notice)}：${code(notice.detail ?? '')} 是符號連結或子模組。`,
    'name-collision': (notice) =>
      t`保留 ${who(notice)}：不分大小寫時，${code(notice.detail ?? '')} 與另一個路徑相同。`,
    'artefact-outside': (notice) =>
      t`保留 ${who(notice)}：模型路徑 ${code(notice.detail ?? '')} 指向任務之外。`,
    'artefact-shared': (notice) =>
      t`${who(notice)} 所列的 ${code(notice.detail ?? '')} 不移除：路徑中沒有版本名稱，或位於其他用途的資料夾。`,
    'history-unknown': (notice) =>
      t`${who(notice)} 過去部署過哪些版本不明，因此不移除：請簽出完整歷史（fetch-depth: 0）。`,
    'scores-unknown': (notice) =>
      t`${who(notice)} 有版本的結果找不到 ${code(notice.detail ?? '')}，可能正是最佳版本，因此保留：請修正 ${code('primary_metric')} 或結果檔，或設定 ${code('keep_best: false')}。`,
    'metric-unset': (notice) =>
      t`${who(notice)} 沒有設定 ${code('primary_metric')}，無法判斷最佳版本，因此全部保留：請設定指標，或設定 ${code('keep_best: false')}。`,
    'no-created': (notice) => t`保留 ${who(notice)}：lineage 沒有 ${code('created')}。`,
    'created-in-future': (notice) => t`保留 ${who(notice)}：日期在未來。`,
    'pull-requests-many': () => t`開啟中的 PR 或其檔案太多，無法全部檢查：可能用到的版本全部保留。`,
    'pull-requests-unknown': () => t`未檢查開啟中的 PR。`,
    'record-full': (notice) =>
      t`${code(notice.detail ?? '')} 無法再加入紀錄：${who(notice)} 不移除任何版本。`,
    'nested-task': (notice) => t`保留 ${who(notice)}：其中包含任務 ${code(notice.detail ?? '')}。`,
  },
};
