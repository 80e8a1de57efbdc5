import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { OperationError } from '../../domain/errors.ts';
import type { CleanupChange } from '../../ports.ts';

const schema = z.strictObject({
  head: z.string(),
  removals: z.array(z.strictObject({ path: z.string(), id: z.string() })),
  writes: z.array(z.strictObject({ path: z.string(), text: z.string(), before: z.nullable(z.string()) })),
  watched: z.array(z.string()),
});

/** Writes a change down before it is carried out; whole or not at all. */
export function writeJournal(path: string, change: CleanupChange): void {
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify(change));
    renameSync(`${path}.tmp`, path);
  } catch (error) {
    throw new OperationError(`The journal ${path} cannot be written. Nothing was removed.`, { cause: error });
  }
}

/** Throws OperationError when Tunegate did not write the file. */
export function readJournal(path: string): CleanupChange {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new OperationError(
      `An earlier cleanup did not end, and its journal ${path} cannot be read. Check git status, then delete the journal.`,
      { cause: error },
    );
  }
}
