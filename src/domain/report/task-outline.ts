import type { BaselineDecision } from '../judge/baseline.ts';
import type { Criteria } from '../judge/criteria.ts';
import type { JudgeSettings, TaskInput } from '../judge/task-input.ts';
import { definitionOf, taskNameOf, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { versionsAfterMerge } from '../retention/forecast.ts';
import { deploymentOf } from './deployment.ts';
import { taskHistory } from './history.ts';

/** All versions for the history: existing ones as the base has them, so that edits to the past do not show as facts. */
function historyVersions(input: TaskInput, candidate: VersionFacts | null): readonly VersionFacts[] {
  const base = versionsOf(input.base);
  const head = input.head === null ? base : versionsOf(input.head);
  return [...head.values()].map((facts) =>
    facts.version === candidate?.version
      ? candidate
      : facts.retired
        ? facts
        : (base.get(facts.version) ?? facts),
  );
}

/** What all reports of a task have in common, whether a version is under review or not. */
export function taskFrame(
  input: TaskInput,
  decision: BaselineDecision,
  criteria: Criteria,
  settings: JudgeSettings,
) {
  const { candidate } = decision;
  const [base, head] = [definitionOf(input.base), definitionOf(input.head)];
  const owner = input.head ?? input.base;
  const taskName = owner === null ? input.path : taskNameOf(owner);
  const previous = decision.production ?? decision.baseline?.facts ?? null;
  const target = (head ?? base)?.versioning.deployTarget ?? null;
  return {
    path: input.path,
    taskName,
    status: { base: base?.status ?? null, head: head?.status ?? null },
    history: taskHistory(historyVersions(input, candidate), {
      primary: criteria.primaryMetric,
      reading: criteria.reading,
      active: head?.version ?? null,
      decision: {
        ...decision,
        baseline: decision.baseline?.facts.version ?? null,
        candidate: candidate?.version ?? null,
      },
    }),
    deployment: deploymentOf(target, candidate, previous, {
      path: input.path,
      taskName,
    }),
    cleanup: cleanupAfterMerge(input, decision, criteria, settings),
  };
}

function cleanupAfterMerge(
  { head, findings }: TaskInput,
  { everDeployed }: BaselineDecision,
  { reading }: Criteria,
  { headPolicy, now }: JudgeSettings,
): readonly string[] {
  if (head === null) return [];
  return versionsAfterMerge(head, {
    findings,
    deployed: everDeployed.map(({ version }) => version),
    reading,
    baseline: typeof headPolicy.baseline === 'string' ? null : headPolicy.baseline.version,
    now,
  });
}
