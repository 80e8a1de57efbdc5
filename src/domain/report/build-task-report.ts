import { compareVersion } from '../compare/compare-version.ts';
import { compareData } from '../compare/data.ts';
import { statedIn } from '../compare/metric-reading.ts';
import { brokenOnBase, editedResults, moveNotes } from '../judge/base-notes.ts';
import { type BaselineDecision, decideBaseline } from '../judge/baseline.ts';
import { type Criteria, decideCriteria } from '../judge/criteria.ts';
import type { GateContext } from '../judge/gates/context.ts';
import { coverageGates } from '../judge/gates/coverage.ts';
import { criteriaGates } from '../judge/gates/criteria.ts';
import { driftGates } from '../judge/gates/drift.ts';
import type { Gate } from '../judge/gates/gate.ts';
import { gate } from '../judge/gates/gate.ts';
import { guardGates } from '../judge/gates/guards.ts';
import { lostMetricGates } from '../judge/gates/lost-metrics.ts';
import { protectedClassGates } from '../judge/gates/protected-classes.ts';
import { regressionGate } from '../judge/gates/regression.ts';
import { thresholdGate } from '../judge/gates/threshold.ts';
import { validationGate } from '../judge/gates/validation.ts';
import { nextSteps } from '../judge/next-steps.ts';
import { nothingToJudge } from '../judge/nothing-to-judge.ts';
import { primaryMetricOf } from '../judge/primary-metric.ts';
import type { JudgeSettings, TaskInput } from '../judge/task-input.ts';
import type { Verdict } from '../judge/verdict.ts';
import { attainmentOf, verdictOf, verdictWithoutCandidate } from '../judge/verdict.ts';
import { applyWaivers } from '../judge/waiver.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { findMetric } from '../records/metric-table.ts';
import { definitionOf, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { betterVersion, correctCandidates } from './correct-candidates.ts';
import type { Deployment } from './deployment.ts';
import { compareSettings, contextOf, driftMoved } from './gate-context.ts';
import { looksNote } from './looks.ts';
import { otherVersions } from './other-versions.ts';
import type { TaskReport } from './report.ts';
import { taskFrame } from './task-outline.ts';

/** Task files without which nothing can be judged. */
function brokenFiles(input: TaskInput, candidate: VersionFacts | null): readonly string[] {
  const definition = input.head?.definition;
  return [
    ...(definition === undefined || definition.state === 'read' ? [] : [definition.file]),
    ...(candidate?.broken ?? []),
  ];
}

/** Gates of a task whose active version cannot be judged: from `evaluating` on it must exist. */
function gatesWithout(input: TaskInput, none: Reason | null, criteria: Criteria): readonly Gate[] {
  const status = definitionOf(input.head)?.status;
  const needed = status === 'evaluating' || status === 'deployed';
  const why = none ?? reason('no-active-version', {});
  return [
    ...(input.head === null ? [] : [gate('threshold', needed ? 'fail' : 'skipped', why)]),
    ...(input.head === null ? [] : criteriaGates(criteria)),
    validationGate(input.findings, brokenFiles(input, null)),
  ];
}

interface Judged {
  readonly gates: readonly Gate[];
  readonly verdict: Verdict;
  readonly notes: readonly Reason[];
  readonly steps: readonly Reason[];
}

/** The gates that look at one version's numbers. */
const versionGates = (context: GateContext): readonly Gate[] => [
  thresholdGate(context),
  regressionGate(context),
  ...driftGates(context),
  ...lostMetricGates(context),
  ...guardGates(context),
  ...protectedClassGates(context),
];

/** Each further version that the merge puts into production, held to what a deployment is held to: one gate for each. */
function deploymentGates(
  input: TaskInput,
  { criteria, decision }: GateContext,
  settings: JudgeSettings,
): readonly Gate[] {
  return decision.also.map((version) => {
    const own = decideBaseline(input, settings.basePolicy.baseline, settings.now, criteria, version);
    if (own.candidate === null)
      return gate('deployment', 'fail', own.none ?? reason('no-active-version', {}));
    const comparing = compareSettings(criteria, settings.now);
    const compared = compareVersion(own.candidate, own.baseline, own.none, comparing);
    const context = contextOf(input, own, criteria, own.candidate, { compared, together: 1 });
    const sides = { base: definitionOf(input.base), head: definitionOf(input.head) };
    const { gates } = applyWaivers(
      versionGates(context),
      version,
      sides,
      settings.basePolicy.waivers,
      settings.now,
    );
    const open = gates.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
    const outcome = open.find((one) => one.outcome === 'fail')?.outcome ?? open[0]?.outcome ?? 'pass';
    const names = [...new Set(open.map(({ name }) => name))];
    const { metric, required, observed } = gates[0] ?? {};
    return gate('deployment', outcome, reason('deployment-judged', { version, gates: names }), {
      metric,
      required,
      observed,
    });
  });
}

function judgeTask(
  input: TaskInput,
  context: GateContext,
  settings: JudgeSettings,
  notes: readonly Reason[],
): Judged {
  const raw = [
    ...versionGates(context),
    ...deploymentGates(input, context, settings),
    ...coverageGates(context),
    ...criteriaGates(context.criteria),
    validationGate(input.findings, brokenFiles(input, context.candidate)),
  ];
  const waived = applyWaivers(
    raw,
    context.candidate.version,
    { base: definitionOf(input.base), head: definitionOf(input.head) },
    settings.basePolicy.waivers,
    settings.now,
  );
  const verdict = verdictOf(context, waived.gates, notes);
  return {
    gates: waived.gates,
    verdict,
    notes: waived.notes,
    steps: nextSteps(context, waived.gates, verdict),
  };
}

const emptyComparison = (confidence: number, reasons: readonly Reason[]) => ({
  candidate: null,
  confidence,
  baseline: null,
  comparability: { comparable: false, reasons },
  metrics: [],
  config: [],
  data: compareData(null, null),
  changes: [],
  notes: [],
});

function stepsWithout({ head, findings }: TaskInput, { primaryMetric }: Criteria): readonly Reason[] {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return [reason('next-fix-errors', { errors })];
  return primaryMetric === null && head !== null ? [reason('next-declare-criteria', {})] : [];
}

const goneReason = ({ hiddenBy }: TaskInput): Reason =>
  hiddenBy === undefined ? reason('task-removed', {}) : reason('task-hidden', { by: hiddenBy });

function reportWithout(
  input: TaskInput,
  decision: BaselineDecision,
  criteria: Criteria,
  settings: JudgeSettings,
  idle: Reason | null,
): TaskReport {
  const none = idle ?? (input.head === null ? goneReason(input) : decision.none);
  const validation = validationGate(input.findings, brokenFiles(input, null));
  const gates =
    idle === null ? gatesWithout(input, none, criteria) : [...criteriaGates(criteria), validation];
  return {
    ...taskFrame(input, decision, criteria, settings),
    ...emptyComparison(criteria.confidence, none === null ? [] : [none]),
    primaryMetric: primaryMetricOf(criteria, []),
    verdict: verdictWithoutCandidate(none, gates, idle !== null),
    attainment: null,
    gates,
    others: otherVersions(
      input,
      idle === null ? null : (decision.candidate?.version ?? null),
      decision.production,
      compareSettings(criteria, 0),
    ),
    nextSteps: stepsWithout(input, criteria),
    notes: [...movedNote(input), ...moveNotes(decision), ...(idle === null ? decision.notes : [])],
  };
}

const movedNote = ({ movedFrom }: TaskInput): readonly Reason[] =>
  movedFrom === undefined ? [] : [reason('task-moved', { from: movedFrom })];

/** Commands are for versions that may ship: none for one that fails or waits for its evaluation. */
const offered = (deployment: Deployment, { word }: Verdict): Deployment =>
  word === 'pending' || word === 'hold' || word === 'reject'
    ? { target: deployment.target, deploy: [], rollback: [] }
    : deployment;

/** One task judged, from the two records of it to the advice. */
export function buildTaskReport(input: TaskInput, settings: JudgeSettings): TaskReport {
  const files = [input.base, input.head].flatMap((side) => [...versionsOf(side).values()]);
  const stated = statedIn(files.map(({ results }) => results));
  const criteria = decideCriteria(definitionOf(input.base), definitionOf(input.head), settings, stated);
  const decision = decideBaseline(input, settings.basePolicy.baseline, settings.now, criteria);
  const idle = nothingToJudge(input, decision, criteria);
  const { candidate } = decision;
  if (idle !== null || candidate === null) return reportWithout(input, decision, criteria, settings, idle);
  const comparing = compareSettings(criteria, settings.now);
  const baseline = decision.baseline?.facts ?? null;
  const corrected = correctCandidates(
    compareVersion(candidate, decision.baseline, decision.none, comparing),
    otherVersions(input, candidate.version, baseline ?? decision.production, comparing),
    criteria.confidence,
  );
  const { compared, others } = corrected;
  const context = contextOf(input, decision, criteria, candidate, corrected);
  const past = [...brokenOnBase(input, baseline), ...decision.notes, ...editedResults(input, baseline)];
  const notes = [
    ...movedNote(input),
    ...moveNotes(decision),
    ...past,
    ...driftMoved(criteria),
    ...compared.comparison.notes,
    ...looksNote(candidate, versionsOf(input.head), compared, comparing),
    ...betterVersion(compared.comparison, others),
  ];
  const judged = judgeTask(input, context, settings, notes);
  const value = (table: GateContext['candidateTable']) =>
    criteria.primaryMetric === null ? null : (findMetric(table, criteria.primaryMetric)?.value ?? null);
  const primaryMetric = primaryMetricOf(criteria, [
    value(context.candidateTable),
    value(context.baselineTable),
  ]);
  const common = taskFrame(input, decision, criteria, settings);
  return {
    ...common,
    ...compared.comparison,
    deployment: offered(common.deployment, judged.verdict),
    primaryMetric,
    verdict: judged.verdict,
    attainment: attainmentOf(
      value(context.candidateTable),
      criteria.threshold,
      primaryMetric?.direction ?? 'higher',
    ),
    gates: judged.gates,
    others,
    nextSteps: judged.steps,
    notes: [...notes, ...judged.notes],
  };
}
