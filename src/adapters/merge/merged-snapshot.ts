import type { Content, RevisionLabel } from '../../domain/records/snapshot.ts';
import type { Snapshot } from '../../ports.ts';
import { below, outermost, sortedEntries } from '../local/paths.ts';
import type { MergedSides } from './merge-sides.ts';

/** The base with what the merge makes of it. */
export function mergedSnapshot(
  base: Snapshot,
  head: Snapshot,
  { merged }: Pick<MergedSides, 'merged'>,
  label: RevisionLabel,
): Snapshot {
  return {
    label,
    entries: async (directories) => {
      const isWanted = below(outermost(directories));
      const kept = (await base.entries(directories)).filter(({ path }) => !merged.has(path));
      const changed = [...merged.values()].flatMap((one) => (one === null ? [] : [one.entry]));
      return sortedEntries([...kept, ...changed.filter(({ path }) => isWanted(path))]);
    },
    read: async (entries, limit) => {
      const from = (side: 'base' | 'head') =>
        entries.filter(({ path }) => (merged.get(path)?.from ?? (merged.has(path) ? null : 'base')) === side);
      const [ours, theirs] = await Promise.all([
        base.read(from('base'), limit),
        head.read(from('head'), limit),
      ]);
      const contents = new Map<string, Content>([...ours, ...theirs]);
      for (const { path } of entries) {
        const one = merged.get(path);
        if (one?.from !== 'text') continue;
        const fits = one.bytes.length <= limit(path);
        contents.set(
          path,
          fits ? { kind: 'bytes', bytes: one.bytes } : { kind: 'too-large', size: one.bytes.length },
        );
      }
      return contents;
    },
  };
}
