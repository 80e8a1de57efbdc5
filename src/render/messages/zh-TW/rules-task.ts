import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, join, listed, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const more = (count: number) => t`另 ${count} 項`;

const groups = {
  task: t`任務`,
  lineage: t`版本沿革`,
  consistency: t`一致性`,
  history: t`歷史`,
};

export const task: RuleSentences<RulesOf<'task'>> = {
  'task/name-differs': ({ name, directory }) =>
    t`${code('task_name')} 是 ${code(name)}，目錄名稱卻是 ${code(directory)}。`,
  'task/name-taken': ({ name, other }) => t`${code(other)} 的任務也叫 ${code(name)}。`,
  'task/active-version-missing': ({ version, status }) =>
    t`當前版本 ${code(version)} 沒有資料夾 ${code(`versions/${version}`)}；狀態 ${code(status)} 必須要有。`,
  'task/status-move': ({ from, to, legal }) =>
    t`狀態不能從 ${code(from)} 變成 ${code(to)}；可以是 ${listed(legal, '、', more)}。`,
  'task/primary-metric-missing': ({ metric, version, known }) =>
    known.length === 0
      ? t`${version} 的評估結果沒有主要指標 ${code(metric)}，其中沒有任何指標。`
      : t`${version} 的評估結果沒有主要指標 ${code(metric)}；現有 ${listed(known, '、', more)}。`,
  'task/direction-unknown': ({ metric }) =>
    t`無法得知 ${code(metric)} 是越高越好還是越低越好，先視為越高越好；請在 ${code('success_criteria')} 加上 ${code('direction: higher')} 或 ${code('direction: lower')}，或在 ${code('tunegate.yaml')} 的 ${code('metrics')} 註明。`,
  'task/primary-metric-changed': ({ from, to }) =>
    t`此 pull request 把主要指標從 ${code(from)} 改成 ${code(to)}。`,
  'task/no-criteria': ({ key }) => t`未設定 ${code(`success_criteria.${key}`)}，評估結果無從判斷。`,
  'task/threshold-lowered': ({ metric, from, to }) =>
    to === null
      ? t`此 pull request 取消了 ${code(metric)} 的門檻 ${from}。`
      : t`此 pull request 把 ${code(metric)} 的門檻從 ${from} 放寬到 ${to}。`,
  'task/unknown-label': ({ label, allowed }) =>
    t`標籤 ${code(label)} 不在 ${code('output_format')} 中；可用的有 ${listed(allowed, '、', more)}。`,
  'task/label-not-evaluated': ({ label }) => t`評估結果沒有標籤 ${code(label)} 的分數。`,
  'task/deployed-version-missing': ({ version }) =>
    t`${code('deployed_version')} 是 ${code(version)}，但此任務沒有這個版本。`,
  'task/deployed-version-differs': ({ deployed, version }) =>
    t`${code('deployed_version')} 是 ${code(deployed)}，狀態卻表示已部署的是 ${code(version)}。`,
  'task/experimental-deployed': ({ version }) => t`已部署的 ${code(version)} 是實驗版本；請先改為正式名稱。`,
  'task/updated-before-created': ({ created, updated }) =>
    t`${code('updated')} ${code(updated)} 早於 ${code('created')} ${code(created)}。`,
  'task/waiver-incomplete': ({ missing }) => t`此豁免無效：缺少 ${listed(missing, '、', more)}。`,
  'task/waiver-wildcard': ({ key, value }) => t`豁免的 ${code(key)} 是 ${code(value)}；請寫明單一對象。`,
  'task/waiver-expired': ({ gate, expires }) => t`關卡 ${code(gate)} 的豁免已於 ${code(expires)} 到期。`,
  'task/waiver-unknown': ({ key, value }) => t`此豁免無效：沒有可豁免的 ${code(key)} ${code(value)}。`,
  'task/not-checked': ({ files, groups: left }) =>
    t`因為無法讀取 ${listed(files, '、', more)}，未檢查這些規則：${join(
      left.map((group) => groups[group]),
      '、',
    )}。`,
};
