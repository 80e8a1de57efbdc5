import type { ConfigValue, Lineage, VersionRecord } from '../../domain/records/records.ts';
import { type VersionFacts, versionFacts } from '../../domain/records/version-facts.ts';
import { contradictedKeys } from '../consistency/two-files.ts';
import type { ReadFile, RuleContext } from '../context.ts';
import { redact } from '../secrets/redact.ts';

/** An entry as it is shown in a finding: no secrets, and not longer than a line. */
export const shown = (entry: string): string => {
  const text = redact(entry);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** The version that is being configured or trained: what it changes is not settled before it has results. */
export function isBeingMade(context: RuleContext, version: VersionRecord): boolean {
  const task = context.task?.value;
  const early = task?.status === 'configuring' || task?.status === 'training';
  return early && task?.version === version.name.text && versionFacts(version).results === null;
}

interface Sides {
  readonly lineage: ReadFile<Lineage>;
  readonly version: VersionFacts;
  readonly parent: VersionFacts;
  readonly parentRecord: VersionRecord;
  /** Keys on which the files of either version contradict each other: nothing is held against those. */
  readonly unsettled: ReadonlySet<string>;
}

/** A version and its parent, when both can be read: a file that is broken would show differences that are none. */
export function sidesOf(context: RuleContext, record: VersionRecord): Sides | null {
  if (record.lineage.state !== 'read' || record.lineage.value.parent === null) return null;
  if (isBeingMade(context, record)) return null;
  const parentRecord = context.versions.get(record.lineage.value.parent);
  if (parentRecord === undefined || parentRecord === record) return null;
  const [version, parent] = [versionFacts(record), versionFacts(parentRecord)];
  if (version.broken.length > 0 || parent.broken.length > 0) return null;
  const unsettled = new Set([...contradictedKeys(record), ...contradictedKeys(parentRecord)]);
  return { lineage: record.lineage, version, parent, parentRecord, unsettled };
}

/** A value of a setting as it is shown: no secrets, `–` for none. */
export const settingText = (value: ConfigValue | undefined): string =>
  value === undefined ? '–' : redact(String(value));

/** Where a version states a setting: its lineage, else config.yaml or data_snapshot.json. */
export function settingPlace(record: VersionRecord, key: string) {
  const { lineage, config, dataSnapshot } = record;
  if (lineage.state === 'read') {
    const entry = lineage.value.config?.get(key);
    if (entry !== undefined) return { source: lineage.source, path: entry.path };
    if (lineage.source.text(['data', key]) !== null) return { source: lineage.source, path: ['data', key] };
  }
  const entry = config.state === 'read' ? config.value.get(key) : undefined;
  if (config.state === 'read' && entry !== undefined) return { source: config.source, path: entry.path };
  if (dataSnapshot.state === 'read' && dataSnapshot.source.text([key]) !== null) {
    return { source: dataSnapshot.source, path: [key] };
  }
  return null;
}
