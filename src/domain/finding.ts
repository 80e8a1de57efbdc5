import type { RuleArguments, RuleId } from './rules.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** 1-based line and column; the column counts UTF-16 code units, as editors and GitHub annotations do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a file of a snapshot; `file` is the path from the snapshot's root with `/`. */
export interface Location extends Position {
  readonly file: string;
}

/** One validation message as data: the sentence is made from `rule` and `args` by a message catalogue. */
export interface Finding<R extends RuleId = RuleId> extends Location {
  readonly rule: R;
  readonly severity: Severity;
  /** The task's directory, null for a finding outside every task (such as tunegate.yaml). */
  readonly task: string | null;
  readonly args: RuleArguments[R];
  /** The text that would be right in this place (a key, a value, a name), where one is known. */
  readonly suggestion: string | null;
  /** The other place that this finding is about, for cross-file findings. */
  readonly related: Location | null;
}

/** Any finding, discriminated by `rule`, so that `args` has the type of its rule. */
export type AnyFinding = { [R in RuleId]: Finding<R> }[RuleId];
