import type { MetricSplit } from '../../domain/records/metric-name.ts';
import { splitName } from '../../domain/records/metric-name.ts';
import type { Draft, Scope } from './draft.ts';
import { isAttemptedName, isItemCountName, isMissingName, isNumeratorName } from './number-name.ts';

/** Counts of what was evaluated come before counts of what was to be. */
const first = [
  'scored_samples',
  'completed_samples',
  'evaluated',
  'n',
  'num_samples',
  'sample_count',
  'total',
];

const rank = (key: string): number => {
  const index = first.indexOf(splitName(key).bare);
  return index < 0 ? first.length : index;
};

/** How near a count's part of the data is to the metric's: the same, none, or another one. */
function distance(count: MetricSplit, metric: MetricSplit): number {
  if (count === metric) return 0;
  if (count === null) return 1;
  if (metric !== null) return Number.POSITIVE_INFINITY;
  return count === 'test' ? 2 : 3;
}

/** The number of items of a part of the data that one mapping states; whole and positive. */
export function itemsIn(counts: ReadonlyMap<string, number>, split: MetricSplit): number | null {
  const stated = [...counts]
    .filter(([key, value]) => isItemCountName(key) && Number.isSafeInteger(value) && value > 0)
    .map(([key, value]) => ({ key, value, far: distance(splitName(key).split, split) }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far || rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
  if (stated[0] !== undefined) return stated[0].value;
  const attempted = [...counts].find(([key, value]) => isAttemptedName(key) && value > 0)?.[1];
  return attempted === undefined ? null : attempted - missingIn(counts);
}

const suffixes = ['_n', '_total', '_num_samples', '_n_samples', '_samples', '_support'];

/** Items behind one metric: those that name it, those of its mapping, then those of the mappings around it. */
export function itemsOf(draft: Draft, split: MetricSplit, isOwn: (scope: Scope) => boolean): number | null {
  if (draft.harness !== null) return draft.harness.n;
  for (const suffix of suffixes) {
    const own = draft.scope.counts.get(`${draft.last}${suffix}`);
    if (own !== undefined && Number.isSafeInteger(own) && own > 0) return own;
  }
  for (let scope: Scope | null = draft.scope; scope !== null; scope = scope.outer) {
    const n = scope === draft.scope || isOwn(scope) ? itemsIn(scope.counts, split) : null;
    if (n !== null) return n;
  }
  return null;
}

/** Whether x of n items are what a share says, in its written digits. `value` may be in percent. */
function isShareOf(x: number, n: number, value: number, decimals: number | null): boolean {
  const scale = value > 1 ? 100 : 1;
  const half = decimals === null ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs((x / n) * scale - value) <= half + 1e-9 * scale;
}

/** The count beside a share that is its numerator; null where none gives it. */
export function numeratorOf(draft: Draft, n: number | null): number | null {
  if (n === null || !(draft.value >= 0)) return null;
  for (const [key, x] of draft.scope.counts) {
    if (!isNumeratorName(key) || isItemCountName(key) || x > n) continue;
    if (isShareOf(x, n, draft.value, draft.decimals)) return x;
  }
  return null;
}

/** Items without a result in one mapping. */
function missingIn(counts: ReadonlyMap<string, number>): number {
  return [...counts].reduce((sum, [key, value]) => (isMissingName(key) ? sum + value : sum), 0);
}

/**
 * Items of the test set that have no result, by the counts of the mapping that holds the metrics: errors, timeouts,
 * skipped, or those attempted beyond the n evaluated. Errors that are the wrong answers themselves (right ones and errors
 * make all) are none.
 */
export function withoutResult(
  scope: Scope,
  shares: readonly { readonly value: number; readonly n: number }[],
): number {
  const lost = missingIn(scope.counts);
  const n = itemsIn(scope.counts, null);
  const attempted = [...scope.counts].find(([key]) => isAttemptedName(key))?.[1] ?? null;
  if (lost === 0) return attempted !== null && n !== null && attempted > n ? attempted - n : 0;
  const wrongAnswers = shares.some(({ value, n: items }) => {
    const share = value > 1 ? value / 100 : value;
    return Math.abs((1 - share) * items - lost) < 0.5 || Math.abs(share * items - lost) < 0.5;
  });
  return wrongAnswers ? 0 : lost;
}
