import { metricReading } from '../../domain/compare/metric-reading.ts';
import { worsening } from '../../domain/records/direction.ts';
import type { Rival } from '../../domain/records/results.ts';
import type { Draft } from './draft.ts';

/** A metric under its normal name. */
interface Named {
  readonly name: string;
  readonly draft: Draft;
}

/** Differences below this are those of a binary fraction. */
const sameWithin = 1e-9;

/** Half a unit of the last written digit, and half a point of a ratio at most. */
function roundingOf({ value, decimals }: Draft): number {
  const digits = decimals === null ? 0 : 0.5 * 10 ** -decimals;
  return Math.abs(value) <= 1 ? Math.min(0.005, digits) : digits;
}

const disagree = (a: Draft, b: Draft): boolean =>
  Math.abs(a.value - b.value) > Math.max(roundingOf(a), roundingOf(b)) + sameWithin;

/**
 * One value for each name. Two places of a file may state one metric: where they disagree the worse one counts, and the
 * others are given back as rivals. Which is worse goes by the name alone; not a number is the worst.
 */
export function oneValueEach<N extends Named>(
  named: readonly N[],
): { readonly kept: readonly N[]; readonly rivals: readonly Rival[] } {
  const groups = new Map<string, N[]>();
  for (const one of named) groups.set(one.name, [...(groups.get(one.name) ?? []), one]);
  const rivals: Rival[] = [];
  const reading = metricReading([], { name: null, direction: null });
  const kept = [...groups].map(([name, [first, ...others]]): N => {
    if (first === undefined) throw new Error('A group of metrics has at least one.');
    const loss = ({ draft }: N) =>
      Number.isNaN(draft.value) ? Infinity : worsening(draft.value, reading.directionOf(name) ?? 'higher');
    const worst = others.reduce((worse, one) => (loss(one) > loss(worse) ? one : worse), first);
    for (const { draft } of [first, ...others]) {
      if (disagree(draft, worst.draft))
        rivals.push({ name, key: draft.key, value: draft.value, path: draft.path });
    }
    return rivals.some((rival) => rival.name === name) ? worst : first;
  });
  return { kept, rivals };
}
