import { worsening } from '../records/direction.ts';
import { type MetricValue, metricTable } from '../records/metric-table.ts';
import type { VersionFacts } from '../records/version-facts.ts';
import { type PairedResults, resampleAll } from '../statistics/compare-paired.ts';
import type { MetricComparison } from '../statistics/comparison.ts';
import { type AdjustedComparison, adjustTogether } from '../statistics/together.ts';
import { judgeChange, valueInterval } from './certainty.ts';
import type { ChangeOutcome, MetricChange } from './comparison.ts';
import { relativeChange, sameNumber } from './configuration.ts';
import { metricKind } from './metric-kind.ts';
import type { MetricReading } from './metric-reading.ts';
import { type Row, rowsOf } from './metric-rows.ts';
import { measuredOtherwise } from './same-measure.ts';
import { trustedEvidence } from './trusted-evidence.ts';

/** How metrics are to be read and judged in one task. */
export interface MetricContext {
  readonly reading: MetricReading;
  readonly primary: string | null;
  readonly threshold: number | null;
  /** Level of intervals and tests, a ratio (0.95). */
  readonly confidence: number;
  /** Have a gate of their own, with its own correction: they are not tested together with the other metrics. */
  readonly protectedClasses: readonly string[];
  /** Names or patterns of metrics that a guard speaks of: judged even where they are not shown. */
  readonly guarded?: readonly string[];
  /** Items without a result on each side; none where it is not said. */
  readonly missing?: { readonly baseline: number; readonly candidate: number };
  /** Leaves everything but the primary metric out. */
  readonly onlyPrimary?: boolean;
}

export interface MetricsComparison {
  /** Primary first, then overall in the file's order, then f1 by class. */
  readonly metrics: readonly MetricChange[];
  /** What the statistics say about the primary metric, null where its change could not be judged. */
  readonly primary: MetricComparison | null;
  /** The same of every metric whose change could be judged, those that only guards speak of too. */
  readonly judgements: ReadonlyMap<string, MetricComparison>;
}

function outcomeOf(before: number | null, after: number | null, better: number | null): ChangeOutcome {
  if (after === null || !Number.isFinite(after)) return 'missing';
  if (before === null || better === null) return 'new';
  if (sameNumber(before, after)) return 'unchanged';
  return better > 0 ? 'improved' : 'regressed';
}

interface Prepared extends Row {
  readonly change: MetricChange;
  /** Both numbers are there, finite, on one scale and measured alike. */
  readonly judged: boolean;
}

/** The two values of a row, and whether they mean the same: finite, on one scale, measured alike. */
function pairOf(row: Row, { reading, missing = nothingMissing }: MetricContext) {
  const [before, after] = [row.before?.value ?? null, row.after?.value ?? null];
  const finite = before !== null && after !== null && Number.isFinite(before) && Number.isFinite(after);
  const rescaled = finite && reading.scalesDiffer(row.name, before, after);
  const otherwise =
    finite && row.before !== null && row.after !== null
      ? measuredOtherwise(row.name, row.before, row.after, missing)
      : null;
  const change = finite && !rescaled ? (sameNumber(before, after) ? 0 : after - before) : null;
  return { before, after, rescaled, change, incomparable: otherwise };
}

const nothingMissing = { baseline: 0, candidate: 0 };

/** Nothing is known yet of how sure a change is. */
const unjudged = {
  significance: 'unknown',
  interval: null,
  pValue: null,
  adjustedPValue: null,
  method: null,
  candidateInterval: null,
  baselineInterval: null,
} as const;

/** What the row is about: its key, its class, its group. */
function subjectOf(row: Row, isPrimary: boolean) {
  const metric = row.after ?? row.before;
  const label = metric?.label ?? null;
  const group = isPrimary ? 'primary' : label === null ? 'overall' : 'class';
  return { name: row.name, key: metric?.key ?? row.name, group, label } as const;
}

function prepare(row: Row, context: MetricContext): Prepared {
  const { reading, primary, threshold } = context;
  const { before, after, rescaled, change, incomparable } = pairOf(row, context);
  const isPrimary = row.name === primary;
  const numbers = [after, before, isPrimary ? threshold : null].filter((number) => number !== null);
  const { direction, from } = reading.knownDirection(row.name);
  const better = change === null ? null : -worsening(change, direction);
  const outcome = outcomeOf(before, after, better);
  // An unknown direction counts as higher for the primary metric alone; of any other nothing is said to be better.
  const untold = (from === 'unknown' && !isPrimary) || incomparable !== null;
  // Of a metric that was measured otherwise no change is shown; the gates of the primary one know what to do with it.
  const shown = incomparable === null || isPrimary ? change : null;
  return {
    ...row,
    judged: change !== null && incomparable === null,
    change: {
      ...subjectOf(row, isPrimary),
      direction,
      directionFrom: from,
      // 0.72 beside 81.5: neither unit fits both, so the numbers stand as they were written.
      scale: rescaled ? 'absolute' : reading.scaleOf(row.name, numbers),
      n: { baseline: row.before?.n ?? null, candidate: row.after?.n ?? null },
      baseline: before,
      candidate: after,
      change: shown,
      relativeChange: shown === null ? null : relativeChange(before, after),
      ...unjudged,
      outcome: untold && (outcome === 'improved' || outcome === 'regressed') ? 'changed' : outcome,
      incomparable,
    },
  };
}

function resampled(
  baseline: VersionFacts | null,
  candidate: VersionFacts,
  rows: readonly Prepared[],
  level: number,
): PairedResults | undefined {
  if (baseline?.predictions == null || candidate.predictions === null) return undefined;
  const metrics = rows
    .filter((row) => row.judged)
    .flatMap(({ before, after }) =>
      before === null || after === null
        ? []
        : [{ kind: metricKind(after), baseline: before.value, candidate: after.value }],
    );
  return resampleAll(baseline.predictions, candidate.predictions, metrics, level) ?? undefined;
}

/**
 * Every metric of two versions side by side. Where the two were not measured on the same test set, only single values
 * have intervals: a difference of unlike things has none.
 */
export function compareMetrics(
  before: VersionFacts | null,
  after: VersionFacts,
  comparable: boolean,
  context: MetricContext,
): MetricsComparison {
  const { primary, confidence: level } = context;
  const trusted = {
    baseline: before === null ? null : trustedEvidence(before),
    candidate: trustedEvidence(after),
  };
  const [baseline, candidate] = [trusted.baseline?.facts ?? null, trusted.candidate.facts];
  const tables = [metricTable(baseline?.results ?? null), metricTable(candidate.results)] as const;
  const rows = rowsOf(...tables, primary, context.guarded)
    .filter((row) => context.onlyPrimary !== true || row.name === primary)
    .map((row) => prepare(row, context));
  const paired = comparable ? resampled(baseline, candidate, rows, level) : undefined;
  const judgements = new Map<string, MetricComparison>();
  for (const { name, before, after, judged, change } of rows) {
    if (!comparable || !judged || baseline === null || before === null || after === null) continue;
    const sides = [
      { metric: before, facts: baseline },
      { metric: after, facts: candidate },
    ] as const;
    const judgement = judgeChange(...sides, change.scale, { level, paired });
    const { contradictions } = judgement;
    judgements.set(name, {
      ...judgement,
      contradictions: {
        baseline: [...contradictions.baseline, ...(trusted.baseline?.contradictions ?? [])],
        candidate: [...contradictions.candidate, ...trusted.candidate.contradictions],
      },
    });
  }
  const shown = rows.filter(({ hidden }) => hidden !== true);
  const adjusted = adjustSecondary(shown, judgements, context);
  const metrics = shown.map((row) => {
    const judged = adjusted.get(row.name) ?? judgements.get(row.name);
    const adjustedPValue = adjusted.get(row.name)?.adjustedPValue ?? judged?.pValue ?? null;
    return judged === undefined
      ? withIntervals(row, baseline, candidate, level)
      : withJudgement(row.change, judged, adjustedPValue);
  });
  return { metrics, primary: (primary === null ? undefined : judgements.get(primary)) ?? null, judgements };
}

/**
 * Holm's correction over the classes, and over the overall metrics beside the primary one: of many one looks significant
 * by chance. Protected classes are tested by their gate.
 */
function adjustSecondary(
  rows: readonly Prepared[],
  judgements: ReadonlyMap<string, MetricComparison>,
  { confidence, protectedClasses }: MetricContext,
): ReadonlyMap<string, AdjustedComparison> {
  const families = (['overall', 'class'] as const).map((group) =>
    rows.flatMap(({ name, change }) => {
      const judged = judgements.get(name);
      const apart = change.group !== group || protectedClasses.includes(change.label ?? '');
      return judged === undefined || apart ? [] : [{ name, judged }];
    }),
  );
  return new Map(
    families.flatMap((family) => {
      const adjusted = adjustTogether(
        family.map(({ judged }) => judged),
        confidence,
      );
      return family.flatMap(({ name }, i) => {
        const one = adjusted[i];
        return one === undefined ? [] : [[name, one] as const];
      });
    }),
  );
}

function withJudgement(
  change: MetricChange,
  judged: MetricComparison,
  adjusted: number | null,
): MetricChange {
  return {
    ...change,
    significance: judged.significance,
    interval: judged.interval,
    pValue: judged.pValue,
    adjustedPValue: adjusted,
    method: judged.method,
    n: judged.n,
    candidateInterval: judged.candidateInterval,
    baselineInterval: judged.baselineInterval,
  };
}

function withIntervals(
  { change, before, after }: Prepared,
  baseline: VersionFacts | null,
  candidate: VersionFacts,
  level: number,
): MetricChange {
  const interval = (metric: MetricValue | null, facts: VersionFacts | null) =>
    metric === null || facts === null ? null : valueInterval({ metric, facts }, change.scale, level);
  return {
    ...change,
    candidateInterval: interval(after, candidate),
    baselineInterval: interval(before, baseline),
  };
}
