import { roughCount } from '../../format.ts';
import { code, join, listed, type Text, t, words } from '../../text.ts';
import type { ReasonSentences } from '../sentence.ts';
import { gates } from './reasons-gates.ts';
import { run } from './reasons-run.ts';

const staying = { deployed: '部署中', active: '使用中', best: '最佳' } as const;

/** What a cleanup leaves alone. */
const untouched = (stays: Readonly<Record<keyof typeof staying, string>>): Text =>
  join(
    (['deployed', 'active', 'best'] as const)
      .filter((what) => stays[what] !== '')
      .map((what) => t`${words(staying[what])} ${stays[what]}`),
    '、',
  );

const more = (count: number) => t`另 ${count} 項`;

const verdict = {
  'first-version': () => t`第一個版本，尚無比較對象。`,
  improved: ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，顯著提升。`,
  regressed: ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，顯著退步。`,
  'improved-within-noise': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} 與 ${baseline} 看不出差別（${say.change(metric, change)}，在誤差範圍內）。`,
  'regressed-within-noise': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} 與 ${baseline} 看不出差別（${say.change(metric, change)}，在誤差範圍內）。`,
  'improved-unknown': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}，但無從得知有多可靠。`,
  'regressed-unknown': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，但無從得知有多可靠。`,
  'practically-equal': ({ metric, change, allowed, baseline }, say) =>
    t`${say.metric(metric)} 與 ${baseline} 實質相當：${say.change(metric, change)}，可確定在 ±${say.roughly(metric, allowed)}以內。`,
  'improved-one-of-many': ({ metric, change, baseline, versions }, say) =>
    t`${say.metric(metric)} 比 ${baseline} 好 ${say.distance(metric, change)}；但此 pull request 有 ${versions} 個版本一併檢定，仍在誤差範圍內。`,
  'dropped-unknown': ({ metric, change, allowed, baseline }, say) =>
    t`${say.metric(metric)} 比 ${baseline} 差 ${say.distance(metric, change)}，是容許的 ${say.roughly(metric, allowed)} 的數倍，但無從得知有多可靠。`,
  'not-comparable': ({ baseline }) => t`數字無法與 ${baseline} 比較。`,
  unchanged: ({ metric, baseline }, say) => t`${say.metric(metric)} 與 ${baseline} 相同。`,
  'rollback-to': ({ version, from }) => t`從 ${from} 回滾到 ${version}：相較 ${from} 的下降在預期之內。`,
  'rollback-gains': ({ version, from, metric, change }, say) =>
    t`從 ${from} 回滾到 ${version}，反而進步：${say.metric(metric)} 好 ${say.distance(metric, change)}。`,
  'gate-failed': ({ gate }) => t`關卡 ${code(gate)} 未通過。`,
  'gate-inconclusive': ({ gate }) => t`現有資料無法判定關卡 ${code(gate)}。`,
  'record-broken': ({ file }) => t`無法讀取 ${code(file)}。`,
} satisfies Partial<ReasonSentences>;

const aspects = {
  split: t`資料切分`,
  shots: t`範例數`,
  'task-version': t`任務版本`,
  filter: t`篩選方式`,
  'task-hash': t`任務雜湊值`,
  settings: t`設定`,
  items: t`筆數`,
};

const comparability = {
  'test-set-changed': ({ how, baseline, candidate }) => {
    const what = { count: t`筆數`, hash: t`雜湊值`, seed: t`切分種子` }[how];
    return t`測試集改變了（${what} ${code(baseline)} → ${code(candidate)}），指標無法比較。`;
  },
  'label-set-changed': ({ added, removed }) => {
    const plus = added.length > 0 ? t`，新增 ${listed(added, '、', more)}` : t``;
    const less = removed.length > 0 ? t`，移除 ${listed(removed, '、', more)}` : t``;
    return t`類別標籤改變了${plus}${less}，類別平均無法比較。`;
  },
  'scale-changed': ({ metric, baseline, candidate }, say) =>
    t`${say.metric(metric)} 的尺度改變了（${baseline} → ${candidate}），無法比較。`,
  'zero-baseline': ({ metric }, say) =>
    t`基準版的 ${say.metric(metric)} 正好是 0，很可能是評估出了問題，贏過它並不能證明什麼。`,
  'baseline-without-results': ({ version }) => t`${version} 沒有評估結果可供比較。`,
  'metric-renamed': ({ from, to }) => t`${code(from)} 改名為 ${code(to)}，不予比較。`,
  'metric-redefined': ({ metric }, say) => t`兩邊的 ${say.metric(metric)} 平均方式不同，無法比較。`,
  'measured-otherwise': ({ metric, what, baseline, candidate }, say) =>
    t`${say.metric(metric)} 的量測方式改變了（${aspects[what]}：${code(baseline)} → ${code(candidate)}），無法比較。`,
  'instrument-changed': ({ field, baseline, candidate }) =>
    t`評估工具改變了（${code(field)}：${code(baseline)} → ${code(candidate)}），指標無法比較。`,
  'instrument-unknown': ({ version, fields }) =>
    t`${version} 的評估結果沒有記錄 ${listed(fields, '、', more)}，另一邊有。`,
  'items-without-result': ({ version, missing, items }) =>
    items === null
      ? t`${version} 有 ${missing} 筆沒有結果。`
      : t`${version} 的 ${items} 筆中有 ${missing} 筆沒有結果。`,
  'direction-unknown': ({ metric }) =>
    t`無法得知 ${code(metric)} 是越高越好還是越低越好，先視為越高越好；請在 ${code('success_criteria.direction')} 或 ${code('tunegate.yaml')} 的 ${code(`metrics: {${metric}: {direction: lower}}`)} 註明。`,
  'direction-turned': ({ metric, base, head }) =>
    t`評估結果檔把 ${code(metric)} 的好壞方向反過來了（${code(base)} → ${code(head)}），以基準分支為準。`,
  'results-older-than-model': ({ version, results, model }) =>
    t`${version} 的評估結果（${code(results)}）早於模型（${code(model)}）。`,
} satisfies Partial<ReasonSentences>;

const sources = {
  confusion: t`混淆矩陣`,
  scores: t`各類別分數`,
  predictions: t`逐筆預測`,
  runs: t`各次訓練數值`,
  'standard-error': t`標準誤`,
};

const notes = {
  'test-items': ({ baseline, candidate }) => {
    if (baseline === null || candidate === null) {
      const known = baseline ?? candidate;
      return known === null ? t`測試資料筆數不明。` : t`一邊有 ${known} 筆測試資料，另一邊沒有註明。`;
    }
    return baseline === candidate
      ? t`兩邊各有 ${candidate} 筆測試資料。`
      : t`測試資料原有 ${baseline} 筆，現有 ${candidate} 筆。`;
  },
  'smallest-detectable': ({ metric, items, change }, say) =>
    t`${items} 筆測試資料有八成機會看出 ${say.metric(metric)} ${say.about(metric, change)}的真實變化。`,
  'drop-noticed': ({ metric, drop }, say) =>
    t`退步關卡有八成機會看出 ${say.metric(metric)} ${say.about(metric, drop)}的真實下降。`,
  'too-few-items': ({ metric, few, of }, say) =>
    t`無從得知 ${say.metric(metric)} 有多可靠：${of} 個類別中有 ${few} 個的資料太少。`,
  'too-few-groups': ({ metric, groups }, say) =>
    t`無從得知 ${say.metric(metric)} 有多可靠：測試資料只有 ${groups} 組。`,
  'versions-on-test-set': ({ metric, versions, luck }, say) =>
    luck === null
      ? t`已有 ${versions} 個版本用過這份測試集。`
      : t`已有 ${versions} 個版本用過這份測試集：即使全部一樣好，其中最好的 ${say.metric(metric)} 看起來也會高估約 ${say.about(metric, luck)}。`,
  'better-version': ({ version, metric, value }, say) =>
    t`此 pull request 的 ${version} 更好：${say.metric(metric)} ${say.value(metric, value)}。`,
  confounded: ({ what }, say) =>
    t`同時改了 ${what.length} 項（${join(what.map(say.setting), '、')}），無法把效果歸因於其中一項。`,
  'source-hash-changed': () => t`資料來源已改變。`,
  'treated-as-independent': () => t`沒有逐筆預測，因此把兩次評估視為彼此獨立，這是保守的做法。`,
  'conservative-bound': ({ metric }, say) =>
    t`${say.metric(metric)} 的信賴區間是由精確率、召回率與筆數推得的保守上限；提供混淆矩陣可以更精確。`,
  'inputs-contradict': ({ version, what }) =>
    t`由 ${version} 的${sources[what]}算不出檔案所寫的指標，因此不予採用。`,
  'different-items': () => t`兩個版本都有逐筆預測，但不是同一批資料，因此視為彼此獨立。`,
  'runs-vary-alone': ({ metric }, say) =>
    t`${say.metric(metric)} 的信賴區間只反映各次訓練的差異，與測試資料筆數無關。`,
  'class-regressed': ({ label, change }, say) =>
    t`「${label}」F1 顯著下降（${say.change(`per_class.${label}.f1`, change)}）。`,
  'baseline-old': ({ version, days }) => t`${version} 已有 ${days} 天。`,
  'base-record-broken': ({ file }) => t`目標分支上的 ${code(file)} 無法讀取，其內容不列入判斷。`,
  'results-edited': ({ version }) => t`此 pull request 修改了 ${version} 的評估結果；以目標分支上的為準。`,
} satisfies Partial<ReasonSentences>;

const next = {
  'next-deploy': ({ version }) => t`部署 ${version}。`,
  'next-roll-back': ({ version }) => t`把 ${version} 放回線上。`,
  'next-promote': ({ version }) => t`把 ${version} 升為正式版本。`,
  'next-evaluate': ({ version }) => t`評估 ${version}，並提交它的 ${code('results.json')}。`,
  'next-fix-errors': ({ errors }) => t`修正下列 ${errors} 個錯誤。`,
  'next-close-gap': ({ metric, gap }, say) =>
    t`${say.metric(metric)} 距離門檻還差 ${say.distance(metric, gap)}。`,
  'next-look-at-class': ({ label, change }, say) =>
    t`退步最多的是「${label}」（F1 ${say.change(`per_class.${label}.f1`, change)}）。`,
  'next-look-at-metric': ({ metric, change }, say) =>
    t`退步最多的是 ${say.metric(metric)}（${say.change(metric, change)}）。`,
  'next-only-change': ({ what }, say) => t`唯一的變更是${say.setting(what)}。`,
  'next-more-items': ({ metric, items }, say) =>
    t`再多約 ${words(roughCount(items))} 筆測試資料，就有八成機會確認 ${say.metric(metric)} 沒有退步。`,
  'next-predictions': ({ metric }, say) =>
    t`提交兩個版本的 ${code('predictions.jsonl')}：不必多花成本，最能說明 ${say.metric(metric)} 的差異。`,
  'next-measure-lost': ({ metrics }) => t`重新評估 ${listed(metrics, '、', more, 5)}。`,
  'next-mend-guard': ({ pattern }) =>
    t`修正 ${code('task.yaml')} 或 ${code('tunegate.yaml')} 裡的防護條件 ${code(pattern)}，或補上它所指的評估。`,
  'next-end-waiver': ({ gates }) => t`在豁免到期前修好：${listed(gates, '、', more)}。`,
  'next-look-at-drift': ({ version }) =>
    t`查看自 ${version} 以來退步了什麼；或以 ${code('drift_from')} 移動起算版本，註明日期與理由。`,
  'next-evaluate-baseline': ({ version }) => t`用同一份測試集評估 ${version}。`,
  'next-keep': ({ version }) => t`繼續使用 ${version}。`,
  'next-state-items': () => t`註明測試資料筆數（${code('data.test_count')}），才能說明結論有多可靠。`,
  'next-state-counts': ({ metric }, say) =>
    t`提交混淆矩陣、各類別筆數（support）或逐筆預測，才能說明 ${say.metric(metric)} 有多可靠。`,
  'next-declare-criteria': () =>
    t`在 ${code('task.yaml')} 設定 ${code('success_criteria.primary_metric')} 與 ${code('threshold')}。`,
} satisfies Partial<ReasonSentences>;

const found = {
  explicit: t`由 ${code('baseline')} 設定指定`,
  'deployed-version': t`依 ${code('deployed_version')} 為部署中的版本`,
  'status-deployed': t`依 ${code('task.yaml')} 為部署中的版本`,
  'lineage-deployed': t`依其 ${code('lineage.yaml')} 為部署中的版本`,
  history: t`依 git 歷史為最後部署的版本`,
  parent: t`尚無部署版本，因此取其父版本`,
  active: t`尚無部署版本，因此取目標分支的當前版本`,
};

const orNone = (version: string) => (version === '' ? t`無` : t`${version}`);

const baseline = {
  'baseline-missing': ({ version }) => t`${version} 註明為部署版本，卻不在目標分支上；改由下一條規則決定。`,
  'production-moves': ({ from, to }) => t`部署版本：${orNone(from)} → ${orNone(to)}。`,
  'production-forgotten': ({ from, to }) =>
    t`部署版本：${orNone(from)} → ${orNone(to)}，已無任何紀錄註明 ${from} 正在線上。`,
  'deployment-claimed': ({ version }) => t`此 pull request 聲稱 ${version} 曾經部署，因此比照部署版本判定。`,
  'never-deployed': ({ version }) => t`目標分支上沒有任何紀錄顯示 ${version} 曾經部署，因此比照新版本判定。`,
  'baseline-found': ({ version, rule }) => t`比較對象為 ${version}（${found[rule]}）。`,
  'history-shallow': () =>
    t`這是淺層 clone，無法得知更早的部署紀錄（設定 ${code('fetch-depth: 0')} 即可取得）。`,
  'new-task': () => t`新任務。`,
  'task-hidden': ({ by }) =>
    by === ''
      ? t`此 pull request 使這個任務不再被讀取：它現在位於根目錄的任務之中。`
      : t`此 pull request 使這個任務不再被讀取：它現在位於任務 ${code(by)} 之中。`,
  'task-removed': () => t`此 pull request 移除了這個任務。`,
  'task-moved': ({ from }) => t`此 pull request 把任務從 ${code(from)} 移到這裡；比較對象為原處的版本。`,
  cleanup: ({ removed, ...stays }) =>
    t`移除 ${listed(removed, '、', more)}，紀錄保留在 ${code('versions/retired.yaml')}。未受影響：${untouched(stays)}。`,
  'version-unchanged': ({ version, deployed }) =>
    deployed === 'yes'
      ? t`此 pull request 沒有改動部署中的 ${version}。`
      : t`此 pull request 沒有改動 ${version}。`,
} satisfies Partial<ReasonSentences>;

export const reasons: ReasonSentences = {
  ...gates,
  ...verdict,
  ...comparability,
  ...notes,
  ...next,
  ...baseline,
  ...run,
};
