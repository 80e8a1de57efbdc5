import type { Change, Content, Entry, MergeConflict, RevisionLabel } from './domain/records/snapshot.ts';

/** All files of the repository (below the working directory) at one moment. Never follows a link. */
export interface Snapshot {
  readonly label: RevisionLabel;
  /** Every entry at or below the given directories (`''` is the root), in byte order of path, without duplicates. */
  entries(directories: readonly string[]): Promise<readonly Entry[]>;
  /** Contents by path, in one batch; a file larger than `limit` bytes is not read. */
  read(entries: readonly Entry[], limit: (path: string) => number): Promise<ReadonlyMap<string, Content>>;
}

/** Hexadecimal hashes of some bytes by every algorithm in common use, to recognise one that somebody noted. */
export type Hashes = (bytes: Uint8Array) => readonly string[];

/** One earlier state of a file. */
export interface FileRevision {
  readonly commit: string;
  /** Commit time, milliseconds since 1970. */
  readonly epochMs: number;
  /** Null where the commit removed the file. */
  readonly bytes: Uint8Array | null;
}

/** What came before a snapshot. */
export interface History {
  /** True when the clone does not reach back to the beginning. */
  readonly shallow: boolean;
  /** States of one file, newest first; stops being read as soon as the caller stops. */
  revisions(path: string): AsyncIterable<FileRevision>;
  /** The same from its beginning, at the cost of a request for each state: for what a shallow clone cannot answer. */
  readonly whole?: History;
}

/**
 * What a pull request is judged by: the base as it stands, and what it will be after the merge. Where nothing is merged (two
 * folders, a push) the second is simply what comes after the first.
 */
export interface SnapshotPair {
  readonly base: Snapshot;
  /** The result of the merge, under the name of the branch that brings it. */
  readonly head: Snapshot;
  /** In what the result differs from the base; what cannot be merged counts as changed. */
  changes(): Promise<readonly Change[]>;
  /** What base and branch changed in ways that do not go together. */
  readonly conflicts: readonly MergeConflict[];
  /** History of the base; null for folders. */
  readonly baseHistory: History | null;
  /** How the base was found. */
  readonly baseFoundBy: BaseRule;
  /** Where the branch left the base; null where nothing was merged. */
  readonly mergeBase: string | null;
}

/**
 * `merge-parent`: the first parent of the merge commit that GitHub made; `input`: named by a person; `api` and `fetch`: the
 * live branch; `event`: the event names the very commit; `default-branch`: of a clone; `folder`.
 */
export type BaseRule = 'merge-parent' | 'input' | 'api' | 'fetch' | 'event' | 'default-branch' | 'folder';

/** One comment as GitHub has it. */
export interface StoredComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Written under the login that this run writes under. */
  readonly own: boolean;
  /** Somebody has hidden it ("minimized"). */
  readonly hidden: boolean;
}

/** A pull request as it is at one moment. */
export interface Conversation {
  /** The commit at the head of the pull request. */
  readonly headSha: string;
  /** All comments, oldest first. */
  readonly comments: readonly StoredComment[];
}

/** The comments of one pull request. */
export interface CommentStore {
  look(): Promise<Conversation>;
  create(body: string): Promise<StoredComment>;
  /** Sent once: when it fails, it may have happened all the same. */
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}

export interface PastStates {
  /**
   * Every state that each file ever had, under former names too, the latest first; null when some state is not in the
   * clone.
   */
  readonly states: ReadonlyMap<string, readonly Content[] | null>;
  /** When each directory first had a file, milliseconds since 1970; absent when unknown. */
  readonly addedMs: ReadonlyMap<string, number>;
}

/** What the history of a snapshot says about its tasks, for retention. */
export interface TaskHistory {
  /** True when it does not reach back to the beginning. */
  readonly shallow: boolean;
  /** Looks up files and directories of the snapshot, all at once: the cost is that of one look into the history. */
  read(files: readonly string[], directories: readonly string[]): Promise<PastStates>;
}

/** A snapshot to clean up, with what came before it. */
export interface CleanupTarget {
  readonly snapshot: Snapshot;
  /** Null where there is no git. */
  readonly history: TaskHistory | null;
  /** The snapshot's root from the repository's top: `''`, or with a slash at its end. */
  readonly prefix: string;
}

/** One file that a cleanup writes. */
export interface CleanupWrite {
  /** From the snapshot's root. */
  readonly path: string;
  readonly text: string;
  /** The entry's id before, null where there is no file yet. */
  readonly before: string | null;
}

/** What one cleanup does to the repository: this and nothing else. Paths are from the snapshot's root. */
export interface CleanupChange {
  /** The commit that it was planned for. */
  readonly head: string;
  readonly removals: readonly { readonly path: string; readonly id: string }[];
  readonly writes: readonly CleanupWrite[];
  /** Directories, and files, in which a change of the branch since `head` makes the plan outdated. */
  readonly watched: readonly string[];
}

/** How a cleanup is told to people on GitHub. */
export interface CleanupWords {
  readonly title: string;
  /** Of the pull request, without marker. */
  readonly body: string;
  /** What it says, apart from what is another thing every day: equal exactly when nobody needs to be told anew. */
  readonly essence: string;
  readonly commitMessage: string;
}

export type CleanupOutcome =
  | { readonly kind: 'nothing' | 'dry-run' }
  /** In the working tree. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'committed'; readonly sha: string }
  | {
      readonly kind: 'opened' | 'updated' | 'unchanged';
      readonly number: number;
      readonly url: string;
      /** GitHub keeps an old body silently when a new one is too long for it (hazard body-not-stored). */
      readonly bodyStored: boolean;
      /** Labels, reviewers or assignees that GitHub did not take, in a sentence each. */
      readonly refused: readonly string[];
    }
  /** There was nothing left to do: the pull request was closed. */
  | { readonly kind: 'closed'; readonly number: number; readonly url: string }
  /** A person closed a proposal of this very plan: it is not made again. */
  | { readonly kind: 'declined'; readonly number: number; readonly url: string }
  /** A person works on the proposal, or on its branch: it is theirs, and stays as it is. `number` is null without a pull request. */
  | {
      readonly kind: 'taken-over';
      readonly branch: string;
      readonly number: number | null;
      readonly url: string;
    }
  /** The plan is not complete, so that "nothing to do" is no answer: what is proposed stays. */
  | { readonly kind: 'unknown'; readonly number: number | null; readonly url: string };

/** A proposal that is open. */
export interface StandingProposal {
  readonly number: number;
  readonly url: string;
}

/** Carries out cleanups on GitHub. Nothing but this writes. */
export interface Committer {
  /** The login under which this run writes. */
  identity(): Promise<string>;
  /** Carries the change out; null when the branch moved in a way that touches it, so that a new plan is needed. */
  apply(change: CleanupChange, words: CleanupWords): Promise<CleanupOutcome | null>;
  /** Takes back what an earlier run proposed. For a complete plan alone, which says that nothing is left to do. */
  withdraw(): Promise<CleanupOutcome>;
  /** What an earlier run proposed, as it stands; null when there is nothing. Writes nothing. */
  standing(): Promise<StandingProposal | null>;
}

/** One file as a command leaves it. */
export interface FileChange {
  /** From the working directory, with `/`. */
  readonly path: string;
  /** What the command has read there; null where no file may stand yet. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** Writes files below the working directory. */
export interface FileWriter {
  /**
   * All changes, or none: the last one is the one that points at the others. Throws OperationError when a file is not as it
   * was read, a link stands in the way, or the disk refuses; then everything is as before.
   */
  apply(changes: readonly FileChange[]): void;
}

/** Lines of a text file below the working directory, of any size and whether or not git knows it; null when there is none. */
export type ReadLines = (path: string) => AsyncIterable<string> | null;
