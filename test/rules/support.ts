import { createHash } from 'node:crypto';
import { policyFindings } from '../../src/commands/policy-findings.ts';
import type { AnyFinding } from '../../src/domain/findings/finding.ts';
import { weakenings } from '../../src/domain/judge/weakened.ts';
import type { Change, Content, MergeConflict } from '../../src/domain/records/snapshot.ts';
import { mergeText } from '../../src/records/merge-text.ts';
import { readPolicy } from '../../src/records/read-policy.ts';
import { readTask } from '../../src/records/task.ts';
import { recordEntries, taskDirectories } from '../../src/records/task-paths.ts';
import { applyPolicy } from '../../src/rules/apply-policy.ts';
import { checkTask } from '../../src/rules/check.ts';
import { usualSeverity } from '../../src/rules/registry.ts';
import { weakenedFindings } from '../../src/rules/settings/weakened.ts';
import { contentOf, entriesOf, type Tree } from '../records/support.ts';

/** A day on which no waiver of the fixtures is over, unless it says so. */
const now = Date.UTC(2026, 1, 1);

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every common hash of a file, as the commands compute them. */
function hashesOf(content: Uint8Array): readonly string[] {
  const blob = createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
  const common = ['md5', 'sha1', 'sha256', 'sha512'].map((name) =>
    createHash(name).update(content).digest('hex'),
  );
  return [...common, blob];
}

const read = (tree: Tree, path: string) => {
  const entries = entriesOf(tree);
  const contents = new Map<string, Content>();
  for (const { path: file } of recordEntries(path, entries)) {
    const content = tree[file];
    if (typeof content === 'string' || content instanceof Uint8Array) contents.set(file, contentOf(content));
  }
  return readTask({ path, entries, contents });
};

const sameContent = (a: Tree[string] | undefined, b: Tree[string] | undefined): boolean => {
  const plain = (content: Tree[string] | undefined) =>
    content instanceof Uint8Array ? [...content] : content;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
};

/** What a pull request from `base` to `head` changes. */
function changesBetween(base: Tree, head: Tree): readonly Change[] {
  return [...new Set([...Object.keys(base), ...Object.keys(head)])]
    .filter((path) => !sameContent(base[path], head[path]))
    .map((path) => ({
      path,
      kind: base[path] === undefined ? 'added' : head[path] === undefined ? 'removed' : 'modified',
    }));
}

/**
 * All findings of one task: of its files, of the rules, and of tunegate.yaml, as the commands put them together.
 * Without a base everything is checked.
 */
export function check(
  branch: Tree,
  options: { base?: Tree; fork?: Tree; path?: string; now?: number } = {},
): readonly AnyFinding[] {
  const { base, fork } = options;
  if (base !== undefined && fork !== undefined) return checkMerged(branch, base, fork, options);
  return checkResult(branch, options, []);
}

function checkResult(
  head: Tree,
  options: { base?: Tree; path?: string; now?: number },
  conflicts: readonly MergeConflict[],
): readonly AnyFinding[] {
  const path = options.path ?? 'demo';
  const policyFile = head['tunegate.yaml'];
  const policy = typeof policyFile === 'string' ? readPolicy('tunegate.yaml', contentOf(policyFile)) : null;
  const here = Object.keys(head).some((file) => file.startsWith(`${path}/`)) ? read(head, path) : null;
  const source = head[`${path}/data_source.yaml`];
  const found = checkTask({
    path,
    base: options.base === undefined ? null : read(options.base, path).record,
    head: here?.record ?? null,
    changes: options.base === undefined ? [] : changesBetween(options.base, head),
    conflicts,
    dataSourceHashes:
      typeof source === 'string' || source instanceof Uint8Array
        ? hashesOf(typeof source === 'string' ? bytes(source) : source)
        : [],
    now: options.now ?? now,
    namesakes: taskDirectories(entriesOf(head)).filter(
      (other) => other !== path && other.split('/').at(-1) === path.split('/').at(-1),
    ),
  });
  const baseFile = options.base?.['tunegate.yaml'];
  const before = typeof baseFile === 'string' ? readPolicy('tunegate.yaml', contentOf(baseFile)) : null;
  const weakened = before === null || policy === null ? [] : weakenings(before, policy, usualSeverity);
  const rules = policy?.policy.rules ?? new Map();
  return applyPolicy(
    [
      ...(policy === null ? [] : policyFindings(policy)),
      ...weakenedFindings(weakened, policy?.text ?? null),
      ...(here?.findings ?? []),
      ...found,
    ],
    { rules },
  );
}

/** The same for a branch that left the base at `fork`: its files are merged one by one. */
function checkMerged(
  branch: Tree,
  base: Tree,
  fork: Tree,
  options: { path?: string; now?: number },
): readonly AnyFinding[] {
  const merged: Record<string, Tree[string]> = { ...base };
  const conflicts: MergeConflict[] = [];
  for (const [path, theirs] of Object.entries(branch)) {
    const [old, ours] = [fork[path], base[path]];
    if (typeof theirs !== 'string' || typeof old !== 'string' || typeof ours !== 'string') continue;
    const texts = { fork: bytes(old), base: bytes(ours), head: bytes(theirs) };
    const result = mergeText(path, texts);
    merged[path] = new TextDecoder().decode(result.bytes);
    if (result.conflicts.length > 0) conflicts.push({ path, keys: result.conflicts });
  }
  return checkResult(merged, { ...options, base }, conflicts);
}

/** `file:line:column` of a finding, from the task's directory. */
export const placeOf = ({ file, line, column }: AnyFinding, path = 'demo'): string =>
  `${file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file}:${line}:${column}`;
