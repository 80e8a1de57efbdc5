import { createHash } from 'node:crypto';

/** Files of one state, by path. */
export type MemoryFiles = ReadonlyMap<string, string>;

export interface MemoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly files: MemoryFiles;
  readonly message: string;
}

interface TreeNode {
  readonly sha: string;
  readonly items: readonly { readonly path: string; readonly sha: string; readonly isTree: boolean }[];
}

const hash = (text: string): string => createHash('sha1').update(text).digest('hex');
export const blobSha = (text: string): string => hash(`blob ${text}`);

/** A git repository of small text files in memory: enough of it to tell whose commits are where, at thousands of steps a second. */
export class MemoryGit {
  readonly refs = new Map<string, string>();
  readonly commits = new Map<string, MemoryCommit>();
  readonly blobs = new Map<string, string>();
  readonly trees = new Map<string, TreeNode>();
  readonly #flat = new Map<string, MemoryFiles>();
  #count = 0;

  get(sha: string): MemoryCommit {
    const found = this.commits.get(sha);
    if (found === undefined) throw new Error(`no commit ${sha}`);
    return found;
  }

  commit(files: MemoryFiles, parents: readonly string[], message: string): MemoryCommit {
    const made = {
      sha: hash(`commit ${this.#count++} ${parents.join()} ${message}`),
      parents,
      files,
      message,
    };
    this.commits.set(made.sha, made);
    return made;
  }

  /** The tree of a state, with everything below it. */
  tree(files: MemoryFiles): TreeNode {
    const node = this.#node([...files].map(([path, text]) => [path.split('/'), text] as const));
    this.#flat.set(node.sha, files);
    return node;
  }

  filesOf(treeOrCommit: string): MemoryFiles | null {
    return this.#flat.get(treeOrCommit) ?? this.commits.get(treeOrCommit)?.files ?? null;
  }

  #node(entries: readonly (readonly [readonly string[], string])[]): TreeNode {
    const below = new Map<string, (readonly [readonly string[], string])[]>();
    const items: { path: string; sha: string; isTree: boolean }[] = [];
    for (const [[name = '', ...rest], text] of entries) {
      if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), [rest, text]]);
      else {
        this.blobs.set(blobSha(text), text);
        items.push({ path: name, sha: blobSha(text), isTree: false });
      }
    }
    for (const [path, inner] of below) items.push({ path, sha: this.#node(inner).sha, isTree: true });
    items.sort((a, b) => (a.path < b.path ? -1 : 1));
    const node = { sha: hash(`tree ${JSON.stringify(items)}`), items };
    this.trees.set(node.sha, node);
    return node;
  }

  /** A commit and all before it, the nearest first. */
  ancestors(sha: string): readonly string[] {
    const seen = new Set([sha]);
    for (const one of seen) for (const parent of this.get(one).parents) seen.add(parent);
    return [...seen];
  }

  isAncestor(older: string, newer: string): boolean {
    return this.ancestors(newer).includes(older);
  }

  mergeBase(a: string, b: string): string | null {
    const ofA = new Set(this.ancestors(a));
    const common = this.ancestors(b).filter((sha) => ofA.has(sha));
    return (
      common.find((sha) => !common.some((other) => other !== sha && this.isAncestor(sha, other))) ?? null
    );
  }

  /** The files of a merge; null on a conflict. */
  merged(ours: string, theirs: string): MemoryFiles | null {
    const base = this.mergeBase(ours, theirs);
    if (base === null) return null;
    return threeWay(this.get(base).files, this.get(ours).files, this.get(theirs).files);
  }

  /** What replaying the commits of `head` on `base` gives, merges left out; null on a conflict. */
  rebased(base: string, head: string): MemoryFiles | null {
    const known = new Set(this.ancestors(base));
    const own = this.ancestors(head).filter((sha) => !known.has(sha) && this.get(sha).parents.length === 1);
    let files: MemoryFiles | null = this.get(base).files;
    for (const sha of own.reverse()) {
      const { parents, files: after } = this.get(sha);
      const before = this.get(parents[0] ?? '').files;
      files = files === null ? null : threeWay(before, files, after);
    }
    return files;
  }
}

function threeWay(base: MemoryFiles, ours: MemoryFiles, theirs: MemoryFiles): MemoryFiles | null {
  const result = new Map<string, string>();
  for (const path of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const [before, mine, yours] = [base.get(path), ours.get(path), theirs.get(path)];
    if (mine !== yours && mine !== before && yours !== before) return null;
    const after = mine === before ? yours : mine;
    if (after !== undefined) result.set(path, after);
  }
  return result;
}
