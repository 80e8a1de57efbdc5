import type { Severity } from './finding.ts';

/** The rules on meaning, by group: what is left unchecked when a file cannot be read. */
export type CheckedGroup = 'task' | 'lineage' | 'consistency' | 'history';

/** Arguments of the rules on one task as a whole. */
export interface TaskRules {
  'task/name-differs': { readonly name: string; readonly directory: string };
  'task/active-version-missing': { readonly version: string; readonly status: string };
  'task/status-move': { readonly from: string; readonly to: string; readonly legal: readonly string[] };
  /** `known` are the metrics that the results do have. */
  'task/primary-metric-missing': {
    readonly metric: string;
    readonly version: string;
    readonly known: readonly string[];
  };
  'task/primary-metric-changed': { readonly from: string; readonly to: string };
  'task/no-criteria': { readonly key: string };
  /** `to` is null where the threshold is taken away. Numbers in the metric's unit. */
  'task/threshold-lowered': { readonly metric: string; readonly from: number; readonly to: number | null };
  'task/unknown-label': { readonly label: string; readonly allowed: readonly string[] };
  'task/label-not-evaluated': { readonly label: string };
  'task/deployed-version-missing': { readonly version: string };
  'task/deployed-version-differs': { readonly deployed: string; readonly version: string };
  'task/experimental-deployed': { readonly version: string };
  /** Both as written. */
  'task/updated-before-created': { readonly created: string; readonly updated: string };
  'task/waiver-incomplete': { readonly missing: readonly string[] };
  'task/waiver-wildcard': { readonly key: string; readonly value: string };
  'task/waiver-expired': { readonly gate: string; readonly expires: string };
  'task/waiver-unknown': { readonly key: string; readonly value: string };
  /** Files that cannot be read, and the groups of rules that needed them. */
  'task/not-checked': { readonly files: readonly string[]; readonly groups: readonly CheckedGroup[] };
}

export const taskRules: Readonly<Record<keyof TaskRules, Severity>> = {
  'task/name-differs': 'warning',
  'task/active-version-missing': 'error',
  'task/status-move': 'error',
  'task/primary-metric-missing': 'error',
  'task/primary-metric-changed': 'warning',
  'task/no-criteria': 'warning',
  'task/threshold-lowered': 'warning',
  'task/unknown-label': 'warning',
  'task/label-not-evaluated': 'warning',
  'task/deployed-version-missing': 'error',
  'task/deployed-version-differs': 'warning',
  'task/experimental-deployed': 'warning',
  'task/updated-before-created': 'warning',
  'task/waiver-incomplete': 'warning',
  'task/waiver-wildcard': 'warning',
  'task/waiver-expired': 'warning',
  'task/waiver-unknown': 'warning',
  'task/not-checked': 'notice',
};
