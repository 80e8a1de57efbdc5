import type { Severity } from './finding.ts';

/** From what a number was worked out. */
export type ComputedFrom = 'support' | 'confusion' | 'predictions' | 'sample-count';

/**
 * Arguments of the rules on two files or two numbers of one version that must agree. Numbers are texts, written with
 * the digits of their authors.
 */
export interface ConsistencyRules {
  'consistency/results-differ': {
    readonly metric: string;
    readonly lineage: string;
    readonly results: string;
    readonly file: string;
  };
  /** Stated in the one file and not in the other, which should have it too. */
  'consistency/missing': { readonly key: string; readonly file: string };
  'consistency/config-differs': {
    readonly key: string;
    readonly lineage: string;
    readonly config: string;
    readonly file: string;
  };
  'consistency/data-differs': {
    readonly key: string;
    readonly lineage: string;
    readonly snapshot: string;
    readonly file: string;
  };
  'consistency/model-differs': {
    readonly key: string;
    readonly lineage: string;
    readonly info: string;
    readonly file: string;
  };
  'consistency/distribution-sum': { readonly sum: number; readonly trainCount: number };
  'consistency/source-hash': { readonly hash: string };
  'consistency/f1': {
    readonly label: string;
    readonly f1: string;
    readonly precision: string;
    readonly recall: string;
    /** What precision and recall give. */
    readonly expected: string;
  };
  'consistency/macro-f1': { readonly metric: string; readonly value: string; readonly mean: string };
  'consistency/accuracy': {
    readonly value: string;
    readonly expected: string;
    readonly from: ComputedFrom;
  };
  'consistency/test-count': {
    readonly testCount: number;
    readonly found: number;
    readonly from: ComputedFrom;
  };
  'consistency/confusion': {
    readonly label: string;
    readonly score: string;
    readonly value: string;
    readonly expected: string;
  };
  'consistency/no-data': Record<never, never>;
}

export const consistencyRules: Readonly<Record<keyof ConsistencyRules, Severity>> = {
  'consistency/results-differ': 'error',
  'consistency/missing': 'warning',
  'consistency/config-differs': 'error',
  'consistency/data-differs': 'error',
  'consistency/model-differs': 'warning',
  'consistency/distribution-sum': 'warning',
  'consistency/source-hash': 'warning',
  'consistency/f1': 'warning',
  'consistency/macro-f1': 'warning',
  'consistency/accuracy': 'warning',
  'consistency/test-count': 'warning',
  'consistency/confusion': 'warning',
  'consistency/no-data': 'warning',
};
