import { type AnyFinding, finding, type Place } from '../domain/findings/finding.ts';
import type { Prediction } from '../domain/records/results.ts';
import type { Content } from '../domain/records/snapshot.ts';
import { shapeMissingField } from '../rules/shape/missing-field.ts';
import { shapeUnread } from '../rules/shape/unread.ts';
import { syntaxDuplicateKey } from '../rules/syntax/duplicate-key.ts';
import { syntaxUnreadable } from '../rules/syntax/unreadable.ts';
import { decode, type FileRef } from './decode.ts';
import { sizeLimit } from './limits.ts';
import { shown } from './shape-scalar.ts';

export interface ReadPredictions {
  /** Null when the file is unusable: its one finding says why. Empty where it is of a form that is passed over. */
  readonly value: readonly Prediction[] | null;
  readonly text: string | null;
  readonly findings: readonly AnyFinding[];
}

/**
 * predictions.jsonl: one object a line with `id`, `label` and `prediction`, or `id` and whether the answer is right; and where
 * there are such `sample` (which of several answers to the item) and `group` (what the item belongs to). A line with an `error`
 * or with nothing as its prediction is an item without a result. Empty lines do not count. A file whose first line has neither
 * is of another form: it is passed over with a notice.
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
    const read = readLine(line, place);
    if (read === 'without-result') continue;
    if (read === 'other-form' && value.length === 0) return passedOver(ref, text);
    const mistake = read === 'other-form' ? finding(shapeMissingField, place, { key: 'id' }) : read;
    if ('rule' in mistake) return { value: null, text, findings: [mistake] };
    const firstLine = lines.get(keyOf(mistake));
    if (firstLine !== undefined) {
      const key = shown(mistake.id);
      return { value: null, text, findings: [finding(syntaxDuplicateKey, place, { key, firstLine })] };
    }
    lines.set(keyOf(mistake), place.line);
    value.push(mistake);
  }
  return { value, text, findings: [] };
}

function passedOver(ref: FileRef, text: string): ReadPredictions {
  const place = { ...ref, line: 1, column: 1 };
  return {
    value: [],
    text,
    findings: [finding(shapeUnread, place, { key: 'predictions.jsonl', found: 'list' })],
  };
}

/** An item and which of its answers: what a file has once. */
const keyOf = ({ id, sample }: Prediction): string => JSON.stringify([id, sample ?? null]);

const idKeys = [
  'id',
  'doc_id',
  'sample_id',
  'example_id',
  'item_id',
  'question_id',
  'qid',
  'case_id',
  'idx',
  'index',
];
const flagKeys = [
  'correct',
  'is_correct',
  'right',
  'ok',
  'passed',
  'pass',
  'success',
  'acc',
  'exact_match',
  'score',
];
const fieldKeys = ['label', 'prediction'];

function readLine(line: string, place: Place): Prediction | AnyFinding | 'without-result' | 'other-form' {
  const record = parseObject(line);
  if (record === null) return finding(syntaxUnreadable, place, { reason: 'json' });
  const fields = new Map<string, unknown>(Object.entries(record));
  const id = idKeys.map((key) => textIn(fields, key)).find((text) => text !== null) ?? null;
  if (id !== null && hasNoResult(fields)) return 'without-result';
  const answer = answerIn(fields);
  if (answer === null || (id === null && !fields.has('label'))) return 'other-form';
  if (id === null) return finding(shapeMissingField, place, { key: 'id' });
  if ('missing' in answer) return finding(shapeMissingField, place, { key: answer.missing });
  const [group, sample] = [textIn(fields, 'group'), textIn(fields, 'sample')];
  return {
    id,
    ...answer,
    ...(group === null ? {} : { group }),
    ...(sample === null ? {} : { sample }),
  };
}

/** An error, or nothing as the prediction. */
function hasNoResult(fields: ReadonlyMap<string, unknown>): boolean {
  const error = fields.get('error') ?? false;
  return error !== false || (fields.has('prediction') && fields.get('prediction') === null);
}

/** Label and prediction, or whether the answer is right; null where the line has neither. */
function answerIn(fields: ReadonlyMap<string, unknown>): Answer | { readonly missing: string } | null {
  if (fieldKeys.some((key) => fields.has(key))) return answerOf(fields);
  const flag = flagKeys.map((key) => flagOf(fields.get(key))).find((value) => value !== null) ?? null;
  return flag === null ? null : judgedAnswer(flag);
}

type Answer = Pick<Prediction, 'label' | 'prediction' | 'flag'>;

/** Label and prediction, or which of them is not there. */
function answerOf(fields: ReadonlyMap<string, unknown>): Answer | { readonly missing: string } {
  const [label, prediction] = [textIn(fields, 'label'), textIn(fields, 'prediction')];
  if (label === null) return { missing: 'label' };
  if (prediction === null) return { missing: 'prediction' };
  return { label: label.normalize('NFC'), prediction: prediction.normalize('NFC') };
}

const judgedAnswer = (right: boolean): Answer => ({
  label: 'right',
  prediction: right ? 'right' : 'wrong',
  flag: true,
});

/** True and false, also as 1 and 0; null for anything else, such as a score between them. */
function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return value === 1 || value === 0 ? value === 1 : null;
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
function textIn(fields: ReadonlyMap<string, unknown>, key: string): string | null {
  const value = fields.get(key);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
