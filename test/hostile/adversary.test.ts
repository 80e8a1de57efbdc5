import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, lives, shown } from './adversary.ts';

test('no version gets into production unnoticed that is not good enough: 300 lives of pull requests', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      expect([shown(life), await escaped(life)]).toEqual([shown(life), null]);
    }),
    { numRuns: 300, seed: 15 },
  );
}, 60_000);
