import { parseVersionName } from '../../../src/domain/records/version-name.ts';
import type { RetentionTask, RetentionVersion } from '../../../src/domain/retention/decide.ts';
import { decideRetention, defaultRetention } from '../../../src/domain/retention/decide.ts';
import type { KeepRule, RemoveRule } from '../../../src/domain/retention/plan.ts';

export const day = 86_400_000;
export const now = Date.UTC(2026, 10, 22, 3);

/** A version made `age` days ago; null is undated. Its score is written as it is. */
export function aged(
  name: string,
  age: number | null,
  more: Partial<RetentionVersion> = {},
): RetentionVersion {
  return {
    name: parseVersionName(name, 'task'),
    createdMs: age === null ? null : now - age * day,
    dated: age !== null,
    parent: null,
    pinned: false,
    unreadable: false,
    unsafe: false,
    score: null,
    written: more.score ?? null,
    unscored: false,
    promoted: false,
    ...more,
  };
}

/** A task under which everything goes that no rule keeps: one recent version, nothing active or deployed. */
export function bare(
  versions: readonly RetentionVersion[],
  more: Partial<Omit<RetentionTask, 'policy'>> & { policy?: Partial<RetentionTask['policy']> } = {},
): RetentionTask {
  const { policy, ...rest } = more;
  return {
    direction: 'higher',
    threshold: null,
    versions,
    active: null,
    deployedScore: null,
    everDeployed: new Set(),
    historyUnknown: false,
    unreadable: false,
    unrecordable: false,
    exempt: new Set(),
    baseline: null,
    inOpenPullRequests: new Set(),
    ...rest,
    policy: { ...defaultRetention, keepRecent: 1, ...policy },
  };
}

/** What becomes of each version: the rules that keep it, or the one that removes it. */
export function decided(task: RetentionTask): Record<string, readonly (KeepRule | RemoveRule)[]> {
  return Object.fromEntries(
    decideRetention(task, now).map(({ version, keep, remove }) => [
      version.name.text,
      remove === null ? keep : [remove],
    ]),
  );
}
