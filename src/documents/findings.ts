import * as z from 'zod';
import type { AnyFinding } from '../domain/findings/finding.ts';
import { ruleIds, rules } from '../rules/registry.ts';
import { looseArguments, readArguments } from './arguments.ts';
import { severity, text } from './values.ts';

const place = { file: text, line: z.int().min(1), column: z.int().min(1) };

/** One finding, with its sentence in the document's language. */
const findingDocument = z
  .strictObject({
    rule: z.enum(ruleIds),
    severity,
    ...place,
    message: text,
    args: looseArguments,
    suggestion: z.nullable(text),
    task: z.nullable(text),
    related: z.nullable(z.strictObject(place)),
  })
  .meta({ id: 'Finding' });

/** Reads a finding; the sentence is dropped, it is made anew from rule and arguments. */
const finding = findingDocument
  .transform(({ message: _, args, ...rest }, context) => ({
    ...rest,
    args: readArguments(rules[rest.rule].shapes, args, context),
  }))
  // The rule's own fields have read the arguments; the type checker cannot see that.
  .pipe(z.custom<AnyFinding>());

export const findings = z.array(finding).readonly();
