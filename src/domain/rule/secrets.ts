import type { Severity } from '../finding.ts';

/** Arguments of the rules on literal secrets; they never hold the value. */
export interface SecretsRules {
  'secrets/literal': { readonly key: string; readonly kind: string };
}

export const secretsRules: Readonly<Record<keyof SecretsRules, Severity>> = {
  'secrets/literal': 'error',
};
