import type { Severity } from './finding.ts';

/** Arguments of the rules on tunegate.yaml itself. */
export interface SettingsRules {
  'settings/unknown-rule': { readonly id: string };
  'settings/unknown-key': { readonly key: string };
}

export const settingsRules: Readonly<Record<keyof SettingsRules, Severity>> = {
  'settings/unknown-rule': 'error',
  'settings/unknown-key': 'error',
};
