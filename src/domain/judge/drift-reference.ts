import { comparability } from '../compare/comparability.ts';
import { compareMetrics, type MetricContext } from '../compare/metrics.ts';
import { isBetter } from '../records/direction.ts';
import { primaryValue } from '../records/primary-value.ts';
import type { DriftFrom } from '../records/records.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { compareVersions } from '../records/version-name.ts';
import type { BaselineDecision } from './baseline.ts';
import type { DriftComparison } from './gates/context.ts';

/**
 * The candidate beside the best version ever deployed on a comparable test set. Null where there is none beside the
 * baseline, against which the regression gate judges already, and for a rollback, whose loss is expected.
 * @param versions of the base, retired ones too
 * @param from `drift_from`: versions before it no longer count
 */
export function driftComparison(
  decision: BaselineDecision,
  versions: ReadonlyMap<string, VersionFacts>,
  from: DriftFrom | null,
  context: MetricContext,
): DriftComparison | null {
  const { candidate, baseline, rollback } = decision;
  const { primary, reading } = context;
  if (candidate === null || primary === null || rollback || candidate.results === null) return null;
  const direction = reading.directionOf(primary);
  const names = new Set(decision.everDeployed.map(({ version }) => version));
  const first = from === null ? undefined : versions.get(from.version);
  const known = [...names].flatMap((name) => {
    const facts = versions.get(name);
    const value = facts === undefined ? null : primaryValue(facts, primary);
    if (facts === undefined || value === null || !Number.isFinite(value)) return [];
    if (facts.version === candidate.version || isBefore(facts, first)) return [];
    return comparability(facts, candidate, primary, reading).comparable ? [{ facts, value }] : [];
  });
  const [start, ...rest] = known;
  if (start === undefined) return null;
  const best = rest.reduce((top, one) => (isBetter(one.value, top.value, direction) ? one : top), start);
  if (best.facts.version === baseline?.facts.version) return null;
  const { metrics, primary: judgement } = compareMetrics(best.facts, candidate, true, {
    ...context,
    onlyPrimary: true,
  });
  const change = metrics.find(({ group }) => group === 'primary');
  return change === undefined ? null : { version: best.facts.version, change, judgement, of: known.length };
}

/** Whether a version was deployed before the one from which drift counts. */
function isBefore(facts: VersionFacts, first: VersionFacts | undefined): boolean {
  if (first === undefined || facts.version === first.version) return false;
  const [a, b] = [facts.deployedAt?.epochMs, first.deployedAt?.epochMs];
  if (a !== undefined && b !== undefined) return a < b;
  const [createdA, createdB] = [facts.created?.epochMs ?? null, first.created?.epochMs ?? null];
  return compareVersions(facts.name, first.name, { createdA, createdB }) < 0;
}
