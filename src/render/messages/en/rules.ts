import type { HistoryRules } from '../../../domain/rule/history.ts';
import type { SecretsRules } from '../../../domain/rule/secrets.ts';
import type { SettingsRules } from '../../../domain/rule/settings.ts';
import { code, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const rewritten = { results: t`results`, data: t`data record`, config: t`configuration` };

export const history: RuleSentences<HistoryRules> = {
  'history/rewritten': ({ version, what }) =>
    t`This pull request rewrites the ${rewritten[what]} of ${version}, which exists on the base; make a new version.`,
  'history/origin-rewritten': ({ version, key, from, to }) =>
    t`This pull request rewrites ${code(key)} of ${version} from ${code(from)} to ${code(to)}.`,
  'history/deployed-removed': ({ version }) =>
    t`This pull request removes ${version}, which is or was deployed.`,
  'history/version-removed': ({ version }) =>
    t`This pull request removes ${version} without a record in ${code('versions/retired.yaml')}.`,
  'history/name-reused': ({ version, removed }) =>
    removed === ''
      ? t`${version} is the name of a removed version; take a new one.`
      : t`${version} is the name of a version that was removed on ${code(removed)}; take a new one.`,
  'history/retired-removed': ({ version }) =>
    t`This pull request removes ${version} from the removed versions, so that its name could be used again.`,
};

const advice = t`use ${code('$' + '{NAME}')} and revoke this one`;

export const secrets: RuleSentences<SecretsRules> = {
  'secrets/literal': ({ key }) => t`${code(key)} holds a literal secret; ${advice}.`,
  'secrets/token': ({ kind }) => t`This looks like a secret (${code(kind)}); ${advice}.`,
  'secrets/url': ({ scheme }) => t`This ${code(scheme)} URL holds a password; ${advice}.`,
};

export const settings: RuleSentences<SettingsRules> = {
  'settings/unknown-rule': ({ id }) => t`There is no rule ${code(id)}.`,
};
