import type { ValueKind } from '../domain/findings/argument-values.ts';
import { type AnyFinding, finding, type Position } from '../domain/findings/finding.ts';
import { parseDuration, parseTimestamp } from '../domain/records/time.ts';
import { shapeBadDuration } from '../rules/shape/bad-duration.ts';
import { shapeBadName } from '../rules/shape/bad-name.ts';
import { shapeBadTimestamp } from '../rules/shape/bad-timestamp.ts';
import { shapeNotFinite } from '../rules/shape/not-finite.ts';
import { shapeNumberAsText } from '../rules/shape/number-as-text.ts';
import { shapePythonDiffers } from '../rules/shape/python-differs.ts';
import { shapeQuoteVersion } from '../rules/shape/quote-version.ts';
import { shapeUnsafeInteger } from '../rules/shape/unsafe-integer.ts';
import { shapeWrongType } from '../rules/shape/wrong-type.ts';
import type { FileRef } from './decode.ts';
import { isSafeName } from './names.ts';
import { kindOf, numberOf, pythonDifference, pythonKind, pythonNumberText } from './scalar.ts';
import type { Mark } from './schemas/fields.ts';
import type { Node, ScalarNode } from './tree.ts';

/** Where readers of values put what they find. */
export interface Sink {
  readonly ref: FileRef;
  readonly position: (offset: number) => Position;
  readonly findings: AnyFinding[];
}

const longestShown = 80;

/** A value as a finding may show it. */
export const shown = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

/** The place of a node in the sink's file. */
export const placeOf = (sink: Sink, node: Node) => ({ ...sink.ref, ...sink.position(node.offset) });

/** Reports a value of the wrong type; it counts as absent. */
export function wrongType(sink: Sink, node: Node, key: string, expected: ValueKind): undefined {
  sink.findings.push(finding(shapeWrongType, placeOf(sink, node), { key, expected, found: kindOf(node) }));
}

/**
 * A number field: a finite number, or text that looks like one (with a warning). Undefined with a finding otherwise.
 * @param integer whether a fraction is a mistake
 */
export function readNumber(sink: Sink, node: Node, key: string, integer: boolean): number | undefined {
  if (node.kind !== 'scalar') return wrongType(sink, node, key, integer ? 'integer' : 'number');
  const value = typeof node.value === 'string' ? numberOf(node.value) : node.value;
  if (typeof value !== 'number' || (integer && Number.isFinite(value) && !Number.isInteger(value))) {
    return wrongType(sink, node, key, integer ? 'integer' : 'number');
  }
  const place = placeOf(sink, node);
  const text = shown(node.text);
  if (!Number.isFinite(value)) {
    sink.findings.push(finding(shapeNotFinite, place, { key, text }));
    return undefined;
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(node.text)) {
    sink.findings.push(finding(shapeUnsafeInteger, place, { key, text }));
    return undefined;
  }
  if (typeof node.value === 'string') {
    sink.findings.push(finding(shapeNumberAsText, place, { key, text }, { suggestion: String(value) }));
  } else {
    reportPython(sink, node, key);
  }
  return value;
}

/**
 * Says where PyYAML reads a value otherwise. A number with exponent and no point (`1e-5`, which the guide itself
 * writes) is only a notice: training scripts know to convert it.
 */
export function reportPython(sink: Sink, node: ScalarNode, key: string): void {
  const python = pythonDifference(node);
  if (python === null) return;
  const here = kindOf(node);
  const suggestion = python === 'text' && here === 'number' ? pythonNumberText(node.text) : null;
  const args = { key, text: shown(node.text), python, here };
  const extra = suggestion === null ? {} : { suggestion, severity: 'notice' as const };
  sink.findings.push(finding(shapePythonDiffers, placeOf(sink, node), args, extra));
}

/** A text field: the text as written, whatever type a YAML reader would make of it. */
export function readText(sink: Sink, node: Node, key: string, form: Mark['form']): string | undefined {
  switch (form) {
    case undefined:
      return readPlainText(sink, node, key);
    case 'version-name':
      return readVersionName(sink, node, key);
    case 'timestamp':
      return readTimestamp(sink, node, key);
    case 'duration':
      return readDuration(sink, node, key);
  }
}

function readPlainText(sink: Sink, node: Node, key: string): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value === 'boolean') return wrongType(sink, node, key, 'text');
  if (node.plain && typeof node.value === 'string') reportPython(sink, node, key);
  return node.text;
}

function readVersionName(sink: Sink, node: Node, key: string): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value === 'boolean') {
    return wrongType(sink, node, key, 'version-name');
  }
  const { text } = node;
  if (!isSafeName(text)) {
    sink.findings.push(finding(shapeBadName, placeOf(sink, node), { key, text: shown(text) }));
    return undefined;
  }
  const numeric = typeof node.value === 'number' || (node.plain && pythonKind(text) === 'number');
  if (numeric && String(Number(text)) !== text) {
    const suggestion = `"${text}"`;
    sink.findings.push(finding(shapeQuoteVersion, placeOf(sink, node), { key, text }, { suggestion }));
  } else if (node.plain && typeof node.value === 'string') {
    reportPython(sink, node, key);
  }
  return text;
}

function readTimestamp(sink: Sink, node: Node, key: string): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    return wrongType(sink, node, key, 'timestamp');
  }
  if (parseTimestamp(node.text) !== null) return node.text;
  sink.findings.push(finding(shapeBadTimestamp, placeOf(sink, node), { key, text: shown(node.text) }));
  return undefined;
}

function readDuration(sink: Sink, node: Node, key: string): string | undefined {
  if (node.kind !== 'scalar') return wrongType(sink, node, key, 'duration');
  if (parseDuration(node.text) !== null) return node.text;
  const suggestion = /^\d{1,4}$/.test(node.text) ? `${node.text}d` : null;
  const args = { key, text: shown(node.text) };
  sink.findings.push(finding(shapeBadDuration, placeOf(sink, node), args, { suggestion }));
  return undefined;
}

/** `true` or `false`; `yes`, `no`, `on`, `off` are taken as PyYAML takes them, and reported. */
export function readFlag(sink: Sink, node: Node, key: string): boolean | undefined {
  if (node.kind !== 'scalar') return wrongType(sink, node, key, 'boolean');
  if (typeof node.value === 'boolean') return node.value;
  if (!node.plain || pythonDifference(node) !== 'boolean') return wrongType(sink, node, key, 'boolean');
  const value = /^(?:yes|on)$/i.test(node.text);
  const args = { key, text: node.text, python: 'boolean' as const, here: 'text' as const };
  const extra = { suggestion: String(value) };
  sink.findings.push(finding(shapePythonDiffers, placeOf(sink, node), args, extra));
  return value;
}
