import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { planDocument } from '../../src/documents/plan.ts';
import type { parseReport, reportDocument } from '../../src/documents/report.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { RetentionPlan } from '../../src/domain/retention/plan.ts';

/** True where each of two types takes every value of the other: a word or a field that only one knows makes it false. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

const same = <_ extends true>(): true => true;

// The checker of types runs these: a new gate name, mark or field that only one side knows does not compile.
test('the report that is read back is the report that was written', () => {
  expect(same<Same<Omit<z.output<typeof reportDocument>, 'language'>, Report>>()).toBe(true);
  expect(same<Same<NonNullable<ReturnType<typeof parseReport>>, Report>>()).toBe(true);
});

test('the plan has the form that is published', () => {
  expect(same<Same<z.input<typeof planDocument>, RetentionPlan>>()).toBe(true);
});
