import type { MetricReading } from '../compare/metric-reading.ts';
import type { BaselineDecision } from '../judge/baseline.ts';
import { worsening } from '../records/direction.ts';
import { primaryValue } from '../records/primary-value.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { compareVersions } from '../records/version-name.ts';

export const historyMarks = [
  'active',
  'candidate',
  'deployed',
  'was-deployed',
  'baseline',
  'best',
  'experimental',
  'retired',
] as const;
export type HistoryMark = (typeof historyMarks)[number];

export interface HistoryEntry {
  readonly version: string;
  readonly created: string | null;
  readonly parent: string | null;
  /** Primary metric. */
  readonly value: number | null;
  readonly changes: readonly string[];
  readonly marks: readonly HistoryMark[];
  /** When it last went into production, as written. */
  readonly deployedAt: string | null;
  /** The version whose place it took then. */
  readonly replaced: string | null;
}

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

/** Names of the versions with the best primary metric, ties all named, the one under review left out. */
function bestVersions(
  versions: readonly VersionFacts[],
  settings: Pick<HistorySettings, 'primary' | 'reading'> & { readonly candidate: string | null },
): ReadonlySet<string> {
  const { primary, reading, candidate } = settings;
  if (primary === null) return new Set();
  const direction = reading.directionOf(primary);
  const scored = versions.flatMap((facts) => {
    const value = facts.version === candidate ? null : primaryValue(facts, primary);
    return value === null ? [] : [{ version: facts.version, score: -worsening(value, direction) }];
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
