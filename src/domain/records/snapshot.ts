/** One entry of a snapshot's tree. Directories are not listed; symlinks and submodules are, so that they can be refused. */
export interface Entry {
  /** From the snapshot's root, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
  /** Git blob id (or commit id of a submodule); equal ids mean equal content. */
  readonly id: string;
}

/** The content of one file, or the reason why it was not read. */
export type Content =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number };

/** One path that a pull request adds, changes or removes. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'removed';
}

/** One side of the comparison as people name it and as git does. */
export interface RevisionLabel {
  /** As given: a branch, a revision, a folder. */
  readonly ref: string;
  /** Commit id, null for a folder or a working tree. */
  readonly sha: string | null;
}

/** One file that both sides changed since they parted; `fork` is null where it was not there yet. */
export interface ThreeTexts {
  readonly fork: Uint8Array | null;
  readonly base: Uint8Array;
  readonly head: Uint8Array;
}

export interface MergedText {
  readonly bytes: Uint8Array;
  /** Keys from the root that each side set to another value; no key is the file as a whole. There the base's stands. */
  readonly conflicts: readonly (readonly string[])[];
}

/** Merges what both sides did to the file at `path`. */
export type MergeText = (path: string, texts: ThreeTexts) => MergedText;

/** What cannot be merged by itself: the base's side of it is judged. */
export interface MergeConflict {
  readonly path: string;
  /** As in `MergedText`. */
  readonly keys: readonly (readonly string[])[];
}
