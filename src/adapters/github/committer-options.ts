import type { ProposalSettings } from './committer-pull.ts';
import type { RepositoryAddress } from './trees.ts';
export interface CommitterOptions extends RepositoryAddress {
  /** The branch that is cleaned up. */
  readonly branch: string;
  /** The snapshot's root from the repository's top: `''`, or with a slash at its end. */
  readonly prefix: string;
  /** What else tells this proposal from others of the same branch and directory; empty for nothing. */
  readonly key: string;
  readonly mode: 'pull-request' | 'commit';
  readonly proposal: ProposalSettings;
}
