import { oneOf, text } from '../arguments.ts';
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
} as const;
