import type { Severity } from './finding.ts';

/** Arguments of the rules on literal secrets; they never hold the value. */
export interface SecretsRules {
  /** A literal value under a key that names a secret. */
  'secrets/literal': { readonly key: string };
  /** A value of a known form; `kind` names the form, such as `github-pat`. */
  'secrets/token': { readonly kind: string };
  /** A URL with a password; `scheme` such as `postgres`. */
  'secrets/url': { readonly scheme: string };
}

export const secretsRules: Readonly<Record<keyof SecretsRules, Severity>> = {
  'secrets/literal': 'error',
  'secrets/token': 'error',
  'secrets/url': 'error',
};
