import * as z from 'zod';
import { metricScales } from '../domain/compare/comparison.ts';
import { severities } from '../domain/findings/finding.ts';
import { languages } from '../domain/language.ts';
import { baselineRules } from '../domain/reasons/argument-values.ts';
import { directions } from '../domain/records/direction.ts';
import { deployTargets, taskStatuses } from '../domain/records/records.ts';

/** Values that the JSON documents are made of. Reading one gives back what the renderer was given. */

export const text = z.string();

/** JSON has no NaN and no infinities: they are written as Python spells them. */
export const number = z
  .union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number)])
  .meta({ id: 'Number' });

export const count = z.int().min(0);
export const interval = z.nullable(z.tuple([number, number]).readonly());
export const texts = z.array(text).readonly();

export const direction = z.enum(directions);
export const scale = z.enum(metricScales);
export const status = z.enum(taskStatuses);
export const deployTarget = z.enum(deployTargets);
export const severity = z.enum(severities);
export const language = z.enum(languages);
export const baselineRule = z.enum(baselineRules);

export const tool = z.strictObject({ name: z.literal('tunegate'), version: text });
export const revision = z.strictObject({ ref: text, sha: z.nullable(text) });
export const configValue = z.union([text, number, z.boolean(), z.null()]);
