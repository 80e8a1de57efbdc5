import type { TaskRecord, VersionRecord } from '../records/records.ts';
import type { Entry } from '../records/snapshot.ts';
import { versionFacts } from '../records/version-facts.ts';
import { artefactTexts, isOwnArtefact, overlaps, readArtefactPath } from './artefacts.ts';
import type { Tree } from './directory-tree.ts';
import type { PlanNotice, PlanNoticeCode } from './plan.ts';

/** What belongs to a version in the repository's tree. All paths are from the snapshot's root. */
export interface Footprint {
  readonly version: string;
  readonly folder: string;
  /** Model paths of the version inside the task that only it can mean; whether others name them too is decided later. */
  readonly artefacts: readonly string[];
  /** Paths that it names, its own or not, wherever they lead inside the repository: nobody else's removal takes them. */
  readonly named: readonly string[];
  /** Removing it could touch something else: it stays. */
  readonly unsafe: boolean;
  /** Models that it names and that lie in no tree of ours: a Hub repository, an address, a path out of the task. */
  readonly external: readonly string[];
  readonly notices: readonly PlanNotice[];
}

const within = (directory: string, path: string): string =>
  directory === '' ? path : `${directory}/${path}`;

/** Where a path leads from a directory, `..` taken literally; null when it leaves the repository. */
export function resolveFrom(directory: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  const parts: string[] = directory === '' ? [] : directory.split('/');
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/**
 * Looks a version's folder and model paths up among the tree's entries.
 * @param nested directories of the tasks that lie below this one
 */
export function footprintOf(
  task: TaskRecord,
  record: VersionRecord,
  tree: Tree,
  nested: readonly string[],
): Footprint {
  const version = record.name.text;
  const notices: PlanNotice[] = [];
  const say = (code: PlanNoticeCode, detail: string) =>
    notices.push({ code, task: task.path, version, detail });
  const folder = record.path;
  const artefacts: string[] = [];
  for (const text of artefactTexts(record)) {
    const read = readArtefactPath(text);
    if (read.kind === 'outside') say('artefact-outside', text);
    if (read.kind !== 'inside') continue;
    const path = within(task.path, read.path);
    if (overlaps(path, folder) || tree.below(path).length === 0) continue;
    if (isOwnArtefact(read.path, version)) artefacts.push(path);
    else say('artefact-shared', text);
  }
  for (const root of [folder, ...artefacts]) {
    const link = tree.below(root).find(isLink);
    if (link !== undefined) say('link-inside', link.path);
    if (tree.collides(root)) say('name-collision', root);
    const other = nested.find((directory) => overlaps(directory, root));
    if (other !== undefined) say('nested-task', other);
  }
  return {
    version,
    folder,
    artefacts,
    named: artefactTexts(record).flatMap((text) => resolveFrom(task.path, text) ?? []),
    external: externalModels(record),
    unsafe: notices.some(({ code }) => code !== 'artefact-shared'),
    notices,
  };
}

function externalModels(record: VersionRecord): readonly string[] {
  const { hfRepo } = versionFacts(record).model;
  const elsewhere = artefactTexts(record).filter((text) => readArtefactPath(text).kind !== 'inside');
  return [...(hfRepo === null ? [] : [hfRepo]), ...elsewhere];
}

/** Whether a path lies below a directory; everything lies below the root's own `''`. */
export const isBelow = (path: string, directory: string): boolean =>
  directory === '' || path.startsWith(`${directory}/`);

const isLink = (entry: Entry): boolean => entry.kind !== 'file';
