import type { ResultsShape } from '../../domain/records/results.ts';
import { parseTimestamp, type Timestamp } from '../../domain/records/time.ts';
import type { MapNode } from '../tree.ts';

/** 2000-01-01 and 2100-01-01 in seconds since 1970: a number outside is no time of an evaluation. */
const plausible = [946_684_800, 4_102_444_800] as const;

/**
 * When an evaluation was made: `evaluated_at` as text; lm-evaluation-harness notes the seconds since 1970 as `date`
 * (`lm_eval/loggers/evaluation_tracker.py`: `time.time()`), older releases a text. Null where the file does not say.
 */
export function evaluatedOf(root: MapNode, shape: ResultsShape): Timestamp | null {
  const said = momentAt(root, 'evaluated_at');
  return said ?? (shape === 'lm-eval' ? momentAt(root, 'date') : null);
}

function momentAt(root: MapNode, key: string): Timestamp | null {
  const node = root.entries.get(key)?.value;
  if (node?.kind !== 'scalar') return null;
  if (typeof node.value === 'string') return parseTimestamp(node.value);
  if (typeof node.value !== 'number') return null;
  const [first, last] = plausible;
  if (!(node.value >= first && node.value < last)) return null;
  const seconds = Math.floor(node.value);
  return parseTimestamp(new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
}
