/** Which way a metric is better. Nothing else in the code asks for the word itself: these functions do. */
export const directions = ['higher', 'lower'] as const;
export type Direction = (typeof directions)[number];

/** Whether `a` is strictly better than `b`; false for NaN on either side. */
export const isBetter = (a: number, b: number, direction: Direction): boolean =>
  direction === 'higher' ? a > b : a < b;

/** Whether a value meets a limit; false for NaN on either side, whichever way is better. */
export const meets = (value: number, limit: number, direction: Direction): boolean =>
  direction === 'higher' ? value >= limit : value <= limit;

/** A change (new − old) counted as loss, in the metric's unit: positive when it got worse, negative when better. */
export const worsening = (change: number, direction: Direction): number =>
  direction === 'higher' ? -change : change;

/** The worse end of an interval `[low, high]` of values or changes. */
export const worseEnd = (interval: readonly [number, number], direction: Direction): number =>
  direction === 'higher' ? interval[0] : interval[1];

/** The better end of the same interval. */
export const betterEnd = (interval: readonly [number, number], direction: Direction): number =>
  direction === 'higher' ? interval[1] : interval[0];
