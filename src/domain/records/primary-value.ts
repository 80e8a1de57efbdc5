import { findMetric, metricTable } from './metric-table.ts';
import type { VersionFacts } from './version-facts.ts';

/** The primary metric of one version; null when it is missing or no finite number. */
export function primaryValue(facts: VersionFacts, primary: string | null): number | null {
  const value =
    primary === null ? Number.NaN : (findMetric(metricTable(facts.results), primary)?.value ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}
