import type { AnyFinding } from '../../src/domain/findings/finding.ts';
import type { RecordFile, TaskRecord } from '../../src/domain/records/records.ts';
import type { Content, Entry } from '../../src/domain/records/snapshot.ts';
import { readTask } from '../../src/records/task.ts';
import { recordEntries } from '../../src/records/task-paths.ts';

/** A repository as path → content; `{ link }` is a symbolic link, `{ module }` a submodule. */
export type Tree = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly module: string }>
>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const contentOf = (content: string | Uint8Array): Content => ({
  kind: 'bytes',
  bytes: typeof content === 'string' ? bytes(content) : content,
});

export function entriesOf(tree: Tree): readonly Entry[] {
  return Object.entries(tree).map(([path, content]) => {
    const file = typeof content === 'string' || content instanceof Uint8Array;
    return { path, kind: file ? 'file' : 'link' in content ? 'symlink' : 'submodule', id: '0'.repeat(40) };
  });
}

/** Reads the task at `path` the way the commands do: entries, then one batch of contents. */
export function read(
  tree: Tree,
  path = 't',
): { readonly record: TaskRecord; readonly findings: readonly AnyFinding[] } {
  const entries = entriesOf(tree);
  const contents = new Map<string, Content>();
  for (const entry of recordEntries(path, entries)) {
    const content = tree[entry.path];
    if (typeof content === 'string' || content instanceof Uint8Array)
      contents.set(entry.path, contentOf(content));
  }
  return readTask({ path, entries, contents });
}

/** One line a finding: severity, rule, place, arguments; easy to read in a failed assertion. */
export const summary = (findings: readonly AnyFinding[]): readonly string[] =>
  findings.map((found) => `${found.severity} ${found.rule} ${found.file}:${found.line}:${found.column}`);

/** The value of a file that must have been read. */
export function mustRead<T>(file: RecordFile<T> | undefined): T {
  if (file?.state !== 'read') throw new Error(`${file?.file} is ${file?.state}`);
  return file.value;
}

/** A task whose definition is sound, with more files below `t/`. */
export const withTask = (files: Tree, task = 'task_name: t\nstatus: created\n'): Tree => ({
  't/task.yaml': task,
  ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`t/${path}`, content])),
});

/** The one finding that there is. */
export function only(findings: readonly AnyFinding[]): AnyFinding {
  const [found, ...others] = findings;
  if (found === undefined || others.length > 0) throw new Error(`not one finding: ${summary(findings)}`);
  return found;
}
