import { describe, expect, test } from 'vitest';
import { manyVersions, night, stateOf } from './support.ts';

describe('a failure of any single request leaves the state before or the state after', () => {
  const kinds = [500, 403, 422, 'reset', 'stored-then-502', 'bad-json'] as const;

  /** Runs once undisturbed to learn the requests, then with a fault at each of them. */
  test.each(kinds)('%s, proposing for the first time', async (kind) => {
    await using bed = await night(manyVersions(12));
    const before = await stateOf(bed);
    await bed.run();
    const count = bed.github.requests.length;
    for (let index = 0; index < count; index++) {
      await using disturbed = await night(manyVersions(12));
      disturbed.github.fault({ kind, after: index });
      await disturbed.run().catch(() => null);
      disturbed.github.clearFaults();
      const state = await stateOf(disturbed);
      expect(state.main).toBe(before.main);
      // The branch and its pull request are both there or both not.
      expect([state.branches.length, state.open.length]).toEqual(state.open.length === 1 ? [2, 1] : [1, 0]);
      await disturbed.run();
      expect((await stateOf(disturbed)).open).toHaveLength(1);
      disturbed.github.takeViolations();
    }
  });
});
