import { type AnyFinding, finding, type Place } from '../domain/findings/finding.ts';
import type { RetiredVersion, TaskRecord, VersionRecord } from '../domain/records/records.ts';
import { placeAt, placeOf, type RuleContext, type VersionRule } from './context.ts';

const retiredBy = (task: TaskRecord | null): ReadonlyMap<string, RetiredVersion> =>
  new Map(
    (task?.retired.state === 'read' ? task.retired.value : []).map((version) => [version.version, version]),
  );

/** Where a version stood on the base: its folder is gone, so the file that said most about it. */
function gone(path: string, version: VersionRecord): Place {
  const file = version.lineage.state === 'absent' ? `${version.path}/lineage.yaml` : version.lineage.file;
  return { file, line: 1, column: 1, task: path };
}

/**
 * Versions that the pull request removes: the one in production never; one that was deployed once, or any other, only
 * with its record in versions/retired.yaml.
 */
export function versionsRemoved(
  path: string,
  base: TaskRecord,
  head: TaskRecord | null,
  deployed: readonly string[],
): readonly AnyFinding[] {
  const present = new Set((head?.versions ?? []).map((version) => version.name.text));
  const remembered = retiredBy(head);
  const production = deployed.find((name) => base.versions.some((version) => version.name.text === name));
  return base.versions.flatMap((version): readonly AnyFinding[] => {
    const name = version.name.text;
    if (present.has(name)) return [];
    const place = gone(path, version);
    if (name === production || (deployed.includes(name) && !remembered.has(name))) {
      return [finding('history/deployed-removed', place, { version: name })];
    }
    // A task that goes as a whole takes its versions along; a retired.yaml that cannot be read has its own finding.
    if (head === null || head.retired.state === 'broken' || remembered.has(name)) return [];
    return [finding('history/version-removed', place, { version: name })];
  });
}

/** The version brought back from the record of removed ones, not a new one under its name. */
const isRestored = (version: VersionRecord, retired: RetiredVersion): boolean =>
  version.lineage.state === 'read' &&
  version.lineage.value.created !== null &&
  version.lineage.value.created.epochMs === retired.created?.epochMs;

/** A new version has the name of one that was removed: tags, artefacts and links of that one now mean another model. */
export const nameReused: VersionRule = (context, version) => {
  const name = version.name.text;
  const retired = context.retired.get(name);
  if (retired === undefined || context.baseVersions.has(name) || isRestored(version, retired)) return [];
  const { lineage } = version;
  const place =
    lineage.state === 'read' ? placeAt(context, lineage.source, ['version']) : placeOf(context, lineage.file);
  return [finding('history/name-reused', place, { version: name, removed: retired.removed?.text ?? '' })];
};

/** The pull request takes a version out of the record of removed ones, without bringing it back. */
export function retiredRemoved(context: RuleContext): readonly AnyFinding[] {
  const { base, head } = context;
  if (base === null || head.retired.state === 'broken') return [];
  const now = retiredBy(head);
  return [...retiredBy(base).keys()]
    .filter((name) => !now.has(name) && !context.versions.has(name))
    .map((version) => {
      const place = placeOf(context, head.retired.file);
      return finding('history/retired-removed', place, { version });
    });
}

/** The pull request gives a version of the base another parent or another date. */
export const originRewritten: VersionRule = (context, version) => {
  const before = context.baseVersions.get(version.name.text)?.lineage;
  const { lineage } = version;
  if (before?.state !== 'read' || lineage.state !== 'read') return [];
  const steps = [
    ['parent', before.value.parent, lineage.value.parent],
    ['created', before.value.created?.text ?? null, lineage.value.created?.text ?? null],
  ] as const;
  return steps
    .filter(([, from, to]) => from !== null && from !== to)
    .map(([key, from, to]) => {
      const place = placeAt(context, lineage.source, [key]);
      const args = { version: version.name.text, key, from: from ?? '', to: to ?? '' };
      return finding('history/origin-rewritten', place, args, { suggestion: from });
    });
};
