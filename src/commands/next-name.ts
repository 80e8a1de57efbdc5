import { UsageError } from '../domain/errors.ts';
import type { VersionStrategy } from '../domain/records/version-name.ts';
import { type NextOptions, nextVersion, type VersionName } from '../domain/records/version-name.ts';

/** The name of the next version. Throws UsageError, with what can be done, where there is none that tells the truth. */
export function nextName(
  strategy: VersionStrategy,
  existing: readonly VersionName[],
  options: NextOptions,
): string {
  const next = nextVersion(strategy, existing, options);
  if (typeof next === 'string') return next;
  switch (next.kind) {
    case 'no-minor':
      throw new UsageError(
        'Names that are dates have no minor: leave --minor out, or use the hybrid strategy.',
      );
    case 'taken':
      throw new UsageError(
        `There is ${next.by} already, and no second name for its time. Make an experiment (--exp), wait, or use the hybrid strategy.`,
      );
    case 'dated-ahead':
      throw new UsageError(
        `${next.by} is dated later than now (UTC), so that no true name comes behind it. Put its date right first.`,
      );
  }
}
