import * as z from 'zod';
import { type Reason, type ReasonCode, reasonShapes } from '../domain/reasons/reason.ts';
import { looseArguments, readArguments } from './arguments.ts';
import { text } from './values.ts';

const isCode = (code: string): code is ReasonCode => Object.hasOwn(reasonShapes, code);

/** One statement: a stable code, its arguments, and the sentence in the document's language. */
const reasonDocument = z
  .strictObject({
    code: z.enum(Object.keys(reasonShapes).filter(isCode)),
    message: text,
    args: looseArguments,
  })
  .meta({ id: 'Reason' });

/** Reads a reason; the sentence is dropped, it is made anew from code and arguments. */
export const reason = reasonDocument
  .transform(({ code, args }, context) => ({ code, args: readArguments(reasonShapes[code], args, context) }))
  // The code's own fields have read the arguments; the type checker cannot see that.
  .pipe(z.custom<Reason>());

export const reasons = z.array(reason).readonly();
