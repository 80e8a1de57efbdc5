import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const rewritten = {
  results: t`評估結果`,
  data: t`資料紀錄`,
  config: t`訓練配置`,
  model: t`模型`,
  deployment: t`部署時間`,
};
const orNone = (text: string) => (text === '' ? t`無` : code(text));

export const history: RuleSentences<RulesOf<'history'>> = {
  'history/rewritten': ({ version, what }) =>
    t`此 pull request 改寫了目標分支上既有版本 ${version} 的${rewritten[what]}；請建立新版本。`,
  'history/origin-rewritten': ({ version, key, from, to }) =>
    t`此 pull request 改寫了目標分支上既有版本 ${version} 的 ${code(key)}：${orNone(from)} → ${orNone(to)}。`,
  'history/deployed-removed': ({ version }) => t`此 pull request 移除了部署中的版本 ${version}。`,
  'history/version-removed': ({ version }) =>
    t`此 pull request 移除了 ${version}，卻沒有在 ${code('versions/retired.yaml')} 留下紀錄。`,
  'history/name-reused': ({ version, removed }) =>
    removed === ''
      ? t`版本名稱 ${code(version)} 屬於已移除的版本，請換一個新名稱。`
      : t`版本名稱 ${code(version)} 屬於已在 ${code(removed)} 移除的版本，請換一個新名稱。`,
  'history/retired-differs': ({ version, key, base, record }) =>
    t`${code('versions/retired.yaml')} 對 ${version} 的紀錄與目標分支不符：${code(key)} ${orNone(base)} → ${orNone(record)}。`,
  'history/retired-unknown': ({ version }) =>
    t`${code('versions/retired.yaml')} 記載了目標分支上從未有過的 ${version}。`,
  'history/retired-removed': ({ version }) =>
    t`此 pull request 從 ${code('versions/retired.yaml')} 刪除了 ${version} 的紀錄。`,
  'history/merge-conflict': ({ key }) =>
    key === ''
      ? t`此 pull request 與目標分支對這個檔案的修改互相衝突；解決衝突之前，以目標分支的內容為準。`
      : t`此 pull request 與目標分支把 ${code(key)} 改成了不同的值；解決衝突之前，以目標分支的值為準。`,
};

export const secrets: RuleSentences<RulesOf<'secrets'>> = {
  'secrets/literal': ({ key }) =>
    t`${code(key)} 直接寫入了機密；請改用環境變數（${code(`\${NAME}`)}），並撤銷這組機密。`,
  'secrets/token': ({ kind }) =>
    t`此處疑似機密（${code(kind)}）；請改用環境變數（${code(`\${NAME}`)}），並撤銷這組機密。`,
  'secrets/more': ({ count }) => t`此檔案另有 ${count} 組機密。`,
  'secrets/url': ({ scheme }) =>
    t`${code(scheme)} 網址含有密碼或金鑰；請改用環境變數（${code(`\${NAME}`)}），並更換。`,
};

export const settings: RuleSentences<RulesOf<'settings'>> = {
  'settings/unknown-rule': ({ id }) => t`沒有名為 ${code(id)} 的規則。`,
  'settings/weakened': ({ key, from, to }) =>
    t`此 pull request 放寬了 ${code(key)}：${orNone(from)} → ${orNone(to)}。`,
  'settings/unknown-key': ({ key }) => t`沒有名為 ${code(key)} 的設定。`,
};
