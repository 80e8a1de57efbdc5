import * as z from 'zod/mini';
import { finding } from '../domain/findings/finding.ts';
import { nearest } from '../domain/nearest.ts';
import { shapeLikelyTypo } from '../rules/shape/likely-typo.ts';
import { shapeMissingField } from '../rules/shape/missing-field.ts';
import { shapeOutOfRange } from '../rules/shape/out-of-range.ts';
import { shapeUnknownValue } from '../rules/shape/unknown-value.ts';
import { kindOf } from './scalar.ts';
import { type Mark, marks } from './schemas/fields.ts';
import { placeOf, readFlag, readNumber, readText, type Sink, shown, wrongType } from './shape-scalar.ts';
import type { ListNode, MapNode, Node } from './tree.ts';

/**
 * Holds a mapping against its schema and gives what fits; what does not is left out and reported.
 * The schema says what is expected; the values are taken from the texts as written, because YAML readers disagree on
 * types and zod would see only what one of them made of a text. Every field of a file's schema is optional, so that
 * one wrong value costs no other.
 */
export function readShape<T extends z.ZodMiniObject>(
  sink: Sink,
  schema: T,
  root: MapNode,
  key = '',
): z.output<T> {
  return schema.parse(walkMap(sink, schema, root, key));
}

function walk(sink: Sink, schema: z.core.SomeType, node: Node, key: string, mark: Mark): unknown {
  if (schema instanceof z.ZodMiniOptional) return walk(sink, schema.def.innerType, node, key, mark);
  if (schema instanceof z.ZodMiniUnion) {
    const form = schema.def.options.find((option) => takes(option, node)) ?? schema.def.options[0];
    return form === undefined ? undefined : walk(sink, form, node, key, mark);
  }
  if (schema instanceof z.ZodMiniString) return readText(sink, node, key, mark.form);
  if (schema instanceof z.ZodMiniNumber) return walkNumber(sink, schema, node, key);
  if (schema instanceof z.ZodMiniBoolean) return readFlag(sink, node, key);
  if (schema instanceof z.ZodMiniEnum) return walkChoice(sink, schema, node, key);
  if (schema instanceof z.ZodMiniObject) {
    return node.kind === 'map' ? walkMap(sink, schema, node, key) : wrongType(sink, node, key, 'mapping');
  }
  if (schema instanceof z.ZodMiniRecord) {
    return node.kind === 'map' ? walkRecord(sink, schema, node, key) : wrongType(sink, node, key, 'mapping');
  }
  if (schema instanceof z.ZodMiniArray) {
    return node.kind === 'list' ? walkList(sink, schema, node, key) : wrongType(sink, node, key, 'list');
  }
  // z.unknown(): read from the tree by whoever knows what it means.
  return undefined;
}

/** Whether a form of a union is meant for this kind of node. */
function takes(schema: z.core.SomeType, node: Node): boolean {
  if (schema instanceof z.ZodMiniObject || schema instanceof z.ZodMiniRecord) return node.kind === 'map';
  if (schema instanceof z.ZodMiniArray) return node.kind === 'list';
  return node.kind === 'scalar';
}

/** The schema judges the number, so that nothing gets through here that it would refuse in the end. */
function walkNumber(sink: Sink, schema: z.ZodMiniNumber, node: Node, key: string): number | undefined {
  const integer = schema instanceof z.ZodMiniNumberFormat;
  const value = readNumber(sink, node, key, integer);
  if (value === undefined) return undefined;
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return value;
  const low = issue.code === 'too_small' ? Number(issue.minimum) : null;
  const high = issue.code === 'too_big' ? Number(issue.maximum) : null;
  sink.findings.push(finding(shapeOutOfRange, placeOf(sink, node), { key, value, low, high }));
  return undefined;
}

function walkChoice(sink: Sink, schema: z.ZodMiniEnum, node: Node, key: string): string | undefined {
  if (node.kind !== 'scalar') return wrongType(sink, node, key, 'text');
  const allowed = Object.values(schema.def.entries).map(String);
  if (allowed.includes(node.text)) return node.text;
  const args = { key, found: shown(node.text), allowed };
  const suggestion = nearest(node.text, allowed);
  sink.findings.push(finding(shapeUnknownValue, placeOf(sink, node), args, { suggestion }));
  return undefined;
}

function walkList(sink: Sink, schema: z.ZodMiniArray, node: ListNode, key: string): unknown[] {
  const values = node.items.map((item, index) =>
    walk(sink, schema.def.element, item, `${key}[${index}]`, {}),
  );
  return values.filter((value) => value !== undefined);
}

function walkRecord(sink: Sink, schema: z.ZodMiniRecord, node: MapNode, key: string): object {
  const values = new Map<string, unknown>();
  const { keyType } = schema.def;
  for (const [name, { value }] of node.entries) {
    if (keyType instanceof z.ZodMiniEnum && !keyType.safeParse(name).success) continue;
    const read = walk(sink, schema.def.valueType, value, `${key}.${name}`, {});
    if (read !== undefined) values.set(name, read);
  }
  return Object.fromEntries(values);
}

function walkMap(sink: Sink, schema: z.ZodMiniObject, node: MapNode, key: string): object {
  const values: Record<string, unknown> = {};
  const prefix = key === '' ? '' : `${key}.`;
  const meant = reportTypos(sink, schema, node, prefix);
  for (const [name, field] of Object.entries(schema.shape)) {
    const mark = marks.get(field) ?? {};
    const value = node.entries.get(name)?.value;
    const empty = value === undefined || kindOf(value) === 'nothing';
    if (empty && mark.required === true && !meant.has(name)) {
      const place = placeOf(sink, value ?? node);
      sink.findings.push(finding(shapeMissingField, place, { key: `${prefix}${name}` }));
    }
    if (value === undefined || (empty && mark.valued !== true)) continue;
    const read = walk(sink, field, value, `${prefix}${name}`, mark);
    if (read !== undefined) values[name] = read;
  }
  return values;
}

/** Gives the known names that were meant: their absence is part of the same mistake, an error if they are required. */
function reportTypos(
  sink: Sink,
  schema: z.ZodMiniObject,
  node: MapNode,
  prefix: string,
): ReadonlySet<string> {
  const known = Object.keys(schema.shape);
  const absent = known.filter((name) => !node.entries.has(name));
  const meant = new Set<string>();
  for (const [name, { keyOffset }] of node.entries) {
    const likely = known.includes(name) ? null : nearest(name, absent);
    if (likely === null) continue;
    meant.add(likely);
    const field = schema.shape[likely];
    const needed = field !== undefined && marks.get(field)?.required === true;
    const place = { ...sink.ref, ...sink.position(keyOffset) };
    const args = { key: `${prefix}${shown(name)}`, known: likely };
    const extra = { suggestion: likely, ...(needed ? { severity: 'error' as const } : {}) };
    sink.findings.push(finding(shapeLikelyTypo, place, args, extra));
  }
  return meant;
}
