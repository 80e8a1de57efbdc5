import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../bench/calibration.ts';
import {
  accuracySettings,
  guardedSettings,
  matrixSettings,
  resampledSettings,
  type Setting,
  secondarySettings,
} from '../../../bench/calibration-settings.ts';
import { groupedOutcome, groupings } from '../../../bench/clusters.ts';
import { seriesOutcome } from '../../../bench/drift.ts';

/** Three standard errors of a share of so many runs: what chance may add to a bar. */
const slack = (share: number, runs: number) => 3 * Math.sqrt((share * (1 - share)) / runs);

const named = (settings: readonly Setting[]) => settings.map((setting) => [setting.name, setting] as const);

/** Equal models: seldom failed, seldom called different, and left open less and less as items come in. */
function holdsBars(setting: Setting, runs: number): void {
  const found = calibrate(setting, runs);
  const atMost = (share: number, bar: number) => expect(share).toBeLessThanOrEqual(bar + slack(bar, runs));
  atMost(found.anyFail, 0.05);
  atMost(found.significant, 0.07);
  if (found.known > 0.5)
    expect(found.coverage).toBeGreaterThanOrEqual(0.93 - slack(0.93, runs * found.known));
  const open = new Map([
    [160, 0.4],
    [1000, 0.25],
    [5000, 0.05],
  ]).get(setting.n);
  if (open !== undefined && setting.evidence === 'predictions') atMost(found.inconclusive, open);
}

describe('equal models', () => {
  const equal = accuracySettings().filter(({ change }) => change === 0);
  it.each(named(equal))('%s', (_name, setting) => {
    holdsBars(setting, 2000);
  });
  it.each(named(matrixSettings(undefined, [0])))('%s', (_name, setting) => {
    holdsBars(setting, 500);
  });
  it.each(named(resampledSettings))('%s', (_name, setting) => {
    holdsBars(setting, 150);
  });
  it.each(named(guardedSettings))('%s', (_name, setting) => {
    expect(calibrate(setting, 500).anyFail).toBeLessThanOrEqual(0.05 + slack(0.05, 500));
  });
  it.each(named(secondarySettings))('%s: false cautions', (_name, setting) => {
    expect(calibrate(setting, 500).caution).toBeLessThanOrEqual(0.06 + slack(0.06, 500));
  });
});

describe('a true change', () => {
  it.each(named(accuracySettings().filter(({ change }) => change !== 0)))(
    '%s: coverage',
    (_name, setting) => {
      const runs = 1000;
      expect(calibrate(setting, runs).coverage).toBeGreaterThanOrEqual(0.93 - slack(0.93, runs));
    },
  );
  it('of −5 pp is found at 1,000 items, one of +5 pp fails nothing', () => {
    const found = (change: number) =>
      accuracySettings([1000])
        .filter((setting) => setting.change === change)
        .map((setting) => calibrate(setting, 500));
    for (const { fail, inconclusive } of found(-0.05))
      expect([fail > 0.65, fail + inconclusive > 0.95]).toEqual([true, true]);
    for (const { anyFail, adopt } of found(0.05)) expect([anyFail, adopt > 0.8]).toEqual([0, true]);
  });
});

describe('items in groups, or answered several times', () => {
  it.each(groupings.map((grouping) => [JSON.stringify(grouping), grouping] as const))(
    '%s',
    (_name, grouping) => {
      const runs = 1000;
      const { significant, coverage } = groupedOutcome(grouping, runs);
      expect(significant).toBeLessThanOrEqual(0.07 + slack(0.07, runs));
      expect(coverage).toBeGreaterThanOrEqual(0.93 - slack(0.93, runs));
    },
  );
});

describe('series of deployments', () => {
  it.each([50, 160, 1000, 5000])('equal models over twenty deployments on %d items raise no alarm', (n) => {
    const runs = n > 1000 ? 300 : 1500;
    expect(seriesOutcome({ n, deployments: 20, step: 0 }, runs).said).toBeLessThanOrEqual(
      0.05 + slack(0.05, runs),
    );
  });
  it.each([1000, 5000])('−0.9 pp at each deployment is noticed by the fifth on %d items', (n) => {
    const runs = n > 1000 ? 300 : 1500;
    const { said } = seriesOutcome({ n, deployments: 5, step: -0.009 }, runs);
    expect(said).toBeGreaterThanOrEqual(0.8 - slack(0.8, runs));
  });
});
