import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, listed, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const more = (count: number) => t`${count} more`;

export const lineage: RuleSentences<RulesOf<'lineage'>> = {
  'lineage/version-differs': ({ version, folder }) =>
    t`${code('version')} is ${code(version)}, but the folder is ${code(folder)}.`,
  'lineage/strategy': ({ version, strategy, example }) =>
    t`${code(version)} does not fit the strategy ${code(strategy)}; expected a name such as ${code(example)}.`,
  'lineage/unknown-form': ({ version }) =>
    t`${code(version)} is no version name of a known form, such as ${code('v2')}, ${code('2025-01-07')} or ${code('v2-20250107')}.`,
  'lineage/empty-folder': ({ version }) => t`The version folder ${code(version)} holds no record.`,
  'lineage/file-missing': ({ version }) =>
    t`The active version ${code(version)} has no ${code('lineage.yaml')}.`,
  'lineage/parent-missing': ({ parent }) =>
    t`The parent ${code(parent)} is no version of this task, nor a removed one.`,
  'lineage/parent-later': ({ version, parent, times }) =>
    times === null
      ? t`The parent ${code(parent)} comes after ${code(version)}.`
      : t`${code(version)} was created on ${code(times.version)}, before its parent ${code(parent)} (${code(times.parent)}).`,
  'lineage/parent-cycle': ({ cycle }) => t`The parents go in a circle: ${listed(cycle, ' → ', more)}.`,
  'lineage/orphan': ({ version }) =>
    t`${code(version)} has no ${code('parent')}, though it is not the first version.`,
  'lineage/no-changes': () => t`${code('changes')} says nothing about what this version changes.`,
  'lineage/vague-change': ({ text }) =>
    t`${code(text)} does not say what changed; write it like ${code('LoRA rank 32 → 64')}.`,
  'lineage/claim-differs': ({ text, key, claimed, actual }) =>
    t`${code(text)} says ${code(`${claimed.from} → ${claimed.to}`)}, but ${code(key)} is ${code(`${actual.from} → ${actual.to}`)}.`,
  'lineage/count-differs': ({ text, claimed, actual }) =>
    t`${code(text)} says ${code(signed(claimed))}, but the training data changed by ${code(signed(actual))}.`,
  'lineage/unmentioned-change': ({ key, from, to, parent }) =>
    t`${code(key)} changed from ${code(from)} (${parent}) to ${code(to)}, which ${code('changes')} does not mention.`,
  'lineage/deployed-before-created': ({ deployed, created }) =>
    t`${code('deployed_at')} ${code(deployed)} is before ${code('created')} ${code(created)}.`,
  'lineage/created-in-future': ({ created }) => t`${code('created')} ${code(created)} is in the future.`,
  'lineage/artefact-name': ({ key, found, expected }) =>
    t`${code(key)} is ${code(found)}; expected ${code(expected)}.`,
};

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));
