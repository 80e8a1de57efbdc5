/** The one repository of a GitHub in memory. */
export const full = 'octo/models';

export interface MemoryPull {
  readonly number: number;
  readonly head: string;
  base: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  merged: boolean;
  headSha: string;
}

export const pullJson = (pull: MemoryPull) => ({
  number: pull.number,
  html_url: `https://memory.invalid/${full}/pull/${pull.number}`,
  title: pull.title,
  body: pull.body,
  state: pull.state,
  merged_at: pull.merged ? '2026-01-01T00:00:00Z' : null,
  head: { ref: pull.head, sha: pull.headSha, repo: { full_name: full } },
  base: { ref: pull.base },
});
