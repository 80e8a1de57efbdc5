import type { AnyFinding } from '../findings/finding.ts';
import type { Reason } from '../reasons/reason.ts';
import type { TaskRecord } from '../records/records.ts';
import type { Change } from '../records/snapshot.ts';
import type { Policy } from './policy.ts';

/** Everything that is known about one task before it is judged. */
export interface TaskInput {
  /** The task directory from the snapshot's root; `''` is the root itself. */
  readonly path: string;
  /** Null where the snapshot has no such task. */
  readonly base: TaskRecord | null;
  readonly head: TaskRecord | null;
  /** What the pull request changes; paths outside the task are passed over. */
  readonly changes: readonly Change[];
  /** The task's findings, severities already set by the policy. */
  readonly findings: readonly AnyFinding[];
  /** Baseline rule 4: the version that task.yaml held at the base's last commit with `status: deployed`. */
  readonly deployedInHistory: { readonly version: string; readonly commit: string } | null;
  /** Versions that history calls deployed at some commit, of those that the pull request may go back to. */
  readonly deployedOnce?: readonly string[];
  /** True when that history was needed and does not reach back to the beginning. */
  readonly shallow: boolean;
  /** The task in which this one lies in the head, where the pull request hides it so. */
  readonly hiddenBy?: string;
  /** The directory that the task had on the base, where the pull request moves it. */
  readonly movedFrom?: string;
}

/** By what tasks are judged. */
export interface JudgeSettings {
  /** tunegate.yaml of the base, else the defaults; inputs and flags already laid over it. */
  readonly basePolicy: Policy;
  /** tunegate.yaml of the head, else the defaults; the same inputs and flags laid over it. */
  readonly headPolicy: Policy;
  /** What the pull request weakens in tunegate.yaml, for every task: `setting-weakened`. */
  readonly weakened?: readonly Reason[];
  /** Milliseconds since 1970: for expiry dates and ages. */
  readonly now: number;
}
