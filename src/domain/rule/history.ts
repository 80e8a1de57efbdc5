import type { Severity } from '../finding.ts';

/** Arguments of the rules on what a pull request does to what already exists. */
export interface HistoryRules {
  'history/rewritten': { readonly version: string; readonly what: 'results' | 'data' | 'config' };
}

export const historyRules: Readonly<Record<keyof HistoryRules, Severity>> = {
  'history/rewritten': 'error',
};
