import type { Tree } from './judge.ts';

/** One pull request of a case: what the branch becomes, and what its author must be told. */
export interface Pull {
  readonly head: Tree;
  readonly exit: 0 | 1;
  /** In the first line of the report. */
  readonly first?: string;
  /** `severity rule` of findings that must be there. */
  readonly findings?: readonly string[];
}

/**
 * A small repository and what somebody does to it. Of two pull requests in a row the second is judged on top of the first,
 * as if it had been merged whatever it was told.
 */
export interface HostileCase {
  /** Unique. */
  readonly name: string;
  /** States of the target branch, the oldest first. */
  readonly past: readonly Tree[];
  readonly pulls: readonly Pull[];
  /** Texts that may stand in no output at all. */
  readonly forbidden?: readonly string[];
}

/** One pull request: its branch, the exit status, what the first line says, and findings that must be there. */
export const pull = (head: Tree, exit: 0 | 1, first = '', ...findings: readonly string[]): Pull => ({
  head,
  exit,
  first,
  findings,
});

/** One case in short. */
export const row = (name: string, past: readonly Tree[], ...pulls: readonly Pull[]): HostileCase => ({
  name,
  past,
  pulls,
});
