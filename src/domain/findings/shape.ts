import type { Severity } from './finding.ts';

/** Kinds of values as people name them; the catalogues translate them. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'list'
  | 'mapping'
  | 'nothing'
  | 'timestamp'
  | 'duration'
  | 'version-name';

/** Arguments of the rules on the form of single values. `key` is the dotted path from the file's root. */
export interface ShapeRules {
  'shape/wrong-type': { readonly key: string; readonly expected: ValueKind; readonly found: ValueKind };
  'shape/missing-field': { readonly key: string };
  'shape/unknown-value': {
    readonly key: string;
    readonly found: string;
    readonly allowed: readonly string[];
  };
  'shape/likely-typo': { readonly key: string; readonly known: string };
  'shape/number-as-text': { readonly key: string; readonly text: string };
  /** A value that PyYAML and YAML 1.2 read differently; `python` and `yaml` name what each reads. */
  'shape/python-differs': {
    readonly key: string;
    readonly text: string;
    readonly python: ValueKind;
    readonly here: ValueKind;
  };
  /** An unquoted version name that is a YAML number and would lose characters (`1.10`). */
  'shape/quote-version': { readonly key: string; readonly text: string };
  'shape/percent': { readonly key: string; readonly value: number; readonly threshold: number };
  'shape/out-of-range': {
    readonly key: string;
    readonly value: number;
    /** Null where there is no bound on that side. */
    readonly low: number | null;
    readonly high: number | null;
  };
  'shape/unsafe-integer': { readonly key: string; readonly text: string };
  'shape/not-finite': { readonly key: string; readonly text: string };
  'shape/bad-timestamp': { readonly key: string; readonly text: string };
  'shape/bad-duration': { readonly key: string; readonly text: string };
  /** `key` is `versions` where the name is that of a version folder. */
  'shape/bad-name': { readonly key: string; readonly text: string };
  /** Two version folders that are one on a file system that ignores case. */
  'shape/name-collision': { readonly name: string; readonly other: string };
}

export const shapeRules: Readonly<Record<keyof ShapeRules, Severity>> = {
  'shape/wrong-type': 'error',
  'shape/missing-field': 'error',
  'shape/unknown-value': 'error',
  'shape/likely-typo': 'warning',
  'shape/number-as-text': 'warning',
  'shape/python-differs': 'warning',
  'shape/quote-version': 'warning',
  'shape/percent': 'error',
  'shape/out-of-range': 'error',
  'shape/unsafe-integer': 'error',
  'shape/not-finite': 'error',
  'shape/bad-timestamp': 'error',
  'shape/bad-duration': 'error',
  'shape/bad-name': 'error',
  'shape/name-collision': 'error',
};
