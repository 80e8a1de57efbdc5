import { openWorkingTreeTarget } from '../../adapters/local/cleanup-target.ts';
import { finishRemoval, isUnfinished, removeFromWorkingTree } from '../../adapters/local/remove.ts';
import type { Repository } from '../../adapters/local/repository.ts';
import { cleanupOptions, loadCleanupPolicy } from '../../commands/cleanup.ts';
import { type PlannedCleanup, planCleanup } from '../../commands/cleanup-plan.ts';
import { simulateCleanup } from '../../commands/simulate-cleanup.ts';
import { UsageError } from '../../domain/errors.ts';
import type { RetentionPlan } from '../../domain/retention/plan.ts';
import { messagesIn } from '../../render/messages/catalogue.ts';
import type { SimulationRow } from '../../render/plan/simulation.ts';
import { tool } from '../../tool-version.ts';
import type { PlanFormat, Writers } from '../formats.ts';
import type { Run } from '../invocation.ts';
import { withPolicyFile } from '../policy-settings.ts';
import { textFlag } from '../workplace.ts';

export const run: Run<PlanFormat> = async (invocation) => {
  const { settings: flags, now } = invocation;
  if (!flags.dryRun && flags.apply !== 'working-tree') {
    throw new UsageError(
      'In a terminal a cleanup is carried out in the working tree: tunegate cleanup --apply. Pull requests and commits are made by the action.',
    );
  }
  await using opened = await openWorkingTreeTarget(invocation.workingDirectory);
  const { target, repository } = opened;
  const { plan: words } = messagesIn(invocation.style.language);
  if (repository !== null && isUnfinished(repository)) {
    if (flags.dryRun) throw new UsageError(words.unfinished);
    finishRemoval(repository);
    return { text: words.finished, exitCode: 0 };
  }
  const loaded = await loadCleanupPolicy(target, flags.configFile);
  const { settings, style } = withPolicyFile(invocation, loaded.settings);
  const options = cleanupOptions({ tool, now, loaded, settings });
  const policies = textFlag(invocation, 'simulate');
  if (policies !== null) {
    const rows = await simulateCleanup(target, { kind: 'not-asked' }, options, policies);
    return { text: await simulationWriters[style.format](rows, style), exitCode: 0 };
  }
  const planned = await planCleanup(target, { kind: 'not-asked' }, options);
  const done = flags.dryRun ? null : await apply(planned, repository, now);
  return { text: await writers[style.format]({ plan: planned.plan, done }, style), exitCode: 0 };
};

/** Carries the plan out; whether there was anything to do. */
async function apply(planned: PlannedCleanup, repository: Repository | null, now: number): Promise<boolean> {
  if (repository === null) {
    throw new UsageError('This is no git repository: what is removed here could not be brought back.');
  }
  const change = planned.change(new Date(now).toISOString().slice(0, 10));
  if (change === null) return false;
  await removeFromWorkingTree(repository, change);
  return true;
}

interface Planned {
  readonly plan: RetentionPlan;
  /** Whether there was anything to remove; null in a dry run. */
  readonly done: boolean | null;
}

const writers: Writers<PlanFormat, Planned> = {
  terminal: async ({ plan, done }, style) => {
    const { renderPlanTerminal } = await import('../../render/plan/terminal.ts');
    const { plan: words } = messagesIn(style.language);
    const hints = plan.totals.remove > 0 ? [words.dryRun, words.applyHint] : [words.dryRun];
    const end = done === null ? hints : done ? [words.removed] : [];
    return [renderPlanTerminal(plan, style).trimEnd(), ...end].join('\n');
  },
  markdown: async ({ plan }, { language }) => {
    const { renderPlanMarkdown } = await import('../../render/plan/markdown.ts');
    return renderPlanMarkdown(plan, { language, budgetBytes: Number.POSITIVE_INFINITY });
  },
  json: async ({ plan }) => (await import('../../render/plan/json.ts')).renderPlanJson(plan),
};

const simulationWriters: Writers<PlanFormat, readonly SimulationRow[]> = {
  terminal: async (rows, style) =>
    (await import('../../render/plan/simulation.ts')).renderSimulationTerminal(rows, style).trimEnd(),
  markdown: async (rows, { language }) =>
    (await import('../../render/plan/simulation.ts')).renderSimulationMarkdown(rows, language),
  json: async (rows) => (await import('../../render/plan/simulation.ts')).renderSimulationJson(rows),
};
