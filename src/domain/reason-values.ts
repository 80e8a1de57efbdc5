/** Values that arguments of reasons take; the stored report is checked against the same lists. */

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
  'regression_mode',
  'threshold_mode',
  'confidence',
  'metrics',
] as const;
export type CriterionPart = (typeof criterionParts)[number];

/** Why GitHub did not take a comment. */
export const commentTroubles = [
  'permission',
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
