import type { AnyFinding } from '../../domain/findings/finding.ts';
import type {
  RecordFile,
  Source,
  TaskRecord,
  TextFile,
  VersionRecord,
} from '../../domain/records/records.ts';
import { findSecrets } from './find.ts';
import { type Masker, mask, masked, maskerFor, shortestValue } from './mask.ts';
import type { Secret } from './secret.ts';

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

const known = new WeakMap<TextFile, readonly Secret[]>();

/** The secrets of a file, looked for once. */
export function secretsOf(file: TextFile): readonly Secret[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const found = findSecrets(file.text);
  known.set(file, found);
  return found;
}

/** What an escaped text says, in JSON or in double quotes: `a\"b` is `a"b`. Null where it is not escaped, or wrongly. */
function unescaped(text: string): string | null {
  if (!text.includes('\\')) return null;
  try {
    const value: unknown = JSON.parse(`"${text}"`);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** The forms in which a value comes back from the readers: as written, unescaped, and line by line. */
function formsOf(value: string): readonly string[] {
  const whole = [value, unescaped(value) ?? value, value.replaceAll("''", "'")];
  return whole
    .flatMap((form) => form.split(/\r?\n|\\r|\\n/))
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestValue);
}

/** The values of all secrets in some files: for masking what is printed. Never print them. */
export const secretValues = (files: readonly TextFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) =>
      secretsOf(file).flatMap(({ start, end }) => formsOf(file.text.slice(start, end))),
    ),
  );

const names = new WeakMap<TextFile, TextFile>();

/** A file's path as a text of its own: a token may stand in a name, too. */
export function nameOf(file: TextFile): TextFile {
  const before = names.get(file);
  if (before !== undefined) return before;
  const name = { file: file.file, text: file.file, position: () => ({ line: 1, column: 1 }) };
  names.set(file, name);
  return name;
}

/** Masks the values of all secrets in some files and their names; null where they hold none. */
export const maskerOf = (files: readonly TextFile[]): Masker | null =>
  maskerFor(secretValues([...files, ...files.map(nameOf)]));

/** What may be a word of our own documents: such a value stays, or the document would lose its form. */
const ownWord = /^[a-z][a-z_/-]*$/;

/** A finished document without the values of all secrets that any of the files it was made of holds. */
export function withoutValues<D>(document: D, files: readonly TextFile[]): D {
  const values = [...secretValues([...files, ...files.map(nameOf)])].filter((value) => !ownWord.test(value));
  return masked(document, maskerFor(values));
}

function maskFile<T>(file: RecordFile<T>, masker: Masker): RecordFile<T> {
  if (file.state !== 'read') return file;
  const { source } = file;
  const text: Source['text'] = (path) => {
    const found = source.text(path);
    return found === null ? null : masker(found);
  };
  return { ...file, value: masked(file.value, masker), source: { ...source, text } };
}

function maskVersion(version: VersionRecord, masker: Masker): VersionRecord {
  return {
    ...version,
    lineage: maskFile(version.lineage, masker),
    config: maskFile(version.config, masker),
    dataSnapshot: maskFile(version.dataSnapshot, masker),
    results: maskFile(version.results, masker),
    modelInfo: maskFile(version.modelInfo, masker),
    predictions: maskFile(version.predictions, masker),
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
  const masker = maskerOf(record.texts);
  if (masker === null) return task;
  return {
    ...task,
    record: {
      ...record,
      definition: maskFile(record.definition, masker),
      versions: record.versions.map((version) => maskVersion(version, masker)),
      retired: maskFile(record.retired, masker),
    },
    findings: masked(findings, masker),
  };
}
