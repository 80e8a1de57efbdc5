import { deployedHits, isOlder } from '../domain/judge/deployments.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import { definitionOf, versionsOf } from '../domain/records/version-facts.ts';
import type { FileRevision, History } from '../ports.ts';
import { readTask } from '../records/task.ts';

/** A version that was in production at some commit of the base. */
export interface DeployedBefore {
  readonly version: string;
  readonly commit: string;
}

/** More states of one file than this are not looked at: it was then not deployed in living memory. */
const MOST_REVISIONS = 500;

/**
 * The baseline rule `history`: what task.yaml called deployed at the last commit at which it did. Looked for only
 * where nothing on the base itself says what is deployed; null when nothing was found.
 */
export async function deployedInHistory(
  base: TaskRecord | null,
  history: History | null,
): Promise<DeployedBefore | null> {
  if (base === null || history === null || deployedHits(base, null).length > 0) return null;
  for await (const { commit, versions } of deployedStates(base, history)) {
    const [version] = versions;
    if (version !== undefined) return { version, commit };
  }
  return null;
}

/**
 * Which of the versions that the result makes active or calls deployed were in production at some commit of the base.
 * Looked for only where a version is on the base with results and nothing else says that it was: it may be a rollback.
 */
export async function deployedOnce(
  base: TaskRecord | null,
  head: TaskRecord | null,
  history: History | null,
  before: DeployedBefore | null,
): Promise<readonly string[]> {
  if (base === null || head === null || history === null) return [];
  const versions = versionsOf(base);
  const hits = deployedHits(base, before);
  const known = new Set(hits.map(({ version }) => version));
  const production = hits.map(({ version }) => versions.get(version)).find((facts) => facts !== undefined);
  if (production === undefined) return [];
  const asked = new Set(
    [definitionOf(head)?.version ?? null, ...deployedHits(head, null).map(({ version }) => version)].filter(
      (version) => version !== null && !known.has(version),
    ),
  );
  const missing = new Set(
    [...versions.values()]
      .filter((facts) => asked.has(facts.version) && facts.results !== null && isOlder(facts, production))
      .map(({ version }) => version),
  );
  const found: string[] = [];
  if (missing.size === 0) return found;
  for await (const state of deployedStates(base, history)) {
    for (const version of state.versions) if (missing.delete(version)) found.push(version);
    if (missing.size === 0) break;
  }
  return found;
}

/**
 * Whether the base's task.yaml once said that this version is in production: what goes back to it and takes the present one
 * away is the revert of a deployment. What a lineage says of itself is not enough for that.
 */
export async function wasInProduction(
  base: TaskRecord,
  version: string,
  history: History | null,
): Promise<boolean> {
  if (history === null) return false;
  for await (const { versions } of deployedStates(base, history)) if (versions.includes(version)) return true;
  return false;
}

/** What task.yaml called deployed at each commit that changed it, the latest first. */
async function* deployedStates(
  { definition: { file }, path }: TaskRecord,
  history: History,
): AsyncIterable<{ readonly commit: string; readonly versions: readonly string[] }> {
  let seen = 0;
  for await (const revision of history.revisions(file)) {
    yield { commit: revision.commit, versions: deployedAt(file, path, revision) };
    seen += 1;
    if (seen >= MOST_REVISIONS) return;
  }
}

function deployedAt(file: string, task: string, { bytes }: FileRevision): readonly string[] {
  if (bytes === null) return [];
  const { record } = readTask({
    path: task,
    entries: [{ path: file, kind: 'file', id: '' }],
    contents: new Map([[file, { kind: 'bytes', bytes }]]),
  });
  return deployedHits(record, null).map(({ version }) => version);
}
