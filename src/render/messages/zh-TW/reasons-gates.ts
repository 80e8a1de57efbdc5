import type { GuardLimit } from '../../../domain/reasons/argument-values.ts';
import { roughCount } from '../../format.ts';
import { code, join, t, words } from '../../text.ts';
import type { ReasonSentences, Speaker } from '../sentence.ts';

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
  regression_mode: t`退步判定模式`,
  threshold_mode: t`門檻判定模式`,
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
  'threshold-met': ({ metric, value, threshold }, say) =>
    t`${say.metric(metric)} ${say.against(metric, value, threshold)}，達到門檻 ${say.limit(metric, threshold)}。`,
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
  'regression-none': ({ metric, change, allowed, baseline, possible }, say) => {
    const drop = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降未超過 ${say.roughly(metric, allowed)}`;
    return possible === null
      ? t`${drop}。`
      : t`${drop}；但無法排除最多 ${say.distance(metric, possible)} 的下降。`;
  },
  'regression-beyond': ({ metric, change, allowed, baseline }, say) =>
    t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}，下降超過容許的 ${say.roughly(metric, allowed)}。`,
  'regression-undecided': ({ metric, change, allowed, baseline, items }, say) => {
    const open = t`相較 ${baseline}，${say.metric(metric)} ${say.change(metric, change)}；測試資料太少，無法判定下降是否超過 ${say.roughly(metric, allowed)}`;
    return items === null ? t`${open}。` : t`${open}，再多約 ${words(roughCount(items))} 筆即可判定。`;
  },
  'regression-not-comparable': ({ baseline }) => t`無法與 ${baseline} 比較。`,
  'candidate-is-baseline': ({ version, rule }) =>
    t`${version} 就是部署中的版本（依 ${rules[rule]}），無需比較。`,
  'task-archived': () => t`任務已封存。`,
  'no-active-version': () => t`${code('task.yaml')} 沒有指定當前版本。`,
  'active-version-missing': ({ version }) => t`${code('versions/')} 裡沒有當前版本 ${version} 的資料夾。`,
  'guard-met': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，符合要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
  'guard-missed': ({ metric, limit, value, required }, say) =>
    t`${say.metric(metric)} ${guarded(metric, limit, value, say)}，不符要求：${limits[limit]} ${guardLimit(metric, limit, required, say)}。`,
  'guard-unmatched': ({ pattern }) => t`沒有指標符合防護條件 ${code(pattern)}。`,
  'baseline-metric-missing': ({ metric, version }, say) =>
    t`${version} 沒有 ${say.metric(metric)} 可供比較。`,
  'baseline-not-a-number': ({ metric, version }, say) => t`${version} 的 ${say.metric(metric)} 不是數字。`,
  'class-kept': ({ label, change }, say) =>
    t`「${label}」F1 ${say.change(`per_class.${label}.f1`, change)}，沒有顯著退步。`,
  'class-dropped': ({ label, change }, say) =>
    t`受保護的類別「${label}」顯著退步：F1 ${say.change(`per_class.${label}.f1`, change)}。`,
  'class-drop-beyond': ({ label, change, allowed }, say) => {
    const metric = `per_class.${label}.f1`;
    return t`受保護的類別「${label}」退步：F1 ${say.change(metric, change)}，容許 ${say.roughly(metric, allowed)}。`;
  },
  'class-drop-allowed': ({ label, change, allowed }, say) => {
    const metric = `per_class.${label}.f1`;
    return t`「${label}」F1 ${say.change(metric, change)}，在容許的 ${say.roughly(metric, allowed)} 以內。`;
  },
  'class-drop-within-noise': ({ label, change }, say) =>
    t`受保護的類別「${label}」略降，在誤差範圍內：F1 ${say.change(`per_class.${label}.f1`, change)}。`,
  'criteria-unchanged': () => t`成功標準沒有改變。`,
  'criteria-new': () => t`成功標準是此 pull request 新增的。`,
  'criteria-of-head': () => t`以此 pull request 的標準判定（${code('criteria: head')}）。`,
  'criteria-loosened': ({ what, base, head }) =>
    t`此 pull request 放寬了${criterion[what]}（${fromTo(base, head)}）；以較嚴格者為準。`,
  'criteria-tightened': ({ what, base, head }) =>
    t`此 pull request 收緊了${criterion[what]}（${fromTo(base, head)}）。`,
  waived: ({ gate, reason, owner, expires }) =>
    t`關卡 ${code(gate)} 未通過，由 ${code(owner)} 豁免至 ${code(expires)}：${code(reason)}。`,
  'waiver-expired': ({ gate, owner, expires }) =>
    t`${code(owner)} 對關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
  'waiver-not-yet': ({ gate, owner }) =>
    t`${code(owner)} 對關卡 ${code(gate)} 的豁免是此 pull request 才加入的，合併後才算數。`,
} satisfies Partial<ReasonSentences>;
