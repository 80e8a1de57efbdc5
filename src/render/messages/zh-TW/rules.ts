import type { HistoryRules } from '../../../domain/rule/history.ts';
import type { SecretsRules } from '../../../domain/rule/secrets.ts';
import type { SettingsRules } from '../../../domain/rule/settings.ts';
import { code, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const rewritten = { results: t`評估結果`, data: t`資料紀錄`, config: t`訓練配置` };

export const history: RuleSentences<HistoryRules> = {
  'history/rewritten': ({ version, what }) =>
    t`此 pull request 改寫了目標分支上既有版本 ${version} 的${rewritten[what]}；請建立新版本。`,
  'history/origin-rewritten': ({ version, key, from, to }) =>
    t`此 pull request 把 ${version} 的 ${code(key)} 從 ${code(from)} 改寫成 ${code(to)}。`,
  'history/deployed-removed': ({ version }) => t`此 pull request 移除了部署中或曾經部署的 ${version}。`,
  'history/version-removed': ({ version }) =>
    t`此 pull request 移除了 ${version}，卻沒有記錄在 ${code('versions/retired.yaml')}。`,
  'history/name-reused': ({ version, removed }) =>
    removed === ''
      ? t`${version} 是已移除版本的名稱；請改用新名稱。`
      : t`${version} 是 ${code(removed)} 已移除版本的名稱；請改用新名稱。`,
  'history/retired-removed': ({ version }) =>
    t`此 pull request 把 ${version} 從已移除版本的紀錄中刪除，這個名稱就可能再被使用。`,
};

const advice = t`請改用 ${code('$' + '{NAME}')}，並撤銷這組機密`;

export const secrets: RuleSentences<SecretsRules> = {
  'secrets/literal': ({ key }) => t`${code(key)} 直接寫入了機密；${advice}。`,
  'secrets/token': ({ kind }) => t`這裡疑似有機密（${code(kind)}）；${advice}。`,
  'secrets/url': ({ scheme }) => t`這個 ${code(scheme)} 網址含有密碼；${advice}。`,
};

export const settings: RuleSentences<SettingsRules> = {
  'settings/unknown-rule': ({ id }) => t`沒有名為 ${code(id)} 的規則。`,
};
