import type { Severity } from '../finding.ts';

/** Arguments of the rules on two files or two numbers of one version that must agree. */
export interface ConsistencyRules {
  'consistency/results-differ': {
    readonly metric: string;
    readonly lineage: string;
    readonly results: string;
    readonly file: string;
  };
}

export const consistencyRules: Readonly<Record<keyof ConsistencyRules, Severity>> = {
  'consistency/results-differ': 'error',
};
