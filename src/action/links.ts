import type { Run } from './start-run.ts';

/** Where the report's footer leads. */
export interface Links {
  readonly summaryUrl: string;
  readonly statisticsUrl: string | null;
}

/** Addresses of this run's summary and of the page on the statistics, both on the server that the run is on. */
export function linksOf({ context, env }: Run, runId: number = context.runId): Links {
  const { serverUrl, repository } = context;
  const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const revision = env['GITHUB_ACTION_REF'] ?? '';
  // Empty where a repository uses its own action.
  const known = /^[\w.-]+\/[\w.-]+$/.test(action) && /^[\w./-]+$/.test(revision);
  return {
    summaryUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    statisticsUrl: known ? `${serverUrl}/${action}/blob/${revision}/docs/statistics.md` : null,
  };
}
