import type { MetricChange, VersionComparison } from '../../compare/comparison.ts';
import type { Coverage } from '../../compare/coverage.ts';
import type { WorstCase } from '../../compare/worst-case.ts';
import { type Reason, reason } from '../../reasons/reason.ts';
import type { Direction } from '../../records/direction.ts';
import { findMetric, type MetricTable } from '../../records/metric-table.ts';
import type { TaskStatus } from '../../records/records.ts';
import type { VersionFacts } from '../../records/version-facts.ts';
import type { MetricComparison } from '../../statistics/comparison.ts';
import type { BaselineDecision } from '../baseline.ts';
import type { Criteria } from '../criteria.ts';
import type { ChangeLimit } from './change-limit.ts';

/** The candidate's primary metric against the best version ever deployed. */
export interface DriftComparison {
  /** The best version that was ever deployed, on a test set like the candidate's. */
  readonly version: string;
  readonly change: MetricChange;
  readonly judgement: MetricJudgement | null;
  /** How many versions it was the best of, ≥ 1. */
  readonly of: number;
}

/** What the gates look at: one task, with its decisions made. */
export interface GateContext {
  readonly status: TaskStatus | null;
  readonly candidate: VersionFacts;
  readonly decision: BaselineDecision;
  readonly comparison: VersionComparison;
  readonly criteria: Criteria;
  /** All numbers of each side, precision and recall by class included. */
  readonly candidateTable: MetricTable;
  readonly baselineTable: MetricTable;
  /** Items without a result on each side. */
  readonly coverage: Coverage;
  /** Whether the gain of the primary metric survives that the missing items count as wrong. */
  readonly worstCase: WorstCase;
  /** Test items behind each side's primary metric, null where unknown. */
  readonly items: { readonly baseline: number | null; readonly candidate: number | null };
  /** Versions of the pull request whose primary metric is tested together, this one among them: 1 where it is alone. */
  readonly together: number;
  /** What the statistics say, by metric, where its change could be judged. */
  readonly judgements: ReadonlyMap<string, MetricJudgement>;
  /** The best version ever deployed beside the candidate; null where the baseline is it or nothing can be compared. */
  readonly drift: DriftComparison | null;
}

/** What the gates ask of the statistics on one metric. */
export type MetricJudgement = Pick<
  MetricComparison,
  'evidence' | 'planningError' | 'tooFew' | 'tooFewGroups'
>;

/** A value that a gate can be judged on, or the reason why it fails: missing and not-a-number are never passed over. */
export function usableValue(
  table: MetricTable,
  name: string,
): { readonly value: number } | { readonly problem: Reason } {
  const metric = findMetric(table, name);
  if (metric === null) return { problem: reason('metric-missing', { metric: name }) };
  if (!Number.isFinite(metric.value)) {
    return { problem: reason('metric-not-a-number', { metric: name, text: String(metric.value) }) };
  }
  return { value: metric.value };
}

/** Why a gate that needs the candidate's results cannot be judged yet; null when it can. */
export function notYet(context: GateContext): Reason | null {
  const { status, candidate } = context;
  if (status === 'archived') return reason('task-archived', {});
  if (candidate.results !== null || candidate.resultsBroken) return null;
  return reason('no-results-yet', { status: status ?? '' });
}

/** The comparison's line of a metric, whichever way the name is written. */
export const changeOf = (context: GateContext, name: string): MetricChange | undefined =>
  context.comparison.metrics.find((metric) => metric.name === name);

/** That the pull request goes back to an older version, and whether something is lost or gained by it; else null. */
export function rollbackReason({ decision, candidate, comparison }: GateContext): Reason | null {
  if (!decision.rollback) return null;
  const { version } = candidate;
  const from = decision.deployed?.version ?? version;
  const primary = comparison.metrics.find(({ group }) => group === 'primary');
  const gains = comparison.comparability.comparable && primary?.outcome === 'improved';
  return gains && primary.change !== null
    ? reason('rollback-gains', { version, from, metric: primary.name, change: primary.change })
    : reason('rollback-to', { version, from });
}

/**
 * Why a metric cannot be held against the baseline: a rollback, whose loss is expected; no baseline; one without a
 * number for it. Null when it can.
 */
export function noComparison(context: GateContext, metric: string): Reason | null {
  const { decision } = context;
  const rollback = rollbackReason(context);
  if (rollback !== null) return rollback;
  if (decision.baseline === null) return decision.none ?? reason('no-baseline', {});
  const version = decision.baseline.facts.version;
  if (decision.baseline.facts.results === null) return reason('baseline-without-results', { version });
  const before = findMetric(context.baselineTable, metric);
  if (before === null) return reason('baseline-metric-missing', { metric, version });
  return Number.isFinite(before.value) ? null : reason('baseline-not-a-number', { metric, version });
}

/** The limit on the change of one metric, with what the statistics know of it. */
export function limitOn(context: GateContext, change: KnownChange, least: number): ChangeLimit {
  const judged = context.judgements.get(change.name);
  return {
    change: change.change,
    direction: change.direction,
    least,
    baseline: change.baseline,
    evidence: judged?.evidence ?? null,
    tooFewItems: judged != null && (judged.tooFew !== null || judged.tooFewGroups !== null),
  };
}

/** A change that has a number. */
export interface KnownChange {
  readonly name: string;
  readonly direction: Direction;
  readonly change: number;
  readonly baseline: number;
}
