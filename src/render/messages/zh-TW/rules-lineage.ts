import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, listed, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const more = (count: number) => t`另 ${count} 項`;

export const lineage: RuleSentences<RulesOf<'lineage'>> = {
  'lineage/version-differs': ({ version, folder }) =>
    t`${code('version')} 是 ${code(version)}，資料夾名稱卻是 ${code(folder)}。`,
  'lineage/strategy': ({ version, strategy, example }) =>
    t`${code(version)} 不符合 ${code(strategy)} 命名策略，應類似 ${code(example)}。`,
  'lineage/unknown-form': ({ version }) =>
    t`${code(version)} 不是已知形式的版本名稱，例如 ${code('v2')}、${code('2025-01-07')}、${code('v2-20250107')}。`,
  'lineage/empty-folder': ({ version }) => t`版本資料夾 ${code(version)} 沒有任何紀錄。`,
  'lineage/file-missing': ({ version }) => t`當前版本 ${code(version)} 沒有 ${code('lineage.yaml')}。`,
  'lineage/parent-missing': ({ parent }) =>
    t`父版本 ${code(parent)} 不是此任務的版本，也不在已移除的版本中。`,
  'lineage/parent-later': ({ version, parent, times }) =>
    times === null
      ? t`父版本 ${code(parent)} 排在 ${code(version)} 之後。`
      : t`${code(version)} 建立於 ${code(times.version)}，早於父版本 ${code(parent)}（${code(times.parent)}）。`,
  'lineage/parent-cycle': ({ cycle }) => t`父版本形成循環：${listed(cycle, ' → ', more)}。`,
  'lineage/orphan': ({ version }) => t`${code(version)} 不是第一個版本，卻沒有 ${code('parent')}。`,
  'lineage/no-changes': () => t`${code('changes')} 沒有說明這個版本改了什麼。`,
  'lineage/vague-change': ({ text }) =>
    t`${code(text)} 沒有說明具體改動；請寫成像 ${code('LoRA rank 32 → 64')}。`,
  'lineage/claim-differs': ({ text, key, claimed, actual }) =>
    t`${code(text)} 寫的是 ${code(`${claimed.from} → ${claimed.to}`)}，但 ${code(key)} 實際是 ${code(`${actual.from} → ${actual.to}`)}。`,
  'lineage/count-differs': ({ text, claimed, actual }) =>
    t`${code(text)} 寫的是 ${code(signed(claimed))}，但訓練資料實際變化 ${code(signed(actual))}。`,
  'lineage/unmentioned-change': ({ key, from, to, parent }) =>
    t`${code(key)} 從 ${code(from)}（${parent}）變成 ${code(to)}，${code('changes')} 卻沒有提到。`,
  'lineage/deployed-before-created': ({ deployed, created }) =>
    t`${code('deployed_at')} ${code(deployed)} 早於 ${code('created')} ${code(created)}。`,
  'lineage/created-in-future': ({ created }) => t`${code('created')} ${code(created)} 在未來。`,
  'lineage/artefact-name': ({ key, found, expected }) =>
    t`${code(key)} 是 ${code(found)}，應為 ${code(expected)}。`,
};

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));
