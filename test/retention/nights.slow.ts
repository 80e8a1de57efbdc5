import { test } from 'vitest';
import { playNights } from './nights.ts';

test.each([1, 2, 3, 4])('five hundred long stories, sown with %d', { timeout: 3_600_000 }, async (seed) => {
  await playNights(500, 40, seed);
});
