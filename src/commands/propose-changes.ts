import { compareConfig } from '../domain/compare/configuration.ts';
import type { ConfigValue } from '../domain/records/records.ts';
import type { VersionFacts } from '../domain/records/version-facts.ts';

/** How a change is put into words, in the reader's language. */
export interface ChangeWords {
  readonly first: string;
  readonly step: (key: string, from: string, to: string) => string;
  readonly added: (key: string, value: string) => string;
  readonly removed: (key: string, value: string) => string;
}

const counts = [
  ['train_count', 'trainCount'],
  ['valid_count', 'validCount'],
  ['test_count', 'testCount'],
] as const;

/**
 * What a version changed, one entry a difference that its records show: configuration keys in the order in which people read
 * them, then counts of items. A first version says that it is one. Empty where nothing differs.
 */
export function proposedChanges(
  parent: VersionFacts | null,
  version: VersionFacts,
  words: ChangeWords,
): readonly string[] {
  if (parent === null) return [words.first];
  const config =
    parent.config.size === 0 || version.config.size === 0 ? [] : compareConfig(parent.config, version.config);
  const steps = config.map(({ key, baseline, candidate }) => {
    if (baseline === undefined) return words.added(key, valueText(candidate));
    if (candidate === undefined) return words.removed(key, valueText(baseline));
    return words.step(key, valueText(baseline), valueText(candidate));
  });
  const data = counts.flatMap(([key, field]) => {
    const [before, after] = [parent.data[field], version.data[field]];
    return before === null || after === null || before === after
      ? []
      : [words.step(key, String(before), String(after))];
  });
  return [...steps, ...data];
}

/** Small numbers as people write them: `1e-5`. */
function valueText(value: ConfigValue | undefined): string {
  if (typeof value !== 'number') return String(value);
  return value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential() : String(value);
}
