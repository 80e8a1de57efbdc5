import type { MetricOverride } from '../compare/metric-reading.ts';
import type { SuccessCriteria } from '../records/records.ts';

export const baselineWords = ['deployed', 'parent', 'active'] as const;

/** Which version to compare with: a rule (see `baselineRules`), or a version's name. */
export type BaselineChoice = (typeof baselineWords)[number] | { readonly version: string };

/** Whether a text is one of the rules, not a version's name. */
export const isBaselineWord = (text: string): text is (typeof baselineWords)[number] =>
  baselineWords.some((word) => word === text);

/** The two sides of a pull request. */
export const sides = ['base', 'head'] as const;
export type Side = (typeof sides)[number];

/** `strict` passes only where the data exclude a drop beyond the allowed one. */
export const regressionModes = ['normal', 'strict'] as const;

/** What has to reach the threshold: the value, or the lower end of its interval. */
export const thresholdModes = ['point', 'lower-bound'] as const;

/** A rule's severity as a policy sets it. */
export const ruleSettings = ['off', 'notice', 'warning', 'error'] as const;
export type RuleSetting = (typeof ruleSettings)[number];

/** What a team lays down in tunegate.yaml; the base snapshot's file counts. */
export interface Policy {
  /** By id; names of rules that do not exist are among them and do nothing. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Per metric name or pattern, in the file's order; the first that fits counts. */
  readonly metrics: readonly MetricOverride[];
  readonly baseline: BaselineChoice;
  /** Allowed drop of the primary metric: points of a ratio (0.01 is 1 pp); for unbounded metrics a share of the baseline. */
  readonly maxRegression: number;
  /** Allowed drop against the best version ever deployed, in the same unit; null for twice `maxRegression`. */
  readonly maxDrift: number | null;
  /** Metrics, or patterns of them, that a candidate of any task must not lose. */
  readonly requiredMetrics: readonly string[];
  readonly regressionMode: (typeof regressionModes)[number];
  readonly thresholdMode: (typeof thresholdModes)[number];
  /** Share of the test items that must have a result for a version to be adopted, a ratio (0.98). */
  readonly minCoverage: number;
  /** Level of all intervals, a ratio (0.95). */
  readonly confidence: number;
  readonly guards: SuccessCriteria['guards'];
  readonly protectedClasses: readonly string[];
  readonly criteria: Side;
  readonly waivers: Side;
}

/** The policy where a repository has no tunegate.yaml. */
export const defaultPolicy: Policy = {
  rules: new Map(),
  metrics: [],
  baseline: 'deployed',
  maxRegression: 0.01,
  maxDrift: null,
  requiredMetrics: [],
  regressionMode: 'normal',
  thresholdMode: 'point',
  minCoverage: 0.98,
  confidence: 0.95,
  guards: [],
  protectedClasses: [],
  criteria: 'base',
  waivers: 'base',
};
