import { roughCount } from '../../format.ts';
import { code, join, listed, type Text, t, words } from '../../text.ts';
import type { ReasonSentences } from '../sentence.ts';
import { gates } from './reasons-gates.ts';
import { run } from './reasons-run.ts';

const staying = { deployed: 'deployed', active: 'active', best: 'best' } as const;

/** What a cleanup leaves alone. */
const untouched = (stays: Readonly<Record<keyof typeof staying, string>>): Text =>
  join(
    (['deployed', 'active', 'best'] as const)
      .filter((what) => stays[what] !== '')
      .map((what) => t`${words(staying[what])} ${stays[what]}`),
    ', ',
  );

const more = (count: number) => t`${count} more`;

const verdict = {
  'first-version': () => t`First version: nothing to compare with yet.`,
  improved: ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (significant).`,
  regressed: ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (significant).`,
  'improved-within-noise': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} cannot be told from that of ${baseline} (${say.change(metric, change)}, within noise).`,
  'regressed-within-noise': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} cannot be told from that of ${baseline} (${say.change(metric, change)}, within noise).`,
  'improved-unknown': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline} (how sure: unknown).`,
  'regressed-unknown': ({ metric, change, baseline }, say) =>
    t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (how sure: unknown).`,
  'practically-equal': ({ metric, change, allowed, baseline }, say) =>
    t`${say.metric(metric)} is practically equal to that of ${baseline}: ${say.change(metric, change)}, surely within ±${say.roughly(metric, allowed)}.`,
  'improved-one-of-many': ({ metric, change, baseline, versions }, say) =>
    t`${say.metric(metric)} is ${say.distance(metric, change)} better than that of ${baseline}, which is within noise as ${versions} versions of this pull request are tested together.`,
  'dropped-unknown': ({ metric, change, allowed, baseline }, say) =>
    t`${say.metric(metric)} is ${say.distance(metric, change)} worse than that of ${baseline} (how sure: unknown), several times the allowed ${say.roughly(metric, allowed)}.`,
  'not-comparable': ({ baseline }) => t`The numbers are not comparable with those of ${baseline}.`,
  unchanged: ({ metric, baseline }, say) => t`${say.metric(metric)} is the same as that of ${baseline}.`,
  'rollback-to': ({ version, from }) =>
    t`Rollback from ${from} to ${version}: the loss against ${from} is expected.`,
  'rollback-gains': ({ version, from, metric, change }, say) =>
    t`Rollback from ${from} to ${version}, which gains: ${say.metric(metric)} is ${say.distance(metric, change)} better.`,
  'gate-failed': ({ gate }) => t`The gate ${code(gate)} failed.`,
  'gate-inconclusive': ({ gate }) => t`The data cannot decide the gate ${code(gate)}.`,
  'record-broken': ({ file }) => t`${code(file)} cannot be read.`,
} satisfies Partial<ReasonSentences>;

const aspects = {
  split: t`part of the data`,
  shots: t`shots`,
  'task-version': t`task version`,
  filter: t`filter`,
  'task-hash': t`task hash`,
  settings: t`settings`,
  items: t`items`,
};

const comparability = {
  'test-set-changed': ({ how, baseline, candidate }) => {
    const what = { count: t`size`, hash: t`hash`, seed: t`split seed` }[how];
    return t`The test set changed (${what} ${code(baseline)} → ${code(candidate)}): the metrics are not comparable.`;
  },
  'label-set-changed': ({ added, removed }) => {
    const plus = added.length > 0 ? t`; added ${listed(added, ', ', more)}` : t``;
    const less = removed.length > 0 ? t`; removed ${listed(removed, ', ', more)}` : t``;
    return t`The class labels changed${plus}${less}: averages over classes are not comparable.`;
  },
  'scale-changed': ({ metric, baseline, candidate }, say) =>
    t`${say.metric(metric)} is written on another scale (${baseline} → ${candidate}): not comparable.`,
  'zero-baseline': ({ metric }, say) =>
    t`${say.metric(metric)} is exactly 0 in the baseline: most likely its evaluation broke, and beating it proves nothing.`,
  'baseline-without-results': ({ version }) => t`${version} has no results to compare with.`,
  'metric-renamed': ({ from, to }) => t`${code(from)} is now called ${code(to)}: not compared.`,
  'metric-redefined': ({ metric }, say) =>
    t`${say.metric(metric)} is averaged in two different ways on the two sides: not comparable.`,
  'measured-otherwise': ({ metric, what, baseline, candidate }, say) =>
    t`${say.metric(metric)} was measured otherwise (${aspects[what]}: ${code(baseline)} → ${code(candidate)}): not comparable.`,
  'instrument-changed': ({ field, baseline, candidate }) =>
    t`Measured with another instrument (${code(field)}: ${code(baseline)} → ${code(candidate)}): the metrics are not comparable.`,
  'instrument-unknown': ({ version, fields }) =>
    t`The results of ${version} do not say ${listed(fields, ', ', more)}; the other side does.`,
  'items-without-result': ({ version, missing, items }) =>
    items === null
      ? t`${missing} items of ${version} have no result.`
      : t`${missing} of ${items} items of ${version} have no result.`,
  'direction-unknown': ({ metric }) =>
    t`Nothing says which way ${code(metric)} is better; it counts as higher. Say it with ${code('success_criteria.direction')} or ${code(`metrics: {${metric}: {direction: lower}}`)} in ${code('tunegate.yaml')}.`,
  'direction-turned': ({ metric, base, head }) =>
    t`The results file turns ${code(metric)} round (${code(base)} → ${code(head)} is better); the base's direction counts.`,
  'results-older-than-model': ({ version, results, model }) =>
    t`The results of ${version} (${code(results)}) are older than its model (${code(model)}).`,
} satisfies Partial<ReasonSentences>;

const sources = {
  confusion: t`counts of the confusion matrix`,
  scores: t`scores per class`,
  predictions: t`predictions`,
  runs: t`values of the runs`,
  'standard-error': t`standard errors`,
};

const notes = {
  'test-items': ({ baseline, candidate }) => {
    if (baseline === null || candidate === null) {
      const known = baseline ?? candidate;
      return known === null
        ? t`The number of test items is not known.`
        : t`${known} test items on one side; the other does not say.`;
    }
    return baseline === candidate
      ? t`${candidate} test items on both sides.`
      : t`${baseline} test items before, ${candidate} now.`;
  },
  'smallest-detectable': ({ metric, items, change }, say) =>
    t`${items} test items would find a true change of ${say.metric(metric)} of ${say.about(metric, change)} four times in five.`,
  'drop-noticed': ({ metric, drop }, say) =>
    t`The regression gate would notice a true drop of ${say.metric(metric)} of ${say.about(metric, drop)} four times in five.`,
  'too-few-items': ({ metric, few, of }, say) =>
    t`How sure ${say.metric(metric)} is, is unknown: too few items in ${few} of ${of} classes.`,
  'too-few-groups': ({ metric, groups }, say) =>
    t`How sure ${say.metric(metric)} is, is unknown: the items come in ${groups} groups only.`,
  'versions-on-test-set': ({ metric, versions, luck }, say) =>
    luck === null
      ? t`${versions} versions were measured on this test set.`
      : t`${versions} versions were measured on this test set: the best of so many equal ones would look about ${say.about(metric, luck)} better in ${say.metric(metric)} than it is.`,
  'better-version': ({ version, metric, value }, say) =>
    t`${version} of this pull request is better: ${say.metric(metric)} ${say.value(metric, value)}.`,
  confounded: ({ what }, say) =>
    t`${what.length} things changed at once (${join(what.map(say.setting), ', ')}): the effect cannot be put down to one of them.`,
  'source-hash-changed': () => t`The data source changed.`,
  'treated-as-independent': () =>
    t`Without predictions per item the two evaluations count as independent, which is cautious.`,
  'conservative-bound': ({ metric }, say) =>
    t`The interval of ${say.metric(metric)} is an upper bound from precision, recall and support; a confusion matrix would narrow it.`,
  'inputs-contradict': ({ version, what }) =>
    t`The ${sources[what]} of ${version} do not fit the metrics and counts that its files state, so they are not used.`,
  'different-items': () =>
    t`Both versions have predictions, but not of the same items: they count as independent.`,
  'runs-vary-alone': ({ metric }, say) =>
    t`The interval of ${say.metric(metric)} shows how training runs differ, not how many test items there are.`,
  'class-regressed': ({ label, change }, say) =>
    t`${code(label)} F1 fell significantly (${say.change(`per_class.${label}.f1`, change)}).`,
  'baseline-old': ({ version, days }) => t`${version} is ${days} days old.`,
  'base-record-broken': ({ file }) =>
    t`${code(file)} of the base cannot be read: what it says does not count.`,
  'results-edited': ({ version }) =>
    t`This pull request edits the results of ${version}; those of the base count.`,
} satisfies Partial<ReasonSentences>;

const next = {
  'next-deploy': ({ version }) => t`Ship ${version}.`,
  'next-roll-back': ({ version }) => t`Put ${version} back into production.`,
  'next-promote': ({ version }) => t`Promote ${version} to a regular version.`,
  'next-evaluate': ({ version }) => t`Evaluate ${version} and commit its ${code('results.json')}.`,
  'next-fix-errors': ({ errors }) =>
    errors === 1 ? t`Fix the error below.` : t`Fix the ${errors} errors below.`,
  'next-close-gap': ({ metric, gap }, say) =>
    t`${say.metric(metric)} lacks ${say.distance(metric, gap)} to the threshold.`,
  'next-look-at-class': ({ label, change }, say) =>
    t`The largest drop is in class ${code(label)} (F1 ${say.change(`per_class.${label}.f1`, change)}).`,
  'next-look-at-metric': ({ metric, change }, say) =>
    t`The largest drop is in ${say.metric(metric)} (${say.change(metric, change)}).`,
  'next-only-change': ({ what }, say) => t`The only change: ${say.setting(what)}.`,
  'next-more-items': ({ metric, items }, say) =>
    t`About ${words(roughCount(items))} more test items would certify an equal ${say.metric(metric)} four times in five.`,
  'next-predictions': ({ metric }, say) =>
    t`Commit ${code('predictions.jsonl')} of both versions: it costs nothing and says the most about ${say.metric(metric)}.`,
  'next-measure-lost': ({ metrics }) => t`Measure ${listed(metrics, ', ', more, 5)} again.`,
  'next-mend-guard': ({ pattern }) =>
    t`Correct the guard ${code(pattern)} in ${code('task.yaml')} or ${code('tunegate.yaml')}, or measure what it names.`,
  'next-end-waiver': ({ gates }) =>
    t`Mend what is waived before the waiver ends: ${listed(gates, ', ', more)}.`,
  'next-look-at-drift': ({ version }) =>
    t`Look at what was lost since ${version}, or move the reference with ${code('drift_from')}, dated and reasoned.`,
  'next-evaluate-baseline': ({ version }) => t`Evaluate ${version} on the same test set.`,
  'next-keep': ({ version }) => t`Keep ${version} in production.`,
  'next-state-items': () =>
    t`State the number of test items (${code('data.test_count')}), so that it can be said how sure this is.`,
  'next-state-counts': ({ metric }, say) =>
    t`Commit a confusion matrix, or the support of each class, or the predictions per item, so that it can be said how sure ${say.metric(metric)} is.`,
  'next-declare-criteria': () =>
    t`Set ${code('success_criteria.primary_metric')} and ${code('threshold')} in ${code('task.yaml')}.`,
} satisfies Partial<ReasonSentences>;

const found = {
  explicit: t`chosen by the ${code('baseline')} setting`,
  'deployed-version': t`deployed according to ${code('deployed_version')}`,
  'status-deployed': t`deployed according to ${code('task.yaml')}`,
  'lineage-deployed': t`deployed according to its ${code('lineage.yaml')}`,
  history: t`the last one deployed according to the git history`,
  parent: t`its parent, as no version is deployed`,
  active: t`the active version of the base, as none is deployed`,
};

const orNone = (version: string) => (version === '' ? t`none` : t`${version}`);

const baseline = {
  'baseline-missing': ({ version }) =>
    t`${version} is named as deployed, but is not on the base; the next rule decided.`,
  'production-moves': ({ from, to }) => t`Production: ${orNone(from)} → ${orNone(to)}.`,
  'production-forgotten': ({ from, to }) =>
    t`Production: ${orNone(from)} → ${orNone(to)}: nothing says any more that ${from} is deployed.`,
  'deployment-claimed': ({ version }) =>
    t`This pull request says that ${version} was deployed: it is held to what a deployment is.`,
  'never-deployed': ({ version }) =>
    t`Nothing on the base says that ${version} ever was in production: it is judged like a new version.`,
  'baseline-found': ({ version, rule }) => t`Compared with ${version}, ${found[rule]}.`,
  'history-shallow': () =>
    t`The clone is shallow: earlier deployments are not known (${code('fetch-depth: 0')} gets them).`,
  'new-task': () => t`New task.`,
  'task-hidden': ({ by }) =>
    by === ''
      ? t`This pull request hides the task: it lies in another one in the root now.`
      : t`This pull request hides the task: it lies in the task ${code(by)} now.`,
  'task-removed': () => t`This pull request removes the task.`,
  'task-moved': ({ from }) =>
    t`This pull request moves the task here from ${code(from)}; it is compared with what stood there.`,
  cleanup: ({ removed, ...stays }) =>
    t`Removes ${listed(removed, ', ', more)}, recorded in ${code('versions/retired.yaml')}. Untouched: ${untouched(stays)}.`,
  'version-unchanged': ({ version, deployed }) =>
    deployed === 'yes'
      ? t`${version}, which is in production, is not changed by this pull request.`
      : t`${version} is not changed by this pull request.`,
} satisfies Partial<ReasonSentences>;

export const reasons: ReasonSentences = {
  ...gates,
  ...verdict,
  ...comparability,
  ...notes,
  ...next,
  ...baseline,
  ...run,
};
