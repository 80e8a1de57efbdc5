import { diff3Merge } from 'node-diff3';
import type { MergedText, MergeText, ThreeTexts } from '../domain/records/snapshot.ts';
import { utf8 } from './decode.ts';
import { mergeKeys } from './merge-keys.ts';

const TASK_FILE = /(?:^|\/)task\.ya?ml$/;

/**
 * More pairs of equal lines than this, and the search for the longest common part would take seconds: a file of one line
 * repeated a thousand times is somebody's trick, or no record.
 */
const mostPairs = 4_000_000;

/**
 * Merges two versions of a text as git does, line by line. Where lines conflict, `task.yaml` is merged key by key; for any
 * other file the base's text stands and the file is the conflict.
 */
export const mergeText: MergeText = (path, texts) => {
  const merged = mergeLines(texts);
  if (merged !== null) return { bytes: merged, conflicts: [] };
  const byKey = TASK_FILE.test(path) ? mergeKeys(texts) : null;
  return byKey ?? whole(texts.base);
};

const whole = (bytes: Uint8Array): MergedText => ({ bytes, conflicts: [[]] });

/** Null where lines conflict, and for what is no text. */
function mergeLines({ fork, base, head }: ThreeTexts): Uint8Array | null {
  const [old, ours, theirs] = [linesOf(fork), linesOf(base), linesOf(head)];
  if (old === null || ours === null || theirs === null) return null;
  if (pairs(old, ours) > mostPairs || pairs(old, theirs) > mostPairs) return null;
  const lines: string[] = [];
  for (const region of diff3Merge(ours, old, theirs, { excludeFalseConflicts: true })) {
    if (region.ok === undefined) return null;
    lines.push(...region.ok);
  }
  return new TextEncoder().encode(lines.join(''));
}

/** With their ends; null for what is no UTF-8 text. */
function linesOf(bytes: Uint8Array | null): string[] | null {
  const text = bytes === null || bytes.includes(0) ? null : utf8(bytes);
  return text === null ? null : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

/** How often a line of one text equals a line of the other. */
function pairs(a: readonly string[], b: readonly string[]): number {
  const count = new Map<string, number>();
  for (const line of a) count.set(line, (count.get(line) ?? 0) + 1);
  return b.reduce((sum, line) => sum + (count.get(line) ?? 0), 0);
}
