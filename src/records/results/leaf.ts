import { finding } from '../../domain/findings/finding.ts';
import type { Measured } from '../../domain/records/results.ts';
import { shapeNotFinite } from '../../rules/shape/not-finite.ts';
import { shapeUnsafeInteger } from '../../rules/shape/unsafe-integer.ts';
import { decimalsOf, kindOf, numberOf, pythonDifference } from '../scalar.ts';
import { placeOf, readNumber, type Sink, shown, wrongType } from '../shape-scalar.ts';
import type { Node, ScalarNode } from '../tree.ts';

/** Names under which a value that is no number is a mistake; under any other name it is just no metric. */
const metricWord =
  /(?:^|[._\-\s])(?:acc|accuracy|f1|f1[-_]score|precision|recall|auc|auroc|loss|perplexity|ppl|bleu|rouge[-_]?\w?|exact_match|em|mcc|wer|cer|mae|mse|rmse|score|error|err)$/i;

export const namesMetric = (key: string): boolean => metricWord.test(key);

/**
 * One measured number: NaN and infinities are kept (a gate on them fails), numeric text is taken with a warning.
 * Null when the value is no number; that is a finding only where `key` names a metric.
 */
export function measured(
  sink: Sink,
  node: Node,
  key: string,
  expected = metricWord.test(key),
): Measured | null {
  if (node.kind !== 'scalar') return expected ? (wrongType(sink, node, key, 'number') ?? null) : null;
  if (typeof node.value === 'number')
    return { value: numberValue(sink, node, key), decimals: decimalsOf(node.text) };
  const numeric = typeof node.value === 'string' ? numberOf(node.value) : null;
  const clearly = expected || /[.eE]/.test(node.text);
  if (numeric !== null && clearly) {
    const value = readNumber(sink, node, key, false);
    return value === undefined ? null : { value, decimals: decimalsOf(node.text) };
  }
  return expected ? (wrongType(sink, node, key, 'number') ?? null) : null;
}

function numberValue(sink: Sink, node: ScalarNode, key: string): number {
  const value = typeof node.value === 'number' ? node.value : Number.NaN;
  const place = placeOf(sink, node);
  if (Number.isFinite(value)) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) {
      sink.findings.push(finding(shapeUnsafeInteger, place, { key, text: shown(node.text) }));
    } else if (pythonDifference(node) !== null) {
      readNumber(sink, node, key, false);
    }
  } else if (!/^-?(?:NaN|Infinity)$/.test(node.text)) {
    // Bare NaN and Infinity in JSON were reported by the reader. A value that is no number fails the gate that looks
    // at it; the record as such is sound, so this is a warning.
    const extra = { severity: 'warning' as const };
    sink.findings.push(finding(shapeNotFinite, place, { key, text: shown(node.text) }, extra));
  }
  return value;
}

/** The numbers of a list. Null unless all items are numbers. */
export function numbersOf(node: Node): readonly number[] | null {
  if (node.kind !== 'list') return null;
  const values: number[] = [];
  for (const item of node.items) {
    if (item.kind !== 'scalar' || typeof item.value !== 'number') return null;
    values.push(item.value);
  }
  return values.length === 0 ? null : values;
}

/** The finite number at a node, null otherwise. */
export function finiteOf(node: Node | null | undefined): number | null {
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return null;
  return Number.isFinite(node.value) ? node.value : null;
}

/** Whether a number stands at a node or anywhere below it. */
export function holdsNumber(node: Node): boolean {
  if (node.kind === 'scalar') return kindOf(node) === 'number';
  if (node.kind === 'list') return node.items.some(holdsNumber);
  return [...node.entries.values()].some(({ value }) => holdsNumber(value));
}
