import { lostByCandidate } from '../../compare/coverage.ts';
import { reason } from '../../reasons/reason.ts';
import type { GateContext } from './context.ts';
import { type Gate, gate } from './gate.ts';

/** Items that must have a result; a product such as 0.98 × 50 that binary numbers put just above 49 is 49. */
const leastItems = (share: number, items: number): number =>
  Math.max(0, Math.ceil(share * items - 1e-9 * items));

/**
 * Items of the candidate that have no result, where the version that it is compared with has one: the hard ones are the first
 * to fail, and a mean over the others flatters. They count as wrong: where the gain does not survive that, or too many are
 * missing, the data decide nothing. No gate where nothing is missing.
 */
export function coverageGates(context: GateContext): readonly Gate[] {
  const { coverage, worstCase, candidate, criteria, decision } = context;
  const { missing, items } = coverage.candidate;
  if (candidate.results === null || decision.baseline === null || lostByCandidate(coverage) === 0) return [];
  const required = items === null ? null : leastItems(criteria.minCoverage, items);
  const observed = items === null ? null : items - missing;
  const why = reason('items-without-result', { version: candidate.version, missing, items });
  const enough = required !== null && observed !== null && observed >= required;
  return [
    gate('coverage', enough && worstCase === 'improved' ? 'pass' : 'inconclusive', why, {
      required,
      observed,
    }),
  ];
}
