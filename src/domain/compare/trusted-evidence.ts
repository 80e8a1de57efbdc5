import type { MetricValue } from '../records/metric-table.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { summariseRuns } from '../statistics/runs.ts';
import type { Contradiction } from '../statistics/source-types.ts';
import { itemCount } from '../statistics/sources.ts';
import type { MetricKind } from '../statistics/types.ts';

/** A source may lack this share of the items, which failed or were skipped, and still be about all of them. */
const missingShare = 0.02;
/** A standard error, or a spread of runs, so many times the baseline's is not taken on trust. */
const mostTimesWider = 3;

/** What is left of a version's evidence, and what was left out because it speaks of fewer items than the version states. */
export interface Trusted {
  readonly facts: VersionFacts;
  readonly contradictions: readonly Contradiction[];
}

/**
 * A candidate cannot choose how sure one may be: the number of test items is the largest that any of its files states, and
 * a confusion matrix, class counts or predictions of fewer items are not used.
 */
export function trustedEvidence(facts: VersionFacts): Trusted {
  const { results, predictions, data } = facts;
  if (results === null) return { facts, contradictions: [] };
  const distinct = predictions === null ? null : new Set(predictions.map(({ id }) => id)).size;
  const counts = {
    confusion: results.confusion === null ? null : itemCount({ value: 0, confusion: results.confusion }),
    scores: results.perClass.length === 0 ? null : itemCount({ value: 0, classScores: results.perClass }),
    predictions: distinct,
  };
  const stated = Math.max(
    ...[results.sampleCount, data.testCount, counts.confusion, counts.predictions].map((n) => n ?? 0),
  );
  const fewer = (['confusion', 'scores', 'predictions'] as const).filter((source) => {
    const count = counts[source];
    return count !== null && count < stated * (1 - missingShare);
  });
  if (fewer.length === 0 && (results.sampleCount ?? stated) === stated) return { facts, contradictions: [] };
  const left = <T>(source: (typeof fewer)[number], value: T): T | null =>
    fewer.includes(source) ? null : value;
  return {
    facts: {
      ...facts,
      predictions: left('predictions', predictions),
      results: {
        ...results,
        sampleCount: stated > 0 ? stated : null,
        confusion: left('confusion', results.confusion),
        perClass: fewer.includes('scores')
          ? results.perClass.map((scores) => ({ ...scores, support: null }))
          : results.perClass,
      },
    },
    contradictions: fewer.map((source) => ({
      code: 'fewer-items-than-stated',
      source,
      stated,
      computed: counts[source] ?? 0,
    })),
  };
}

/** What a metric says itself of how sure it is. */
type Spread = Pick<MetricValue, 'value' | 'standardError' | 'runs'>;

const spreadOf = (runs: readonly number[] | null): number | null =>
  (runs === null ? null : summariseRuns(runs)?.standardError) ?? null;

/**
 * Standard error and runs of a candidate, as far as they can be: no share over n items has a standard error above
 * 1 / (2 √(n − 1)), and none several times the baseline's is believed. What is not is null, and said.
 * @param n test items, null where unknown
 */
export function trustedSpread(
  kind: MetricKind,
  candidate: Spread,
  baseline: Spread | null,
  n: number | null,
): Pick<Spread, 'standardError' | 'runs'> & { readonly contradictions: readonly Contradiction[] } {
  const widest = n !== null && n > 1 && kind.type !== 'other' ? 0.5 / Math.sqrt(n - 1) : null;
  const share = kind.type === 'accuracy' || kind.type === 'proportion';
  const known = baseline?.standardError ?? spreadOf(baseline?.runs ?? null);
  const limits = [
    share && widest !== null ? widest * 1.05 : null,
    known !== null && known > 0 ? known * mostTimesWider : null,
    known === null && widest !== null ? widest * mostTimesWider : null,
  ].filter((limit) => limit !== null);
  const limit = Math.min(...limits);
  const check = (source: 'standard-error' | 'runs', found: number | null): readonly Contradiction[] =>
    found !== null && found > limit
      ? [{ code: 'spread-impossible', source, stated: limit, computed: found }]
      : [];
  const ofError = check('standard-error', candidate.standardError);
  const ofRuns = check('runs', spreadOf(candidate.runs));
  return {
    standardError: ofError.length > 0 ? null : candidate.standardError,
    runs: ofRuns.length > 0 ? null : candidate.runs,
    contradictions: [...ofError, ...ofRuns],
  };
}
