import { code, join, listed, type Text, t, words } from '../../text.ts';
import type { headline as en, PlainWords, Standing } from '../en/headline.ts';

const more = (count: number) => t`另 ${count} 個`;

const sureness: Readonly<Record<PlainWords['significance'], Text>> = {
  significant: t`顯著`,
  noise: t`在誤差範圍內`,
  unknown: t`無從得知有多可靠`,
};

const orNone = (version: string): Text => (version === '' ? t`無` : t`${version}`);

function changeClause(change: NonNullable<Standing['change']>): Text {
  const baseline = change.deployed ? t`部署中的 ${change.baseline} ` : t` ${change.baseline} `;
  if (change.outcome === 'unchanged') return t`與${baseline}相同`;
  if (change.equal) return t`與${baseline}實質相當（${change.signed}）`;
  if (change.significance === 'noise') return t`與${baseline}看不出差別（${change.signed}，在誤差範圍內）`;
  const way = change.outcome === 'improved' ? t`好` : t`差`;
  const sure = change.significance === 'unknown' ? t`無從得知有多可靠` : words(change.p);
  return t`比${baseline}${way} ${change.size}（${sure}）`;
}

export const headline = {
  noTask: () => t`沒有可判定的訓練任務。`,
  nothing: () => t`沒有訓練任務受到影響。`,
  ship: (task, version) => t`建議採用 ${task} ${version}。`,
  promote: (task, version) => t`建議將 ${task} ${version} 升為正式版本。`,
  acceptable: (task, version) => t`${task} ${version} 可以採用。`,
  promotable: (task, version) => t`${task} ${version} 可以升為正式版本。`,
  caution: (task, version) => t`${task} ${version} 通過關卡，但部署前請先確認。`,
  undecided: (task, version) => t`${task} ${version}：現有資料還無法判定。`,
  notComparable: (task, version, baseline) => t`${task} ${version} 無法與 ${baseline} 比較。`,
  below: (task, version) => t`${task} ${version} 未達標，請勿部署。`,
  failed: (task, version) => t`${task} ${version} 未通過，請勿部署。`,
  broken: (task) => t`${task} 的紀錄有錯誤，請先修正。`,
  brokenFiles: (count) => t`紀錄有 ${count} 個錯誤，請先修正。`,
  pending: (task, version) => t`${task} ${version} 尚無評估結果。`,
  pendingTask: (task) => t`${task} 還沒有可評估的版本。`,
  archived: (task) => t`${task} 已封存。`,
  production: (task, from, to) => t`${task} 部署版本：${orNone(from)} → ${orNone(to)}。`,
  weakened: (keys) => t`此 pull request 放寬了檢查：${listed(keys, '、', more, 4)}。`,
  hidden: (task) => t`此 pull request 使 ${task} 不再被讀取。`,
  cleanup: (task) => t`清理 ${task}。`,
  unchanged: (task) => t`${task} 沒有需要判定的版本。`,
  removed: (task) => t`此 pull request 移除了 ${task}。`,
  rollback: (task, version) => t`${task} 回滾到 ${version}。`,
  manyFailed: (count, of, tasks) => t`${of} 個任務中有 ${count} 個未通過：${listed(tasks, '、', more, 3)}。`,
  manyPassed: (count) => t`${count} 個任務全部通過。`,
  manyUndecided: (count, of, tasks) =>
    t`${of} 個任務中有 ${count} 個還無法判定：${listed(tasks, '、', more, 3)}。`,
  manyPending: (count) => t`${count} 個任務都還沒有評估結果。`,
  manyCaution: (count, of, tasks) =>
    t`${of} 個任務全部通過；其中 ${count} 個部署前請先確認：${listed(tasks, '、', more, 3)}。`,
  standing: ({ metric, value, threshold, change }) => {
    const parts: Text[] = [];
    if (threshold !== null) {
      parts.push(
        threshold.met ? t`達到門檻 ${threshold.limit}` : t`門檻 ${threshold.limit}，差 ${threshold.gap}`,
      );
    }
    if (change !== null) parts.push(changeClause(change));
    if (parts.length === 0) return t`${metric} ${value}。`;
    const worse = change?.outcome === 'regressed' && !change.equal && change.significance !== 'noise';
    const contrast = threshold?.met === true && worse;
    const separator = threshold?.met === false ? '；' : contrast ? '，但' : '，';
    return t`${metric} ${value}，${join(parts, separator)}。`;
  },
  plainWords: ({ metric, value, range, change, baseline, items, significance, p }) => {
    const around = range === '' ? t`` : t`（${words(range)}）`;
    const on = items === null ? t`` : t`，共 ${items} 筆測試資料`;
    const tested = p === '' ? t`` : t`（${words(p)}）`;
    return t`${metric} ${value}${around}，與 ${baseline} 相比 ${change}${on}：${sureness[significance]}${tested}。`;
  },
  also: {
    errors: (count) => t`${count} 個錯誤。`,
    warnings: (count) => t`${count} 個警告。`,
    pending: (count) => t`另有 ${count} 個任務尚無結果。`,
    waived: (gates) => t`已豁免的關卡：${join(gates.map(code), '、')}。`,
    open: (gates) => t`無法判定的關卡：${join(gates.map(code), '、')}。`,
    gates: (gates) => t`未通過的關卡：${join(gates.map(code), '、')}。`,
  },
} satisfies typeof en;
