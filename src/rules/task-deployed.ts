import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import { parseVersionName } from '../domain/records/version-name.ts';
import { nearest } from '../records/nearest.ts';
import { locationAt, placeAt, type RuleContext } from './context.ts';

/** `deployed_version` names no version of the task, or another one than the status does. */
export function deployedVersion(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const deployed = task?.value.deployedVersion ?? null;
  if (task === null || deployed === null) return [];
  const place = placeAt(context, task.source, ['deployed_version']);
  if (!context.versions.has(deployed)) {
    const suggestion = nearest(deployed, context.versions.keys());
    return [finding('task/deployed-version-missing', place, { version: deployed }, { suggestion })];
  }
  const { version, status } = task.value;
  if (status !== 'deployed' || version === null || version === deployed) return [];
  const related = locationAt(task.source, ['version']);
  return [finding('task/deployed-version-differs', place, { deployed, version }, { related })];
}

/** What is in production has the name of an experiment, which retention would clean up. */
export function experimentalDeployed(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  if (task === null) return [];
  const { deployedVersion: explicit, version, status } = task.value;
  const deployed = explicit ?? (status === 'deployed' ? version : null);
  if (deployed === null || !parseVersionName(deployed, context.taskName).experimental) return [];
  const place = placeAt(context, task.source, [explicit === null ? 'version' : 'deployed_version']);
  return [finding('task/experimental-deployed', place, { version: deployed })];
}

/** `updated` is before `created`. */
export function updatedBeforeCreated(context: RuleContext): readonly AnyFinding[] {
  const { task } = context;
  const [created, updated] = [task?.value.created ?? null, task?.value.updated ?? null];
  if (task === null || created === null || updated === null) return [];
  const before =
    created.dateOnly || updated.dateOnly
      ? updated.text.slice(0, 10) < created.text.slice(0, 10)
      : updated.epochMs < created.epochMs;
  if (!before) return [];
  const args = { created: created.text, updated: updated.text };
  const related = locationAt(task.source, ['created']);
  return [
    finding('task/updated-before-created', placeAt(context, task.source, ['updated']), args, { related }),
  ];
}
