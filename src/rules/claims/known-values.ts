import { compareConfig } from '../../domain/compare/configuration.ts';
import type { ConfigValue } from '../../domain/records/records.ts';
import type { VersionFacts } from '../../domain/records/version-facts.ts';

/** One setting of a version beside that of its parent; undefined where a side does not state it. */
export interface Setting {
  readonly key: string;
  readonly before: ConfigValue | undefined;
  readonly after: ConfigValue | undefined;
}

const countKeys = [
  ['train_count', 'trainCount'],
  ['valid_count', 'validCount'],
  ['test_count', 'testCount'],
] as const;

export const classKey = (label: string): string => `class_distribution.${label}`;

/** The settings of which both sides have a record: a side without any configuration says nothing about it. */
export function settingsOf(parent: VersionFacts, version: VersionFacts): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  if (parent.config.size > 0 && version.config.size > 0) {
    for (const key of new Set([...parent.config.keys(), ...version.config.keys()])) {
      const [before, after] = [parent.config.get(key)?.value, version.config.get(key)?.value];
      settings.set(key, { key, before, after });
    }
  }
  for (const [key, field] of countKeys) {
    const [before, after] = [parent.data[field], version.data[field]];
    if (before !== null && after !== null) settings.set(key, { key, before, after });
  }
  const [p, q] = [parent.data.classDistribution, version.data.classDistribution];
  if (p !== null && q !== null) {
    for (const label of new Set([...p.keys(), ...q.keys()])) {
      const key = classKey(label);
      settings.set(key, { key, before: p.get(label) ?? 0, after: q.get(label) ?? 0 });
    }
  }
  return settings;
}

/** The settings that really differ, class counts left out: they follow from what was added and removed. */
export function changedSettings(parent: VersionFacts, version: VersionFacts): readonly Setting[] {
  const settings = settingsOf(parent, version);
  const config =
    parent.config.size > 0 && version.config.size > 0
      ? compareConfig(parent.config, version.config).map(({ key }) => key)
      : [];
  const counts = countKeys
    .map(([key]) => key)
    .filter((key) => settings.get(key)?.before !== settings.get(key)?.after);
  return [...config, ...counts].flatMap((key) => {
    const setting = settings.get(key);
    return setting === undefined ? [] : [setting];
  });
}
