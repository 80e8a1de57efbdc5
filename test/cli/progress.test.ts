import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

/** Steps at the given milliseconds after the start; gives what was written. */
function written(times: readonly number[], terminal = true): readonly string[] {
  const out: string[] = [];
  let now = 5_000_000;
  const progress = progressOn(terminal ? (text) => out.push(text) : null, () => now);
  for (const [index, time] of times.entries()) {
    now = 5_000_000 + time;
    progress.step(index + 1, times.length);
  }
  progress.end();
  return out;
}

describe('progress', () => {
  it('says nothing of what takes less than a second', () => {
    expect(written([0, 500, 999])).toEqual([]);
  });

  it('says how far long work is, not more than ten times a second, and takes the line away', () => {
    expect(written([500, 1000, 1050, 1100])).toEqual(['\r\u001b[K2 / 4', '\r\u001b[K4 / 4', '\r\u001b[K']);
  });

  it('says nothing where nobody looks', () => {
    expect(written([500, 5000], false)).toEqual([]);
  });
});
