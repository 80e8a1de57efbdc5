import type { AnyFinding } from '../domain/findings/finding.ts';
import type { ReadPolicy } from '../records/read-policy.ts';
import { masked } from '../rules/secrets/mask.ts';
import { secretsOutsideTasks } from '../rules/secrets/outside-tasks.ts';
import { maskerOf } from '../rules/secrets/redact.ts';
import { filePassedOver } from '../rules/shape/passed-over.ts';
import { unknownRules } from '../rules/unknown-rules.ts';
import type { LoadedPolicy } from './load-policy.ts';

/**
 * All mistakes of a policy file; what it must not hold is found, and stands in none of them. It stands alone, so that
 * commands that print none of them do not load the rules.
 */
export function policyFindings(
  read: ReadPolicy & Partial<Pick<LoadedPolicy, 'file' | 'passedOver'>>,
): readonly AnyFinding[] {
  const { file = null, text, passedOver = [] } = read;
  const texts = text === null ? [] : [text];
  return [
    ...masked([...read.mistakes, ...unknownRules(read.statedRules)], maskerOf(texts)),
    ...texts.flatMap(secretsOutsideTasks),
    ...(file === null ? [] : passedOver.map((path) => filePassedOver(path, file))),
  ];
}
