import type { VersionFacts } from '../records/version-facts.ts';

/** Items of a version's test set that have no result, and all that were asked. */
export interface SideCoverage {
  readonly missing: number;
  /** Null where nothing says how many there are. */
  readonly items: number | null;
}

export interface Coverage {
  readonly baseline: SideCoverage;
  readonly candidate: SideCoverage;
}

/** Below this share of the items a smaller number of them is another test set, not a test set with gaps. */
const wholeTest = 0.75;

/** By the counts of the results (errors, timeouts, skipped), else by the items evaluated of those in the test set. */
function sideCoverage({ results, data }: VersionFacts): SideCoverage {
  const counted = results?.withoutResult ?? 0;
  const [n, all] = [results?.sampleCount ?? null, data.testCount];
  const gap = n !== null && all !== null && n < all && n >= wholeTest * all ? all - n : 0;
  const missing = Math.max(counted, gap);
  return { missing, items: all ?? (n === null ? null : n + missing) };
}

/** Items of one side that the predictions of the other side have and its own do not. */
function lostItems(own: VersionFacts, other: VersionFacts): number {
  const [mine, theirs] = [own.predictions, other.predictions].map(
    (list) => new Set(list?.map(({ id }) => id)),
  );
  if (mine === undefined || theirs === undefined || mine.size === 0 || theirs.size === 0) return 0;
  const subset = [...mine].every((id) => theirs.has(id));
  return subset && mine.size >= wholeTest * theirs.size ? theirs.size - mine.size : 0;
}

/** What is missing on each side. A set that is a part of the other one lacks the rest of it. */
export function coverageOf(baseline: VersionFacts | null, candidate: VersionFacts): Coverage {
  const own = sideCoverage(candidate);
  if (baseline === null) return { baseline: { missing: 0, items: null }, candidate: own };
  const base = sideCoverage(baseline);
  return {
    baseline: { ...base, missing: Math.max(base.missing, lostItems(baseline, candidate)) },
    candidate: { ...own, missing: Math.max(own.missing, lostItems(candidate, baseline)) },
  };
}

/** How many more items the candidate lost than the version it is compared with. */
export const lostByCandidate = ({ baseline, candidate }: Coverage): number =>
  Math.max(0, candidate.missing - baseline.missing);
