import { reason } from '../../reasons/reason.ts';
import type { Criteria } from '../criteria.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/**
 * Whether the pull request changes what it is judged by: one result for each change. It passes even when criteria are
 * loosened, because the stricter ones were used; the verdict then asks for caution. Skipped where the policy lets the head's criteria count.
 */
export function criteriaGates({ origin, changes }: Criteria): readonly Gate[] {
  if (origin === 'head') return [gate('criteria', 'skipped', reason('criteria-of-head', {}))];
  if (changes.length > 0) return changes.map((change) => gate('criteria', 'pass', change));
  if (origin === 'new') return [gate('criteria', 'skipped', reason('criteria-new', {}))];
  return [gate('criteria', 'pass', reason('criteria-unchanged', {}))];
}
