import { describe, expect, it } from 'vitest';
import { policyFindings } from '../../src/commands/policy-findings.ts';
import { defaultPolicy } from '../../src/domain/judge/policy.ts';
import { readPolicy } from '../../src/records/read-policy.ts';
import { contentOf, only } from './support.ts';

function of(text: string) {
  const read = readPolicy('tunegate.yaml', contentOf(text));
  return { policy: read.policy, settings: read.settings, findings: policyFindings(read) };
}

describe('tunegate.yaml', () => {
  it('lays everything down', () => {
    const { policy, settings, findings } = of(`
rules:
  lineage/strategy: off
  shape/python-differs: error
metrics:
  rouge.1: {direction: lower}
  '*_time': {direction: lower, unit: absolute}
baseline: v2
max_regression: 0.02
regression-mode: strict
threshold-mode: lower-bound
min_coverage: 0.9
confidence: 0.9
guards:
  - metric: per_class.*.f1
    min: 0.6
protected_classes: [中立]
criteria: head
waivers: head
fail-on: inconclusive
exempt-versions: [v1, v2]
warn-only: true
`);
    expect(findings).toEqual([]);
    expect(policy).toEqual({
      rules: new Map([
        ['lineage/strategy', 'off'],
        ['shape/python-differs', 'error'],
      ]),
      metrics: [
        { metric: 'rouge.1', direction: 'lower', scale: null },
        { metric: '*_time', direction: 'lower', scale: 'absolute' },
      ],
      baseline: { version: 'v2' },
      maxRegression: 0.02,
      maxDrift: null,
      requiredMetrics: [],
      regressionMode: 'strict',
      thresholdMode: 'lower-bound',
      minCoverage: 0.9,
      confidence: 0.9,
      guards: [{ metric: 'per_class.*.f1', min: 0.6, max: null, maxRegression: null, minImprovement: null }],
      protectedClasses: ['中立'],
      criteria: 'head',
      waivers: 'head',
    });
    expect(settings).toEqual({ 'fail-on': 'inconclusive', 'exempt-versions': 'v1,v2', 'warn-only': 'true' });
  });

  it('takes - and _ as the same', () => {
    expect(of('max-regression: 0.5\nregression_mode: strict\n')).toMatchObject({
      policy: { maxRegression: 0.5, regressionMode: 'strict' },
      findings: [],
    });
  });

  it.each([
    ['rules:\n  shape/percnt: off', 'settings/unknown-rule', 2, 3, 'shape/percent'],
    ['rules:\n  nonsense: off', 'settings/unknown-rule', 2, 3, null],
    ['rules:\n  shape/percent: notce', 'shape/unknown-value', 2, 18, 'notice'],
    ['regresion-mode: strict', 'settings/unknown-key', 1, 1, 'regression-mode'],
    ['colour: red', 'settings/unknown-key', 1, 1, null],
    ['criteria: haed', 'shape/unknown-value', 1, 11, 'head'],
    ['confidence: 95', 'shape/out-of-range', 1, 13, null],
    ['min_coverage: 98', 'shape/out-of-range', 1, 15, null],
    ['min_coverage: -0.1', 'shape/out-of-range', 1, 15, null],
    ['max_regression: -1', 'shape/out-of-range', 1, 17, null],
    ['max_regression:', 'shape/wrong-type', 1, 16, null],
    ['baseline: a/b', 'shape/bad-name', 1, 11, null],
    ['metrics:\n  loss: lower', 'shape/wrong-type', 2, 9, null],
    ['rules: off', 'shape/wrong-type', 1, 8, null],
    ['- a', 'syntax/not-a-mapping', 1, 1, null],
    ['a: [', 'syntax/unreadable', 1, 5, null],
  ])('%j is an error, and the rest is as by default', (text, rule, line, column, suggestion) => {
    const { policy, findings } = of(text);
    expect(only(findings)).toMatchObject({ rule, line, column, suggestion, severity: 'error', task: null });
    // A rule that does not exist may be named, and does nothing.
    expect({ ...policy, metrics: [], rules: new Map() }).toEqual(defaultPolicy);
  });
});
