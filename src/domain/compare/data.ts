import { type Reason, reason } from '../reasons/reason.ts';
import type { DataSummary } from '../records/records.ts';
import type { Results } from '../records/results.ts';
import { noData, type VersionFacts } from '../records/version-facts.ts';
import type { ClassShare, CountChange, DataComparison } from './comparison.ts';
import { relativeChange } from './configuration.ts';

/**
 * A population stability index below 0.1 is called no notable shift by the rule of thumb of credit scoring (Siddiqi,
 * Credit Risk Scorecards, 2006: below 0.1 stable, to 0.25 some shift, above that a large one).
 */
const stableBelow = 0.1;

/** Stands in for an empty class: the logarithm of zero shares is not defined. */
const smallestShare = 1e-4;

type Distribution = ReadonlyMap<string, number>;

function shares(distribution: Distribution | null): Distribution | null {
  const total = [...(distribution?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  if (distribution === null || !(total > 0) || !Number.isFinite(total)) return null;
  return new Map([...distribution].map(([label, count]) => [label, count / total]));
}

/** Half the sum of the absolute differences of the shares, 0 (same) to 1 (disjoint). */
function totalVariation(labels: readonly string[], p: Distribution, q: Distribution): number {
  return labels.reduce((sum, label) => sum + Math.abs((p.get(label) ?? 0) - (q.get(label) ?? 0)), 0) / 2;
}

/** Σ (q − p) ln(q ÷ p) over the classes, ≥ 0; shares below 0.01 % count as 0.01 %. */
function stabilityIndex(labels: readonly string[], p: Distribution, q: Distribution): number {
  return labels.reduce((sum, label) => {
    const before = Math.max(p.get(label) ?? 0, smallestShare);
    const after = Math.max(q.get(label) ?? 0, smallestShare);
    return sum + (after - before) * Math.log(after / before);
  }, 0);
}

function counts(baseline: DataSummary, candidate: DataSummary): readonly CountChange[] {
  const names = [
    ['train', 'trainCount'],
    ['valid', 'validCount'],
    ['test', 'testCount'],
  ] as const;
  return names
    .map(([name, key]) => ({
      name,
      baseline: baseline[key],
      candidate: candidate[key],
      relativeChange: relativeChange(baseline[key], candidate[key]),
    }))
    .filter((count) => count.baseline !== null || count.candidate !== null);
}

/** Number of test items: the results' own count, the confusion matrix, the supports, `data.test_count`. */
export function testItems(facts: VersionFacts): number | null {
  const { results } = facts;
  const predicted = facts.predictions === null ? null : new Set(facts.predictions.map(({ id }) => id)).size;
  return (
    results?.sampleCount ?? matrixSum(results) ?? supportSum(results) ?? facts.data.testCount ?? predicted
  );
}

function matrixSum(results: Results | null): number | null {
  if (results?.confusion == null) return null;
  return results.confusion.rows.flat().reduce((sum, count) => sum + count, 0);
}

function supportSum(results: Results | null): number | null {
  const supports = (results?.perClass ?? []).map((scores) => scores.support);
  if (supports.length === 0) return null;
  let sum = 0;
  for (const support of supports) {
    if (support === null) return null;
    sum += support;
  }
  return sum;
}

/**
 * Whether both were measured on the same test set: reasons where they were not, null where no side-by-side fact says
 * anything. Like is compared with like; only where nothing is, the numbers of items are, wherever they come from.
 */
export function testSetChanges(
  baseline: VersionFacts,
  candidate: VersionFacts,
  missing = { baseline: 0, candidate: 0 },
): readonly Reason[] | null {
  const facts = [
    ['hash', baseline.data.testHash, candidate.data.testHash],
    ['seed', baseline.data.splitSeed, candidate.data.splitSeed],
    ['count', baseline.data.testCount, candidate.data.testCount],
    ['count', baseline.results?.sampleCount, candidate.results?.sampleCount],
    ['count', matrixSum(baseline.results), matrixSum(candidate.results)],
    ['count', supportSum(baseline.results), supportSum(candidate.results)],
    ['count', supportsOf(baseline.results), supportsOf(candidate.results)],
  ] as const;
  const stated = facts.filter(([, before, after]) => before != null && after != null);
  const known =
    stated.length > 0 ? stated : ([['count', testItems(baseline), testItems(candidate)]] as const);
  if (known.every(([, before, after]) => before == null || after == null)) return null;
  const changed = known.filter(
    ([, before, after]) => before !== after && !differsByMissing(before, after, missing),
  );
  const seen = new Set<string>();
  return changed
    .map(([how, before, after]) => ({ how, baseline: String(before), candidate: String(after) }))
    .filter(({ how }) => !seen.has(how) && seen.add(how))
    .map((change) => reason('test-set-changed', change));
}

/** Whether two counts are of one test set, of which some items have no result. */
function differsByMissing(
  before: string | number | null | undefined,
  after: string | number | null | undefined,
  missing: { readonly baseline: number; readonly candidate: number },
): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  const asked = (count: number, lost: number) => [count, count + lost];
  return asked(before, missing.baseline).some((n) => asked(after, missing.candidate).includes(n));
}

/** The support of every class as one text, where its sum alone would look the same. Null unless all classes state theirs. */
function supportsOf(results: Results | null): string | null {
  if (supportSum(results) === null) return null;
  const supports = (results?.perClass ?? []).map(({ label, support }) => `${label} ${support}`);
  return supports.sort().join(', ');
}

/** The training data of two versions side by side; class shares are ratios of each side's own total. */
export function compareData(baseline: VersionFacts | null, candidate: VersionFacts | null): DataComparison {
  const [before, after] = [baseline?.data ?? noData, candidate?.data ?? noData];
  const [p, q] = [shares(before.classDistribution), shares(after.classDistribution)];
  const labels = [...new Set([...(p?.keys() ?? []), ...(q?.keys() ?? [])])];
  const psi = p === null || q === null ? null : stabilityIndex(labels, p, q);
  const changes = baseline === null || candidate === null ? null : testSetChanges(baseline, candidate);
  return {
    counts: counts(before, after),
    classes: labels.map(
      (label): ClassShare => ({
        label,
        baseline: p === null ? null : (p.get(label) ?? 0),
        candidate: q === null ? null : (q.get(label) ?? 0),
      }),
    ),
    totalVariation: p === null || q === null ? null : totalVariation(labels, p, q),
    psi,
    shift: psi === null ? null : psi < stableBelow ? 'stable' : 'shifted',
    sourceHashChanged: hashChanged(before.sourceHash, after.sourceHash),
    testSetChanged: changes === null ? null : changes.length > 0,
  };
}

/** Hashes may be written shortened: they differ when neither starts the other. */
function hashChanged(before: string | null, after: string | null): boolean | null {
  if (before === null || after === null) return null;
  return !(before.startsWith(after) || after.startsWith(before));
}
