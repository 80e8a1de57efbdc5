import type { Direction } from '../records/direction.ts';
import { isBetter, meets } from '../records/direction.ts';
import type { RetentionSettings } from '../records/records.ts';
import { compareVersions, type VersionName } from '../records/version-name.ts';
import type { KeepRule, RemoveRule } from './plan.ts';

export interface RetentionPolicy {
  readonly keepRecent: number;
  readonly keepDeployed: boolean;
  readonly keepBest: boolean;
  readonly keepParents: boolean;
  readonly cleanupExpAfterMs: number;
}

const dayMs = 86_400_000;

/** What holds where a task says nothing; docs/retention.md has the same numbers. */
export const defaultRetention: RetentionPolicy = {
  keepRecent: 3,
  keepDeployed: true,
  keepBest: true,
  keepParents: false,
  cleanupExpAfterMs: 7 * dayMs,
};

/** The task's own settings over the defaults. */
export function retentionPolicy(settings: Omit<RetentionSettings, 'stray'> | null): RetentionPolicy {
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
  /** The same number as its file has it. */
  readonly written: number | null;
  /** The primary metric could not be found, so that it may be better than any other: not the same as not being a number. */
  readonly unscored: boolean;
  /** An experiment that has become a regular version, which is there. */
  readonly promoted: boolean;
}

/** What the rules need to know of one task. */
export interface RetentionTask {
  readonly policy: RetentionPolicy;
  readonly direction: Direction;
  /** On the scale of the scores. */
  readonly threshold: number | null;
  readonly versions: readonly RetentionVersion[];
  readonly active: string | null;
  /** Score of the version in production, retired or not; null when nothing is, or it has none. */
  readonly deployedScore: number | null;
  readonly everDeployed: ReadonlySet<string>;
  readonly historyUnknown: boolean;
  /** A file of the task has a syntax error. */
  readonly unreadable: boolean;
  /** versions/retired.yaml cannot take what would have to be written. */
  readonly unrecordable: boolean;
  readonly exempt: ReadonlySet<string>;
  /** Compared with by name in tunegate.yaml. */
  readonly baseline: string | null;
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
 * @param now milliseconds since 1970
 */
export function decideRetention(task: RetentionTask, now: number): readonly Decision[] {
  const rules = rulesOf(task, now);
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

function rulesOf(task: RetentionTask, now: number): readonly Rule[] {
  const { policy } = task;
  const recent = newest(task, now);
  const best = policy.keepBest ? bestVersions(task) : new Set<string>();
  /** Unknown and negative ages are no small ages: they have rules of their own. */
  const isWithin = ({ createdMs }: RetentionVersion, ms: number) =>
    createdMs !== null && createdMs <= now && now - createdMs < ms;
  return [
    ['active', ({ name }) => name.text === task.active],
    ['unreadable', (version) => version.unreadable || version.name.strategy === null],
    ['task-unreadable', () => task.unreadable],
    ['unsafe', (version) => version.unsafe],
    ['unrecorded', () => task.unrecordable],
    ['deployed', ({ name }) => policy.keepDeployed && task.everDeployed.has(name.text)],
    ['history-unknown', () => policy.keepDeployed && task.historyUnknown],
    ['best', ({ name }) => best.has(name.text)],
    ['unscored', ({ unscored, promoted }) => policy.keepBest && unscored && !promoted],
    ['recent', ({ name }) => recent.has(name.text)],
    [
      'experiment-running',
      (version) => version.name.experimental && isWithin(version, policy.cleanupExpAfterMs),
    ],
    [
      'promote',
      (version) => version.name.experimental && !version.promoted && isWorthPromoting(task, version),
    ],
    ['undated', (version) => version.createdMs === null || (version.name.experimental && !version.dated)],
    ['future', ({ createdMs }) => createdMs !== null && createdMs > now],
    ['young', (version) => isWithin(version, dayMs)],
    ['pinned', ({ pinned }) => pinned],
    ['exempt', ({ name }) => task.exempt.has(name.text)],
    ['baseline', ({ name }) => name.text === task.baseline],
    ['open-pull-request', ({ name }) => task.inOpenPullRequests.has(name.text)],
  ];
}

/**
 * The newest `keep_recent` regular versions. Names and dates can disagree on what is newest (v1.3 made after v2): then
 * the newest by either count, because a version is never removed that a reading of the rule would keep. Names without
 * an order and impossible dates are kept by rules of their own and take nobody's place here.
 */
function newest({ versions, policy }: RetentionTask, now: number): ReadonlySet<string> {
  const regular = versions.filter(({ name }) => !name.experimental && name.strategy !== null);
  const byName = regular.toSorted((a, b) =>
    compareVersions(b.name, a.name, { createdA: b.createdMs, createdB: a.createdMs }),
  );
  const byDate = byName
    .flatMap(({ name, createdMs }) => (createdMs === null || createdMs > now ? [] : [{ name, createdMs }]))
    .sort((a, b) => b.createdMs - a.createdMs);
  const taken = [...byName.slice(0, policy.keepRecent), ...byDate.slice(0, policy.keepRecent)];
  return new Set(taken.map(({ name }) => name.text));
}

/** Differences below this share come from writing numbers down: they are no change, and so a tie. */
const tie = 1e-9;

/**
 * All versions with the best score. Where files write shares differently (85.4 and 0.86), once by the numbers on one
 * scale and once as written: a number that was put on the wrong scale must not push out the real best. What an experiment
 * achieved is counted for the version that it became.
 */
function bestVersions(task: RetentionTask): ReadonlySet<string> {
  const { direction } = task;
  const versions = task.versions.filter(({ promoted }) => !promoted);
  const readings = [
    (version: RetentionVersion) => version.score,
    (version: RetentionVersion) => version.written,
  ];
  return new Set(
    readings.flatMap((reading) => {
      const scored = versions.flatMap((version) => {
        const score = reading(version);
        return isFiniteScore(score) ? [{ version: version.name.text, score }] : [];
      });
      const best = scored.reduce<number | null>(
        (top, { score }) => (top === null || isBetter(score, top, direction) ? score : top),
        null,
      );
      return scored
        .filter(({ score }) => best !== null && Math.abs(score - best) <= tie * Math.abs(best))
        .map(({ version }) => version);
    }),
  );
}

const isFiniteScore = (score: number | null): score is number => score !== null && Number.isFinite(score);

/**
 * The guide: merge an experiment on success, that is when it meets the threshold *and* beats the deployed version.
 * What one of the two cannot say (no threshold, nothing deployed with a score) the other decides alone.
 */
function isWorthPromoting(task: RetentionTask, { score }: RetentionVersion): boolean {
  const { threshold, direction } = task;
  const deployed = isFiniteScore(task.deployedScore) ? task.deployedScore : null;
  if (!isFiniteScore(score) || (threshold === null && deployed === null)) return false;
  const met = threshold === null || meets(score, threshold, direction);
  return met && (deployed === null || isBetter(score, deployed, direction));
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
