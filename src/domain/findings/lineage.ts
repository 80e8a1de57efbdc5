import type { Severity } from './finding.ts';

/** A value before and after, as text. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** Arguments of the rules on a version's record and its place among the others. */
export interface LineageRules {
  'lineage/version-differs': { readonly version: string; readonly folder: string };
  'lineage/strategy': { readonly version: string; readonly strategy: string; readonly example: string };
  'lineage/unknown-form': { readonly version: string };
  'lineage/empty-folder': { readonly version: string };
  'lineage/file-missing': { readonly version: string };
  'lineage/parent-missing': { readonly parent: string };
  /** `times` are both `created` as written where they say it, null where the names do. */
  'lineage/parent-later': {
    readonly version: string;
    readonly parent: string;
    readonly times: { readonly version: string; readonly parent: string } | null;
  };
  /** From child to parent, the first again at the end. */
  'lineage/parent-cycle': { readonly cycle: readonly string[] };
  'lineage/orphan': { readonly version: string };
  'lineage/no-changes': Record<never, never>;
  'lineage/vague-change': { readonly text: string };
  /** `text` is the entry, `actual` what the records of the version and its parent say. */
  'lineage/claim-differs': {
    readonly text: string;
    readonly key: string;
    readonly claimed: Step;
    readonly actual: Step;
  };
  /** An entry says that so many items came or went; the records say another number. */
  'lineage/count-differs': { readonly text: string; readonly claimed: number; readonly actual: number };
  'lineage/unmentioned-change': Step & { readonly key: string; readonly parent: string };
  /** Times as written. */
  'lineage/deployed-before-created': { readonly deployed: string; readonly created: string };
  'lineage/created-in-future': { readonly created: string };
  'lineage/artefact-name': { readonly key: string; readonly found: string; readonly expected: string };
}

export const lineageRules: Readonly<Record<keyof LineageRules, Severity>> = {
  'lineage/version-differs': 'error',
  'lineage/strategy': 'warning',
  'lineage/unknown-form': 'warning',
  'lineage/empty-folder': 'warning',
  'lineage/file-missing': 'warning',
  'lineage/parent-missing': 'error',
  'lineage/parent-later': 'error',
  'lineage/parent-cycle': 'error',
  'lineage/orphan': 'warning',
  'lineage/no-changes': 'warning',
  'lineage/vague-change': 'warning',
  'lineage/claim-differs': 'warning',
  'lineage/count-differs': 'warning',
  'lineage/unmentioned-change': 'warning',
  'lineage/deployed-before-created': 'warning',
  'lineage/created-in-future': 'warning',
  'lineage/artefact-name': 'warning',
};
