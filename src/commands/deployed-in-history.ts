import { deployedHits } from '../domain/judge/baseline.ts';
import type { TaskRecord } from '../domain/records/records.ts';
import { definitionOf } from '../domain/records/version-facts.ts';
import type { History } from '../ports.ts';
import { readTask } from '../records/task.ts';

/** A version that was in production at some commit of the base. */
export interface DeployedBefore {
  readonly version: string;
  readonly commit: string;
}

/** More states of one file than this are not looked at: it was then not deployed in living memory. */
const MOST_REVISIONS = 500;

/**
 * Baseline rule 4 of SPEC section 4: what task.yaml held at the last commit with `status: deployed`. Looked for only where
 * nothing on the base itself says what is deployed; null when nothing was found.
 */
export async function deployedInHistory(
  base: TaskRecord | null,
  history: History | null,
): Promise<DeployedBefore | null> {
  if (base === null || history === null || deployedHits(base, null).length > 0) return null;
  let seen = 0;
  for await (const { commit, bytes } of history.revisions(base.definition.file)) {
    const version = bytes === null ? null : deployedVersion(base.definition.file, base.path, bytes);
    if (version !== null) return { version, commit };
    seen += 1;
    if (seen >= MOST_REVISIONS) return null;
  }
  return null;
}

function deployedVersion(file: string, task: string, bytes: Uint8Array): string | null {
  const { record } = readTask({
    path: task,
    entries: [{ path: file, kind: 'file', id: '' }],
    contents: new Map([[file, { kind: 'bytes', bytes }]]),
  });
  const definition = definitionOf(record);
  return definition?.status === 'deployed' ? definition.version : null;
}
