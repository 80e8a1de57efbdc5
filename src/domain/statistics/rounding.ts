import { decimalsOf } from './proportion.ts';
import type { SideFacts } from './types.ts';

/** Largest distance that rounding to the written decimals explains. */
export function roundingOf(side: Pick<SideFacts, 'value' | 'decimals'>): number {
  return 0.5 * 10 ** -(side.decimals ?? decimalsOf(side.value)) + 1e-9;
}

/** Written values are trusted as being of the predictions file when they are within half a point of it. */
const sameValue = 0.005;

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
