/** Which run wrote a comment, and for which commit. A later run may replace the comment of an earlier one. */
export interface Stamp {
  readonly headSha: string;
  readonly runId: number;
  readonly runAttempt: number;
}

/** The comment's first line. `key` must have passed the settings' check, so that it cannot end the HTML comment. */
const markerLine = (key: string): string => `<!-- tunegate:report key=${key} -->`;

const stampLine = (stamp: Stamp): string =>
  `<!-- head=${stamp.headSha} run=${stamp.runId} attempt=${stamp.runAttempt} -->`;

/** The body with the two hidden lines that make it ours and say which run wrote it. */
export function stampBody(key: string, stamp: Stamp, body: string): string {
  return `${markerLine(key)}\n${stampLine(stamp)}\n\n${body}`;
}

/** Whether the body's first line is our marker for this key. */
export const hasMarker = (key: string, body: string): boolean => firstLine(body) === markerLine(key);

/**
 * The stamp of one of our own comments, null where it has none. Only the order of runs is read back from a comment,
 * never anything that decides a verdict.
 */
export function readStamp(body: string): Stamp | null {
  const match = /^<!-- head=([0-9a-f]{40,64}) run=(\d{1,15}) attempt=(\d{1,6}) -->$/.exec(
    body.split(/\r?\n/, 2)[1] ?? '',
  );
  const [, headSha, runId, runAttempt] = match ?? [];
  if (headSha === undefined) return null;
  return { headSha, runId: Number(runId), runAttempt: Number(runAttempt) };
}

/** Whether both are of one attempt of one run; the jobs of its matrix share them. */
export const isSameRun = (a: Stamp, b: Stamp): boolean =>
  a.runId === b.runId && a.runAttempt === b.runAttempt;

/** Whether `ours` may replace a comment that carries `theirs`: a later run, or a later attempt of the same one. */
export function mayReplace(ours: Stamp, theirs: Stamp | null): boolean {
  if (theirs === null || ours.runId !== theirs.runId) return theirs === null || ours.runId > theirs.runId;
  return ours.runAttempt >= theirs.runAttempt;
}

const firstLine = (body: string): string => body.split(/\r?\n/, 1)[0] ?? '';
