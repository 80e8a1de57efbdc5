import { type AnyFinding, finding, type Place } from '../domain/findings/finding.ts';
import type { Prediction } from '../domain/records/results.ts';
import type { Content } from '../domain/records/snapshot.ts';
import { shapeMissingField } from '../rules/shape/missing-field.ts';
import { syntaxDuplicateKey } from '../rules/syntax/duplicate-key.ts';
import { syntaxUnreadable } from '../rules/syntax/unreadable.ts';
import { decode, type FileRef } from './decode.ts';
import { sizeLimit } from './limits.ts';
import { shown } from './shape-scalar.ts';

export interface ReadPredictions {
  /** Null when the file is unusable: its one finding says why. */
  readonly value: readonly Prediction[] | null;
  readonly text: string | null;
  readonly findings: readonly AnyFinding[];
}

/**
 * predictions.jsonl: one object a line with `id`, `label` and `prediction`, and where there are such `sample` (which of
 * several answers to the item) and `group` (what the item belongs to); empty lines do not count.
 */
export function readPredictions(ref: FileRef, content: Content): ReadPredictions {
  const { text, finding: misfit } = decode(ref, content, sizeLimit(ref.file));
  if (misfit !== null || text === null) {
    return { value: null, text, findings: misfit === null ? [] : [misfit] };
  }
  const value: Prediction[] = [];
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = { ...ref, line: index + 1, column: 1 };
    const prediction = readLine(line, place, lines);
    if ('rule' in prediction) return { value: null, text, findings: [prediction] };
    lines.set(keyOf(prediction), place.line);
    value.push(prediction);
  }
  return { value, text, findings: [] };
}

/** An item and which of its answers: what a file has once. */
const keyOf = ({ id, sample }: Prediction): string => JSON.stringify([id, sample ?? null]);

/** @param lines key → the line that has it */
function readLine(line: string, place: Place, lines: ReadonlyMap<string, number>): Prediction | AnyFinding {
  const record = parseObject(line);
  if (record === null) return finding(syntaxUnreadable, place, { reason: 'json' });
  const id = textIn(record, 'id');
  const label = textIn(record, 'label');
  const prediction = textIn(record, 'prediction');
  if (id === null || label === null || prediction === null) {
    const key = id === null ? 'id' : label === null ? 'label' : 'prediction';
    return finding(shapeMissingField, place, { key });
  }
  const [group, sample] = [textIn(record, 'group'), textIn(record, 'sample')];
  const read: Prediction = {
    id,
    label,
    prediction,
    ...(group === null ? {} : { group }),
    ...(sample === null ? {} : { sample }),
  };
  const firstLine = lines.get(keyOf(read));
  if (firstLine !== undefined) return finding(syntaxDuplicateKey, place, { key: shown(id), firstLine });
  return read;
}

function parseObject(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Text, or a number or truth value as text: labels are often 0 and 1. */
function textIn(record: object, key: string): string | null {
  const value: unknown = new Map<string, unknown>(Object.entries(record)).get(key);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
