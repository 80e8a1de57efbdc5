import { list, oneOf, text } from '../arguments.ts';
import { baselineRules } from './argument-values.ts';

/** What a version is compared with, and what the pull request does to production and to whole tasks. */
export const baselineShapes = {
  /** The version that a rule names is not on the base (any more); the next rule decided. */
  'baseline-missing': { version: text, rule: oneOf(baselineRules) },
  /** The merge puts another version into production; empty for none. */
  'production-moves': { from: text, to: text },
  /** The same, where nothing on the result says any more that `from` is deployed. */
  'production-forgotten': { from: text, to: text },
  'deployment-claimed': { version: text },
  /** An older version that no rule calls deployed: going there is no rollback. */
  'never-deployed': { version: text },
  'baseline-found': { version: text, rule: oneOf(baselineRules) },
  'history-shallow': {},
  'new-task': {},
  'task-removed': {},
  /** Its file stands, and is a part of another task now; empty for the root. */
  'task-hidden': { by: text },
  /** The pull request moves the task's directory; it is compared with what stood there before. */
  'task-moved': { from: text },
  /** Only versions that are recorded in versions/retired.yaml go; the others stay, empty where there is none. */
  cleanup: { removed: list(text), deployed: text, active: text, best: text },
  /** Neither the active version nor what it is judged by changes; `deployed` is `yes` where it is in production. */
  'version-unchanged': { version: text, deployed: oneOf(['yes', 'no']) },
} as const;
