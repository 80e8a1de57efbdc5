import type { Severity } from './finding.ts';
import type { Direction, SuccessCriteria } from './records.ts';
import type { MetricScale } from './report.ts';
import type { RuleId } from './rules.ts';

/** Which version to compare with: the rules of SPEC section 4, or a version's name. */
export type BaselineChoice = 'deployed' | 'parent' | 'active' | { readonly version: string };

/** What a team lays down in tunegate.yaml; the base snapshot's file counts. */
export interface Policy {
  readonly rules: ReadonlyMap<RuleId, Severity | 'off'>;
  /** Per metric name or pattern, in the file's order; the first that fits counts. */
  readonly metrics: readonly {
    readonly metric: string;
    readonly direction: Direction | null;
    readonly scale: MetricScale | null;
  }[];
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
