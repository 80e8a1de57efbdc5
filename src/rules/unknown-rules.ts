import { type AnyFinding, finding, type Place } from '../domain/findings/finding.ts';
import { nearest } from '../domain/nearest.ts';
import { isRuleId, ruleIds } from './registry.ts';
import { settingsUnknownRule } from './settings/unknown-rule.ts';

/** A rule as tunegate.yaml names it, and where. */
export interface StatedRule {
  readonly id: string;
  readonly place: Place;
}

/** Names of rules that do not exist: a rule that was meant to be off still fires. */
export const unknownRules = (stated: readonly StatedRule[]): readonly AnyFinding[] =>
  stated
    .filter(({ id }) => !isRuleId(id))
    .map(({ id, place }) =>
      finding(settingsUnknownRule, place, { id }, { suggestion: nearest(id, ruleIds) }),
    );
