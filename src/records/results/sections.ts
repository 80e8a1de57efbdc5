import { kindOf } from '../scalar.ts';
import type { MapNode, Node } from '../tree.ts';
import { averages } from './classes.ts';
import { addMetric, bareLabel, deeper, keyOf, pathOf, type Spot, type Walk } from './draft.ts';
import { finiteOf, holdsNumber, measured, numbersOf } from './leaf.ts';
import { boundsOf, declaredRuns } from './lists.ts';
import { namedKind } from './number-name.ts';

/** Sections and lists inside each other that are followed. */
export const deepest = 12;

/** The counts of a mapping, by key. */
export function countsIn(map: MapNode): ReadonlyMap<string, number> {
  const siblings = new Set(map.entries.keys());
  const counts = new Map<string, number>();
  for (const [key, { value }] of map.entries) {
    const number = finiteOf(value);
    if (number === null) continue;
    const kind = namedKind(key, number, siblings)?.kind;
    if (kind === 'count' || kind === 'support') counts.set(key, number);
  }
  return counts;
}

/** Everything in a section of settings, its sections too. */
export function readSettings(walk: Walk, map: MapNode, spot: Spot): void {
  for (const [key, { value }] of map.entries) {
    const number = finiteOf(value);
    if (number !== null && walk.facts.length < 500) {
      const kind = namedKind(key, number, new Set(map.entries.keys()));
      const fact = kind?.kind === 'count' ? kind : ({ kind: 'setting', rule: 'setting-section' } as const);
      walk.facts.push({ key: keyOf(spot, key), value: number, ...fact, path: pathOf(spot, key) });
    } else if (value.kind === 'map' && spot.names.length < deepest) {
      readSettings(walk, value, deeper(spot, key, new Map()));
    }
  }
}

/** Whether a section is an average of scikit-learn's report. */
export const isAverage = (key: string, map: MapNode): boolean =>
  averages.has(bareLabel(key)) && (map.entries.has('f1-score') || map.entries.has('f1'));

/** An average of scikit-learn's report: `macro avg` has `f1-score`, which is `macro_f1`. */
export function readAverage(walk: Walk, name: string, map: MapNode, inner: Spot, spot: Spot): void {
  const average = averages.get(bareLabel(name));
  for (const [key, { value }] of map.entries) {
    const score = key === 'f1-score' || key === 'f1_score' ? 'f1' : key;
    const number = finiteOf(value);
    if (score === 'support' || score === 'number') {
      // The support of an average is that of all classes together: no count of items where labels overlap.
      if (number !== null) {
        const fact = { kind: 'support', rule: 'support-name' } as const;
        walk.facts.push({ key: keyOf(inner, key), value: number, ...fact, path: pathOf(inner, key) });
      }
      continue;
    }
    const path = pathOf(inner, key);
    const found = measured(walk.sink, value, path.join('.'), true);
    if (found !== null) {
      addMetric(walk, `${average}_${score}`, spot, { ...found, runs: null, path }, keyOf(inner, key));
    }
  }
}

const valueKeys = ['value', 'score', 'mean', 'estimate', 'point_estimate', 'average', 'avg', 'mid'];

/** One metric with what is known of it: `accuracy: {value: 0.9, n: 500, stderr: 0.013}`. False where it is none. */
export function readValueMapping(walk: Walk, key: string, map: MapNode, inner: Spot, spot: Spot): boolean {
  const siblings = new Set(map.entries.keys());
  const main = valueKeys.find((name) => {
    const node = map.entries.get(name)?.value;
    return node?.kind === 'scalar' && kindOf(node) === 'number';
  });
  const numbers = [...map.entries].filter(([name, { value }]) => name !== main && holdsNumber(value));
  const others = numbers.filter(([name, { value }]) => {
    if (valueKeys.includes(name) || value.kind !== 'scalar') return false;
    return namedKind(name, finiteOf(value) ?? 0, siblings) === null;
  });
  const lists = numbers.filter(([name, { value }]) => {
    if (value.kind === 'scalar') return false;
    const values = numbersOf(value);
    return values === null || (boundsOf(name, values) === null && declaredRuns(map) === null);
  });
  if (others.length > 0 || lists.length > 0) return false;
  const runs = declaredRuns(map);
  if (main === undefined && runs === null) return false;
  addValueMapping(walk, { key, main, map, inner, spot, runs });
  return true;
}

interface ValueMapping {
  readonly key: string;
  readonly main: string | undefined;
  readonly map: MapNode;
  readonly inner: Spot;
  readonly spot: Spot;
  readonly runs: readonly number[] | null;
}

function addValueMapping(walk: Walk, { key, main, map, inner, spot, runs }: ValueMapping): void {
  const siblings = new Set(map.entries.keys());
  const node = main === undefined ? undefined : map.entries.get(main)?.value;
  const path = main === undefined ? inner.path : pathOf(inner, main);
  const value =
    node === undefined
      ? { value: mean(runs ?? []), decimals: null }
      : measured(walk.sink, node, path.join('.'), true);
  const own = value === null ? null : namedKind(key, value.value, new Set([key]));
  if (value !== null && own !== null) {
    // `stderr: {value: 0.02}` beside `accuracy: {value: 0.8}`: what the outer name says.
    walk.facts.push({ key: keyOf(spot, key), value: value.value, ...own, path });
  } else if (value !== null) {
    const where: Spot = { ...spot, scope: inner.scope };
    addMetric(
      walk,
      key,
      where,
      { ...value, runs, path },
      main === undefined ? keyOf(spot, key) : keyOf(inner, main),
    );
  }
  for (const [name, { value: other }] of map.entries) {
    if (name !== main) addBeside(walk, name, other, siblings, inner);
  }
}

/** What stands beside the value of one metric: its error, its bounds, its count. */
function addBeside(walk: Walk, name: string, node: Node, siblings: ReadonlySet<string>, inner: Spot): void {
  const number = finiteOf(node);
  const bounds = boundsOf(name, numbersOf(node) ?? []);
  if (bounds !== null) addBounds(walk, bounds, keyOf(inner, name), pathOf(inner, name));
  if (number === null) return;
  const fact = namedKind(name, number, siblings) ?? ({ kind: 'spread', rule: 'spread-name' } as const);
  walk.facts.push({ key: keyOf(inner, name), value: number, ...fact, path: pathOf(inner, name) });
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function addBounds(
  walk: Walk,
  bounds: readonly [number, number],
  key: string,
  path: Spot['path'],
): void {
  for (const [index, value] of bounds.entries()) {
    walk.facts.push({
      key: `${key}.${index}`,
      value,
      kind: 'bound',
      rule: 'bound-name',
      path: [...path, index],
    });
  }
}
