import { openPair } from '../../../src/adapters/local/pair.ts';
import type { PairRequest } from '../../../src/adapters/local/pair-request.ts';
import type { SnapshotPair } from '../../../src/ports.ts';
import { mergeText } from '../../../src/records/merge-text.ts';

/** Opens a pair as the command line would, and closes it again. */
export async function withPair<T>(
  workingDirectory: string,
  request: Partial<PairRequest>,
  use: (pair: SnapshotPair) => Promise<T>,
): Promise<T> {
  const opened = await openPair({ workingDirectory, baseRef: null, headRef: null, mergeText, ...request });
  try {
    return await use(opened.pair);
  } finally {
    await opened[Symbol.asyncDispose]();
  }
}
