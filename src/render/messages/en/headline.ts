import { code, join, listed, type Text, t, words } from '../../text.ts';

const more = (count: number) => t`${count} more`;
const plural = (count: number, one: string, many: string) => words(`${count} ${count === 1 ? one : many}`);

/** What the headline says of the primary metric; numbers are finished texts. */
export interface Standing {
  readonly metric: Text;
  readonly value: Text;
  /** Null without a threshold. */
  readonly threshold: { readonly limit: Text; readonly met: boolean; readonly gap: Text } | null;
  readonly change: {
    readonly outcome: 'improved' | 'regressed' | 'unchanged';
    readonly size: Text;
    /** The same with its sign. */
    readonly signed: Text;
    /** The two are practically equal, whatever the test says. */
    readonly equal: boolean;
    readonly baseline: string;
    readonly deployed: boolean;
    readonly significance: 'significant' | 'noise' | 'unknown';
    /** `p = 0.046`, empty when unknown. */
    readonly p: string;
  } | null;
}

/** The primary metric in plain words; texts are finished, `range` and `p` empty when unknown. */
export interface PlainWords {
  readonly metric: Text;
  readonly value: Text;
  readonly range: string;
  readonly change: Text;
  readonly baseline: string;
  /** Test items on both sides; null when unknown or not the same. */
  readonly items: number | null;
  readonly significance: 'significant' | 'noise' | 'unknown';
  readonly p: string;
}

const orNone = (version: string): Text => (version === '' ? t`none` : t`${version}`);

const sureness = {
  significant: t`significant`,
  noise: t`within noise`,
  unknown: t`how sure that is, is unknown`,
};

function changeClause(change: NonNullable<Standing['change']>): Text {
  const baseline = change.deployed ? t`deployed ${change.baseline}` : t`${change.baseline}`;
  if (change.outcome === 'unchanged') return t`equals ${baseline}`;
  if (change.equal) return t`is practically equal to ${baseline} (${change.signed})`;
  if (change.significance === 'noise') {
    return t`cannot be told from ${baseline} (${change.signed}, within noise)`;
  }
  if (change.significance === 'unknown') {
    const way = change.outcome === 'improved' ? t`better` : t`worse`;
    return t`is ${change.size} ${way} than ${baseline} (how sure: unknown)`;
  }
  const verb = change.outcome === 'improved' ? t`beats` : t`is worse than`;
  return t`${verb} ${baseline} by ${change.size} (${words(change.p)})`;
}

/** The first line: what is so, and what to do. Every function gives one sentence (or two short ones). */
export const headline = {
  noTask: () => t`There is no training task to judge.`,
  nothing: () => t`No training task is touched.`,
  ship: (task: string, version: string) => t`Ready to ship: ${task} ${version}.`,
  promote: (task: string, version: string) => t`Ready to promote: ${task} ${version}.`,
  acceptable: (task: string, version: string) => t`${task} ${version} may ship.`,
  promotable: (task: string, version: string) => t`${task} ${version} may be promoted.`,
  caution: (task: string, version: string) => t`${task} ${version} may ship, but look first.`,
  undecided: (task: string, version: string) => t`${task} ${version}: the data cannot tell yet.`,
  notComparable: (task: string, version: string, baseline: string) =>
    t`${task} ${version} cannot be compared with ${baseline}.`,
  below: (task: string, version: string) => t`${task} ${version} misses its target: do not ship.`,
  failed: (task: string, version: string) => t`${task} ${version} does not pass: do not ship.`,
  broken: (task: string) => t`The records of ${task} have errors: fix them first.`,
  brokenFiles: (count: number) =>
    t`${plural(count, 'error', 'errors')} in the records: fix ${words(count === 1 ? 'it' : 'them')} first.`,
  pending: (task: string, version: string) => t`${task} ${version} has no results yet.`,
  pendingTask: (task: string) => t`${task} has no version to judge yet.`,
  archived: (task: string) => t`${task} is archived.`,
  production: (task: string, from: string, to: string) =>
    t`${task} production: ${orNone(from)} → ${orNone(to)}.`,
  weakened: (keys: readonly string[]) =>
    t`This pull request weakens the check: ${listed(keys, ', ', more, 4)}.`,
  hidden: (task: string) => t`This pull request hides ${task}.`,
  cleanup: (task: string) => t`Cleanup of ${task}.`,
  unchanged: (task: string) => t`Nothing to judge in ${task}.`,
  removed: (task: string) => t`This pull request removes ${task}.`,
  rollback: (task: string, version: string) => t`Rollback of ${task} to ${version}.`,
  manyFailed: (count: number, of: number, tasks: readonly string[]) =>
    t`${count} of ${of} tasks do not pass: ${listed(tasks, ', ', more, 3)}.`,
  manyPassed: (count: number) => t`All ${count} tasks pass.`,
  manyUndecided: (count: number, of: number, tasks: readonly string[]) =>
    t`${count} of ${of} tasks cannot be decided yet: ${listed(tasks, ', ', more, 3)}.`,
  manyPending: (count: number) => t`None of the ${count} tasks has results yet.`,
  manyCaution: (count: number, of: number, tasks: readonly string[]) =>
    t`All ${of} tasks pass; look at ${count} before shipping: ${listed(tasks, ', ', more, 3)}.`,
  standing: ({ metric, value, threshold, change }: Standing): Text => {
    const parts: Text[] = [];
    if (threshold !== null) {
      parts.push(
        threshold.met
          ? t`meets the ${threshold.limit} threshold`
          : t`is ${threshold.gap} short of the ${threshold.limit} threshold`,
      );
    }
    if (change !== null) parts.push(changeClause(change));
    if (parts.length === 0) return t`${metric} ${value}.`;
    const worse = change?.outcome === 'regressed' && !change.equal && change.significance !== 'noise';
    const contrast = threshold?.met === true && worse;
    return t`${metric} ${value} ${join(parts, contrast ? ', but ' : ' and ')}.`;
  },
  plainWords: ({ metric, value, range, change, baseline, items, significance, p }: PlainWords): Text => {
    const around = range === '' ? t`` : t` (${words(range)})`;
    const on = items === null ? t`` : t` on ${items} items`;
    const tested = p === '' ? t`` : t` (${words(p)})`;
    return t`${metric} ${value}${around}, ${change} against ${baseline}${on}: ${sureness[significance]}${tested}.`;
  },
  also: {
    errors: (count: number) => t`${plural(count, 'error', 'errors')}.`,
    warnings: (count: number) => t`${plural(count, 'warning', 'warnings')}.`,
    pending: (count: number) => t`${plural(count, 'further task', 'further tasks')} without results yet.`,
    waived: (gates: readonly string[]) => t`Waived: ${join(gates.map(code), ', ')}.`,
    open: (gates: readonly string[]) => t`Cannot be decided: ${join(gates.map(code), ', ')}.`,
    gates: (gates: readonly string[]) => t`Failed: ${join(gates.map(code), ', ')}.`,
  },
};
