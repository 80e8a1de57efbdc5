import type { AnyFinding } from '../domain/findings/finding.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import { isElsewhere, type RuleInput, ruleContext } from './context.ts';
import { versionsRemoved } from './history-removed.ts';
import { mergeConflicts } from './merge-conflicts.ts';
import { taskRules, versionRules } from './registry.ts';

/**
 * What the rules find in one task, with their default severities; syntax and shape of its files are found while they
 * are read. In a pull request, versions that it leaves as they are have no findings. `applyPolicy` comes next.
 */
export function checkTask(input: RuleInput): readonly AnyFinding[] {
  const { path, base, head } = input;
  const deployed = deployedHits(base, input.deployedInHistory ?? null).map((hit) => hit.version);
  const removed = base === null ? [] : versionsRemoved(path, base, head, deployed);
  const conflicts = mergeConflicts(path, head, input.conflicts);
  if (head === null) return [...removed, ...conflicts];
  const context = ruleContext(input, head);
  const versions = [...context.versions.values()].filter((version) => context.touched(version.name.text));
  const found = [
    ...taskRules.flatMap((rule) => rule(context)),
    ...versions.flatMap((version) => versionRules.flatMap((rule) => rule(context, version))),
  ];
  return [...found.filter((one) => !isElsewhere(context, one)), ...removed, ...conflicts];
}
