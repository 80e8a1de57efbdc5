import type { CompareSettings } from '../compare/compare-version.ts';
import type { BaselineDecision } from '../judge/baseline.ts';
import type { Criteria } from '../judge/criteria.ts';
import { driftComparison } from '../judge/drift-reference.ts';
import type { GateContext } from '../judge/gates/context.ts';
import type { TaskInput } from '../judge/task-input.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { metricTable } from '../records/metric-table.ts';
import { definitionOf, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import type { CorrectedCandidates } from './correct-candidates.ts';

/** How a task's metrics are compared under its criteria. */
export const compareSettings = (criteria: Criteria, now: number): CompareSettings => ({
  reading: criteria.reading,
  primary: criteria.primaryMetric,
  threshold: criteria.threshold,
  confidence: criteria.confidence,
  protectedClasses: criteria.protectedClasses,
  guarded: criteria.guards.map(({ metric }) => metric),
  maxRegression: criteria.maxRegression,
  now,
});

/** What the gates look at: one version under review, with its decisions made and its comparison computed. */
export function contextOf(
  input: TaskInput,
  decision: BaselineDecision,
  criteria: Criteria,
  candidate: VersionFacts,
  { compared, together }: Pick<CorrectedCandidates, 'compared' | 'together'>,
): GateContext {
  const drifting = compareSettings(criteria, 0);
  return {
    // What the merge puts into production is held to what is deployed, whatever task.yaml calls itself.
    status: decision.move?.shipped.includes(candidate.version)
      ? 'deployed'
      : (definitionOf(input.head)?.status ?? null),
    candidate,
    decision,
    criteria,
    comparison: compared.comparison,
    items: compared.items,
    judgements: compared.judgements,
    coverage: compared.coverage,
    worstCase: compared.worstCase,
    together,
    drift: driftComparison(decision, versionsOf(input.base), criteria.driftFrom, drifting),
    candidateTable: metricTable(candidate.results),
    baselineTable: metricTable(decision.baseline?.facts.results ?? null),
  };
}

/** That `drift_from` is in force: it is said as long as it is. */
export const driftMoved = ({ driftFrom }: Criteria): readonly Reason[] =>
  driftFrom === null
    ? []
    : [
        reason('drift-moved', {
          version: driftFrom.version,
          reason: driftFrom.reason,
          date: driftFrom.date.text,
        }),
      ];
