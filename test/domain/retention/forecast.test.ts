import { expect, test } from 'vitest';
import { metricReading } from '../../../src/domain/compare/metric-reading.ts';
import { type ForecastInput, versionsAfterMerge } from '../../../src/domain/retention/forecast.ts';
import { findingOf } from '../../support/finding.ts';
import { task } from '../build.ts';
import { simple, sketch } from './plan-sketch.ts';
import { now } from './sketch.ts';

const forecast = (record = simple(), input: Partial<ForecastInput> = {}) =>
  versionsAfterMerge(record, {
    findings: [],
    deployed: [],
    reading: metricReading([], { name: 'macro_f1', direction: null }),
    baseline: null,
    now,
    ...input,
  });

test('names what goes once this is merged, oldest first, without the cap', () => {
  expect(forecast()).toEqual(['v1', 'v2', 'v3']);
  expect(forecast({ ...simple(), versions: simple().versions.toReversed() })).toEqual(['v1', 'v2', 'v3']);
});

test('keeps what the base calls deployed, what the policy compares with, and model paths that lead out', () => {
  expect(forecast(simple(), { deployed: ['v2', 'v1'] })).toEqual(['v3']);
  expect(forecast(simple(), { baseline: 'v3' })).toEqual(['v1', 'v2']);
  expect(forecast(simple({ v1: sketch(60, 0.6, { model: { ggufPath: '/v1' } }) }))).toEqual(['v2', 'v3']);
  expect(forecast(simple({ v1: sketch(60, 0.6, { model: { ggufPath: 's3://v1' } }) }))).toHaveLength(3);
});

test('an experiment that beats the version in production stays', () => {
  const record = simple({ 'v7-exp': sketch(30, 0.9), v1: sketch(60, 0.95), v5: sketch(20, 0.81) });
  expect(forecast(record, { deployed: ['v5', 'v1'] })).toEqual(['v2', 'v3']);
  expect(forecast(record, { deployed: ['v1', 'v5'] })).toEqual(['v2', 'v3', 'v7-exp']);
});

test('records that cannot be read stay; other mistakes change nothing', () => {
  const at = { file: 'sent/versions/v1/lineage.yaml', task: 'sent', line: 1, column: 1 };
  expect(forecast(simple(), { findings: [findingOf('syntax/tab', at, {})] })).toEqual([]);
  expect(
    forecast(simple(), { findings: [findingOf('shape/bad-timestamp', at, { key: 'a', text: 'b' })] }),
  ).toEqual(['v2', 'v3']);
  expect(
    forecast(simple(), { findings: [findingOf('lineage/parent-missing', at, { parent: 'v0' })] }),
  ).toHaveLength(3);
});

test('versions of one day are in the order of their time', () => {
  const dated = (first: number, second: number) =>
    forecast(
      task(
        {
          active: 'v9',
          versions: { '2026-01-05': sketch(first, 0.6), '20260105': sketch(second, 0.6), ...later },
        },
        'sent',
      ),
    );
  const later = { '2026-02-01': sketch(9, 0.7), '2026-02-02': sketch(8, 0.7), '2026-02-03': sketch(7, 0.7) };
  expect(dated(59.5, 60)).toEqual(['20260105', '2026-01-05']);
  expect(dated(60, 59.5)).toEqual(['2026-01-05', '20260105']);
});
