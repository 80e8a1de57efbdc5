import { expect, test } from 'vitest';
import { mergesAsGit } from './property.ts';

test('what both sides did comes together as git has it, wherever git merges without a conflict', async () => {
  const { clean, runs } = await mergesAsGit(25);
  expect(clean).toBeGreaterThan(runs / 4);
});
