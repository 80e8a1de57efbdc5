import type { Direction, RetentionSettings } from '../records.ts';
import { compareVersions, type VersionName } from '../version.ts';
import type { KeepRule, RemoveRule } from './plan.ts';

export interface RetentionPolicy {
  readonly keepRecent: number;
  readonly keepDeployed: boolean;
  readonly keepBest: boolean;
  readonly keepParents: boolean;
  readonly cleanupExpAfterMs: number;
}

const dayMs = 86_400_000;

/** SPEC section 9. */
export const defaultRetention: RetentionPolicy = {
  keepRecent: 3,
  keepDeployed: true,
  keepBest: true,
  keepParents: false,
  cleanupExpAfterMs: 7 * dayMs,
};

/** The task's own settings over the defaults. */
export function retentionPolicy(settings: RetentionSettings | null): RetentionPolicy {
  return {
    keepRecent: settings?.keepRecent ?? defaultRetention.keepRecent,
    keepDeployed: settings?.keepDeployed ?? defaultRetention.keepDeployed,
    keepBest: settings?.keepBest ?? defaultRetention.keepBest,
    keepParents: settings?.keepParents ?? defaultRetention.keepParents,
    cleanupExpAfterMs: settings?.cleanupExpAfterMs ?? defaultRetention.cleanupExpAfterMs,
  };
}

/** What the rules need to know of one version. */
export interface RetentionVersion {
  readonly name: VersionName;
  /** From `created`, else the commit that added it; never a file's time. Null when neither is known. */
  readonly createdMs: number | null;
  /** True when `created` itself is in the record: an experiment's time runs from it alone. */
  readonly dated: boolean;
  readonly parent: string | null;
  readonly pinned: boolean;
  readonly unreadable: boolean;
  readonly unsafe: boolean;
  /** Primary metric on one scale for the whole task (a ratio where values are shares); null when there is none. */
  readonly score: number | null;
}

/** What the rules need to know of one task. */
export interface RetentionTask {
  readonly policy: RetentionPolicy;
  readonly direction: Direction;
  /** On the scale of the scores. */
  readonly threshold: number | null;
  readonly versions: readonly RetentionVersion[];
  readonly active: string | null;
  /** In production now; null when nothing is. */
  readonly deployed: string | null;
  readonly everDeployed: ReadonlySet<string>;
  readonly historyUnknown: boolean;
  /** A file of the task has a syntax error. */
  readonly unreadable: boolean;
  readonly exempt: ReadonlySet<string>;
  readonly inOpenPullRequests: ReadonlySet<string>;
}

export interface Decision {
  readonly version: RetentionVersion;
  /** Empty when nothing keeps it. */
  readonly keep: readonly KeepRule[];
  /** Null exactly when something keeps it. */
  readonly remove: RemoveRule | null;
}

type Rule = readonly [KeepRule, (version: RetentionVersion) => boolean];

/**
 * One decision a version, in the order of `task.versions`. Every rule is asked for every version and the kept set is
 * the union, so that no rule can shrink what another one keeps. The order of the versions does not matter.
 */
export function decideRetention(task: RetentionTask, now: number): readonly Decision[] {
  const rules = keepRules(task, now);
  const kept = new Map<string, KeepRule[]>();
  for (const version of task.versions) {
    const hits = rules.filter(([, applies]) => applies(version)).map(([rule]) => rule);
    if (hits.length > 0) kept.set(version.name.text, hits);
  }
  if (task.policy.keepParents) keepParents(task, kept);
  return task.versions.map((version) => {
    const keep = kept.get(version.name.text) ?? [];
    if (keep.length > 0) return { version, keep, remove: null };
    return { version, keep, remove: version.name.experimental ? 'experiment-expired' : 'beyond-recent' };
  });
}

function keepRules(task: RetentionTask, now: number): readonly Rule[] {
  const { policy } = task;
  const recent = newest(task);
  const best = policy.keepBest ? bestScore(task) : null;
  const age = ({ createdMs }: RetentionVersion) => (createdMs === null ? null : now - createdMs);
  return [
    ['active', ({ name }) => name.text === task.active],
    ['unreadable', (version) => version.unreadable || version.name.strategy === null],
    ['task-unreadable', () => task.unreadable],
    ['unsafe', (version) => version.unsafe],
    ['deployed', ({ name }) => policy.keepDeployed && task.everDeployed.has(name.text)],
    ['history-unknown', () => policy.keepDeployed && task.historyUnknown],
    ['best', ({ score }) => best !== null && score === best],
    ['recent', ({ name }) => recent.has(name.text)],
    [
      'experiment-running',
      (version) => version.name.experimental && (age(version) ?? 0) < policy.cleanupExpAfterMs,
    ],
    ['promote', (version) => version.name.experimental && isWorthPromoting(task, version)],
    ['undated', (version) => version.createdMs === null || (version.name.experimental && !version.dated)],
    ['future', (version) => (age(version) ?? 0) < 0],
    ['young', (version) => (age(version) ?? 0) < dayMs],
    ['pinned', ({ pinned }) => pinned],
    ['exempt', ({ name }) => task.exempt.has(name.text)],
    ['open-pull-request', ({ name }) => task.inOpenPullRequests.has(name.text)],
  ];
}

/**
 * The newest `keep_recent` regular versions. Names and dates can disagree on what is newest (v1.3 made after v2): then
 * the newest by either count, because a version is never removed that a reading of the rule would keep.
 */
function newest({ versions, policy }: RetentionTask): ReadonlySet<string> {
  const regular = versions.filter(({ name }) => !name.experimental);
  const byName = regular.toSorted((a, b) => compareVersions(b.name, a.name));
  const byDate = byName.toSorted((a, b) => (b.createdMs ?? Infinity) - (a.createdMs ?? Infinity) || 0);
  const taken = [...byName.slice(0, policy.keepRecent), ...byDate.slice(0, policy.keepRecent)];
  return new Set(taken.map(({ name }) => name.text));
}

/** Null when no version has a finite score. */
function bestScore({ versions, direction }: RetentionTask): number | null {
  const scores = versions.flatMap(({ score }) => (isFiniteScore(score) ? [score] : []));
  const [first, ...others] = scores;
  if (first === undefined) return null;
  return others.reduce((best, score) => (isBetter(direction, score, best) ? score : best), first);
}

const isFiniteScore = (score: number | null): score is number => score !== null && Number.isFinite(score);

const isBetter = (direction: Direction, a: number, b: number): boolean =>
  direction === 'higher' ? a > b : a < b;

/**
 * The guide: merge an experiment on success, that is when it meets the threshold *and* beats the deployed version.
 * What one of the two cannot say (no threshold, nothing deployed with a score) the other decides alone.
 */
function isWorthPromoting(task: RetentionTask, { score }: RetentionVersion): boolean {
  const { threshold, direction } = task;
  const deployed = task.versions.find(({ name }) => name.text === task.deployed)?.score ?? null;
  if (!isFiniteScore(score) || (threshold === null && deployed === null)) return false;
  const meets = threshold === null || score === threshold || isBetter(direction, score, threshold);
  return meets && (deployed === null || isBetter(direction, score, deployed));
}

/** Adds the parents of what is kept, and theirs: a chain is whole or it is no chain. */
function keepParents({ versions }: RetentionTask, kept: Map<string, KeepRule[]>): void {
  const byName = new Map(versions.map((version) => [version.name.text, version]));
  const open = [...kept.keys()];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const parent = byName.get(name)?.parent ?? null;
    const rules = parent === null ? undefined : kept.get(parent);
    if (parent === null || rules?.includes('parent') || !byName.has(parent)) continue;
    kept.set(parent, [...(rules ?? []), 'parent']);
    open.push(parent);
  }
}
