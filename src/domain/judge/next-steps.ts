import type { MetricChange, VersionComparison } from '../compare/comparison.ts';
import { configGroup } from '../compare/configuration.ts';
import { metricKind } from '../compare/metric-kind.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { worsening } from '../records/direction.ts';
import { findMetric } from '../records/metric-table.ts';
import type { GateContext } from './gates/context.ts';
import type { Gate } from './gates/gate.ts';
import type { Verdict } from './verdict.ts';

/** The class that got worse the most, null when none did. */
function worstClass(metrics: readonly MetricChange[]): Reason | null {
  const [worst] = metrics
    .flatMap(({ group, label, change, direction }) =>
      group === 'class' && label !== null && change !== null && worsening(change, direction) > 0
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
      case 'class-dropped':
        return reason('next-look-at-class', why.args);
      default:
        return null;
    }
  });
  const measured = failed.some((why) => why.code !== 'errors-found' && why.code !== 'record-broken');
  return [
    ...steps.filter((step) => step !== null),
    measured && comparison.comparability.comparable ? worstClass(comparison.metrics) : null,
    measured ? onlyChange(comparison) : null,
    word === 'reject' && kept !== null && kept !== candidate.version
      ? reason('next-keep', { version: kept })
      : null,
  ].filter((step) => step !== null);
}

/** What would tell how sure the primary metric's change is: the number of items, or the counts behind an average. */
function certaintySteps(context: GateContext, metric: string): readonly Reason[] {
  const found = findMetric(context.candidateTable, metric);
  const kind = found === null ? 'other' : metricKind(found).type;
  if (kind === 'other') return [];
  const { baseline, candidate } = context.items;
  if (baseline === null || candidate === null) return [reason('next-state-items', {})];
  return kind === 'accuracy' || kind === 'proportion' ? [] : [reason('next-state-counts', { metric })];
}

function afterPass(context: GateContext, gates: readonly Gate[], verdict: Verdict): readonly Reason[] {
  const { comparison, decision, candidate, criteria, status } = context;
  const steps: Reason[] = [];
  const undecided = gates.find((gate) => gate.reason.code === 'regression-undecided')?.reason;
  if (undecided?.code === 'regression-undecided' && undecided.args.items !== null) {
    steps.push(reason('next-more-items', { metric: undecided.args.metric, items: undecided.args.items }));
  }
  const baseline = decision.baseline?.facts;
  const unlike = new Set([
    'test-set-changed',
    'label-set-changed',
    'baseline-without-results',
    'baseline-metric-missing',
    'baseline-not-a-number',
  ]);
  if (baseline !== undefined && comparison.comparability.reasons.some(({ code }) => unlike.has(code))) {
    steps.push(reason('next-evaluate-baseline', { version: baseline.version }));
  }
  const primary = comparison.metrics.find((metric) => metric.group === 'primary');
  if (primary?.change != null && primary.significance === 'unknown' && comparison.comparability.comparable) {
    steps.push(...certaintySteps(context, primary.name));
  }
  if (criteria.primaryMetric === null || (criteria.threshold === null && candidate.results !== null)) {
    steps.push(reason('next-declare-criteria', {}));
  }
  if (verdict.word === 'caution') {
    if (!comparison.comparability.comparable) return steps;
    const fell = comparison.metrics.find(
      ({ group, outcome, significance }) =>
        group !== 'class' && outcome === 'regressed' && significance !== 'noise',
    );
    if (fell !== undefined && fell.change !== null) {
      steps.push(reason('next-look-at-metric', { metric: fell.name, change: fell.change }));
    }
    return steps;
  }
  const shippable = verdict.word === 'adopt' || verdict.word === 'acceptable' || verdict.word === 'rollback';
  if (!shippable) return steps;
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
