import { describe, expect, it } from 'vitest';
import { compareMetric } from '../../../src/domain/statistics/compare.ts';
import type { ItemPrediction, MetricKind, SideFacts } from '../../../src/domain/statistics/types.ts';
import { estimateValue } from '../../../src/domain/statistics/value-interval.ts';
import { required } from './helpers.ts';

const accuracy: MetricKind = { type: 'accuracy' };

/** `wrong` tells which items are answered wrongly; twelve items a group unless told otherwise. */
function side(wrong: (item: number) => boolean, more: { groups?: number; repeats?: number } = {}): SideFacts {
  const { groups = 20, repeats = 1 } = more;
  const predictions = Array.from({ length: 12 * groups * repeats }, (_one, row): ItemPrediction => {
    const item = Math.floor(row / repeats);
    return {
      id: `i${item}`,
      label: item % 2 === 0 ? 'a' : 'b',
      prediction: (item % 2 === 0) !== wrong(item) ? 'a' : 'b',
      group: `g${Math.floor(item / 12)}`,
      ...(repeats > 1 ? { sample: String(row % repeats) } : {}),
    };
  });
  const right = predictions.filter(({ label, prediction }) => label === prediction).length;
  return { value: right / predictions.length, predictions };
}
const plain = ({ value, predictions }: SideFacts): SideFacts => ({
  value,
  predictions: (predictions ?? []).map(({ id, label, prediction }) => ({ id, label, prediction })),
});

describe('items that come in groups', () => {
  // Two whole groups go wrong: as items that is 24 mistakes, as groups it is two.
  const before = side((item) => item % 12 === 0);
  const after = side((item) => item % 12 === 0 || item < 24);
  it('are not independent: what is significant of items need not be of groups', () => {
    const grouped = compareMetric(accuracy, before, after);
    const single = compareMetric(accuracy, plain(before), plain(after));
    expect([single.method, single.significance]).toEqual(['mcnemar', 'significant']);
    expect([grouped.method, grouped.significance]).toEqual(['clustered', 'noise']);
    expect(required(grouped.interval)[1]).toBeGreaterThan(0);
    expect(grouped.n).toEqual({ baseline: 240, candidate: 240 });
  });
  it('widen the interval of one value too', () => {
    const width = (facts: SideFacts) => {
      const { interval, method } = estimateValue(accuracy, facts);
      return [method, required(interval)[1] - required(interval)[0]] as const;
    };
    const [grouped, single] = [width(after), width(plain(after))];
    expect([grouped[0], single[0]]).toEqual(['clustered', 'wilson']);
    expect(grouped[1]).toBeGreaterThan(1.5 * single[1]);
  });
  it('say nothing when there are fewer than ten groups', () => {
    const few = { groups: 9 };
    const found = compareMetric(
      accuracy,
      side(() => false, few),
      side((item) => item < 50, few),
    );
    expect(found).toMatchObject({ significance: 'unknown', interval: null, evidence: null, tooFewGroups: 9 });
    const f1 = compareMetric(
      { type: 'f1', label: 'a' },
      { ...side(() => false, few), value: 1 },
      { ...side((item) => item < 50, few), value: 0.7 },
    );
    expect(f1).toMatchObject({ significance: 'unknown', interval: null, tooFewGroups: 9 });
  });
  it('are resampled as groups for an F1', () => {
    const f1 = (facts: SideFacts, value: number) => ({ ...facts, value });
    const of = (turn: (facts: SideFacts) => SideFacts) =>
      compareMetric({ type: 'f1', label: 'a' }, f1(turn(before), 200 / 220), f1(turn(after), 180 / 222));
    const [grouped, single] = [of((facts) => facts), of(plain)];
    const width = (interval: readonly [number, number] | null) =>
      required(interval)[1] - required(interval)[0];
    expect([grouped.method, single.method]).toEqual(['paired-bootstrap', 'paired-bootstrap']);
    expect(width(grouped.interval)).toBeGreaterThan(1.5 * width(single.interval));
  });
});

describe('items that were answered several times', () => {
  it('count once each, their answers averaged', () => {
    const four = { groups: 20, repeats: 4 };
    const found = compareMetric(
      accuracy,
      side((item) => item % 12 === 0, four),
      side((item) => item % 6 === 0, four),
    );
    expect(found).toMatchObject({ method: 'clustered', n: { baseline: 240, candidate: 240 } });
    expect(required(found.change)).toBeCloseTo(-1 / 12, 12);
  });
  it('without any difference leave open what as many items leave open', () => {
    const same = side((item) => item % 12 === 0, { repeats: 4 });
    const { interval, pValue } = compareMetric(accuracy, same, same);
    expect(pValue).toBe(1);
    expect(required(interval)[0]).toBeLessThan(-0.05);
  });
});
