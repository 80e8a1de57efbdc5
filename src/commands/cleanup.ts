import { OperationError, UsageError } from '../domain/errors.ts';
import type { AnyFinding } from '../domain/findings/finding.ts';
import type { OpenPullRequests } from '../domain/retention/open-pull-requests.ts';
import { answerOf, type RetentionPlan } from '../domain/retention/plan.ts';
import type { CleanupOutcome, CleanupTarget, Committer } from '../ports.ts';
import { cleanupWords } from '../render/plan/cleanup-words.ts';
import { type GivenSettings, overFile, readSettings, type Settings } from '../settings/settings.ts';
import type { CleanupOptions } from './cleanup-facts.ts';
import { type PlannedCleanup, planCleanup } from './cleanup-plan.ts';
import { type LoadedPolicy, loadPolicy, requirePolicy, withOverrides } from './load-policy.ts';
import { policyFindings } from './policy-findings.ts';

export interface CleanupRequest {
  readonly tool: RetentionPlan['tool'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** As the workflow gives them. */
  readonly given: GivenSettings;
}

export interface CleanupPorts {
  /** Opens what is to be cleaned up as it is now; asked again when the branch moved meanwhile. */
  readonly open: () => Promise<CleanupTarget>;
  readonly openPullRequests: () => Promise<OpenPullRequests>;
  /** Null in a dry run: then there is nothing that could write. */
  readonly committer: (settings: Settings) => Committer | null;
}

export interface CleanupResult {
  readonly plan: RetentionPlan;
  /** With what the policy file of the planned commit lays down. */
  readonly settings: Settings;
  readonly outcome: CleanupOutcome;
}

/** A branch that moves while it is cleaned up is planned for once more. */
const attempts = 2;

/**
 * Plans and, with a committer, carries out one cleanup on GitHub.
 * Throws UsageError for a policy file with mistakes, OperationError when the work could not be done.
 */
export async function runCleanup(request: CleanupRequest, ports: CleanupPorts): Promise<CleanupResult> {
  const { tool, now, given } = request;
  const { configFile } = readSettings(given, 'input');
  for (let attempt = 0; attempt < attempts; attempt++) {
    const target = await ports.open();
    const loaded = await loadCleanupPolicy(target, configFile);
    const settings = readSettings(overFile(loaded.settings, given), 'input');
    const open = await ports.openPullRequests();
    const planned = await planCleanup(target, open, cleanupOptions({ tool, now, loaded, settings }));
    const { plan } = planned;
    const committer = ports.committer(settings);
    if (committer === null) return { plan, settings, outcome: { kind: 'dry-run' } };
    const outcome = await carryOut(planned, settings, committer, now);
    if (outcome !== null) return { plan, settings, outcome };
  }
  throw new OperationError(
    'The branch kept moving while it was cleaned up. Nothing was changed; run it again.',
  );
}

/** The policy file of what is to be cleaned up. Throws UsageError where it is missing or has mistakes. */
export async function loadCleanupPolicy(
  { snapshot }: CleanupTarget,
  configFile: string | null,
): Promise<LoadedPolicy> {
  const loaded = await loadPolicy(snapshot, await snapshot.entries(['']), configFile);
  requirePolicy(configFile, [loaded]);
  refuseMistakes(policyFindings(loaded));
  return loaded;
}

/** What a plan is made by: the policy file with the settings of the run over it. */
export const cleanupOptions = (request: {
  readonly tool: RetentionPlan['tool'];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly loaded: LoadedPolicy;
  readonly settings: Settings;
}): CleanupOptions => ({
  tool: request.tool,
  now: request.now,
  policy: withOverrides(request.loaded.policy, request.settings),
  policyFile: request.loaded.file,
  maxDeletions: request.settings.maxDeletions,
  exemptVersions: request.settings.exemptVersions,
});

/** Refuses a policy with mistakes: read in another way than it was meant, it could remove what it should keep. */
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
  if (wanted === null) {
    if (answerOf(plan) === 'nothing') return committer.withdraw();
    return { kind: 'unknown', ...((await committer.standing()) ?? { number: null, url: '' }) };
  }
  const words = cleanupWords(plan, {
    language: settings.language ?? 'en',
    workflowToken: (await committer.identity()) === 'github-actions[bot]',
  });
  return committer.apply(wanted, words);
}
