import { comparability } from '../compare/comparability.ts';
import type { MetricChange } from '../compare/comparison.ts';
import { compareMetrics, type MetricContext } from '../compare/metrics.ts';
import type { TaskInput } from '../judge/task-input.ts';
import { type VersionFacts, versionsOf } from '../records/version-facts.ts';
import { changedVersions } from '../records/version-paths.ts';

export const otherVersionKinds = ['added', 'changed', 'removed'] as const;

export interface OtherVersion {
  readonly version: string;
  readonly kind: (typeof otherVersionKinds)[number];
  /** The primary metric against the same baseline, null without results. */
  readonly primary: MetricChange | null;
}

function primaryChange(
  version: VersionFacts,
  baseline: VersionFacts | null,
  context: MetricContext,
): MetricChange | null {
  if (context.primary === null || version.results === null) return null;
  const { comparable } =
    baseline === null
      ? { comparable: false }
      : comparability(baseline, version, context.primary, context.reading);
  const { metrics } = compareMetrics(baseline, version, comparable, { ...context, onlyPrimary: true });
  const [primary] = metrics;
  if (primary === undefined) return null;
  // A difference of unlike things is no change.
  const alone = { ...primary, change: null, relativeChange: null, outcome: 'new' as const };
  return baseline === null || comparable ? primary : alone;
}

/** Further versions that the pull request adds, changes or removes, against the same baseline as the candidate. */
export function otherVersions(
  input: TaskInput,
  candidate: string | null,
  baseline: VersionFacts | null,
  context: MetricContext,
): readonly OtherVersion[] {
  const present = (versions: ReadonlyMap<string, VersionFacts>, name: string) => {
    const facts = versions.get(name);
    return facts === undefined || facts.retired ? null : facts;
  };
  const [base, head] = [versionsOf(input.base), versionsOf(input.head)];
  return [...changedVersions(input.path, input.changes)].flatMap((name): readonly OtherVersion[] => {
    if (name === candidate) return [];
    const [before, after] = [present(base, name), present(head, name)];
    if (after === null) return before === null ? [] : [{ version: name, kind: 'removed', primary: null }];
    const kind = before === null ? 'added' : 'changed';
    return [{ version: name, kind, primary: primaryChange(after, baseline, context) }];
  });
}
