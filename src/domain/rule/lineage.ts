import type { Severity } from '../finding.ts';

/** Arguments of the rules on a version's record and its place among the others. */
export interface LineageRules {
  'lineage/version-differs': { readonly version: string; readonly folder: string };
  'lineage/strategy': { readonly version: string; readonly strategy: string; readonly example: string };
}

export const lineageRules: Readonly<Record<keyof LineageRules, Severity>> = {
  'lineage/version-differs': 'error',
  'lineage/strategy': 'warning',
};
