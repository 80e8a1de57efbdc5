import type { RuleArguments, RuleId } from './rules.ts';

/** The worst first. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

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

/** Where a finding is: a place in a file and the task it belongs to. */
export interface Place extends Location {
  readonly task: string | null;
}

/** What only some findings have. `severity` lowers or raises one case of a rule; settings still override it. */
export interface FindingExtra {
  readonly suggestion?: string | null;
  readonly related?: Location | null;
  readonly severity?: Severity;
}

/** What a finding takes from its rule's card: the id, and the severity unless the finding or a policy has another. */
export interface FoundBy<R extends RuleId = RuleId> {
  readonly id: R;
  readonly severity: Severity;
}

/** Makes a finding with the rule's own severity; the arguments are checked against the rule. */
export function finding<R extends RuleId>(
  rule: FoundBy<R>,
  place: Place,
  args: RuleArguments[R],
  extra?: FindingExtra,
): Extract<AnyFinding, { rule: R }>;
export function finding(
  rule: FoundBy,
  place: Place,
  args: RuleArguments[RuleId],
  extra: FindingExtra = {},
): Finding {
  return {
    rule: rule.id,
    severity: extra.severity ?? rule.severity,
    file: place.file,
    line: place.line,
    column: place.column,
    task: place.task,
    args,
    suggestion: extra.suggestion ?? null,
    related: extra.related ?? null,
  };
}
