import * as z from 'zod';
import { reportResults } from '../domain/report/exit-status.ts';
import { otherVersionKinds } from '../domain/report/other-versions.ts';
import type { Report } from '../domain/report/report.ts';
import { findings } from './findings.ts';
import { reasons } from './reasons.ts';
import {
  candidate,
  comparisonShape,
  gate,
  historyEntry,
  metricChange,
  primaryMetric,
  verdict,
} from './task-report.ts';
import { deployTarget, language, number, revision, status, text, texts, tool } from './values.ts';

const commands = z.array(texts).readonly();

const task = z.strictObject({
  path: text,
  taskName: text,
  status: z.strictObject({ base: z.nullable(status), head: z.nullable(status) }),
  primaryMetric,
  candidate: z.nullable(candidate),
  verdict,
  attainment: z.nullable(number),
  gates: z.array(gate).readonly(),
  ...comparisonShape,
  history: z.array(historyEntry).readonly(),
  others: z
    .array(
      z.strictObject({
        version: text,
        kind: z.enum(otherVersionKinds),
        primary: z.nullable(metricChange),
      }),
    )
    .readonly(),
  nextSteps: reasons,
  deployment: z.strictObject({ target: z.nullable(deployTarget), deploy: commands, rollback: commands }),
  cleanup: texts,
});

/** The document of `report`. Unknown keys are refused. */
export const reportDocument = z.strictObject({
  schema: z.literal('tunegate.report/1'),
  tool,
  language,
  base: revision,
  head: revision,
  result: z.enum(reportResults),
  exitCode: z.union([z.literal(0), z.literal(1)]),
  tasks: z.array(task).readonly(),
  findings,
  notices: reasons,
});

/**
 * Reads a stored report. Everything in it is untrusted: the form is checked key by key, sentences are dropped and made
 * anew. Null for text that is no such document.
 */
export function parseReport(json: string): Report | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = reportDocument.safeParse(value);
  if (!parsed.success) return null;
  const { language: _, ...report } = parsed.data;
  return report;
}
