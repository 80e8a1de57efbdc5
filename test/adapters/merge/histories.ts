import fc from 'fast-check';

/** Path → lines. */
export type Tree = ReadonlyMap<string, readonly string[]>;

/** One step of a side: numbers choose among what is there. */
interface Step {
  readonly kind: 'edit' | 'insert' | 'cut' | 'remove' | 'move' | 'add';
  readonly file: number;
  readonly line: number;
  readonly to: number;
  readonly word: number;
}

export interface History {
  readonly fork: Tree;
  readonly base: Tree;
  readonly head: Tree;
}

const names = ['task.yaml', 'lineage.yaml', 'results.json', 'notes.md', 'config.yaml'];
const folders = ['', 'a/', 'b/', 'a/versions/v1/', 'a/versions/v2/', 'b/versions/v1/'];
const pathOf = (number: number): string =>
  `${folders[number % folders.length] ?? ''}${names[Math.floor(number / folders.length) % names.length] ?? ''}`;

const small = fc.nat(29);
const word = fc.nat(999);
const step: fc.Arbitrary<Step> = fc.record({
  // Changed lines are what merges are about.
  kind: fc.constantFrom('edit', 'edit', 'insert', 'cut', 'remove', 'move', 'move', 'add'),
  file: small,
  line: small,
  to: small,
  word,
});

/** What two people do to the same files, as any number of small steps each. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    files: fc.uniqueArray(fc.tuple(small, fc.array(word, { minLength: 3, maxLength: 12 })), {
      minLength: 2,
      maxLength: 8,
      selector: ([number]) => number,
    }),
    onBase: fc.array(step, { maxLength: 5 }),
    onHead: fc.array(step, { maxLength: 5 }),
  })
  .map(({ files, onBase, onHead }) => {
    // Each file has lines of its own: of two with the same content, git takes the one that comes first for the one that moved.
    const fork = new Map(
      files.map(([number, words]) => [
        pathOf(number),
        words.map((one, index) => `${number} ${index}: ${one}`),
      ]),
    );
    return { fork, base: after(fork, onBase, 'ours'), head: after(fork, onHead, 'theirs') };
  });

function after(fork: Tree, steps: readonly Step[], side: string): Tree {
  const tree = new Map(fork);
  for (const one of steps) {
    if (one.kind === 'add') {
      const path = pathOf(one.to);
      if (!tree.has(path))
        tree.set(
          path,
          [1, 2, 3, 4].map((line) => `${side} ${one.word} ${line}`),
        );
      continue;
    }
    const [path, lines] = [...tree][one.file % Math.max(1, tree.size)] ?? [];
    if (path === undefined || lines === undefined) continue;
    if (one.kind === 'remove') tree.delete(path);
    else if (one.kind === 'move') {
      const to = pathOf(one.to);
      if (tree.has(to)) continue;
      tree.delete(path);
      tree.set(to, lines);
    } else {
      const at = one.line % Math.max(1, lines.length);
      const put = one.kind === 'cut' ? [] : [`${side}: ${one.word}`];
      tree.set(path, lines.toSpliced(at, one.kind === 'insert' ? 0 : 1, ...put));
    }
  }
  return tree;
}

/** For `git fast-import`: the fork, and both sides on it. */
export function stream({ fork, base, head }: History): string {
  const commit = (ref: string, mark: number, from: number | null, tree: Tree): string => {
    const files = [...tree].map(([path, lines]) => {
      const text = lines.map((line) => `${line}\n`).join('');
      return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    });
    return [
      `commit refs/heads/${ref}\nmark :${mark}\ncommitter A <a@example.test> ${1_700_000_000 + mark} +0000\ndata 1\nx\n`,
      from === null ? '' : `from :${from}\n`,
      'deleteall\n',
      ...files,
    ].join('');
  };
  return `reset refs/heads/fork\n${commit('fork', 1, null, fork)}${commit('base', 2, 1, base)}${commit('head', 3, 1, head)}`;
}
