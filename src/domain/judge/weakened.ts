import { type Reason, reason } from '../reasons/reason.ts';
import type { RetentionSettings, TaskDefinition } from '../records/records.ts';
import { isKept } from './guard-limits.ts';
import type { BaselineChoice, Policy, RuleSetting } from './policy.ts';

/** What one side's tunegate.yaml lays down, without the inputs and flags of a run. */
export interface StatedPolicy {
  readonly policy: Policy;
  /** Settings of a run, as text, by the names of the command line's flags. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A setting that makes the check say less, or cleanup keep less; values as text. */
export interface Weakening {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Weakest first. */
const failOn = ['never', 'error', 'inconclusive', 'warning'];
const severities: readonly RuleSetting[] = ['off', 'notice', 'warning', 'error'];
/** Gates that `weakenings` leaves to the criteria of each task, which say them with their values. */
const ofCriteria: ReadonlySet<string> = new Set([
  'max_regression',
  'max_drift',
  'min_coverage',
  'confidence',
  'regression-mode',
  'threshold-mode',
  'guards',
  'protected_classes',
  'required_metrics',
]);

const weakening = (key: string, from: string | number, to: string | number): readonly Weakening[] => [
  { key, from: String(from), to: String(to) },
];

const choiceText = (choice: BaselineChoice): string => (typeof choice === 'string' ? choice : choice.version);

/** A list from which something is missing. */
function shortened(key: string, base: readonly string[], head: readonly string[]): readonly Weakening[] {
  const gone = base.filter((one) => !head.includes(one));
  return gone.length === 0 ? [] : weakening(key, base.join(', '), head.join(', '));
}

function ofPolicy(base: Policy, head: Policy): readonly Weakening[] {
  const sides = (['criteria', 'waivers'] as const).flatMap((key) =>
    base[key] === 'base' && head[key] === 'head' ? weakening(key, 'base', 'head') : [],
  );
  const [from, to] = [choiceText(base.baseline), choiceText(head.baseline)];
  const drift = (policy: Policy) => policy.maxDrift ?? 2 * policy.maxRegression;
  const looseGuards = base.guards.filter((guard) => !isKept(guard, head.guards));
  return [
    ...sides,
    ...(from !== to && to !== 'deployed' ? weakening('baseline', from, to) : []),
    ...(head.maxRegression > base.maxRegression
      ? weakening('max_regression', base.maxRegression, head.maxRegression)
      : []),
    ...(drift(head) > drift(base) ? weakening('max_drift', drift(base), drift(head)) : []),
    ...(head.minCoverage < base.minCoverage
      ? weakening('min_coverage', base.minCoverage, head.minCoverage)
      : []),
    ...(base.confidence === head.confidence ? [] : weakening('confidence', base.confidence, head.confidence)),
    ...(base.regressionMode === 'strict' && head.regressionMode === 'normal'
      ? weakening('regression-mode', 'strict', 'normal')
      : []),
    ...(base.thresholdMode === 'lower-bound' && head.thresholdMode === 'point'
      ? weakening('threshold-mode', 'lower-bound', 'point')
      : []),
    ...looseGuards.flatMap(({ metric }) => weakening('guards', metric, '')),
    ...shortened('protected_classes', base.protectedClasses, head.protectedClasses),
    ...shortened('required_metrics', base.requiredMetrics, head.requiredMetrics),
  ];
}

function ofRun(base: StatedPolicy['settings'], head: StatedPolicy['settings']): readonly Weakening[] {
  const both = (key: string, absent: string) => [base[key] ?? absent, head[key] ?? absent] as const;
  const [before, after] = both('fail-on', 'error');
  const [quiet, quieter] = both('warn-only', 'false');
  const [comment, silent] = both('comment', 'changes');
  const [most, more] = both('max-deletions', '10');
  const names = (text: string) => text.split(',').filter((name) => name !== '');
  const [exempt, left] = both('exempt-versions', '');
  return [
    ...(failOn.indexOf(after) < failOn.indexOf(before) ? weakening('fail-on', before, after) : []),
    ...(quiet !== 'true' && quieter === 'true' ? weakening('warn-only', quiet, quieter) : []),
    ...(comment !== 'never' && silent === 'never' ? weakening('comment', comment, silent) : []),
    ...(Number(more) > Number(most) ? weakening('max-deletions', most, more) : []),
    ...shortened('exempt-versions', names(exempt), names(left)),
  ];
}

/**
 * Every setting of tunegate.yaml with which the head would check less than the base.
 * @param usual the severity of a rule of which a policy says nothing
 */
export function weakenings(
  base: StatedPolicy,
  head: StatedPolicy,
  usual: (rule: string) => RuleSetting,
): readonly Weakening[] {
  const named = new Set([...base.policy.rules.keys(), ...head.policy.rules.keys()]);
  const rules = [...named].flatMap((rule) => {
    const [before, after] = [base, head].map(({ policy }) => policy.rules.get(rule) ?? usual(rule));
    if (before === undefined || after === undefined) return [];
    return severities.indexOf(after) < severities.indexOf(before)
      ? weakening(`rules.${rule}`, before, after)
      : [];
  });
  return [...ofPolicy(base.policy, head.policy), ...ofRun(base.settings, head.settings), ...rules];
}

/** The weakenings that every task must be told of; the others are changes of its criteria. */
export const weakenedForAll = (found: readonly Weakening[]): readonly Reason[] =>
  found.filter(({ key }) => !ofCriteria.has(key)).map((one) => reason('setting-weakened', one));

const week = 7 * 86_400_000;

/** Retention rules of task.yaml that would keep less than those of the base. */
export function weakenedRetention(
  base: TaskDefinition | null,
  head: TaskDefinition | null,
): readonly Reason[] {
  if (base === null || head === null) return [];
  const [before, after] = [base.versioning.retention, head.versioning.retention];
  const said = (key: string, from: number | boolean, to: number | boolean) =>
    reason('setting-weakened', { key: `retention.${key}`, from: String(from), to: String(to) });
  const kept = (['keepDeployed', 'keepBest', 'keepParents'] as const).flatMap((key) => {
    const absent = key !== 'keepParents';
    const [from, to] = [before[key] ?? absent, after[key] ?? absent];
    return from && !to ? [said(yamlNames[key], from, to)] : [];
  });
  const days = (retention: RetentionSettings) => (retention.cleanupExpAfterMs ?? week) / 86_400_000;
  return [
    ...((after.keepRecent ?? 3) < (before.keepRecent ?? 3)
      ? [said('keep_recent', before.keepRecent ?? 3, after.keepRecent ?? 3)]
      : []),
    ...kept,
    ...(days(after) < days(before) ? [said('cleanup_exp_after', days(before), days(after))] : []),
  ];
}

const yamlNames = {
  keepDeployed: 'keep_deployed',
  keepBest: 'keep_best',
  keepParents: 'keep_parents',
} as const;
