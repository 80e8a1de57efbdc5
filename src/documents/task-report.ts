import * as z from 'zod';
import {
  changeOutcomes,
  configStates,
  dataShifts,
  dataSplits,
  directionRules,
  metricGroups,
  significances,
} from '../domain/compare/comparison.ts';
import { gateNames, gateOutcomes } from '../domain/judge/gates/gate.ts';
import { verdictWords } from '../domain/judge/verdict.ts';
import { historyMarks } from '../domain/report/history.ts';
import { reason, reasons } from './reasons.ts';
import {
  baselineRule,
  configValue,
  count,
  direction,
  interval,
  number,
  scale,
  text,
  texts,
} from './values.ts';

export const primaryMetric = z.nullable(
  z.strictObject({ name: text, direction, threshold: z.nullable(number), scale }),
);

export const gate = z.strictObject({
  name: z.enum(gateNames),
  metric: z.nullable(text),
  outcome: z.enum(gateOutcomes),
  required: z.nullable(number),
  observed: z.nullable(number),
  interval,
  reason,
});

export const metricChange = z
  .strictObject({
    name: text,
    key: text,
    group: z.enum(metricGroups),
    label: z.nullable(text),
    direction,
    directionFrom: z.enum(directionRules),
    unit: scale,
    n: z.strictObject({ baseline: z.nullable(number), candidate: z.nullable(number) }),
    baseline: z.nullable(number),
    candidate: z.nullable(number),
    change: z.nullable(number),
    relativeChange: z.nullable(number),
    outcome: z.enum(changeOutcomes),
    significance: z.enum(significances),
    interval,
    pValue: z.nullable(number),
    adjustedPValue: z.nullable(number),
    method: z.nullable(text),
    candidateInterval: interval,
    baselineInterval: interval,
    incomparable: z.nullable(reason),
  })
  .transform(({ unit, ...metric }) => ({ ...metric, scale: unit }))
  .meta({ id: 'Metric' });

const configChange = z
  .strictObject({
    key: text,
    state: z.enum(configStates),
    baseline: configValue,
    candidate: configValue,
    relativeChange: z.nullable(number),
    major: z.boolean(),
  })
  .transform(({ state, ...change }) => ({
    ...change,
    baseline: state === 'added' ? undefined : change.baseline,
    candidate: state === 'removed' ? undefined : change.candidate,
  }));

const data = z.strictObject({
  counts: z
    .array(
      z.strictObject({
        name: z.enum(dataSplits),
        baseline: z.nullable(number),
        candidate: z.nullable(number),
        relativeChange: z.nullable(number),
      }),
    )
    .readonly(),
  classes: z
    .array(z.strictObject({ label: text, baseline: z.nullable(number), candidate: z.nullable(number) }))
    .readonly(),
  totalVariation: z.nullable(number),
  psi: z.nullable(number),
  shift: z.nullable(z.enum(dataShifts)),
  sourceHashChanged: z.nullable(z.boolean()),
  testSetChanged: z.nullable(z.boolean()),
});

export const historyEntry = z.strictObject({
  version: text,
  created: z.nullable(text),
  parent: z.nullable(text),
  value: z.nullable(number),
  marks: z.array(z.enum(historyMarks)).readonly(),
  deployedAt: z.nullable(text),
  replaced: z.nullable(text),
  changes: texts,
});

export const verdict = z.strictObject({
  word: z.enum(verdictWords),
  reasons,
});

export const candidate = z.strictObject({
  version: text,
  created: z.nullable(text),
  parent: z.nullable(text),
});

/** Fields that a task of a report and a `compare` document share. */
export const comparisonShape = {
  baseline: z.nullable(z.strictObject({ version: text, rule: baselineRule, ageDays: z.nullable(number) })),
  comparability: z.strictObject({ comparable: z.boolean(), reasons }),
  confidence: number,
  metrics: z.array(metricChange).readonly(),
  config: z.array(configChange).readonly(),
  data,
  changes: texts,
  notes: reasons,
};

export const findingCounts = { errors: count, warnings: count, notices: count };
