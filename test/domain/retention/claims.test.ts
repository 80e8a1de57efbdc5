import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '../../../src/domain/retention/artefacts.ts';
import { claimedByOthers } from '../../../src/domain/retention/claims.ts';

const path = fc
  .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'));
const owner = fc.constantFrom('x', 'y', 'z');

test('says what a look at every claim would say', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ path, owner }), { maxLength: 8 }),
      path,
      owner,
      (claims, asked, self) => {
        const slow = claims.some((claim) => claim.owner !== self && overlaps(claim.path, asked));
        expect(claimedByOthers(claims)(asked, self)).toBe(slow);
      },
    ),
    { numRuns: 3_000 },
  );
});
