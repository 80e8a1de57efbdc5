import type { MetricOverride } from '../compare/direction.ts';
import type { Severity } from '../findings/finding.ts';
import type { RuleId } from '../findings/rules.ts';
import type { SuccessCriteria } from '../records/records.ts';

/** Which version to compare with: the rules of SPEC section 4, or a version's name. */
export type BaselineChoice = 'deployed' | 'parent' | 'active' | { readonly version: string };

/** What a team lays down in tunegate.yaml; the base snapshot's file counts. */
export interface Policy {
  readonly rules: ReadonlyMap<RuleId, Severity | 'off'>;
  /** Per metric name or pattern, in the file's order; the first that fits counts. */
  readonly metrics: readonly MetricOverride[];
  readonly baseline: BaselineChoice;
  /** Allowed drop of the primary metric: points of a ratio (0.01 is 1 pp); for unbounded metrics a share of the baseline. */
  readonly maxRegression: number;
  readonly regressionMode: 'normal' | 'strict';
  readonly thresholdMode: 'point' | 'lower-bound';
  /** Level of all intervals, a ratio (0.95). */
  readonly confidence: number;
  readonly guards: SuccessCriteria['guards'];
  readonly protectedClasses: readonly string[];
  readonly criteria: 'base' | 'head';
  readonly waivers: 'base' | 'head';
}

/** The policy where a repository has no tunegate.yaml. */
export const defaultPolicy: Policy = {
  rules: new Map(),
  metrics: [],
  baseline: 'deployed',
  maxRegression: 0.01,
  regressionMode: 'normal',
  thresholdMode: 'point',
  confidence: 0.95,
  guards: [],
  protectedClasses: [],
  criteria: 'base',
  waivers: 'base',
};
