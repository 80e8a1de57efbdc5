import type { BaselineRule } from '../reasons/argument-values.ts';
import type { TaskRecord } from '../records/records.ts';
import { definitionOf, type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { compareVersions, sameFamily } from '../records/version-name.ts';
import type { TaskInput } from './task-input.ts';

/** A version that is or was in production, and the rule that says so. */
export interface DeployedHit {
  readonly version: string;
  readonly rule: BaselineRule;
}

const deploymentTime = (facts: VersionFacts): number =>
  facts.deployedAt?.epochMs ?? facts.created?.epochMs ?? Number.NEGATIVE_INFINITY;

/**
 * Every version that a record or its history calls deployed, in the order of the rules: `deployed_version`; `version` with
 * `status: deployed`; lineages with `status: deployed` or `deployed_at`, the latest first; what history remembers. The
 * first one is in production.
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
export function retiredHits(base: TaskRecord | null): readonly DeployedHit[] {
  if (base?.retired.state !== 'read') return [];
  return base.retired.value
    .filter((version) => version.deployed)
    .map((version) => ({ version: version.version, rule: 'lineage-deployed' as const }));
}

/** Whether a version is older: by name where both follow a comparable form, else only when both say when they were made. */
export function isOlder(a: VersionFacts, b: VersionFacts): boolean {
  const [createdA, createdB] = [a.created?.epochMs ?? null, b.created?.epochMs ?? null];
  if (sameFamily(a.name, b.name)) return compareVersions(a.name, b.name, { createdA, createdB }) < 0;
  return createdA !== null && createdB !== null && createdA < createdB;
}

/** Whether the pull request itself says so, and not only a lineage of the base that nothing covers any more. */
function isStated({ version, rule }: DeployedHit, { base, head }: Pick<TaskInput, 'base' | 'head'>): boolean {
  if (rule !== 'lineage-deployed') return true;
  const [before, after] = [versionsOf(base).get(version), versionsOf(head).get(version)];
  return before?.status !== after?.status || before?.deployedAt?.epochMs !== after?.deployedAt?.epochMs;
}

/** What the merge does to production, by the rules that need no history. */
export interface ProductionMove {
  /** In production by the base's record or history; null where nothing is. */
  readonly from: string | null;
  /** In production by the result's own record; null where nothing there says so any more. */
  readonly to: string | null;
  /** Versions that the result calls deployed and the base does not, and `to` where the move is stated: each is judged. */
  readonly shipped: readonly string[];
}

/**
 * Whether the result puts another version into production than the base: by `deployed_version`, a status, or a
 * `deployed_at`. A task that goes on from `deployed` without naming another version moves nothing, since history knows.
 */
export function productionMove(
  input: Pick<TaskInput, 'base' | 'head'>,
  hits: readonly DeployedHit[],
  deployed: DeployedHit | null,
): ProductionMove | null {
  const { base, head } = input;
  if (head === null || definitionOf(head) === null) return null;
  const after = deployedHits(head, null);
  const [first] = after;
  const from = deployed?.version ?? null;
  const to = first?.version ?? null;
  const known = new Set(hits.map(({ version }) => version));
  const stated = first !== undefined && to !== from && isStated(first, input) ? [first.version] : [];
  const added = after.filter(({ version }) => !known.has(version)).map(({ version }) => version);
  const shipped = [...new Set([...stated, ...added])];
  if (to === null) {
    const forgotten = deployed?.rule === 'deployed-version' || deployed?.rule === 'lineage-deployed';
    return base !== null && forgotten ? { from, to, shipped } : null;
  }
  return to === from && shipped.length === 0 ? null : { from, to, shipped };
}
