import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../bench/calibration.ts';
import { accuracySettings, guardedSettings, secondarySettings } from '../../../bench/calibration-settings.ts';
import { groupedOutcome } from '../../../bench/clusters.ts';
import { seriesOutcome } from '../../../bench/drift.ts';

/** A few hundred runs of what the slow tier holds to its bars in full; the bars leave room for chance. */
describe('models whose truth is known', () => {
  it('equal models seldom fail and seldom are called different', () => {
    for (const setting of accuracySettings([160]).filter(({ change }) => change === 0)) {
      const { anyFail, significant, coverage, inconclusive } = calibrate(setting, 300);
      expect([
        setting.name,
        anyFail <= 0.09,
        significant <= 0.1,
        coverage >= 0.9,
        inconclusive <= 0.48,
      ]).toEqual([setting.name, ...[true, true, true, true]]);
    }
  });
  it('a loss of 5 points on 1,000 items fails or is said', () => {
    const [setting] = accuracySettings([1000]).filter(({ change }) => change === -0.05);
    if (setting === undefined) throw new Error('not reached');
    const { fail, inconclusive } = calibrate(setting, 60);
    expect([fail > 0.6, fail + inconclusive > 0.95]).toEqual([true, true]);
  });
  it('guards on twenty classes and twenty metrics beside the primary one are tested together', () => {
    for (const setting of guardedSettings.slice(0, 1))
      expect(calibrate(setting, 60).anyFail).toBeLessThanOrEqual(0.1);
    for (const setting of secondarySettings.slice(0, 1))
      expect(calibrate(setting, 60).caution).toBeLessThanOrEqual(0.12);
  });
  it('items of one group are alike, and ten small losses are one large one', () => {
    const grouping = { items: 1000, size: 20, correlation: 0.8, repeats: 1 };
    expect(groupedOutcome(grouping, 60).significant).toBeLessThanOrEqual(0.17);
    expect(seriesOutcome({ n: 300, deployments: 10, step: -0.01 }, 20).said).toBeGreaterThan(0.5);
    expect(seriesOutcome({ n: 300, deployments: 10, step: 0 }, 20).said).toBeLessThanOrEqual(0.15);
  });
});
