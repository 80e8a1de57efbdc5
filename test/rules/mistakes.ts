import type { RuleId } from '../../src/domain/findings/rules.ts';
import type { Tree } from '../records/support.ts';

/** A damaged repository, and where the one finding has to be. */
export interface Damaged {
  readonly head: Tree;
  /** The base of a pull request; without it everything is checked. */
  readonly base?: Tree;
  /** Where the branch left the base, where that has moved since. */
  readonly fork?: Tree;
  readonly file: string;
  readonly line: number;
}

/** Chooses one of some values, by the seed. */
export type Choose = <T>(values: readonly T[]) => T;

export interface Site {
  readonly sound: Tree;
  /** The task to be damaged. */
  readonly task: string;
  readonly choose: Choose;
}

export interface Mistake {
  readonly rule: RuleId;
  readonly damage: (site: Site) => Damaged;
}

export const textOf = (tree: Tree, path: string): string => {
  const content = tree[path];
  if (typeof content !== 'string') throw new Error(`no text at ${path}`);
  return content;
};

/** The 1-based line of the first place where a pattern is. */
export function lineOf(text: string, pattern: string | RegExp): number {
  const index = typeof pattern === 'string' ? text.indexOf(pattern) : text.search(pattern);
  if (index < 0) throw new Error(`no ${pattern} in\n${text}`);
  return text.slice(0, index).split('\n').length;
}

/** The tree with one place of one file changed. The pattern must be there. */
export function changed(tree: Tree, path: string, pattern: string | RegExp, by: string): Tree {
  const text = textOf(tree, path);
  lineOf(text, pattern);
  return { ...tree, [path]: text.replace(pattern, () => by) };
}

export const appended = (tree: Tree, path: string, more: string): Tree => ({
  ...tree,
  [path]: textOf(tree, path) + more,
});

export function without(tree: Tree, prefix: string): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith(prefix)));
}

/** Replaces a line in one file; the finding is expected there. */
export const inPlace = (
  rule: RuleId,
  file: (site: Site) => string,
  steps: readonly [
    readonly [pattern: string | RegExp, by: string],
    ...(readonly [string | RegExp, string])[],
  ],
): Mistake => ({
  rule,
  damage: (site) => {
    const path = `${site.task}/${file(site)}`;
    const [pattern, by] = site.choose(steps);
    const line = lineOf(textOf(site.sound, path), pattern);
    return { head: changed(site.sound, path, pattern, by), file: path, line };
  },
});

/** Adds lines at the end of a file; the finding is expected on the one that holds `mark`. */
export const atEnd = (
  rule: RuleId,
  file: (site: Site) => string,
  more: readonly [string, ...string[]],
  mark?: string,
): Mistake => ({
  rule,
  damage: (site) => {
    const path = `${site.task}/${file(site)}`;
    const text = site.choose(more);
    const before = textOf(site.sound, path);
    const line = lineOf(before, /$(?![\s\S])/) + lineOf(text, mark ?? text) - 1;
    return { head: appended(site.sound, path, text), file: path, line };
  },
});

/** The same change in several files of a version, so that they still agree; the finding is expected in the first. */
export const inAll = (
  rule: RuleId,
  files: readonly [string, ...string[]],
  steps: readonly [
    readonly [version: string, pattern: RegExp, by: string],
    ...(readonly [string, RegExp, string])[],
  ],
): Mistake => ({
  rule,
  damage: ({ sound, task, choose }) => {
    const [version, pattern, by] = choose(steps);
    const paths = files.map((file) => `${task}/versions/${version}/${file}`);
    const [first = ''] = paths;
    const line = lineOf(textOf(sound, first), pattern);
    const edited: Record<string, string> = {};
    for (const path of paths) {
      const text = textOf(sound, path);
      lineOf(text, pattern);
      edited[path] = text.replace(pattern, (_whole, before: string) => `${before}${by}`);
    }
    const head = { ...sound, ...edited };
    return { head, file: first, line };
  },
});
