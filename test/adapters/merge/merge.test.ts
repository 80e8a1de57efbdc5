import { expect, test } from 'vitest';
import { mergesAsGit } from './property.ts';

// The same histories each time: the slow tier draws new ones, and names what the merge by paths does not see.
test('what both sides did comes together as git has it, wherever git merges without a conflict', async () => {
  const { clean, runs } = await mergesAsGit(25, 20_261_125);
  expect(clean).toBeGreaterThan(runs / 4);
});
