import { type Direction, isBetter } from '../records/direction.ts';
import type { Guard } from '../records/records.ts';

const limits = [
  ['min', 'min', 'higher'],
  ['max', 'max', 'lower'],
  ['max_regression', 'maxRegression', 'lower'],
  ['min_improvement', 'minImprovement', 'higher'],
] as const;

export const stricter = (a: number, b: number, strict: Direction) => (isBetter(a, b, strict) ? a : b);

/** Whether one of `guards` holds its metric at least as tightly, limit by limit. */
export function isKept(guard: Guard, guards: readonly Guard[]): boolean {
  return limits.every(([, key, strict]) => {
    const limit = guard[key];
    if (limit === null) return true;
    return guards.some((other) => {
      const held = other.metric === guard.metric ? other[key] : null;
      return held !== null && stricter(held, limit, strict) === held;
    });
  });
}

/** A guard in the words of task.yaml: `per_class.*.f1 min 0.6`. */
export const guardText = (guard: Guard): string =>
  [
    guard.metric,
    ...limits.flatMap(([name, key]) => (guard[key] === null ? [] : [`${name} ${guard[key]}`])),
  ].join(' ');
