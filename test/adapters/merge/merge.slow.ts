import { expect, test } from 'vitest';
import { mergesAsGit } from './property.ts';

test('a thousand histories come together as git has them', async () => {
  const { clean } = await mergesAsGit(1000);
  expect(clean).toBeGreaterThan(300);
});
