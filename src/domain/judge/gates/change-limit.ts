import type { Direction } from '../../records/direction.ts';
import { betterEnd, worseEnd, worsening } from '../../records/direction.ts';
import {
  beyondPValue,
  bothSides,
  type ChangeEvidence,
  changeInterval,
} from '../../statistics/change-evidence.ts';
import { holm } from '../../statistics/holm.ts';

/** A limit on the change of one metric. Numbers are in the metric's unit. */
export interface ChangeLimit {
  /** candidate − baseline. */
  readonly change: number;
  readonly direction: Direction;
  /** The least change that is asked for, better counted positive: −0.01 where a drop of 0.01 is allowed. */
  readonly least: number;
  /** The baseline's value: what exceeds the limit by less than 1e-9 of it is the rounding of written values. */
  readonly baseline: number;
  /** What the statistics know of the change; null where they know too little. */
  readonly evidence: ChangeEvidence | null;
  /** The counts are known and too small for a method: the plain difference then decides nothing. */
  readonly tooFewItems?: boolean;
}

export interface JudgedLimit {
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
  /** One-sided bounds of the change, [low, high]; null without evidence. */
  readonly bounds: readonly [number, number] | null;
  /** The worse bound as a loss, where it does not meet the limit; null where it does or is not known. */
  readonly possible: number | null;
  /** The better bound as a loss; null without evidence. Negative where even a gain cannot be excluded. */
  readonly sure: number | null;
}

export interface LimitRules {
  /** Level of the one-sided bounds, a ratio (0.95). */
  readonly level: number;
  /** Passes only where the worse bound meets the limit too. */
  readonly strict: boolean;
}

const meetsLeast = (worse: number, { least, baseline }: ChangeLimit): boolean =>
  worse <= -least + 1e-9 * Math.max(Math.abs(least), Math.abs(baseline));

/**
 * Three outcomes for limits on changes that belong together. `fail`: even the better one-sided bound does not meet the
 * limit, with Holm's correction over all of them, so that equal models fail one of many as seldom as one alone. `pass`:
 * the change meets it (in strict mode its worse bound too, each at the plain level, since all must pass). `inconclusive`:
 * the rest. Without evidence the plain difference decides, and a strict pass is not possible.
 */
export function judgeLimits(limits: readonly ChangeLimit[], rules: LimitRules): readonly JudgedLimit[] {
  const adjusted = holm(limits.map(failingP));
  return limits.map((limit, i) => judgeLimit(limit, adjusted[i] ?? null, rules));
}

/** p-value of "the true change does not meet the limit"; null without evidence. */
function failingP({ evidence, direction, least }: ChangeLimit): number | null {
  if (evidence === null) return null;
  const limit = { higher: least, lower: -least }[direction];
  return beyondPValue(evidence, limit, ({ higher: 'below', lower: 'above' } as const)[direction]);
}

function judgeLimit(limit: ChangeLimit, p: number | null, { level, strict }: LimitRules): JudgedLimit {
  const { evidence, direction, change } = limit;
  const met = meetsLeast(worsening(change, direction), limit);
  if (evidence === null || p === null) {
    const unsure = met ? strict : limit.tooFewItems === true;
    const outcome = unsure ? 'inconclusive' : met ? 'pass' : 'fail';
    return { outcome, bounds: null, possible: null, sure: null };
  }
  const bounds = changeInterval(evidence, bothSides(level));
  const worst = worsening(worseEnd(bounds, direction), direction);
  const possible = meetsLeast(worst, limit) ? null : worst;
  const outcome =
    p < 1 - level ? 'fail' : met && !(strict && possible !== null) ? 'pass' : ('inconclusive' as const);
  return { outcome, bounds, possible, sure: worsening(betterEnd(bounds, direction), direction) };
}
