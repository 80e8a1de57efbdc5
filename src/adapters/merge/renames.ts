import type { Entry } from '../../domain/records/snapshot.ts';

/** Below half in common it is another file, as git has it. */
const leastInCommon = 0.5;
const longestPiece = 64;
const mostCandidates = 100;

/**
 * Where a file went that one side took away, among those that this side added, as git sees it: the same content, else the one
 * with most in common. Null when it is simply gone. `read` gives contents of added files, null for what is not read.
 */
export async function findRename(
  gone: Entry,
  content: Uint8Array | null,
  added: readonly Entry[],
  read: (entries: readonly Entry[]) => Promise<readonly (Uint8Array | null)[]>,
): Promise<Entry | null> {
  const files = added.filter(({ kind }) => kind === 'file');
  // Of several with the same content the one whose path ends alike: a folder moves as a whole.
  const alikeFirst = (entries: readonly Entry[]) =>
    [...entries].sort((a, b) => commonEnd(b.path, gone.path) - commonEnd(a.path, gone.path));
  const [exact] = alikeFirst(files.filter(({ id }) => id === gone.id));
  if (exact !== undefined) return exact;
  if (content === null) return null;
  // Records keep their names when a folder moves; comparing everything with everything could take long.
  const alike = files.filter((one) => nameOf(one) === nameOf(gone));
  const candidates = alikeFirst(alike.length > 0 ? alike : files).slice(0, mostCandidates);
  const contents = await read(candidates);
  const scored = candidates.map((entry, index) => ({
    entry,
    score: inCommon(content, contents[index] ?? null),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= leastInCommon ? best.entry : null;
}

const nameOf = ({ path }: Entry): string => path.slice(path.lastIndexOf('/') + 1);

/** How many names the ends of two paths have in common. */
function commonEnd(a: string, b: string): number {
  const [left, right] = [a.split('/').reverse(), b.split('/').reverse()];
  const differs = left.findIndex((name, index) => name !== right[index]);
  return differs < 0 ? left.length : differs;
}

/** Share of the larger file that stands in both, counted in lines (long ones in pieces), 0 to 1. */
function inCommon(a: Uint8Array, b: Uint8Array | null): number {
  const larger = Math.max(a.length, b?.length ?? 0);
  if (b === null || larger === 0) return 0;
  const pieces = piecesOf(a);
  let bytes = 0;
  for (const [piece, count] of piecesOf(b)) bytes += Math.min(count, pieces.get(piece) ?? 0) * piece.length;
  return bytes / larger;
}

function piecesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const counts = new Map<string, number>();
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    for (let start = 0; start < line.length; start += longestPiece) {
      const piece = line.slice(start, start + longestPiece);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  return counts;
}
