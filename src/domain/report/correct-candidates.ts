import type { Compared } from '../compare/compare-version.ts';
import type { MetricChange, VersionComparison } from '../compare/comparison.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { isBetter } from '../records/direction.ts';
import { holm } from '../statistics/holm.ts';
import type { OtherVersion } from './other-versions.ts';

export interface CorrectedCandidates {
  readonly compared: Compared;
  readonly others: readonly OtherVersion[];
  /** Versions whose primary metric was tested together, the candidate among them: 1 where it is alone. */
  readonly together: number;
}

/**
 * Holm's correction over all versions of one pull request that are compared with the same baseline: the best of several
 * tries looks better than it is. Only "better" is taken back; a loss stays as sure as it was.
 * @param level of tests, a ratio (0.95)
 */
export function correctCandidates(
  compared: Compared,
  others: readonly OtherVersion[],
  level: number,
): CorrectedCandidates {
  const own = compared.comparison.metrics.find(({ group }) => group === 'primary');
  const tried = others.filter(({ kind, primary }) => kind !== 'removed' && primary?.pValue != null);
  if (own?.pValue == null || tried.length === 0) return { compared, others, together: 1 };
  const [first = null, ...rest] = holm([own.pValue, ...tried.map(({ primary }) => primary?.pValue ?? null)]);
  const metrics = compared.comparison.metrics.map((metric) =>
    metric === own ? corrected(own, first, level) : metric,
  );
  return {
    compared: { ...compared, comparison: { ...compared.comparison, metrics } },
    others: others.map((other) => {
      const at = tried.indexOf(other);
      const { primary } = other;
      return at < 0 || primary === null
        ? other
        : { ...other, primary: corrected(primary, rest[at] ?? null, level) };
    }),
    together: tried.length + 1,
  };
}

function corrected(metric: MetricChange, adjustedPValue: number | null, level: number): MetricChange {
  const lost =
    metric.significance === 'significant' &&
    metric.outcome === 'improved' &&
    !((adjustedPValue ?? 1) < 1 - level);
  return { ...metric, adjustedPValue, significance: lost ? 'noise' : metric.significance };
}

/** The version of the pull request that has a better primary metric than its candidate, the best of them; else nothing. */
export function betterVersion(
  { metrics }: Pick<VersionComparison, 'metrics'>,
  others: readonly OtherVersion[],
): readonly Reason[] {
  const own = metrics.find(({ group }) => group === 'primary');
  if (own?.candidate == null || !Number.isFinite(own.candidate)) return [];
  let best = { version: null as string | null, value: own.candidate };
  for (const { version, kind, primary } of others) {
    const value = kind === 'removed' ? null : (primary?.candidate ?? null);
    if (value !== null && primary?.scale === own.scale && isBetter(value, best.value, own.direction)) {
      best = { version, value };
    }
  }
  const { version, value } = best;
  return version === null ? [] : [reason('better-version', { version, metric: own.name, value })];
}
