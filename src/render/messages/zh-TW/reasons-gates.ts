import type { GuardLimit } from '../../../domain/reasons/argument-values.ts';
import { code, join, listed, t, words } from '../../text.ts';
import type { ReasonSentences, Speaker } from '../sentence.ts';

const more = (count: number) => t`另 ${count} 項`;

const rules = {
  explicit: t`${code('baseline')} 設定`,
  'deployed-version': code('deployed_version'),
  'status-deployed': t`${code('task.yaml')} 的狀態`,
  'lineage-deployed': t`其 ${code('lineage.yaml')}`,
  history: t`git 歷史`,
  parent: t`${code('parent')}，因為尚無部署版本`,
  active: t`當前版本，因為尚無部署版本`,
};

const criterion = {
  primary_metric: t`主要指標`,
  threshold: t`門檻`,
  direction: t`指標方向`,
  guards: t`防護條件`,
  protected_classes: t`受保護的類別`,
  max_regression: t`容許的下降幅度`,
  max_drift: t`容許的累積退步`,
  drift_from: t`累積退步的起算版本`,
  required_metrics: t`必要指標`,
  regression_mode: t`退步判定模式`,
  threshold_mode: t`門檻判定模式`,
  min_coverage: t`最低涵蓋率`,
  confidence: t`信賴水準`,
  metrics: t`指標設定`,
};

const limits = {
  min: t`至少`,
  max: t`至多`,
  max_regression: t`下降不超過`,
  min_improvement: t`至少提升`,
};

const guarded = (metric: string, limit: GuardLimit, value: number, say: Speaker) =>
  limit === 'min' || limit === 'max' ? say.value(metric, value) : say.change(metric, value);
const guardLimit = (metric: string, limit: GuardLimit, required: number, say: Speaker) =>
  limit === 'min' || limit === 'max' ? say.limit(metric, required) : say.roughly(metric, required);

const fromTo = (base: string, head: string) =>
  t`${base === '' ? words('無') : code(base)} → ${head === '' ? words('無') : code(head)}`;

export const gates = {
  'threshold-met': ({ metric, value, threshold, reach }, say) => {
    const met = t`${say.metric(metric)} ${say.against(metric, value, threshold)}，達到門檻 ${say.limit(metric, threshold)}`;
    return reach === null
      ? t`${met}。`
      : t`${met}；但信賴區間仍包含 ${say.value(metric, reach)}，尚在門檻之外。`;
  },
  'threshold-missed': ({ metric, value, threshold, gap }, say) =>
    t`${say.metric(metric)} ${say.against(metric, value, threshold)}，門檻 ${say.limit(metric, threshold)}，差 ${say.distance(metric, gap)}。`,
  'threshold-none': () => t`${code('success_criteria')} 沒有設定門檻。`,
  'threshold-bound-missed': ({ metric, value, bound, threshold }, say) =>
    t`${say.metric(metric)} ${say.value(metric, value)} 達到門檻 ${say.limit(metric, threshold)}，但信賴區間下限只有 ${say.value(metric, bound)}。`,
  'threshold-bound-unknown': ({ metric, value, threshold }, say) =>
    t`${say.metric(metric)} ${say.value(metric, value)}：資訊不足，無法算出信賴區間來對照門檻 ${say.limit(metric, threshold)}。`,
  'metric-missing': ({ metric }, say) => t`評估結果裡沒有 ${say.metric(metric)}。`,
  'metric-not-a-number': ({ metric, text }, say) => t`${say.metric(metric)} 是 ${code(text)}，不是數字。`,
  'primary-metric-undeclared': () => t`沒有設定 ${code('success_criteria.primary_metric')}。`,
  'no-results-yet': ({ status }) => t`尚無評估結果：任務狀態為 ${code(status)}。`,
  'deployed-without-results': ({ version }) => t`${version} 標示為已部署，卻沒有評估結果。`,
  'deployment-judged': ({ version, gates }) =>
    gates.length === 0
      ? t`${version} 將部署上線，且通過各關卡。`
      : t`${version} 將部署上線，但未通過：${join(gates.map(code), '、')}。`,
  'no-errors': ({ warnings }) => (warnings === 0 ? t`紀錄沒有錯誤。` : t`紀錄沒有錯誤，${warnings} 個警告。`),
  'errors-found': ({ errors }) => t`紀錄有 ${errors} 個錯誤。`,
  'no-baseline': () => t`沒有可比較的版本。`,
  'scale-differs': ({ metric, value, threshold }, say) =>
    t`${say.metric(metric)} 是 ${value}，門檻是 ${threshold}，兩者尺度不同。`,
  'regression-none': ({ metric, change, allowed, baseline, possible, tested }, say) => {
    const drop = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降未超過 ${say.roughly(metric, allowed)}`;
    if (!tested) return t`${drop}（只比較數值本身，無從得知有多可靠）。`;
    return possible === null
      ? t`${drop}。`
      : t`${drop}；但無法排除最多 ${say.distance(metric, possible)}的下降。`;
  },
  'regression-beyond': ({ metric, change, allowed, baseline, sure }, say) => {
    const drop = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降超過容許的 ${say.roughly(metric, allowed)}`;
    return sure === null
      ? t`${drop}（只比較數值本身；提供逐筆預測、混淆矩陣或測試筆數，才能與誤差區分）。`
      : t`${drop}，可確定至少下降 ${say.distance(metric, sure)}。`;
  },
  'regression-undecided': ({ metric, change, allowed, baseline, possible }, say) => {
    const open = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}；現有資料無法判定下降是否超過 ${say.roughly(metric, allowed)}`;
    return possible === null ? t`${open}。` : t`${open}，最多可能下降 ${say.distance(metric, possible)}。`;
  },
  'regression-not-comparable': ({ baseline }) => t`無法與 ${baseline} 比較。`,
  'regression-unlike': ({ metric, baseline }, say) =>
    t`無法與 ${baseline} 比較，而且 ${say.metric(metric)} 的下降超過容許範圍：不能靠更換測試集通過關卡。`,
  'drift-beyond': ({ metric, change, allowed, version, of }, say) =>
    t`相較 ${of} 個曾部署版本中最好的 ${version}，${say.metric(metric)} ${say.change(metric, change)}：逐次累積的下降已超過 ${say.roughly(metric, allowed)}。`,
  'drift-undecided': ({ metric, change, allowed, version, of }, say) =>
    t`相較 ${of} 個曾部署版本中最好的 ${version}，${say.metric(metric)} ${say.change(metric, change)}：確實逐次下降，可能已超過 ${say.roughly(metric, allowed)}。`,
  'drift-moved': ({ version, reason, date }) =>
    t`累積退步自 ${version} 起算（${code('drift_from')}，${code(date)}）：${code(reason)}。在此之前更好的版本不再作為參考。`,
  'metrics-kept': ({ baseline }) => t`${baseline} 有的指標都重新評估了。`,
  'metrics-lost': ({ metrics, baseline }) =>
    t`${baseline} 有 ${listed(metrics, '、', more, 5)}，這次沒有評估，但標準有此要求。`,
  'metrics-not-measured': ({ metrics, baseline }) =>
    t`${baseline} 有 ${listed(metrics, '、', more, 5)}，這次沒有評估。`,
  'candidate-is-baseline': ({ version, rule }) =>
    t`${version} 就是部署中的版本（依 ${rules[rule]}），無需比較。`,
  'task-archived': () => t`任務已封存。`,
  'no-active-version': () => t`${code('task.yaml')} 沒有指定當前版本。`,
  'active-version-missing': ({ version }) => t`${code('versions/')} 裡沒有當前版本 ${version} 的資料夾。`,
  'guard-met': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，符合要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
  'guard-missed': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，不符要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
  'guard-undecided': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，現有資料無法判定是否符合要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
  'guard-unmatched': ({ pattern }) => t`沒有指標符合防護條件 ${code(pattern)}。`,
  'baseline-metric-missing': ({ metric, version }, say) =>
    t`${version} 沒有 ${say.metric(metric)} 可供比較。`,
  'baseline-not-a-number': ({ metric, version }, say) => t`${version} 的 ${say.metric(metric)} 不是數字。`,
  'class-kept': ({ label, change, possible }, say) => {
    const metric = `per_class.${label}.f1`;
    const kept = t`「${label}」F1 ${say.change(metric, change)}，下降未超過容許範圍`;
    return possible === null
      ? t`${kept}。`
      : t`${kept}；但無法排除最多 ${say.distance(metric, possible)}的下降。`;
  },
  'class-dropped': ({ label, change, allowed, sure }, say) => {
    const metric = `per_class.${label}.f1`;
    const drop = t`受保護的類別「${label}」下降超過容許的 ${say.roughly(metric, allowed)}：F1 ${say.change(metric, change)}`;
    return sure === null ? t`${drop}（只比較數值本身）。` : t`${drop}。`;
  },
  'class-undecided': ({ label, change, allowed, possible }, say) => {
    const metric = `per_class.${label}.f1`;
    const open = t`現有資料無法判定受保護的類別「${label}」的下降是否超過 ${say.roughly(metric, allowed)}：F1 ${say.change(metric, change)}`;
    return possible === null ? t`${open}。` : t`${open}，最多可能下降 ${say.distance(metric, possible)}。`;
  },
  'criteria-unchanged': () => t`成功標準沒有改變。`,
  'criteria-new': () => t`成功標準是此 pull request 新增的。`,
  'criteria-of-head': () => t`以此 pull request 的標準判定（${code('criteria: head')}）。`,
  'criteria-loosened': ({ what, base, head }) =>
    t`此 pull request 放寬了${criterion[what]}（${fromTo(base, head)}）；以較嚴格者為準。`,
  'setting-weakened': ({ key, from, to }) =>
    t`此 pull request 放寬了 ${code(key)}（${fromTo(from, to)}），合併後生效。`,
  'criteria-tightened': ({ what, base, head }) =>
    t`此 pull request 收緊了${criterion[what]}（${fromTo(base, head)}）。`,
  waived: ({ gate, reason, owner, expires }) =>
    t`關卡 ${code(gate)} 未通過，由 ${code(owner)} 豁免至 ${code(expires)}：${code(reason)}。`,
  'waiver-expired': ({ gate, owner, expires }) =>
    t`${code(owner)} 對關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
  'waiver-not-yet': ({ gate, owner }) =>
    t`${code(owner)} 對關卡 ${code(gate)} 的豁免是此 pull request 才加入的，合併後才算數。`,
} satisfies Partial<ReasonSentences>;
