import type { Measured } from '../domain/records/results.ts';

/** The values that a written number may stand for, ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Sums and quotients of decimals are off by a few units in the last place of a double. */
const slack = 1e-9;

/** Programs drop zeros, and `1` may be 1.000: digits explain half a point at most. */
const mostOfRatio = 0.005;
const mostOfPercent = 0.5;

/**
 * What the written digits allow: `0.86` is 0.855 to 0.865. A number whose digits are unknown stands for itself, and
 * one that is not finite for nothing (null).
 */
export function rangeOf(number: Measured): Range | null {
  if (!Number.isFinite(number.value)) return null;
  const digits = number.decimals === null ? 0 : 0.5 * 10 ** -number.decimals;
  const half = Math.min(digits, Math.abs(number.value) <= 1 ? mostOfRatio : mostOfPercent);
  return { low: number.value - half, high: number.value + half };
}

/** Whether two ranges have a value in common. */
export const overlap = (a: Range, b: Range): boolean => a.low <= b.high + slack && b.low <= a.high + slack;

/**
 * Whether two numbers are copies of one fact: equal, or the one with fewer decimals is the other one rounded. NaN is a
 * copy of NaN.
 */
export function agree(a: Measured, b: Measured): boolean {
  if (Object.is(a.value, b.value)) return true;
  if (!(Number.isFinite(a.value) && Number.isFinite(b.value))) return false;
  const relative = slack * Math.max(1, Math.abs(a.value), Math.abs(b.value));
  const half =
    a.decimals === null || b.decimals === null || a.decimals === b.decimals
      ? 0
      : 0.5 * 10 ** -Math.min(a.decimals, b.decimals);
  return Math.abs(a.value - b.value) <= half + relative;
}

/** A number as its author wrote it. */
export const written = (number: Measured): string =>
  number.decimals === null || !Number.isFinite(number.value)
    ? String(number.value)
    : number.value.toFixed(Math.min(number.decimals, 20));
