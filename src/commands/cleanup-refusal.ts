import { UsageError } from '../domain/errors.ts';
import type { PolicyMistake } from '../domain/retention/policy-mistakes.ts';

/** Mistakes that one message names. */
const named = 5;

/** Throws UsageError where the policy is not what somebody meant: it could remove what it should keep. */
export function refusePolicy(mistakes: readonly PolicyMistake[]): void {
  if (mistakes.length === 0) return;
  const more = mistakes.length > named ? [`And ${mistakes.length - named} more.`] : [];
  throw new UsageError(
    ['Nothing is cleaned up.', ...mistakes.slice(0, named).map(sentence), ...more].join(' '),
  );
}

function sentence(mistake: PolicyMistake): string {
  switch (mistake.kind) {
    case 'stray-rule': {
      const hint = mistake.meant === null ? '' : ` Did you mean ${mistake.meant}?`;
      return `${mistake.file}:${mistake.line}: ${mistake.key} is no rule of retention there.${hint}`;
    }
    case 'misread-rule':
      return `${mistake.file}:${mistake.line}: ${mistake.key} cannot be read as it was meant; see tunegate validate.`;
    case 'keeps-none':
      return `${mistake.setting}: no version is called ${mistake.name}.`;
    case 'keeps-nothing':
      return `The policy would keep no version of ${mistake.task || 'the task'} at all: make one active, pin one, or archive the task by hand.`;
  }
}
