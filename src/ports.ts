import type { RevisionLabel } from './domain/report.ts';
import type { Change, Content, Entry } from './domain/snapshot.ts';

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
}

/** The two sides of a pull request, or any two snapshots. */
export interface SnapshotPair {
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** What the pull request changes, see SPEC section 4. */
  changes(): Promise<readonly Change[]>;
  /** History of the base; null for folders. */
  readonly baseHistory: History | null;
  /** How the base was found (`merge-parent`, `input`, `api`, `event`, `folder`, `merge-base`, `none`), for the report. */
  readonly baseFoundBy: string;
}

/** One comment as GitHub has it. */
export interface StoredComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Login of its author, with `[bot]` for apps. */
  readonly author: string;
}

/** The comments of one pull request. */
export interface CommentStore {
  /** The login under which this run writes. */
  identity(): Promise<string>;
  /** All comments, oldest first. */
  list(): Promise<readonly StoredComment[]>;
  /** The commit that the pull request's head points at now. */
  liveHead(): Promise<string>;
  create(body: string): Promise<StoredComment>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
}
