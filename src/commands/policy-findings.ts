import type { AnyFinding } from '../domain/findings/finding.ts';
import type { ReadPolicy } from '../records/read-policy.ts';
import { unknownRules } from '../rules/unknown-rules.ts';

/** All mistakes of a policy file. It stands alone, so that commands that print none of them do not load the rules. */
export const policyFindings = (read: Pick<ReadPolicy, 'mistakes' | 'statedRules'>): readonly AnyFinding[] => [
  ...read.mistakes,
  ...unknownRules(read.statedRules),
];
