import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Policy } from '../domain/judge/policy.ts';
import { withoutConsequences } from './consequences.ts';

/**
 * Sets the severities that the policy lays down, leaves out the rules that it turns off, and then the findings that
 * only follow from others: to be called once with all findings of one task, those of its readers included.
 */
export function applyPolicy(
  findings: readonly AnyFinding[],
  policy: Pick<Policy, 'rules'>,
): readonly AnyFinding[] {
  const judged = findings.flatMap((found): readonly AnyFinding[] => {
    const severity = policy.rules.get(found.rule);
    if (severity === 'off') return [];
    return severity === undefined ? [found] : [{ ...found, severity }];
  });
  return withoutConsequences(judged);
}
