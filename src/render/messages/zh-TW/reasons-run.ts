import type { CommentTrouble } from '../../../domain/reasons/argument-values.ts';
import { code, listed, type Text, t, words } from '../../text.ts';
import type { ReasonSentences } from '../sentence.ts';

const more = (count: number) => t`另外 ${count} 個`;

const troubles: Readonly<Record<CommentTrouble, Text>> = {
  permission: t`這個 token 沒有寫入留言的權限。請在 job 加上 ${code('permissions: pull-requests: write')}`,
  dependabot: t`Dependabot 觸發的執行預設只有讀取權限。請在 job 加上 ${code('permissions: pull-requests: write')}；若使用自己的 token，要放在 Dependabot secrets`,
  token: t`GitHub 不接受這個 token。請檢查輸入 ${code('github-token')}`,
  locked: t`這個 pull request 的討論已鎖定`,
  'not-found': t`找不到這個 pull request，或 token 無權讀取。請在 job 加上 ${code('permissions: pull-requests: write')}`,
  gone: t`pull request 或留言已被刪除`,
  'too-long': t`內容超過 GitHub 的長度上限`,
  rejected: t`GitHub 拒絕這份內容`,
  'rate-limit': t`這個 token 的請求次數過多，請稍後重跑`,
  blocked: t`這個儲存庫已被封鎖存取`,
  unavailable: t`無法連上 GitHub，或回應不完整，請重跑`,
};

const posted = { created: '已建立', updated: '已更新', unchanged: '內容已是最新' };

export const run = {
  'comment-refused': ({ why, status }) => {
    const answer = status === null ? t`` : t`（狀態碼 ${status}）`;
    return t`報告未能以留言發布${answer}：${troubles[why]}。完整報告在 job summary。`;
  },
  'comment-fork': () =>
    t`沒有留言：這次 fork 的執行只有讀取權限。報告在 job summary；若要留言，請加上一個在 ${code('workflow_run')} 執行 ${code('command: comment')} 的 workflow（見 docs/github.md）。`,
  'comment-without-token': () => t`沒有留言：輸入 ${code('github-token')} 是空的。`,
  'comment-outdated': ({ sha }) => t`沒有留言：pull request 已不在 ${code(sha)}，或更新的執行已經回報。`,
  'comment-no-pull-request': ({ matches }) =>
    matches === 0
      ? t`沒有留言：沒有任何開啟中的 pull request 以這次執行的 commit 為 head。`
      : t`沒有留言：有 ${matches} 個開啟中的 pull request 以這次執行的 commit 為 head。`,
  'report-unusable': ({ why }) =>
    why === 'too-large'
      ? t`儲存的報告太大，因此不讀取。`
      : t`儲存的檔案不是這個版本的 Tunegate 報告，因此不採用。`,
  'summary-failed': ({ why }) =>
    why === 'no-file'
      ? t`無法寫入 job summary。報告在輸出 ${code('markdown-path')} 所指的檔案。`
      : t`這個步驟已把 job summary 寫滿。報告在輸出 ${code('markdown-path')} 所指的檔案。`,
  'event-validates': ({ event }) => t`事件 ${code(event)} 沒有比較對象：已檢查所有紀錄。`,
  'no-task-found': ({ folder }) =>
    folder === ''
      ? t`這裡沒有訓練任務：沒有任何資料夾含有 ${code('task.yaml')}。`
      : t`${folder} 裡沒有訓練任務：沒有任何資料夾含有 ${code('task.yaml')}。`,
  'comment-posted': ({ how, url }) => t`留言 ${words(url)} ${words(posted[how])}。`,
  'comment-not-wanted': ({ why }) =>
    why === 'setting'
      ? t`沒有留言：${code('comment')} 設為 ${code('never')}。`
      : t`沒有留言：沒有需要說明的內容（設定 ${code('comment: always')} 便會留言）。`,
  'summary-written': () => t`報告已寫入 job summary。`,
  'report-stored': ({ path }) => t`JSON 報告存於 ${path}。`,
  'fails-by-setting': ({ failOn }) => t`檢查未通過，因為 ${code('fail-on')} 設為 ${code(failOn)}。`,
  'check-touched': ({ files }) =>
    t`這個 pull request 改動了檢查它的設定（${listed(files, '、', more)}）：請仔細檢視這部分。`,
} satisfies Partial<ReasonSentences>;
