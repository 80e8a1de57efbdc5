import * as z from 'zod';
import { commentTroubles, criterionParts, guardLimits } from '../../domain/reasons/argument-values.ts';
import type { Reason, ReasonArguments, ReasonCode } from '../../domain/reasons/reason.ts';
import { baselineRule, looseArguments, number, readArguments, type Shapes, text } from './values.ts';

const guardLimit = z.enum(guardLimits);
const criterionPart = z.enum(criterionParts);
const commentTrouble = z.enum(commentTroubles);

/** Code → schemas of its arguments. */
export const reasonShapes: Shapes<ReasonArguments> = {
  'threshold-met': { metric: text, value: number, threshold: number },
  'threshold-missed': { metric: text, value: number, threshold: number, gap: number },
  'threshold-none': {},
  'metric-missing': { metric: text },
  'metric-not-a-number': { metric: text, text: text },
  'primary-metric-undeclared': {},
  'no-results-yet': { status: text },
  'deployed-without-results': { version: text },
  'no-errors': { warnings: number },
  'errors-found': { errors: number },
  'no-baseline': {},
  'threshold-bound-missed': { metric: text, value: number, bound: number, threshold: number },
  'threshold-bound-unknown': { metric: text, value: number, threshold: number },
  'scale-differs': { metric: text, value: number, threshold: number },
  'regression-none': {
    metric: text,
    change: number,
    allowed: number,
    baseline: text,
    possible: z.nullable(number),
  },
  'regression-beyond': { metric: text, change: number, allowed: number, baseline: text },
  'regression-undecided': {
    metric: text,
    change: number,
    allowed: number,
    baseline: text,
    items: z.nullable(number),
  },
  'regression-not-comparable': { metric: text, baseline: text },
  'candidate-is-baseline': { version: text, rule: baselineRule },
  'task-archived': {},
  'no-active-version': {},
  'active-version-missing': { version: text },
  'guard-met': { metric: text, limit: guardLimit, value: number, required: number },
  'guard-missed': { metric: text, limit: guardLimit, value: number, required: number },
  'guard-unmatched': { pattern: text },
  'baseline-metric-missing': { metric: text, version: text },
  'baseline-not-a-number': { metric: text, version: text },
  'class-kept': { label: text, change: number },
  'class-dropped': { label: text, change: number },
  'class-drop-beyond': { label: text, change: number, allowed: number },
  'class-drop-allowed': { label: text, change: number, allowed: number },
  'class-drop-within-noise': { label: text, change: number },
  'criteria-unchanged': {},
  'criteria-new': {},
  'criteria-of-head': {},
  'criteria-loosened': { what: criterionPart, base: text, head: text },
  'criteria-tightened': { what: criterionPart, base: text, head: text },
  waived: { gate: text, reason: text, owner: text, expires: text },
  'waiver-expired': { gate: text, owner: text, expires: text },
  'waiver-not-yet': { gate: text, owner: text },
  'first-version': {},
  improved: { metric: text, change: number, baseline: text },
  regressed: { metric: text, change: number, baseline: text },
  'improved-within-noise': { metric: text, change: number, baseline: text },
  'regressed-within-noise': { metric: text, change: number, baseline: text },
  'improved-unknown': { metric: text, change: number, baseline: text },
  'regressed-unknown': { metric: text, change: number, baseline: text },
  'not-comparable': { baseline: text },
  unchanged: { metric: text, baseline: text },
  'rollback-to': { version: text, from: text },
  'gate-failed': { gate: text },
  'gate-inconclusive': { gate: text },
  'record-broken': { file: text },
  'test-set-changed': { how: z.enum(['count', 'hash', 'seed']), baseline: text, candidate: text },
  'label-set-changed': { added: z.array(text), removed: z.array(text) },
  'scale-changed': { metric: text, baseline: number, candidate: number },
  'zero-baseline': { metric: text },
  'baseline-without-results': { version: text },
  'metric-renamed': { from: text, to: text },
  'metric-redefined': { metric: text },
  'results-older-than-model': { version: text, results: text, model: text },
  'test-items': { baseline: z.nullable(number), candidate: z.nullable(number) },
  'smallest-detectable': { metric: text, items: number, change: number },
  confounded: { what: z.array(text) },
  'source-hash-changed': {},
  'treated-as-independent': {},
  'conservative-bound': { metric: text },
  'inputs-contradict': { version: text, what: z.enum(['confusion', 'scores', 'predictions', 'runs']) },
  'different-items': {},
  'runs-vary-alone': { metric: text },
  'class-regressed': { label: text, change: number },
  'baseline-old': { version: text, days: number },
  'base-record-broken': { file: text },
  'results-edited': { version: text },
  'next-deploy': { version: text },
  'next-promote': { version: text },
  'next-evaluate': { version: text },
  'next-fix-errors': { errors: number },
  'next-close-gap': { metric: text, gap: number },
  'next-look-at-class': { label: text, change: number },
  'next-look-at-metric': { metric: text, change: number },
  'next-only-change': { what: text },
  'next-more-items': { metric: text, items: number },
  'next-evaluate-baseline': { version: text },
  'next-keep': { version: text },
  'next-state-items': {},
  'next-state-counts': { metric: text },
  'next-declare-criteria': {},
  'baseline-missing': { version: text, rule: baselineRule },
  'baseline-from-head': { version: text },
  'baseline-found': { version: text, rule: baselineRule },
  'history-shallow': {},
  'new-task': {},
  'task-removed': {},
  'task-moved': { from: text },
  'comment-refused': { why: commentTrouble, status: z.nullable(number) },
  'comment-fork': {},
  'comment-without-token': {},
  'comment-outdated': { sha: text },
  'comment-no-pull-request': { matches: number },
  'report-unusable': { why: z.enum(['too-large', 'not-a-report']) },
  'summary-failed': { why: z.enum(['no-file', 'no-room']) },
  'event-validates': { event: text },
  'check-touched': { files: z.array(text) },
};

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
  // The arguments were read by the code's own fields, a tie that the type of the step before does not show.
  .pipe(z.custom<Reason>());

export const reasons = z.array(reason).readonly();
