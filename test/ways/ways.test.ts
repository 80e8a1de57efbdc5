import { expect, test } from 'vitest';
import { situations } from './situations.ts';
import { tableOfWays } from './table.ts';

// The slow tier has all of them.
test('a branch behind, a conflict and a revert get the same report in all seven ways', async () => {
  const some = situations.filter(({ name }) => /^(?:version deployed|conflict|revert)/.test(name));
  expect(some).toHaveLength(3);
  await tableOfWays(some);
}, 120_000);
