import type { Severity } from '../finding.ts';

/** Arguments of the rules on one task as a whole. */
export interface TaskRules {
  'task/name-differs': { readonly name: string; readonly directory: string };
  'task/active-version-missing': { readonly version: string; readonly status: string };
  'task/status-move': { readonly from: string; readonly to: string; readonly legal: readonly string[] };
}

export const taskRules: Readonly<Record<keyof TaskRules, Severity>> = {
  'task/name-differs': 'warning',
  'task/active-version-missing': 'error',
  'task/status-move': 'error',
};
