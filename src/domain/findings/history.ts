import type { Severity } from './finding.ts';

/** What a version that exists keeps: each part of its record, and when it went into production. */
export const rewrittenParts = ['results', 'data', 'config', 'model', 'deployment'] as const;
export type RewrittenPart = (typeof rewrittenParts)[number];

/** Arguments of the rules on what a pull request does to what already exists. */
export interface HistoryRules {
  'history/rewritten': { readonly version: string; readonly what: RewrittenPart };
  /** Values as text, empty for none. */
  'history/origin-rewritten': {
    readonly version: string;
    readonly key: 'parent' | 'created';
    readonly from: string;
    readonly to: string;
  };
  'history/deployed-removed': { readonly version: string };
  'history/version-removed': { readonly version: string };
  /** `removed` is the day of the removal as written, empty where unknown. */
  'history/name-reused': { readonly version: string; readonly removed: string };
  'history/retired-removed': { readonly version: string };
  /** `key` from the root with dots, empty for the file as a whole. */
  'history/merge-conflict': { readonly key: string };
}

export const historyRules: Readonly<Record<keyof HistoryRules, Severity>> = {
  'history/rewritten': 'error',
  'history/origin-rewritten': 'warning',
  'history/deployed-removed': 'error',
  'history/version-removed': 'warning',
  'history/name-reused': 'error',
  'history/retired-removed': 'warning',
  'history/merge-conflict': 'error',
};
