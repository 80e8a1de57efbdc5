import type { ChosenBaseline } from '../compare/compare-version.ts';
import type { BaselineRule } from '../reasons/argument-values.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import { isBetter } from '../records/direction.ts';
import { primaryValue } from '../records/primary-value.ts';
import type { TaskRecord } from '../records/records.ts';
import { ageDays } from '../records/time.ts';
import { definitionOf, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { candidateName } from './candidate.ts';
import type { Criteria } from './criteria.ts';
import {
  type DeployedHit,
  deployedHits,
  isOlder,
  type ProductionMove,
  productionMove,
  retiredHits,
} from './deployments.ts';
import type { BaselineChoice } from './policy.ts';
import type { TaskInput } from './task-input.ts';

export interface BaselineDecision {
  /** The version under review; null when there is none or its folder does not exist. */
  readonly candidate: VersionFacts | null;
  /** Further versions that the merge puts into production: each is judged beside the candidate. */
  readonly also: readonly string[];
  /** What the merge does to production; null where it leaves it alone. */
  readonly move: ProductionMove | null;
  readonly baseline: ChosenBaseline | null;
  /** Why there is no baseline; null when there is one. */
  readonly none: Reason | null;
  /** The version in production, null when nothing was ever deployed. */
  readonly deployed: DeployedHit | null;
  /** What the base knows of it. */
  readonly production: VersionFacts | null;
  /** All versions that some rule calls deployed, now or earlier: for the history's marks and for retention. */
  readonly everDeployed: readonly DeployedHit[];
  /** The head goes back to an older version that the base has with results and that was in production once. */
  readonly rollback: boolean;
  readonly notes: readonly Reason[];
}

/** Days between baseline and candidate that are worth a note: in half a year data and language change. */
const oldAfterDays = 180;

/** By what two versions are held against each other; null where nobody asks for a baseline. */
type Measure = Pick<Criteria, 'primaryMetric' | 'reading'> | null;

interface Sides {
  readonly base: ReadonlyMap<string, VersionFacts>;
  readonly head: ReadonlyMap<string, VersionFacts>;
  readonly baseActive: string | null;
}

/** Facts of a baseline come from the base alone: what the pull request itself adds is never its own measure. */
function lookUp(sides: Sides, version: string, rule: BaselineRule, notes: Reason[]): ChosenBaseline | null {
  const facts = sides.base.get(version);
  if (facts !== undefined) return { facts, rule };
  notes.push(reason('baseline-missing', { version, rule }));
  return null;
}

function chosenName(choice: BaselineChoice, candidate: VersionFacts, sides: Sides): string | null {
  if (choice === 'deployed') return null;
  if (choice === 'parent') return candidate.parent;
  return choice === 'active' ? sides.baseActive : choice.version;
}

function findBaseline(
  choice: BaselineChoice,
  candidate: VersionFacts,
  sides: Sides,
  deployed: DeployedHit | null,
  measure: Measure,
  notes: Reason[],
): ChosenBaseline | null {
  const chosen = chosenName(choice, candidate, sides);
  const explicit = chosen === null ? null : lookUp(sides, chosen, 'explicit', notes);
  if (explicit !== null) return explicit;
  const production = deployed === null ? undefined : sides.base.get(deployed.version);
  if (deployed !== null && production !== undefined) return { facts: production, rule: deployed.rule };
  return betterFallback(candidate, sides, measure, notes);
}

/** Nothing was ever deployed: the better of the candidate's parent and the base's active version, as the base has them. */
function betterFallback(
  candidate: VersionFacts,
  sides: Sides,
  measure: Measure,
  notes: Reason[],
): ChosenBaseline | null {
  const named = [
    [candidate.parent, 'parent'],
    [sides.baseActive, 'active'],
  ] as const;
  const [first, second] = named.flatMap(([version, rule]) => {
    if (version === null || version === candidate.version) return [];
    return lookUp(sides, version, rule, notes) ?? [];
  });
  if (first === undefined || second === undefined) return first ?? null;
  const metric = measure?.primaryMetric ?? null;
  const [one, other] = [primaryValue(first.facts, metric), primaryValue(second.facts, metric)];
  if (metric === null || measure === null || other === null) return first;
  return one === null || isBetter(other, one, measure.reading.directionOf(metric)) ? second : first;
}

function agedNote(baseline: VersionFacts | null, candidate: VersionFacts, now: number): readonly Reason[] {
  const created = baseline?.created?.epochMs ?? null;
  const apart = ageDays(created, candidate.created?.epochMs ?? now);
  const days = ageDays(created, now);
  return baseline !== null && days !== null && apart !== null && apart >= oldAfterDays
    ? [reason('baseline-old', { version: baseline.version, days })]
    : [];
}

type Deployments = Pick<BaselineDecision, 'deployed' | 'production' | 'everDeployed' | 'move'>;

function deploymentsOf(
  input: DecisionInput,
  hits: readonly DeployedHit[],
  base: ReadonlyMap<string, VersionFacts>,
): Deployments {
  const deployed = hits.find((hit) => base.has(hit.version)) ?? null;
  const once = (input.deployedOnce ?? []).map((version) => ({ version, rule: 'history' as const }));
  return {
    deployed,
    production: deployed === null ? null : (base.get(deployed.version) ?? null),
    everDeployed: [...hits, ...once, ...retiredHits(input.base)],
    move: productionMove(input, hits, deployed),
  };
}

const noCandidate = (deployments: Deployments, none: Reason): BaselineDecision => ({
  ...deployments,
  candidate: null,
  also: [],
  baseline: null,
  none,
  rollback: false,
  notes: [],
});

/** Why there is no active version. A task.yaml that cannot be read may name one: that is a reason of its own. */
function noActive(head: TaskRecord | null): Reason {
  const broken = head?.definition.state === 'broken';
  return broken ? reason('record-broken', { file: head.definition.file }) : reason('no-active-version', {});
}

/** Whether the head goes back: to an older version that the base has with results and that was in production once. */
function rollbackOf(
  candidate: VersionFacts,
  known: VersionFacts | undefined,
  { production, everDeployed }: Deployments,
): { readonly rollback: boolean; readonly notes: readonly Reason[] } {
  const goesBack =
    production !== null &&
    known !== undefined &&
    !known.retired &&
    known.results !== null &&
    isOlder(candidate, production);
  if (!goesBack) return { rollback: false, notes: [] };
  const once = everDeployed.some(({ version }) => version === candidate.version);
  if (once && !candidate.name.experimental) return { rollback: true, notes: [] };
  return { rollback: false, notes: [reason('never-deployed', { version: candidate.version })] };
}

type DecisionInput = Pick<
  TaskInput,
  'path' | 'base' | 'head' | 'changes' | 'deployedInHistory' | 'deployedOnce' | 'shallow'
>;

/**
 * Which version is under review and what it is compared with (see `baselineRules`). The deployed version's facts come from
 * the base, so that a pull request cannot flatter itself by editing the past; the candidate is never its own baseline.
 * @param version a version to decide for instead of the one that the pull request puts under review
 */
export function decideBaseline(
  input: DecisionInput,
  choice: BaselineChoice,
  now: number,
  measure: Measure,
  version: string | null = null,
): BaselineDecision {
  const sides: Sides = {
    base: versionsOf(input.base),
    head: versionsOf(input.head),
    baseActive: definitionOf(input.base)?.version ?? null,
  };
  const hits = deployedHits(input.base, input.deployedInHistory);
  const deployments = deploymentsOf(input, hits, sides.base);
  const { deployed, move } = deployments;
  const name = version ?? candidateName(input, move);
  if (name === null) return noCandidate(deployments, noActive(input.head));
  const candidate = sides.head.get(name);
  if (candidate === undefined || candidate.retired) {
    return noCandidate(deployments, reason('active-version-missing', { version: name }));
  }
  const notes: Reason[] = [];
  const gone = hits[0];
  if (gone !== undefined && gone !== deployed) notes.push(reason('baseline-missing', gone));
  const found = findBaseline(choice, candidate, sides, deployed, measure, notes);
  const itself = found !== null && found.facts.version === candidate.version;
  const baseline = itself ? null : found;
  if (input.shallow && (deployed === null || deployed.rule === 'history')) {
    notes.push(reason('history-shallow', {}));
  }
  const known = sides.base.get(candidate.version);
  const back = rollbackOf(candidate, known, deployments);
  return {
    // What a rollback ships is what the base already knows: edits to that version do not count.
    candidate: back.rollback && known !== undefined ? known : candidate,
    also: (move?.shipped ?? []).filter((other) => other !== name && sides.head.get(other)?.retired === false),
    baseline,
    none: noneReason(input.base, found, baseline),
    ...deployments,
    rollback: back.rollback,
    notes: [...notes, ...back.notes, ...agedNote(baseline?.facts ?? null, candidate, now)],
  };
}

function noneReason(
  base: TaskRecord | null,
  found: ChosenBaseline | null,
  baseline: ChosenBaseline | null,
): Reason | null {
  if (baseline !== null) return null;
  if (found !== null) {
    return reason('candidate-is-baseline', { version: found.facts.version, rule: found.rule });
  }
  return base === null ? reason('new-task', {}) : reason('first-version', {});
}
