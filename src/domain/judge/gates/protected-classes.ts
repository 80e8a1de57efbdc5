import { allowedDrop } from '../../compare/allowed-drop.ts';
import { reason } from '../../reasons/reason.ts';
import { classMetric } from '../../records/metric-table.ts';
import { type JudgedLimit, judgeLimits } from './change-limit.ts';
import {
  changeOf,
  type GateContext,
  type KnownChange,
  limitOn,
  noComparison,
  notYet,
  usableValue,
} from './context.ts';
import type { Gate } from './gate.ts';
import { gate } from './gate.ts';

/**
 * The f1 of no protected class may drop by more than `max_regression`: the three outcomes of `judgeLimits`, with its
 * correction over all protected classes.
 */
export function protectedClassGates(context: GateContext): readonly Gate[] {
  const { criteria } = context;
  const entries = criteria.protectedClasses.map((label) => ({ label, ...readClass(context, label) }));
  const changes = entries.flatMap(({ found }) => (found === null ? [] : [found]));
  const judged = judgeLimits(
    changes.map((change) => limitOn(context, change, -change.allowed)),
    { level: criteria.confidence, strict: criteria.regressionMode === 'strict' },
  );
  return entries.flatMap(({ label, found, otherwise }) => {
    const outcome = found === null ? undefined : judged[changes.indexOf(found)];
    if (found === null || outcome === undefined) return otherwise === null ? [] : [otherwise];
    return [classGate(label, found, outcome)];
  });
}

type ClassChange = KnownChange & { readonly allowed: number };

/** The change of a class's f1, or the gate where there is none to judge. */
function readClass(
  context: GateContext,
  label: string,
): { readonly found: ClassChange | null; readonly otherwise: Gate | null } {
  const metric = classMetric(label, 'f1');
  const instead = (outcome: 'skipped' | 'fail', why: Gate['reason']) => ({
    found: null,
    otherwise: gate('protected_classes', outcome, why, { metric }),
  });
  const waiting = notYet(context);
  if (waiting !== null) return instead('skipped', waiting);
  const usable = usableValue(context.candidateTable, metric);
  if ('problem' in usable) return instead('fail', usable.problem);
  const none = noComparison(context, metric);
  if (none !== null) return instead('skipped', none);
  const change = changeOf(context, metric);
  if (change === undefined || change.change === null || change.baseline === null) {
    const numbers = { baseline: change?.baseline ?? Number.NaN, candidate: change?.candidate ?? Number.NaN };
    return instead('fail', reason('scale-changed', { metric, ...numbers }));
  }
  const { direction, baseline } = change;
  const allowed = allowedDrop(context.criteria.maxRegression, change.scale, baseline);
  return { found: { name: metric, direction, change: change.change, baseline, allowed }, otherwise: null };
}

function classGate(label: string, { name: metric, change, allowed }: ClassChange, found: JudgedLimit): Gate {
  const details = { metric, required: allowed, observed: change, interval: found.bounds };
  const args = { label, change, allowed };
  const { outcome, possible, sure } = found;
  switch (outcome) {
    case 'fail':
      return gate('protected_classes', outcome, reason('class-dropped', { ...args, sure }), details);
    case 'inconclusive':
      return gate('protected_classes', outcome, reason('class-undecided', { ...args, possible }), details);
    case 'pass':
      return gate('protected_classes', outcome, reason('class-kept', { ...args, possible }), details);
  }
}
