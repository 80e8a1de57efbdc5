import { describe, expect, it } from 'vitest';
import { coverageCases, coverageOf } from '../../../bench/coverage.ts';

const DATA_SETS = 2000;

describe(`95 % intervals over ${DATA_SETS} simulated data sets`, () => {
  it.each(coverageCases.map((item) => [item.name, item] as const))('%s', (_name, item) => {
    const share = coverageOf(item, DATA_SETS);
    expect(share).toBeGreaterThanOrEqual(0.93);
    if (!item.conservative) expect(share).toBeLessThanOrEqual(0.97);
  });
});
