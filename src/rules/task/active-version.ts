import type { RuleContext } from '../context.ts';

/** The active version's record, null where the task names none that exists. */
export const activeOf = (context: RuleContext) =>
  context.versions.get(context.task?.value.version ?? '') ?? null;
