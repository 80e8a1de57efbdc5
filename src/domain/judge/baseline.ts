import type { ChosenBaseline } from '../compare/compare-version.ts';
import type { BaselineRule } from '../reasons/argument-values.ts';
import { type Reason, reason } from '../reasons/reason.ts';
import type { TaskRecord } from '../records/records.ts';
import { ageDays } from '../records/time.ts';
import { definitionOf, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { compareVersions, sameFamily } from '../records/version-name.ts';
import type { BaselineChoice } from './policy.ts';
import type { TaskInput } from './task-input.ts';

/** A version that one of the rules 1–4 of SPEC section 4 calls deployed. */
export interface DeployedHit {
  readonly version: string;
  readonly rule: BaselineRule;
}

export interface BaselineDecision {
  /** The head's active version; null when there is none or its folder does not exist. */
  readonly candidate: VersionFacts | null;
  readonly baseline: ChosenBaseline | null;
  /** Why there is no baseline; null when there is one. */
  readonly none: Reason | null;
  /** The version in production, null when nothing was ever deployed. */
  readonly deployed: DeployedHit | null;
  /** What the base knows of it. */
  readonly production: VersionFacts | null;
  /** All versions that some rule calls deployed, now or earlier: for the history's marks and for retention. */
  readonly everDeployed: readonly DeployedHit[];
  /** The head goes back to an older version that the base already has. */
  readonly rollback: boolean;
  readonly notes: readonly Reason[];
}

/** A baseline made so long before the candidate is worth a note: half a year, in which data and language move. */
const oldAfterDays = 180;

const deploymentTime = (facts: VersionFacts): number =>
  facts.deployedAt?.epochMs ?? facts.created?.epochMs ?? Number.NEGATIVE_INFINITY;

/**
 * Every version that the base's record or history calls deployed, in the order of the rules: `deployed_version`;
 * `version` with `status: deployed`; lineages with `status: deployed` or `deployed_at`, the latest first; the last
 * commit with `status: deployed`; retired versions that were deployed. The first one is in production.
 */
export function deployedHits(
  base: TaskRecord | null,
  inHistory: TaskInput['deployedInHistory'],
): readonly DeployedHit[] {
  const definition = definitionOf(base);
  const hits: DeployedHit[] = [];
  const add = (version: string | null, rule: BaselineRule) => {
    if (version !== null) hits.push({ version, rule });
  };
  add(definition?.deployedVersion ?? null, 'deployed-version');
  if (definition?.status === 'deployed') add(definition.version, 'status-deployed');
  const said = [...versionsOf(base).values()]
    .filter((facts) => facts.status === 'deployed' || facts.deployedAt !== null)
    .sort((a, b) => deploymentTime(b) - deploymentTime(a) || compareVersions(b.name, a.name));
  for (const facts of said) add(facts.version, 'lineage-deployed');
  add(inHistory?.version ?? null, 'history');
  return hits;
}

/** Versions that versions/retired.yaml remembers as deployed: they count as deployed once, never as in production. */
function retiredHits(base: TaskRecord | null): readonly DeployedHit[] {
  if (base?.retired.state !== 'read') return [];
  return base.retired.value
    .filter((version) => version.deployed)
    .map((version) => ({ version: version.version, rule: 'lineage-deployed' as const }));
}

interface Sides {
  readonly base: ReadonlyMap<string, VersionFacts>;
  readonly head: ReadonlyMap<string, VersionFacts>;
  readonly baseActive: string | null;
}

/** Facts of a baseline come from the base; from the head only where the base has no such version, and that is said. */
function lookUp(sides: Sides, version: string, rule: BaselineRule, notes: Reason[]): ChosenBaseline | null {
  const fromBase = sides.base.get(version);
  if (fromBase !== undefined) return { facts: fromBase, rule };
  const fromHead = sides.head.get(version);
  if (fromHead === undefined) {
    notes.push(reason('baseline-missing', { version, rule }));
    return null;
  }
  notes.push(reason('baseline-from-head', { version }));
  return { facts: fromHead, rule };
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
  notes: Reason[],
): ChosenBaseline | null {
  const chosen = chosenName(choice, candidate, sides);
  const explicit = chosen === null ? null : lookUp(sides, chosen, 'explicit', notes);
  if (explicit !== null) return explicit;
  const production = deployed === null ? undefined : sides.base.get(deployed.version);
  if (deployed !== null && production !== undefined) return { facts: production, rule: deployed.rule };
  const fallbacks = [
    [candidate.parent, 'parent'],
    [sides.baseActive, 'active'],
  ] as const;
  for (const [version, rule] of fallbacks) {
    if (version === null || version === candidate.version) continue;
    const found = lookUp(sides, version, rule, notes);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a version is older: by name where both follow a comparable form, else only when both say when they were made. */
function isOlder(a: VersionFacts, b: VersionFacts): boolean {
  const [createdA, createdB] = [a.created?.epochMs ?? null, b.created?.epochMs ?? null];
  if (sameFamily(a.name, b.name)) return compareVersions(a.name, b.name, { createdA, createdB }) < 0;
  return createdA !== null && createdB !== null && createdA < createdB;
}

function agedNote(baseline: VersionFacts | null, candidate: VersionFacts, now: number): readonly Reason[] {
  const created = baseline?.created?.epochMs ?? null;
  const apart = ageDays(created, candidate.created?.epochMs ?? now);
  const days = ageDays(created, now);
  return baseline !== null && days !== null && apart !== null && apart >= oldAfterDays
    ? [reason('baseline-old', { version: baseline.version, days })]
    : [];
}

type Deployments = Pick<BaselineDecision, 'deployed' | 'production' | 'everDeployed'>;

const noCandidate = (deployments: Deployments, none: Reason): BaselineDecision => ({
  ...deployments,
  candidate: null,
  baseline: null,
  none,
  rollback: false,
  notes: [],
});

/** Nobody knows what an unreadable task.yaml names. */
function noActive(head: TaskRecord | null): Reason {
  const broken = head?.definition.state === 'broken';
  return broken ? reason('record-broken', { file: head.definition.file }) : reason('no-active-version', {});
}

/**
 * Which version is under review and what it is compared with: SPEC section 4. The deployed version's facts come from
 * the base, so that a pull request cannot flatter itself by editing the past; the candidate is never its own baseline.
 */
export function decideBaseline(
  input: Pick<TaskInput, 'base' | 'head' | 'deployedInHistory' | 'shallow'>,
  choice: BaselineChoice,
  now: number,
): BaselineDecision {
  const sides: Sides = {
    base: versionsOf(input.base),
    head: versionsOf(input.head),
    baseActive: definitionOf(input.base)?.version ?? null,
  };
  const hits = deployedHits(input.base, input.deployedInHistory);
  const deployed = hits.find((hit) => sides.base.has(hit.version)) ?? null;
  const production = deployed === null ? null : (sides.base.get(deployed.version) ?? null);
  const deployments = { deployed, production, everDeployed: [...hits, ...retiredHits(input.base)] };
  const active = definitionOf(input.head)?.version ?? null;
  if (active === null) return noCandidate(deployments, noActive(input.head));
  const candidate = sides.head.get(active);
  if (candidate === undefined || candidate.retired) {
    return noCandidate(deployments, reason('active-version-missing', { version: active }));
  }
  const notes: Reason[] = [];
  const gone = hits[0];
  if (gone !== undefined && gone !== deployed) notes.push(reason('baseline-missing', gone));
  const found = findBaseline(choice, candidate, sides, deployed, notes);
  const itself = found !== null && found.facts.version === candidate.version;
  const baseline = itself ? null : found;
  if (input.shallow && (deployed === null || deployed.rule === 'history')) {
    notes.push(reason('history-shallow', {}));
  }
  const known = sides.base.get(candidate.version);
  const rollback = production !== null && known !== undefined && isOlder(candidate, production);
  return {
    // What a rollback ships is what the base already knows: edits to that version do not count.
    candidate: rollback ? known : candidate,
    baseline,
    none: noneReason(input.base, found, baseline),
    ...deployments,
    rollback,
    notes: [...notes, ...agedNote(baseline?.facts ?? null, candidate, now)],
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
