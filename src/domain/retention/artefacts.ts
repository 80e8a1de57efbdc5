import type { ModelInfo, VersionRecord } from '../records/records.ts';
import { readValue } from '../records/version-facts.ts';

/** What a model path of a record means for removal. */
export type ArtefactPath =
  /** A path below the task directory, relative to it. */
  | { readonly kind: 'inside'; readonly path: string }
  /** An address of something that is in no repository, such as `s3://bucket/v2`. */
  | { readonly kind: 'remote' }
  /** Anything else: absolute, out of the task, or written so that readers can disagree (hazard removal-outside). */
  | { readonly kind: 'outside' };

const address = /^[a-z][a-z0-9+.-]*:\/\//i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is refused
const suspicious = /[\\\u0000-\u001f\u007f]|%2e|%2f|%5c|^~|^[a-z]:/i;

/** Reads a model path: slashes only, no way up, no home, no drive, nothing encoded. `./` and a slash at the end are left out. */
export function readArtefactPath(text: string): ArtefactPath {
  if (address.test(text)) return { kind: 'remote' };
  const path = text.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const parts = path.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  return plain && !text.startsWith('/') && !suspicious.test(text)
    ? { kind: 'inside', path }
    : { kind: 'outside' };
}

const pathsOf = (model: ModelInfo | null): readonly string[] =>
  [model?.adapterPath, model?.mergedPath, model?.ggufPath].filter((path) => typeof path === 'string');

/** Every model path that a version's files name, as written, each once. */
export function artefactTexts(record: VersionRecord): readonly string[] {
  const lineage = readValue(record.lineage)?.model ?? null;
  return [...new Set([...pathsOf(lineage), ...pathsOf(readValue(record.modelInfo))])];
}

/** Folders of the convention that hold something else than models of one version. */
const foreignFolders: ReadonlySet<string> = new Set([
  'versions',
  'data',
  'scripts',
  'benchmarks',
  'plans',
  'docs',
  'configs',
]);

/**
 * Whether a path can only be this version's own: outside the folders that hold something else, and with the version's
 * name in it as a word (`models/adapter/v2`, `gguf/x-v2-q8_0.gguf`; not `v2.1` nor `v21`). A lineage that says
 * `adapter_path: models` must not take the models of all versions with it.
 */
export function isOwnArtefact(path: string, version: string): boolean {
  const [first = ''] = path.split('/');
  if (foreignFolders.has(first) || first.startsWith('.')) return false;
  return mentionsName(path, version);
}

/** Whether a text has a version's name as a word: `v2` in `x-v2-q8_0`, not in `v2.1`, `v21` or `dev2`. */
export function mentionsName(text: string, version: string): boolean {
  for (let at = text.indexOf(version); at >= 0; at = text.indexOf(version, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + version.length, at + version.length + 2);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^(?:[\p{L}\p{N}]|\.\d)/u.test(after)) return true;
  }
  return false;
}

/** Whether one of two paths is the other or a directory above it. */
export const overlaps = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
