import type { MetricChange } from '../../compare/comparison.ts';
import { reason } from '../../reasons/reason.ts';
import { betterEnd, worsening } from '../../records/direction.ts';
import { classMetric } from '../../records/metric-table.ts';
import { allowedDrop, changeOf, type GateContext, noComparison, notYet, usableValue } from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/**
 * The f1 of each protected class may not drop significantly. Each was named beforehand, so its own interval and p-value
 * count, without correction for the others. Without them, or where the two cannot be compared, a plain drop beyond
 * `max_regression` fails.
 */
export function protectedClassGates(context: GateContext): readonly Gate[] {
  const waiting = notYet(context);
  return context.criteria.protectedClasses.map((label) => {
    const metric = classMetric(label, 'f1');
    if (waiting !== null) return gate('protected_classes', 'skipped', waiting, { metric });
    const usable = usableValue(context.candidateTable, metric);
    if ('problem' in usable) return gate('protected_classes', 'fail', usable.problem, { metric });
    const none = noComparison(context, metric);
    if (none !== null) return gate('protected_classes', 'skipped', none, { metric });
    return judged(context, label, metric);
  });
}

function judged(context: GateContext, label: string, metric: string): Gate {
  const change = changeOf(context, metric);
  if (change === undefined || change.change === null || change.baseline === null) {
    const numbers = { baseline: change?.baseline ?? Number.NaN, candidate: change?.candidate ?? Number.NaN };
    return gate('protected_classes', 'fail', reason('scale-changed', { metric, ...numbers }), { metric });
  }
  const allowed = allowedDrop(context.criteria.maxRegression, change.scale, change.baseline);
  const details = { metric, required: allowed, observed: change.change, interval: change.interval };
  const args = { label, change: change.change };
  const worse = worsening(change.change, change.direction);
  if (!(worse > 0)) return gate('protected_classes', 'pass', reason('class-kept', args), details);
  const certain = isCertainDrop(change, context.criteria.confidence);
  if (certain === null) {
    // Written values carry rounding: what exceeds the limit by less than 1e-9 does not exceed it.
    return worse <= allowed + 1e-9 * Math.max(allowed, Math.abs(change.baseline))
      ? gate('protected_classes', 'pass', reason('class-drop-allowed', { ...args, allowed }), details)
      : gate('protected_classes', 'fail', reason('class-drop-beyond', { ...args, allowed }), details);
  }
  return certain
    ? gate('protected_classes', 'fail', reason('class-dropped', args), details)
    : gate('protected_classes', 'pass', reason('class-drop-within-noise', args), details);
}

/** Whether the class's own test says that it dropped; null when nothing is known. */
function isCertainDrop({ interval, pValue, direction }: MetricChange, level: number): boolean | null {
  if (interval === null || pValue === null) return null;
  return worsening(betterEnd(interval, direction), direction) > 0 && pValue < 1 - level;
}
