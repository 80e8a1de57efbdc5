import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const rewritten = {
  results: t`results`,
  data: t`data record`,
  config: t`configuration`,
  model: t`model`,
  deployment: t`date of deployment`,
};
const orNone = (text: string) => (text === '' ? t`none` : code(text));

export const history: RuleSentences<RulesOf<'history'>> = {
  'history/rewritten': ({ version, what }) =>
    t`This pull request rewrites the ${rewritten[what]} of ${version}, which exists on the base; make a new version.`,
  'history/origin-rewritten': ({ version, key, from, to }) =>
    t`This pull request changes ${code(key)} of ${version}, which exists on the base: ${orNone(from)} → ${orNone(to)}.`,
  'history/deployed-removed': ({ version }) => t`This pull request removes ${version}, which is deployed.`,
  'history/version-removed': ({ version }) =>
    t`This pull request removes ${version} without a record in ${code('versions/retired.yaml')}.`,
  'history/name-reused': ({ version, removed }) =>
    removed === ''
      ? t`The name ${code(version)} belongs to a version that was removed; take a new one.`
      : t`The name ${code(version)} belongs to a version that was removed on ${code(removed)}; take a new one.`,
  'history/retired-differs': ({ version, key, base, record }) =>
    t`${code('versions/retired.yaml')} says otherwise of ${version} than the base: ${code(key)} ${orNone(base)} → ${orNone(record)}.`,
  'history/retired-unknown': ({ version }) =>
    t`${code('versions/retired.yaml')} remembers ${version}, which the base never had.`,
  'history/retired-removed': ({ version }) =>
    t`This pull request drops the record of ${version} from ${code('versions/retired.yaml')}.`,
  'history/merge-conflict': ({ key }) =>
    key === ''
      ? t`This pull request and the base changed this file in ways that do not go together; what the base says counts until the conflict is resolved.`
      : t`This pull request and the base set ${code(key)} to different values; the base's counts until the conflict is resolved.`,
};

export const secrets: RuleSentences<RulesOf<'secrets'>> = {
  'secrets/literal': ({ key }) =>
    t`${code(key)} holds a literal secret; refer to the environment (${code(`\${NAME}`)}) and revoke this one.`,
  'secrets/token': ({ kind }) =>
    t`This looks like a secret (${code(kind)}); refer to the environment (${code(`\${NAME}`)}) and revoke it.`,
  'secrets/more': ({ count }) => t`This file holds ${count} more secrets.`,
  'secrets/url': ({ scheme }) =>
    t`A ${code(scheme)} address holds a password or a key; refer to the environment (${code(`\${NAME}`)}) and change it.`,
};

export const settings: RuleSentences<RulesOf<'settings'>> = {
  'settings/unknown-rule': ({ id }) => t`There is no rule ${code(id)}.`,
  'settings/weakened': ({ key, from, to }) =>
    t`This pull request weakens ${code(key)}: ${orNone(from)} → ${orNone(to)}.`,
  'settings/unknown-key': ({ key }) => t`There is no setting ${code(key)}.`,
};
