import type { RuleId } from '../../domain/findings/rules.ts';

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

/** Documentation of all rules of a group; complete by construction. */
export type GroupDocs<Rules> = { readonly [R in keyof Rules & RuleId]: RuleDoc };

/** The task.yaml of examples that are not about it. */
export const plainTask = 'task_name: demo\nstatus: created\n';
