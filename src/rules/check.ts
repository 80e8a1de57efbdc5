import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { RuleId } from '../domain/findings/rules.ts';
import { deployedHits } from '../domain/judge/deployments.ts';
import type { VersionRecord } from '../domain/records/records.ts';
import type { Hit, Removal, RuleCard } from './card.ts';
import { isElsewhere, type RuleContext, type RuleInput, ruleContext } from './context.ts';
import { mergeConflicts } from './history/merge-conflict.ts';
import { ruleIds, rules } from './registry.ts';
import { masked } from './secrets/mask.ts';
import { maskerOf } from './secrets/redact.ts';

/**
 * What the rules find in one task, with their default severities; syntax and shape of its files are found while they
 * are read. In a pull request, versions that it leaves as they are have no findings. `applyPolicy` comes next.
 */
export function checkTask(input: RuleInput): readonly AnyFinding[] {
  const { path, base, head } = input;
  const deployed = deployedHits(base, input.deployedInHistory ?? null).map((hit) => hit.version);
  const { rollback = false, elsewhere = new Set<string>() } = input;
  const removal = base === null ? null : { path, base, head, deployed, rollback, elsewhere };
  const removed = removal === null ? [] : ruleIds.flatMap((id) => inRemoval(id, removal));
  const conflicts = mergeConflicts(path, head, input.conflicts);
  if (head === null) return [...removed, ...conflicts];
  const context = ruleContext(input, head);
  const versions = [...context.versions.values()].filter((version) => context.touched(version.name.text));
  const found = [
    ...ruleIds.flatMap((id) => inTask(id, context)),
    ...versions.flatMap((version) => ruleIds.flatMap((id) => inVersion(id, context, version))),
  ];
  const own = found.filter((one) => !isElsewhere(context, one));
  return masked([...own, ...removed, ...conflicts], maskerOf(head.texts));
}

// The generic parameter keeps the tie between a rule and its arguments for the type checker.
const inTask = <R extends RuleId>(id: R, context: RuleContext) =>
  findings(rules[id], rules[id].checkTask?.(context) ?? []);

const inVersion = <R extends RuleId>(id: R, context: RuleContext, version: VersionRecord) =>
  findings(rules[id], rules[id].checkVersion?.(context, version) ?? []);

const inRemoval = <R extends RuleId>(id: R, removal: Removal) =>
  findings(rules[id], rules[id].checkRemoval?.(removal) ?? []);

const findings = <R extends RuleId>(card: RuleCard<R>, hits: readonly Hit<R>[]) =>
  hits.map(({ place, args, extra }) => finding(card, place, args, extra));
