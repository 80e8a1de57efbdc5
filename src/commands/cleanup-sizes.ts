import type { Entry } from '../domain/records/snapshot.ts';
import type { FileSize } from '../domain/retention/plan-totals.ts';
import type { Snapshot } from '../ports.ts';

/** A pointer is smaller by definition (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const largestPointer = 1024;
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d{1,15})\n/;

/** Bytes of everything that could go, by path; a Git LFS pointer counts as what it points to. */
export async function sizesOf(
  snapshot: Snapshot,
  entries: readonly Entry[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, FileSize>> {
  const paths = new Set(wanted);
  const contents = await snapshot.read(
    entries.filter(({ path }) => paths.has(path)),
    () => largestPointer,
  );
  return new Map(
    [...contents].map(([path, content]): [string, FileSize] => {
      if (content.kind === 'too-large') return [path, { bytes: content.size, isLfs: false }];
      const size = pointer.exec(new TextDecoder().decode(content.bytes))?.[1];
      return size === undefined
        ? [path, { bytes: content.bytes.length, isLfs: false }]
        : [path, { bytes: Number(size), isLfs: true }];
    }),
  );
}
