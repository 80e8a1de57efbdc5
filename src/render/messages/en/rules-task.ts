import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, join, listed, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const more = (count: number) => t`${count} more`;

const groups = {
  task: t`task`,
  lineage: t`lineage`,
  consistency: t`consistency`,
  history: t`history`,
};

export const task: RuleSentences<RulesOf<'task'>> = {
  'task/name-differs': ({ name, directory }) =>
    t`${code('task_name')} is ${code(name)}, but the directory is ${code(directory)}.`,
  'task/name-taken': ({ name, other }) => t`The task in ${code(other)} has the name ${code(name)}, too.`,
  'task/active-version-missing': ({ version, status }) =>
    t`The active version ${code(version)} has no folder ${code(`versions/${version}`)}; status ${code(status)} needs one.`,
  'task/status-move': ({ from, to, legal }) =>
    t`The status may not go from ${code(from)} to ${code(to)}; allowed: ${listed(legal, ', ', more)}.`,
  'task/primary-metric-missing': ({ metric, version, known }) =>
    known.length === 0
      ? t`The primary metric ${code(metric)} is not in the results of ${version}; they have no metric.`
      : t`The primary metric ${code(metric)} is not in the results of ${version}; they have ${listed(known, ', ', more)}.`,
  'task/direction-unknown': ({ metric }) =>
    t`Nothing says which way ${code(metric)} is better; it counts as higher. Add ${code('direction: higher')} or ${code('direction: lower')} to ${code('success_criteria')}, or a line under ${code('metrics')} in ${code('tunegate.yaml')}.`,
  'task/primary-metric-changed': ({ from, to }) =>
    t`This pull request changes the primary metric from ${code(from)} to ${code(to)}.`,
  'task/no-criteria': ({ key }) =>
    t`${code(`success_criteria.${key}`)} is not set, so the results are judged by nothing.`,
  'task/threshold-lowered': ({ metric, from, to }) =>
    to === null
      ? t`This pull request takes away the threshold ${from} of ${code(metric)}.`
      : t`This pull request loosens the threshold of ${code(metric)} from ${from} to ${to}.`,
  'task/unknown-label': ({ label, allowed }) =>
    t`The label ${code(label)} is not in ${code('output_format')}; allowed: ${listed(allowed, ', ', more)}.`,
  'task/label-not-evaluated': ({ label }) => t`The results have no scores for the label ${code(label)}.`,
  'task/deployed-version-missing': ({ version }) =>
    t`${code('deployed_version')} is ${code(version)}, which is no version of this task.`,
  'task/deployed-version-differs': ({ deployed, version }) =>
    t`${code('deployed_version')} is ${code(deployed)}, while the status says that ${code(version)} is deployed.`,
  'task/experimental-deployed': ({ version }) =>
    t`The experimental version ${code(version)} is deployed; give it a regular name first.`,
  'task/updated-before-created': ({ created, updated }) =>
    t`${code('updated')} ${code(updated)} is before ${code('created')} ${code(created)}.`,
  'task/waiver-incomplete': ({ missing }) =>
    t`The waiver does not count: it lacks ${listed(missing, ', ', more)}.`,
  'task/waiver-wildcard': ({ key, value }) =>
    t`The waiver's ${code(key)} is ${code(value)}; name the one that it is for.`,
  'task/waiver-expired': ({ gate, expires }) =>
    t`The waiver for the gate ${code(gate)} expired on ${code(expires)}.`,
  'task/waiver-unknown': ({ key, value }) =>
    t`The waiver does nothing: there is no ${code(key)} ${code(value)} to waive.`,
  'task/not-checked': ({ files, groups: left }) =>
    t`Not checked, because ${listed(files, ', ', more)} cannot be read: rules of ${join(
      left.map((group) => groups[group]),
      ', ',
    )}.`,
};
