import type { AnyFinding } from '../domain/finding.ts';
import type { Policy } from '../domain/policy.ts';

/** Sets the severities that the policy lays down and leaves out the rules that it turns off. */
export function applyPolicy(
  findings: readonly AnyFinding[],
  policy: Pick<Policy, 'rules'>,
): readonly AnyFinding[] {
  return findings.flatMap((found): readonly AnyFinding[] => {
    const severity = policy.rules.get(found.rule);
    if (severity === 'off') return [];
    return severity === undefined ? [found] : [{ ...found, severity }];
  });
}
