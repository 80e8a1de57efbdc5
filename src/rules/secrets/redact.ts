import type { TextFile } from '../../domain/records.ts';
import { findSecrets } from './find.ts';

/** What stands where a secret was. */
const mask = '***';

/** A text with every secret in it replaced by `***`; the same text where there is none. */
export function redact(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findSecrets(text)) {
    result += `${text.slice(from, start)}${mask}`;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Shorter values would take ordinary words along when they are masked everywhere. */
const shortest = 4;

/** The values of all secrets in some files, longest first: for masking what is printed. Never print them. */
export function secretValues(files: readonly TextFile[]): readonly string[] {
  const values = new Set<string>();
  for (const { file, text } of files) {
    if (file.endsWith('.jsonl')) continue;
    for (const { start, end } of findSecrets(text)) {
      const value = text.slice(start, end);
      for (const line of value.split('\n')) if (line.trim().length >= shortest) values.add(line.trim());
    }
  }
  return [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const masked = (text: string, values: readonly string[]): string =>
  values.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, mask) : rest), text);

function maskInside(node: unknown, values: readonly string[]): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') Reflect.set(node, key, masked(value, values));
    else maskInside(value, values);
  }
}

/** A copy of plain data (findings, a report) in which no text holds any of the values; the same data without values. */
export function maskSecrets<T>(data: T, values: readonly string[]): T {
  if (values.length === 0) return data;
  const copy = structuredClone(data);
  maskInside(copy, values);
  return copy;
}
