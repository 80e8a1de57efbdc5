import { annotate, say, whisper } from '../adapters/github/runner.ts';
import type { SnapshotPair } from '../ports.ts';
import { logLine } from '../render/escape/plain.ts';

/** The only ways into the log: everything goes through the escape that keeps the runner from taking it for a command. */

export function sayLines(lines: readonly string[]): void {
  for (const line of lines) say(logLine(line));
}

export const debugLine = (line: string): void => whisper(logLine(line));

/** The one line that says why a step is red. */
export const sayFailure = (text: string): void =>
  annotate({
    level: 'error',
    file: null,
    line: null,
    column: null,
    title: 'Tunegate',
    message: logLine(text),
  });

/** What is compared, and how it was found. */
export async function debugPair(pair: SnapshotPair): Promise<void> {
  const { base, head, baseFoundBy, mergeBase } = pair;
  const named = ({ ref, sha }: typeof base.label) => (sha === null || sha === ref ? ref : `${ref} ${sha}`);
  debugLine(`base: ${named(base.label)}, found by ${baseFoundBy}`);
  debugLine(`head: ${named(head.label)}`);
  debugLine(`merge base: ${mergeBase ?? 'not needed, the head is the result'}`);
  const changes = await pair.changes();
  debugLine(`changed paths: ${changes.length}, conflicts: ${pair.conflicts.length}`);
}
