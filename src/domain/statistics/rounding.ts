import { decimalsOf } from './proportion.ts';
import type { SideFacts } from './types.ts';

/** Half a point of a ratio: so much the written digits of a number explain at most, since programs drop zeros. */
const mostRounding = 0.005;

/** Largest distance that rounding to the written decimals explains. */
export function roundingOf(side: Pick<SideFacts, 'value' | 'decimals'>): number {
  const digits = 0.5 * 10 ** -(side.decimals ?? decimalsOf(side.value));
  return (Math.abs(side.value) <= 1 ? Math.min(mostRounding, digits) : digits) + 1e-9;
}

/** Written values are trusted as being of the predictions file when they are within half a point of it. */
const sameValue = mostRounding;

/** False where both stated values are those of the predictions, true where they are nearly, null where they are not. */
export function agreement(
  baseline: SideFacts,
  old: number,
  candidate: SideFacts,
  now: number,
): boolean | null {
  const sides = [
    { off: Math.abs(baseline.value - old), rounding: roundingOf(baseline) },
    { off: Math.abs(candidate.value - now), rounding: roundingOf(candidate) },
  ];
  if (!sides.every(({ off, rounding }) => off <= Math.max(rounding, sameValue))) return null;
  return !sides.every(({ off, rounding }) => off <= rounding);
}
