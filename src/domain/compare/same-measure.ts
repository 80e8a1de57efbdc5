import type { MeasuredAspect } from '../reasons/argument-values.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import type { MetricValue } from '../records/metric-table.ts';

/** What an evaluation says of the test behind one metric, told apart from its value. */
const aspects = ['shots', 'taskVersion', 'filter', 'taskHash'] as const;
const names = {
  shots: 'shots',
  taskVersion: 'task-version',
  filter: 'filter',
  taskHash: 'task-hash',
} as const;

/**
 * Why two values of one metric were not measured alike, by what the files say of this metric: another part of the data,
 * other shots, task version, filter or task, another number of items. Null where nothing is known to differ. Items that are
 * known to be missing make no other test.
 * @param missing items without a result on each side
 */
export function measuredOtherwise(
  metric: string,
  before: MetricValue,
  after: MetricValue,
  missing: { readonly baseline: number; readonly candidate: number },
): Reason | null {
  const differs = (what: MeasuredAspect, baseline: string | number, candidate: string | number) =>
    reason('measured-otherwise', { metric, what, baseline: String(baseline), candidate: String(candidate) });
  if (before.split !== null && after.split !== null && before.split !== after.split) {
    return differs('split', before.split, after.split);
  }
  for (const aspect of aspects) {
    const [old, now] = [before.test?.[aspect] ?? null, after.test?.[aspect] ?? null];
    if (old !== null && now !== null && old !== now) return differs(names[aspect], old, now);
  }
  for (const [field, old] of before.test?.settings ?? []) {
    const now = after.test?.settings.get(field);
    if (now !== undefined && now !== old) return differs('settings', `${field}: ${old}`, `${field}: ${now}`);
  }
  const [old, now] = [before.n, after.n];
  if (old === null || now === null) return null;
  const asked = (n: number, lost: number) => [n, n + lost];
  const same = asked(old, missing.baseline).some((n) => asked(now, missing.candidate).includes(n));
  return same ? null : differs('items', old, now);
}
