import type { AnyFinding } from '../../domain/findings/finding.ts';
import type {
  RecordFile,
  Source,
  TaskRecord,
  TextFile,
  VersionRecord,
} from '../../domain/records/records.ts';
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

/** So many characters are enough to know a value by: long texts are cut where they are shown. */
const telling = 12;

function maskOne(text: string, value: string): string {
  const head = value.slice(0, telling);
  let result = '';
  let from = 0;
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, from)) {
    let end = at + head.length;
    while (end < text.length && end - at < value.length && text[end] === value[end - at]) end += 1;
    result += `${text.slice(from, at)}${mask}`;
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

const masked = (text: string, values: readonly string[]): string => values.reduce(maskOne, text);

function maskInside(node: unknown, values: readonly string[]): void {
  if (typeof node !== 'object' || node === null || ArrayBuffer.isView(node)) return;
  const entries = node instanceof Map ? node.entries() : Object.entries(node);
  for (const [key, value] of [...entries]) {
    if (typeof value !== 'string') maskInside(value, values);
    else if (node instanceof Map) node.set(key, masked(value, values));
    else Reflect.set(node, key, masked(value, values));
  }
}

/** A copy of plain data (findings, a record) in which no text holds any of the values; the same data without values. */
export function maskSecrets<T>(data: T, values: readonly string[]): T {
  if (values.length === 0) return data;
  const copy = structuredClone(data);
  maskInside(copy, values);
  return copy;
}

function maskFile<T>(file: RecordFile<T>, values: readonly string[]): RecordFile<T> {
  if (file.state !== 'read') return file;
  const { source } = file;
  const text: Source['text'] = (path) => {
    const found = source.text(path);
    return found === null ? null : masked(found, values);
  };
  return { ...file, value: maskSecrets(file.value, values), source: { ...source, text } };
}

function maskVersion(version: VersionRecord, values: readonly string[]): VersionRecord {
  return {
    ...version,
    lineage: maskFile(version.lineage, values),
    config: maskFile(version.config, values),
    dataSnapshot: maskFile(version.dataSnapshot, values),
    results: maskFile(version.results, values),
    modelInfo: maskFile(version.modelInfo, values),
  };
}

/**
 * A task and its findings without the secrets that its files hold, so that no command can show one, whatever it
 * shows. The texts stay as they are: the rules on secrets look at them. The same task where there are none.
 */
export function withoutSecrets<
  L extends { readonly record: TaskRecord; readonly findings: readonly AnyFinding[] },
>(task: L): L {
  const { record, findings } = task;
  const values = secretValues(record.texts);
  if (values.length === 0) return task;
  return {
    ...task,
    record: {
      ...record,
      definition: maskFile(record.definition, values),
      versions: record.versions.map((version) => maskVersion(version, values)),
      retired: maskFile(record.retired, values),
    },
    findings: maskSecrets(findings, values),
  };
}
