import type { MergeText } from '../../domain/records/snapshot.ts';
import type { SnapshotPair } from '../../ports.ts';

/** Which two sides are to be opened. */
export interface PairRequest {
  /** Absolute. */
  readonly workingDirectory: string;
  /** A folder (from the working directory) or a git revision; null for the default branch. */
  readonly baseRef: string | null;
  /** The same; null for the files as they are on disk. */
  readonly headRef: string | null;
  readonly mergeText: MergeText;
}

/** A pair and what to clean up after it. */
export interface OpenPair extends AsyncDisposable {
  readonly pair: SnapshotPair;
}
