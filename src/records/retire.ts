import { isSeq, parseDocument, stringify } from 'yaml';
import { findMetric, metricTable } from '../domain/records/metric-table.ts';
import type { Results } from '../domain/records/results.ts';
import type { FileRef } from './decode.ts';
import { sizeLimit } from './limits.ts';
import { readMapping } from './read.ts';
import type { Sink } from './shape-scalar.ts';
import { readRetired } from './version-files.ts';

/** What is remembered of a version that is removed. Times and names as their files write them. */
export interface RetiredEntry {
  readonly version: string;
  readonly parent: string | null;
  readonly created: string | null;
  /** The day of the removal, `YYYY-MM-DD`. */
  readonly removed: string;
  /** The last commit that has the version. */
  readonly commit: string;
  readonly deployed: boolean;
  readonly results: Results | null;
  /** The metric that comes first and stays when room is short. */
  readonly primary: string | null;
  readonly changes: readonly string[];
}

const heading =
  '# Versions that were cleaned up: their names are not used again, and histories stay whole.\n';
const mostMetrics = 20;
const mostClasses = 12;
const mostChanges = 20;

/**
 * The text of versions/retired.yaml with `entries` behind what it holds (`text`, null where there is no file yet). All
 * that was there stays as it is, byte by byte where the list is in block style. Versions that it already remembers are
 * not written again. Null when the result could not be read back: too large, or not of the known form.
 */
export function addRetired(
  file: FileRef,
  text: string | null,
  entries: readonly RetiredEntry[],
): string | null {
  const known = text === null ? [] : versionsIn(file, text);
  if (known === null) return null;
  const missing = entries.filter(({ version }) => !known.includes(version));
  if (missing.length === 0) return text;
  for (const item of [fullItem, shortItem]) {
    const result = append(text, missing.map(item));
    const read = versionsIn(file, result);
    const expected = [...known, ...missing.map(({ version }) => version)];
    if (read !== null && read.join('\n') === expected.join('\n')) return result;
  }
  return null;
}

/** Names in the file, null when any part of it cannot be read. */
function versionsIn(file: FileRef, text: string): readonly string[] | null {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > sizeLimit(file.file)) return null;
  const { parsed, findings } = readMapping(file, { kind: 'bytes', bytes });
  if (parsed === null) return null;
  const sink: Sink = { ref: file, position: parsed.position, findings: [...findings] };
  const read = readRetired(sink, parsed);
  return sink.findings.some(({ severity }) => severity === 'error')
    ? null
    : read.map(({ version }) => version);
}

type Item = Readonly<Record<string, unknown>>;

function fullItem(entry: RetiredEntry): Item {
  const { results, primary, changes } = entry;
  return {
    ...facts(entry),
    ...(results === null ? {} : { results: resultsItem(results, primary) }),
    ...(changes.length === 0 ? {} : { changes: changes.slice(0, mostChanges) }),
  };
}

/** For a file that is nearly full: the primary metric alone. */
function shortItem(entry: RetiredEntry): Item {
  const value = findMetric(metricTable(entry.results), entry.primary ?? '')?.value;
  return { ...facts(entry), ...(value === undefined ? {} : { results: { [entry.primary ?? '']: value } }) };
}

const facts = ({ version, parent, created, removed, commit, deployed }: RetiredEntry): Item => ({
  version,
  parent,
  ...(created === null ? {} : { created }),
  removed,
  commit,
  ...(deployed ? { deployed } : {}),
});

/** The guide's form, classes by their f1 alone. */
function resultsItem({ metrics, perClass }: Results, primary: string | null): Item {
  const first = metrics.filter(({ name }) => name === primary);
  const others = metrics.filter(({ name }) => name !== primary);
  const shown = [...first, ...others]
    .slice(0, mostMetrics)
    .flatMap(({ name, value, standardError }) => [
      [name, value] as const,
      ...(standardError === null ? [] : [[`${name}_stderr`, standardError] as const]),
    ]);
  const classes = perClass.flatMap(({ label, f1 }) => (f1 === null ? [] : [[label, f1.value] as const]));
  const some = classes.length > 0 && classes.length <= mostClasses;
  return { ...Object.fromEntries(shown), ...(some ? { per_class: Object.fromEntries(classes) } : {}) };
}

function append(text: string | null, items: readonly Item[]): string {
  if (text === null) return heading + stringify({ versions: items }, { lineWidth: 0 });
  const document = parseDocument(text);
  const list = document.get('versions');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (isSeq(list) && list.items.length > 0 && list.flow !== true && list.range) {
    const [start, end] = list.range;
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    const before = text.slice(0, end);
    const lines = stringify(items, { lineWidth: 0 }).trimEnd().split('\n');
    const added = lines.map((line) => (line === '' ? line : indent + line)).join(lineEnd);
    const gap = before.endsWith('\n') ? '' : lineEnd;
    return `${before}${gap}${added}${lineEnd}${text.slice(end)}`;
  }
  const written = isSeq(list) ? list.items : [];
  document.set('versions', document.createNode([...written, ...items]));
  return document.toString({ lineWidth: 0 }).replaceAll('\n', lineEnd);
}
