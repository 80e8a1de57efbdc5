import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { ConfigValue, Lineage, VersionRecord } from '../domain/records/records.ts';
import { type VersionFacts, versionFacts } from '../domain/records/version-facts.ts';
import { contradicted, isMentioned } from './claims/check-claim.ts';
import { changedSettings, classKey, type Setting, settingsOf } from './claims/known-values.ts';
import { claimsIn, incrementsIn } from './claims/parse.ts';
import { isVague } from './claims/vague.ts';
import { folded, isExpected } from './claims/words.ts';
import { contradictedKeys } from './consistency-files.ts';
import { locationAt, placeAt, type ReadFile, type RuleContext, type VersionRule } from './context.ts';
import { redact } from './secrets/redact.ts';

/** An entry as it is shown in a finding: no secrets, and not longer than a line. */
const shown = (entry: string): string => {
  const text = redact(entry);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

/** The version that is being configured or trained: what it changes is not settled before it has results. */
function isBeingMade(context: RuleContext, version: VersionRecord): boolean {
  const task = context.task?.value;
  const early = task?.status === 'configuring' || task?.status === 'training';
  return early && task?.version === version.name.text && versionFacts(version).results === null;
}

/** Nothing is said about what the version changes. A first version has less to say: a notice. */
export const noChanges: VersionRule = (context, version) => {
  const { lineage } = version;
  if (isBeingMade(context, version)) return [];
  if (lineage.state !== 'read' || lineage.value.changes.some((entry) => entry.trim() !== '')) return [];
  // Entries that are no texts have findings of their own.
  if (lineage.source.text(['changes', 0]) !== null && lineage.value.changes.length === 0) return [];
  const place = placeAt(context, lineage.source, ['changes'], 'key');
  return lineage.value.parent === null
    ? [finding('lineage/no-changes', place, {}, { severity: 'notice' })]
    : [finding('lineage/no-changes', place, {})];
};

/** An entry says that something changed, and not what. */
export const vagueChanges: VersionRule = (context, { lineage }) => {
  if (lineage.state !== 'read' || lineage.value.changes.every((entry) => entry.trim() === '')) return [];
  const { source } = lineage;
  return lineage.value.changes.flatMap((entry, index): readonly AnyFinding[] =>
    isVague(entry)
      ? [
          finding('lineage/vague-change', placeAt(context, source, ['changes', index]), {
            text: shown(entry),
          }),
        ]
      : [],
  );
};

interface Sides {
  readonly lineage: ReadFile<Lineage>;
  readonly version: VersionFacts;
  readonly parent: VersionFacts;
  readonly parentRecord: VersionRecord;
  /** Keys on which the files of either version contradict each other: nothing is held against those. */
  readonly unsettled: ReadonlySet<string>;
}

/** A version and its parent, when both can be read: a file that is broken would show differences that are none. */
function sidesOf(context: RuleContext, record: VersionRecord): Sides | null {
  if (record.lineage.state !== 'read' || record.lineage.value.parent === null) return null;
  if (isBeingMade(context, record)) return null;
  const parentRecord = context.versions.get(record.lineage.value.parent);
  if (parentRecord === undefined || parentRecord === record) return null;
  const [version, parent] = [versionFacts(record), versionFacts(parentRecord)];
  if (version.broken.length > 0 || parent.broken.length > 0) return null;
  const unsettled = new Set([...contradictedKeys(record), ...contradictedKeys(parentRecord)]);
  return { lineage: record.lineage, version, parent, parentRecord, unsettled };
}

const textOf = (value: ConfigValue | undefined): string =>
  value === undefined ? '–' : redact(String(value));

/** Where a version states a setting: its lineage, else config.yaml or data_snapshot.json. */
function settingPlace(record: VersionRecord, key: string) {
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

/** An entry says `a → b`, and the records of the version and its parent say otherwise. */
export const claims: VersionRule = (context, record) => {
  const sides = sidesOf(context, record);
  if (sides === null) return [];
  const settings = [...settingsOf(sides.parent, sides.version).values()].filter(
    ({ key }) => !sides.unsettled.has(key),
  );
  return sides.lineage.value.changes.flatMap((entry, index) =>
    claimsIn(entry).flatMap((claim): readonly AnyFinding[] => {
      const wrong = contradicted(claim, settings);
      if (wrong === null) return [];
      const place = placeAt(context, sides.lineage.source, ['changes', index]);
      const at = settingPlace(record, wrong.key);
      const args = {
        text: shown(entry),
        key: wrong.key,
        claimed: { from: redact(claim.from), to: redact(claim.to) },
        actual: { from: textOf(wrong.before), to: textOf(wrong.after) },
      };
      const related = at === null ? null : locationAt(at.source, at.path);
      return [finding('lineage/claim-differs', place, args, { related })];
    }),
  );
};

const difference = (setting: Setting | undefined): number | null =>
  typeof setting?.before === 'number' && typeof setting.after === 'number'
    ? setting.after - setting.before
    : null;

/**
 * An entry says that so many items came or went. It is right when train_count, another count, or a class that it
 * names changed by as much, or when all entries together make up the change of train_count.
 */
export const countClaims: VersionRule = (context, record) => {
  const sides = sidesOf(context, record);
  if (sides === null) return [];
  const settings = settingsOf(sides.parent, sides.version);
  const total = difference(settings.get('train_count'));
  const touchesData = [...sides.unsettled].some(
    (key) => key.endsWith('_count') || key.startsWith(classKey('')),
  );
  if (total === null || touchesData) return [];
  const increments = sides.lineage.value.changes.flatMap((entry, index) =>
    incrementsIn(entry).map((increment) => ({ ...increment, entry, index })),
  );
  if (increments.reduce((sum, { count }) => sum + count, 0) === total) return [];
  const allowed = new Set(
    [...settings.values()]
      .filter(({ key }) => key.endsWith('_count') || key.startsWith(classKey('')))
      .map(difference),
  );
  return increments
    .filter(({ count }) => !allowed.has(count))
    .map(({ count, entry, index }) => {
      const place = placeAt(context, sides.lineage.source, ['changes', index]);
      const at = settingPlace(record, 'train_count');
      const related = at === null ? null : locationAt(at.source, at.path);
      const args = { text: shown(entry), claimed: count, actual: total };
      return finding('lineage/count-differs', place, args, { related });
    });
};

/** A setting differs from the parent's, and no entry speaks of it. Keys that few people write about: a notice. */
export const unmentioned: VersionRule = (context, record) => {
  const sides = sidesOf(context, record);
  if (sides === null || noChanges(context, record).length > 0 || vagueChanges(context, record).length > 0) {
    return [];
  }
  const entries = sides.lineage.value.changes.map(folded);
  return changedSettings(sides.parent, sides.version)
    .filter((setting) => !sides.unsettled.has(setting.key) && !isMentioned(setting, entries))
    .flatMap((setting): readonly AnyFinding[] => {
      const at = settingPlace(record, setting.key);
      const before = settingPlace(sides.parentRecord, setting.key);
      // A key that is gone has no place of its own any more.
      const place =
        at === null
          ? placeAt(context, sides.lineage.source, ['changes'], 'key')
          : placeAt(context, at.source, at.path);
      const args = {
        key: setting.key,
        from: textOf(setting.before),
        to: textOf(setting.after),
        parent: sides.parent.version,
      };
      const related = before === null ? null : locationAt(before.source, before.path);
      return isExpected(setting.key)
        ? [finding('lineage/unmentioned-change', place, args, { related })]
        : [finding('lineage/unmentioned-change', place, args, { related, severity: 'notice' })];
    });
};
