import { expect, test } from 'vitest';
import { directionByName } from '../../src/domain/compare/direction-by-name.ts';
import { scaleByName } from '../../src/domain/compare/unit.ts';
import { directionsAlone, listed, metricNames } from './metric-names.ts';

/** Numbers that a metric of each unit may have. */
const numbers = { share: [0.5, 0.6], points: [27.3, 26.9], absolute: [2.1, 3.2] } as const;
const scale = { share: 'ratio', points: 'points', absolute: 'absolute' } as const;

test('several hundred names: which way is better, none read wrongly', () => {
  const all = [
    ...metricNames.map(({ direction, names }) => [direction, names] as const),
    ...directionsAlone,
  ].flatMap(([direction, names]) => listed(names).map((name) => ({ name, direction })));
  const wrong = all.flatMap(({ name, direction }) => {
    const found = directionByName(name);
    return found === direction ? [] : [`${name}: ${found}, not ${direction}`];
  });
  expect(wrong).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBeGreaterThan(500);
});

test('the unit of each, none read wrongly', () => {
  const wrong = metricNames.flatMap(({ unit, names }) =>
    listed(names).flatMap((name) => {
      const found = scaleByName(name, numbers[unit]);
      return found === scale[unit] ? [] : [`${name}: ${found}, not ${scale[unit]}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['accuracy', [4.5, 3.6], 'absolute'],
  ['accuracy', [95, 4], 'percent'],
  ['accuracy', [95, 189], 'absolute'],
  ['bleu_diff', [1.565, -0.342], 'points'],
  ['bleu', [0.27, 0.26], 'points'],
  ['sacrebleu', [27.3, 26.9], 'points'],
  ['mcc', [-0.1, 0.4], 'points'],
  ['wer', [0.6, 1.55], 'ratio'],
  ['wer', [12.3, 1.5], 'percent'],
  ['anything', [0.3, 0.4], 'ratio'],
  ['anything', [-0.3, 0.4], 'absolute'],
  ['error_rate', [3.2, 12], 'percent'],
  ['error_rate', [3.2, 2.8], 'absolute'],
] as const)('%s %j is %s', (name, values, expected) => {
  expect(scaleByName(name, values)).toBe(expected);
});
