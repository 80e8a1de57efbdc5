import { list, nullable, number, oneOf, text } from '../arguments.ts';
import { measuredAspects } from './argument-values.ts';

/** Reasons on how a metric was measured: with what, on how many items, and which way it is better. */
export const measureShapes = {
  /** One metric was measured otherwise on the two sides, as the files say of it; both as text. */
  'measured-otherwise': { metric: text, what: oneOf(measuredAspects), baseline: text, candidate: text },
  /** Another instrument: harness, data, prompt, decoding, judge. `field` is a dotted name such as `judge.model`. */
  'instrument-changed': { field: text, baseline: text, candidate: text },
  /** Only one of the two says with what it was measured. */
  'instrument-unknown': { version: text, fields: list(text) },
  /** Items that were asked and have no result: errors, timeouts, skipped; `items` counts all that were asked. */
  'items-without-result': { version: text, missing: number, items: nullable(number) },
  /** Nothing says which way a metric is better: it counts as higher. */
  'direction-unknown': { metric: text },
  /** The candidate's file turns the direction of a metric round; that of the base counts. */
  'direction-turned': { metric: text, base: text, head: text },
} as const;
