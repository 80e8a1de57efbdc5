import type { Severity } from './finding.ts';

/** Why a text could not be read at all, as a code; the catalogues hold the sentence. */
export type UnreadableReason =
  | 'yaml'
  | 'json'
  | 'unclosed'
  | 'indentation'
  | 'empty'
  | 'html'
  | 'trailing-text'
  | 'parser-failed';

/** Arguments of the rules on the text itself, before any meaning. */
export interface SyntaxRules {
  'syntax/unreadable': { readonly reason: UnreadableReason };
  'syntax/duplicate-key': { readonly key: string; readonly firstLine: number };
  'syntax/tab': Record<never, never>;
  /** `byte` is the 0-based offset of the first bad byte. */
  'syntax/encoding': { readonly found: 'not-utf-8' | 'utf-16' | 'byte-order-mark'; readonly byte: number };
  /** `code` such as `U+202E`. */
  'syntax/control-character': { readonly code: string };
  /** Sizes in bytes. */
  'syntax/too-large': { readonly bytes: number; readonly limit: number };
  'syntax/too-deep': { readonly limit: number };
  'syntax/too-many-keys': { readonly limit: number };
  'syntax/alias': {
    readonly problem: 'too-many' | 'expansion' | 'self-reference' | 'unknown';
    readonly limit: number;
  };
  'syntax/symlink': Record<never, never>;
  'syntax/submodule': Record<never, never>;
  'syntax/lfs-pointer': Record<never, never>;
  'syntax/conflict-marker': Record<never, never>;
  'syntax/not-a-mapping': { readonly found: 'nothing' | 'list' | 'text' | 'number' | 'boolean' };
  'syntax/tag': { readonly tag: string };
  'syntax/directive': { readonly directive: string };
  'syntax/multiple-documents': Record<never, never>;
  'syntax/merge-key': Record<never, never>;
  'syntax/reserved-key': { readonly key: string };
  'syntax/key-type': { readonly found: string };
  /** `NaN`, `Infinity` or `-Infinity` as a bare JSON token: read as not a number, but no JSON. */
  'syntax/json-nan': { readonly token: string };
}

export const syntaxRules: Readonly<Record<keyof SyntaxRules, Severity>> = {
  'syntax/unreadable': 'error',
  'syntax/duplicate-key': 'error',
  'syntax/tab': 'error',
  'syntax/encoding': 'error',
  'syntax/control-character': 'error',
  'syntax/too-large': 'error',
  'syntax/too-deep': 'error',
  'syntax/too-many-keys': 'error',
  'syntax/alias': 'error',
  'syntax/symlink': 'error',
  'syntax/submodule': 'error',
  'syntax/lfs-pointer': 'error',
  'syntax/conflict-marker': 'error',
  'syntax/not-a-mapping': 'error',
  'syntax/tag': 'error',
  'syntax/directive': 'error',
  'syntax/multiple-documents': 'error',
  'syntax/merge-key': 'error',
  'syntax/reserved-key': 'error',
  'syntax/key-type': 'error',
  'syntax/json-nan': 'warning',
};
