/** Values that arguments of reasons take; the stored report is checked against the same lists. */

/** Which rule found the baseline, the first that does. */
export const baselineRules = [
  // `baseline:` names a version or a rule.
  'explicit',
  // `deployed_version` in the base's task.yaml.
  'deployed-version',
  // The base's task.yaml has `status: deployed`.
  'status-deployed',
  // A lineage on the base says deployed.
  'lineage-deployed',
  // The last commit with `status: deployed`.
  'history',
  // Nothing is deployed: the candidate's parent …
  'parent',
  // … or the base's active version.
  'active',
] as const;
export type BaselineRule = (typeof baselineRules)[number];

/** The four limits of a guard, as task.yaml calls them. */
export const guardLimits = ['min', 'max', 'max_regression', 'min_improvement'] as const;
export type GuardLimit = (typeof guardLimits)[number];

/** One thing that success criteria or tunegate.yaml lay down. */
export const criterionParts = [
  'primary_metric',
  'threshold',
  'direction',
  'guards',
  'protected_classes',
  'max_regression',
  'max_drift',
  'drift_from',
  'required_metrics',
  'regression_mode',
  'threshold_mode',
  'min_coverage',
  'confidence',
  'metrics',
] as const;
export type CriterionPart = (typeof criterionParts)[number];

/** Why GitHub did not take a comment. */
export const commentTroubles = [
  'permission',
  'dependabot',
  'token',
  'locked',
  'not-found',
  'gone',
  'too-long',
  'rejected',
  'rate-limit',
  'blocked',
  'unavailable',
] as const;
export type CommentTrouble = (typeof commentTroubles)[number];

/** In what two measurements of one metric differ beside the value. */
export const measuredAspects = [
  'split',
  'shots',
  'task-version',
  'filter',
  'task-hash',
  'settings',
  'items',
] as const;
export type MeasuredAspect = (typeof measuredAspects)[number];
