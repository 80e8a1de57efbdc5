import type { MetricChange, VersionComparison } from '../compare/comparison.ts';
import { configGroup } from '../compare/configuration.ts';
import { metricKind } from '../compare/metric-kind.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { worsening } from '../records/direction.ts';
import { findMetric } from '../records/metric-table.ts';
import type { GateContext } from './gates/context.ts';
import type { Gate } from './gates/gate.ts';
import type { Verdict } from './verdict.ts';

/** The class that got worse the most, of those that failed if any did; null when none got worse. */
function worstClass(metrics: readonly MetricChange[], failed: readonly Reason[]): Reason | null {
  const named = new Set(failed.flatMap((why) => (why.code === 'class-dropped' ? [why.args.label] : [])));
  const [worst] = metrics
    .flatMap(({ group, label, change, direction }) =>
      group === 'class' &&
      label !== null &&
      change !== null &&
      (named.size === 0 || named.has(label)) &&
      worsening(change, direction) > 0
        ? [{ label, change, worse: worsening(change, direction) }]
        : [],
    )
    .sort((a, b) => b.worse - a.worse);
  return worst === undefined
    ? null
    : reason('next-look-at-class', { label: worst.label, change: worst.change });
}

/** The one thing that changed, where it is only one: then the effect has its cause. */
function onlyChange({ config, data, notes }: VersionComparison): Reason | null {
  if (notes.some((note) => note.code === 'confounded')) return null;
  const groups = new Set(config.map((change) => configGroup(change.key)));
  const [only] = config;
  if (groups.size === 1 && only !== undefined) {
    return reason('next-only-change', { what: config.length === 1 ? only.key : configGroup(only.key) });
  }
  const train = data.counts.find((count) => count.name === 'train');
  const changed = groups.size === 0 && train !== undefined && train.baseline !== train.candidate;
  return changed && train.baseline !== null ? reason('next-only-change', { what: 'data' }) : null;
}

function afterFailure(
  context: GateContext,
  gates: readonly Gate[],
  word: Verdict['word'],
): readonly Reason[] {
  const failed = gates.filter((gate) => gate.outcome === 'fail').map((gate) => gate.reason);
  const { decision, comparison, candidate } = context;
  const kept = decision.deployed?.version ?? decision.baseline?.facts.version ?? null;
  const steps = failed.map((why): Reason | null => {
    switch (why.code) {
      case 'errors-found':
        return reason('next-fix-errors', { errors: why.args.errors });
      case 'threshold-missed':
        return reason('next-close-gap', { metric: why.args.metric, gap: why.args.gap });
      case 'threshold-bound-unknown':
        return reason('next-state-items', {});
      case 'deployed-without-results':
        return reason('next-evaluate', { version: candidate.version });
      case 'metrics-lost':
        return reason('next-measure-lost', { metrics: why.args.metrics });
      case 'guard-unmatched':
        return reason('next-mend-guard', { pattern: why.args.pattern });
      case 'drift-beyond':
        return reason('next-look-at-drift', { version: why.args.version });
      default:
        return null;
    }
  });
  const lost = new Set(failed.flatMap((why) => (why.code === 'metrics-lost' ? why.args.metrics : [])));
  const missing = failed.flatMap((why) =>
    why.code === 'metric-missing' && !lost.has(why.args.metric) ? [why.args.metric] : [],
  );
  const untested = failed.flatMap((why) =>
    why.code === 'regression-beyond' && why.args.sure === null
      ? certaintySteps(context, why.args.metric)
      : [],
  );
  const measured = failed.some((why) => !repaired.has(why.code));
  return [
    ...steps.filter((step) => step !== null),
    missing.length > 0 ? reason('next-measure-lost', { metrics: [...new Set(missing)] }) : null,
    measured && comparison.comparability.comparable ? worstClass(comparison.metrics, failed) : null,
    measured ? onlyChange(comparison) : null,
    ...untested,
    word === 'reject' && kept !== null && kept !== candidate.version
      ? reason('next-keep', { version: kept })
      : null,
  ].filter((step) => step !== null);
}

/** Failures that another model would not mend. */
const repaired: ReadonlySet<Reason['code']> = new Set([
  'errors-found',
  'record-broken',
  'metric-missing',
  'metrics-lost',
  'guard-unmatched',
]);

/** What would tell how sure the primary metric's change is: the number of items, or the counts behind an average. */
function certaintySteps(context: GateContext, metric: string): readonly Reason[] {
  const found = findMetric(context.candidateTable, metric);
  const kind = found === null ? 'other' : metricKind(found).type;
  if (kind === 'other') return [];
  const { baseline, candidate } = context.items;
  if (baseline === null || candidate === null) return [reason('next-state-items', {})];
  return kind === 'accuracy' || kind === 'proportion' ? [] : [reason('next-state-counts', { metric })];
}

/** What would sharpen the comparison, the free things first: predictions, counts, and only then more items. */
function sharper(context: GateContext, gates: readonly Gate[]): readonly Reason[] {
  const undecided = gates.filter(({ outcome }) => outcome === 'inconclusive').map((gate) => gate.reason);
  const open = new Set(['regression-undecided', 'class-undecided', 'guard-undecided', 'drift-undecided']);
  const metric = context.criteria.primaryMetric;
  if (metric === null || !undecided.some(({ code }) => open.has(code))) return [];
  const { candidate, decision } = context;
  const paired = candidate.predictions !== null && decision.baseline?.facts.predictions != null;
  const items = undecided.flatMap((why) =>
    why.code === 'regression-undecided' && why.args.items !== null
      ? [reason('next-more-items', { metric, items: why.args.items })]
      : [],
  );
  return [...(paired ? [] : [reason('next-predictions', { metric })]), ...items];
}

const unlike: ReadonlySet<Reason['code']> = new Set([
  'test-set-changed',
  'label-set-changed',
  'baseline-without-results',
  'baseline-metric-missing',
  'baseline-not-a-number',
  'zero-baseline',
]);

/** The metric beside the primary one that fell the most of those that the verdict speaks of. */
function worstMetric({ comparison }: GateContext, verdict: Verdict): readonly Reason[] {
  const said = verdict.reasons.flatMap((why) =>
    why.code === 'regressed' || why.code === 'dropped-unknown' ? [why.args.metric] : [],
  );
  const [worst] = comparison.metrics
    .flatMap(({ name, group, change, direction, baseline }) =>
      change === null || baseline === null || group === 'primary' || !said.includes(name)
        ? []
        : [
            {
              metric: name,
              change,
              share: worsening(change, direction) / Math.max(Math.abs(baseline), 1e-9),
            },
          ],
    )
    .sort((a, b) => b.share - a.share);
  return worst === undefined
    ? []
    : [reason('next-look-at-metric', { metric: worst.metric, change: worst.change })];
}

function afterPass(context: GateContext, gates: readonly Gate[], verdict: Verdict): readonly Reason[] {
  const { comparison, decision, candidate, criteria, status } = context;
  const waived = gates.filter(({ outcome }) => outcome === 'waived').map(({ name }) => name);
  const baseline = decision.baseline?.facts;
  const { comparable, reasons } = comparison.comparability;
  const primary = comparison.metrics.find((metric) => metric.group === 'primary');
  const lost = verdict.reasons.flatMap((why) =>
    why.code === 'metrics-not-measured' ? [reason('next-measure-lost', { metrics: why.args.metrics })] : [],
  );
  const sharpening = sharper(context, gates);
  const steps: readonly Reason[] = [
    ...(waived.length > 0 ? [reason('next-end-waiver', { gates: [...new Set(waived)] })] : []),
    ...lost,
    ...sharpening,
    ...(baseline !== undefined && reasons.some(({ code }) => unlike.has(code))
      ? [reason('next-evaluate-baseline', { version: baseline.version })]
      : []),
    ...(primary?.change != null && primary.significance === 'unknown' && comparable && sharpening.length === 0
      ? certaintySteps(context, primary.name)
      : []),
    ...(criteria.primaryMetric === null || (criteria.threshold === null && candidate.results !== null)
      ? [reason('next-declare-criteria', {})]
      : []),
  ];
  if (verdict.word === 'caution') return comparable ? [...steps, ...worstMetric(context, verdict)] : steps;
  if (verdict.word === 'rollback') {
    return [reason('next-roll-back', { version: candidate.version }), ...steps];
  }
  if (verdict.word !== 'adopt' && verdict.word !== 'acceptable') return steps;
  if (candidate.name.experimental) return [reason('next-promote', { version: candidate.version }), ...steps];
  return status === 'deployed' ? steps : [reason('next-deploy', { version: candidate.version }), ...steps];
}

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((one) => [JSON.stringify(one), one])).values(),
];

/** What to do now, the most useful first. */
export function nextSteps(context: GateContext, gates: readonly Gate[], verdict: Verdict): readonly Reason[] {
  if (verdict.word === 'hold' || verdict.word === 'reject') {
    return distinct(afterFailure(context, gates, verdict.word));
  }
  if (verdict.word === 'pending' && context.status !== 'archived') {
    return [reason('next-evaluate', { version: context.candidate.version })];
  }
  return distinct(afterPass(context, gates, verdict));
}
