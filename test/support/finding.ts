import {
  type AnyFinding,
  type FindingExtra,
  finding,
  type Place,
} from '../../src/domain/findings/finding.ts';
import type { RuleArguments, RuleId } from '../../src/domain/findings/rules.ts';
import { rules } from '../../src/rules/registry.ts';

/** A finding of any rule, by its id. */
export const findingOf = <R extends RuleId>(
  id: R,
  place: Place,
  args: RuleArguments[R],
  extra?: FindingExtra,
): Extract<AnyFinding, { rule: R }> => finding(rules[id], place, args, extra);
