import { comparability } from '../compare/comparability.ts';
import type { Compared, CompareSettings } from '../compare/compare-version.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { primaryValue } from '../records/primary-value.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { bestOfMany } from '../statistics/best-of-many.ts';

/** From so many versions on it is said how much the best of them owes to luck. */
const manyVersions = 5;

/**
 * How many versions of the task were measured on the candidate's test set, and from five on by how much the best of so
 * many looks better than it is: the expected largest of as many draws, with the standard error of one value that the
 * change's error implies. Nothing where the candidate is the only one.
 */
export function looksNote(
  candidate: VersionFacts,
  versions: ReadonlyMap<string, VersionFacts>,
  { judgements }: Pick<Compared, 'judgements'>,
  { primary, reading }: Pick<CompareSettings, 'primary' | 'reading'>,
): readonly Reason[] {
  if (primary === null || primaryValue(candidate, primary) === null) return [];
  const measured = [...versions.values()].filter(
    (facts) =>
      facts.version === candidate.version ||
      (primaryValue(facts, primary) !== null && comparability(facts, candidate, primary, reading).comparable),
  ).length;
  if (measured < 2) return [];
  const error = judgements.get(primary)?.planningError ?? null;
  const luck = error === null || measured < manyVersions ? null : bestOfMany(measured) * (error / Math.SQRT2);
  return [reason('versions-on-test-set', { metric: primary, versions: measured, luck })];
}
