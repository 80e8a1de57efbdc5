import { OperationError, UsageError } from '../domain/errors.ts';
import type { AnyFinding } from '../domain/findings/finding.ts';
import type { OpenPullRequests } from '../domain/retention/open-pull-requests.ts';
import type { RetentionPlan } from '../domain/retention/plan.ts';
import type { CleanupOutcome, CleanupSource, Committer } from '../ports.ts';
import { cleanupWords } from '../render/plan/words.ts';
import type { Settings } from '../settings/settings.ts';
import { type PlannedCleanup, planCleanup } from './cleanup-plan.ts';
import { loadPolicy, requirePolicy, withOverrides } from './load-policy.ts';

export interface CleanupRequest {
  readonly tool: RetentionPlan['tool'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** As far as flags or inputs say. */
  readonly settings: Settings;
  /** The settings once it is known what the policy file lays down. */
  readonly over: (fromFile: Readonly<Record<string, string>>) => Settings;
}

export interface CleanupPorts {
  /** Opens what is to be cleaned up as it is now; asked again when the branch moved meanwhile. */
  readonly open: () => Promise<CleanupSource>;
  readonly openPullRequests: () => Promise<OpenPullRequests>;
  /** Null in a dry run: then there is nothing that could write. */
  readonly committer: Committer | null;
}

export interface CleanupResult {
  readonly plan: RetentionPlan;
  readonly outcome: CleanupOutcome;
}

/** A branch that moves while it is cleaned up is planned for once more. */
const attempts = 2;

/**
 * Plans and, with a committer, carries out one cleanup on GitHub.
 * Throws UsageError for a policy file with mistakes, OperationError when the work could not be done.
 */
export async function runCleanup(request: CleanupRequest, ports: CleanupPorts): Promise<CleanupResult> {
  const { committer } = ports;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const source = await ports.open();
    const { planned, settings } = await planFor(request, source, await ports.openPullRequests());
    const { plan } = planned;
    if (committer === null) return { plan, outcome: { kind: 'dry-run' } };
    const outcome = await carryOut(planned, settings, committer, request.now);
    if (outcome !== null) return { plan, outcome };
  }
  throw new OperationError(
    'The branch kept moving while it was cleaned up. Nothing was changed; run it again.',
  );
}

/** The plan of one source, its policy file read. Reads only. */
export async function planFor(
  request: CleanupRequest,
  source: CleanupSource,
  open: OpenPullRequests,
): Promise<{ readonly planned: PlannedCleanup; readonly settings: Settings }> {
  const { configFile } = request.settings;
  const loaded = await loadPolicy(source.snapshot, await source.snapshot.entries(['']), configFile);
  requirePolicy(configFile, [loaded]);
  refuseMistakes(loaded.findings);
  const settings = request.over(loaded.settings);
  const planned = await planCleanup(source, open, {
    tool: request.tool,
    now: request.now,
    policy: withOverrides(loaded.policy, settings),
    policyFile: loaded.file,
    maxDeletions: settings.maxDeletions,
    exemptVersions: settings.exemptVersions,
  });
  return { planned, settings };
}

/** A policy that cannot be read as it was meant could remove what it should keep. */
function refuseMistakes(findings: readonly AnyFinding[]): void {
  const mistake = findings.find(({ severity }) => severity === 'error');
  if (mistake === undefined) return;
  throw new UsageError(
    `${mistake.file}:${mistake.line} has a mistake (${mistake.rule}), so nothing is cleaned up. See tunegate validate.`,
  );
}

async function carryOut(
  { plan, change }: PlannedCleanup,
  settings: Settings,
  committer: Committer,
  now: number,
): Promise<CleanupOutcome | null> {
  const wanted = change(new Date(now).toISOString().slice(0, 10));
  if (wanted === null) return (await committer.withdraw()) ?? { kind: 'nothing' };
  const words = cleanupWords(plan, {
    language: settings.language ?? 'en',
    workflowToken: (await committer.identity()) === 'github-actions[bot]',
  });
  return committer.apply(wanted, words);
}
