import type { ShapesOf } from '../domain/arguments.ts';
import type { FindingExtra, Place, Severity } from '../domain/findings/finding.ts';
import type { RuleArguments, RuleId } from '../domain/findings/rules.ts';
import type { TaskRecord, VersionRecord } from '../domain/records/records.ts';
import type { RuleContext } from './context.ts';

/** What a rule finds in one place; with the card's id and severity it becomes a finding. */
export interface Hit<R extends RuleId = RuleId> {
  readonly place: Place;
  readonly args: RuleArguments[R];
  readonly extra: FindingExtra;
}

export const hit = <Arguments>(place: Place, args: Arguments, extra: FindingExtra = {}) => ({
  place,
  args,
  extra,
});

/** What a rule finds in a task as a whole. */
export type TaskCheck<R extends RuleId> = (context: RuleContext) => readonly Hit<R>[];

/** What a rule finds in one version; called for the versions that the pull request adds or changes. */
export type VersionCheck<R extends RuleId> = (
  context: RuleContext,
  version: VersionRecord,
) => readonly Hit<R>[];

/** A task of the base and what is left of it; `deployed` are the versions that the base calls so, the first in production. */
export interface Removal {
  readonly path: string;
  readonly base: TaskRecord;
  readonly head: TaskRecord | null;
  readonly deployed: readonly string[];
  /** The pull request goes back to a version that was in production before, as the revert of a deployment does. */
  readonly rollback: boolean;
  /** Versions that stand in another directory after the merge. */
  readonly elsewhere: ReadonlySet<string>;
}

/** What a rule finds in what a pull request removes; called also where the whole task is gone. */
export type RemovalCheck<R extends RuleId> = (removal: Removal) => readonly Hit<R>[];

/**
 * All about one rule in one file. A rule without a check is found while files are read (`src/records`), where its card
 * is handed to `finding`.
 */
export interface RuleCard<R extends RuleId = RuleId> {
  readonly id: R;
  /** Unless tunegate.yaml says otherwise. */
  readonly severity: Severity;
  /** Of the arguments. */
  readonly shapes: ShapesOf<RuleArguments[R]>;
  readonly checkTask?: TaskCheck<R>;
  readonly checkVersion?: VersionCheck<R>;
  readonly checkRemoval?: RemovalCheck<R>;
  readonly documentation: RuleDoc;
}

/** A rule's card; the type checker holds shapes, arguments and check against the id. */
export const rule = <const R extends RuleId>(card: RuleCard<R>): RuleCard<R> => card;

/** A file of an example: its text, or what stands in place of one. `shown` is what the page prints of a long text. */
export type ExampleFile =
  | string
  | { readonly text: string; readonly shown: string }
  | { readonly bytes: readonly number[]; readonly shown: string }
  | { readonly link: string }
  | { readonly submodule: true };

/** Path from the task's directory (`demo`) to content; `tunegate.yaml` stands beside that directory. */
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

/**
 * A small repository, shown in the documentation and run by the tests. Without a task.yaml of its own it has a sound
 * one with the status `created`.
 */
export interface Example {
  readonly files: ExampleFiles;
  /** What the base of the pull request has; without it everything is checked. */
  readonly base?: ExampleFiles;
  /** Where the branch left the base; absent where the base has not moved since. `files` is then the branch before the merge. */
  readonly fork?: ExampleFiles;
}

/** The documentation of a rule. The bad example has exactly this finding, the good one none. */
export interface RuleDoc {
  readonly what: string;
  readonly why: string;
  readonly bad: Example & {
    /** Where the finding is: `file:line:column`. */
    readonly at: string;
  };
  readonly good: Example;
}
