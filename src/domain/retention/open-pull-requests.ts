import { deployedHits } from '../judge/deployments.ts';
import type { TaskRecord, VersionRecord } from '../records/records.ts';
import { readValue } from '../records/version-facts.ts';
import { artefactTexts, mentionsName, overlaps } from './artefacts.ts';
import { resolveFrom } from './footprint.ts';

/** One file that an open pull request changes. */
export interface OpenChange {
  /** From the snapshot's root. */
  readonly path: string;
  /** The text as the pull request has it; null for files that are no records and where it could not be had. */
  readonly text: string | null;
}

/** What open pull requests change. `not-asked`: without GitHub; `too-many`: more than can be looked at. */
export type OpenPullRequests =
  | { readonly kind: 'known'; readonly changes: readonly OpenChange[] }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'too-many' };

/** Whether a changed file's text is wanted: only these say which versions a pull request needs. */
export const isTellingFile = (path: string): boolean =>
  /(?:^|\/)(?:task\.ya?ml|versions\/[^/]+\/lineage\.ya?ml)$/.test(path);

/**
 * The versions of a task that open pull requests change, make active, start from or compare with. Names are looked for
 * as words in the changed records, which finds a few too many and misses none.
 */
export function versionsInPullRequests(record: TaskRecord, open: OpenPullRequests): ReadonlySet<string> {
  const all = record.versions.map(({ name }) => name.text);
  if (open.kind === 'not-asked') return new Set();
  if (open.kind === 'too-many') return new Set(all);
  const changes = open.changes.filter(({ path }) => overlaps(path, record.path) || record.path === '');
  const telling = changes.filter(({ path }) => isTellingFile(path));
  if (telling.some(({ text }) => text === null)) return new Set(all);
  const touched = record.versions.filter(
    (version) =>
      telling.some(({ text }) => text !== null && mentionsName(text, version.name.text)) ||
      placesOf(record, version).some((place) => changes.some(({ path }) => overlaps(path, place))),
  );
  // The baseline of what a pull request makes active, where nothing is deployed.
  const parents = touched.flatMap((version) => readValue(version.lineage)?.parent ?? []);
  // And what everything else in the task is compared with, whether or not the policy keeps it.
  const production = deployedHits(record, null).find(({ version }) => all.includes(version))?.version;
  const compared = changes.length === 0 || production === undefined ? [] : [production];
  return new Set([...touched.map(({ name }) => name.text), ...parents, ...compared]);
}

const placesOf = (record: TaskRecord, version: VersionRecord): readonly string[] => [
  version.path,
  version.results.file,
  ...artefactTexts(version).flatMap((text) => resolveFrom(record.path, text) ?? []),
];
