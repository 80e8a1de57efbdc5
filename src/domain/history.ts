import type { BaselineDecision } from './baseline.ts';
import type { MetricReading } from './direction.ts';
import type { VersionFacts } from './facts.ts';
import { findMetric, metricTable } from './metric-table.ts';
import type { HistoryEntry, HistoryMark } from './report.ts';
import { compareVersions } from './version.ts';

export interface HistorySettings {
  readonly primary: string | null;
  readonly reading: MetricReading;
  /** The active version of the snapshot. */
  readonly active: string | null;
  readonly decision: Pick<BaselineDecision, 'deployed' | 'everDeployed'> & {
    readonly baseline: string | null;
    /** The version under review; it never counts as the best so far. Null where nothing is under review. */
    readonly candidate: string | null;
  };
}

/** The primary metric of one version; null when it is missing or no finite number. */
export function primaryValue(facts: VersionFacts, primary: string | null): number | null {
  const value =
    primary === null ? Number.NaN : (findMetric(metricTable(facts.results), primary)?.value ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** Names of the versions with the best primary metric, ties all named, the one under review left out. */
function bestVersions(
  versions: readonly VersionFacts[],
  settings: Pick<HistorySettings, 'primary' | 'reading'> & { readonly candidate: string | null },
): ReadonlySet<string> {
  const { primary, reading, candidate } = settings;
  if (primary === null) return new Set();
  const sign = reading.directionOf(primary) === 'higher' ? 1 : -1;
  const scored = versions.flatMap((facts) => {
    const value = facts.version === candidate ? null : primaryValue(facts, primary);
    return value === null ? [] : [{ version: facts.version, score: sign * value }];
  });
  const top = scored.reduce((best, { score }) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  return new Set(scored.filter(({ score }) => score === top).map(({ version }) => version));
}

function marksOf(
  facts: VersionFacts,
  settings: HistorySettings,
  best: ReadonlySet<string>,
): readonly HistoryMark[] {
  const { decision, active } = settings;
  const { version } = facts;
  const deployed = decision.deployed?.version === version;
  const marks: readonly (readonly [HistoryMark, boolean])[] = [
    ['active', version === active],
    ['candidate', version === decision.candidate],
    ['deployed', deployed],
    ['was-deployed', !deployed && decision.everDeployed.some((hit) => hit.version === version)],
    ['baseline', version === decision.baseline],
    ['best', best.has(version)],
    ['experimental', facts.name.experimental],
    ['retired', facts.retired],
  ];
  return marks.filter(([, holds]) => holds).map(([mark]) => mark);
}

/** All versions of a task, oldest first, with the primary metric and what each is. */
export function taskHistory(
  versions: readonly VersionFacts[],
  settings: HistorySettings,
): readonly HistoryEntry[] {
  const best = bestVersions(versions, { ...settings, candidate: settings.decision.candidate });
  return [...versions]
    .sort((a, b) =>
      compareVersions(a.name, b.name, {
        createdA: a.created?.epochMs ?? null,
        createdB: b.created?.epochMs ?? null,
      }),
    )
    .map((facts) => ({
      version: facts.version,
      created: facts.created?.text ?? null,
      parent: facts.parent,
      value: primaryValue(facts, settings.primary),
      changes: facts.changes,
      marks: marksOf(facts, settings, best),
      deployedAt: facts.deployedAt?.text ?? null,
      replaced: facts.replaced,
    }));
}
