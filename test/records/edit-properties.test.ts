import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editYaml, readTree } from '../../src/records/edit.ts';
import { scalarNode } from '../../src/records/edit-value.ts';
import type { Node } from '../../src/records/tree.ts';
import { scalarPaths, touched } from './edit-support.ts';

const text = (value: string): Node => scalarNode(value);

function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined),
    document,
  );
}

/** YAML as different people write it, from parts that each have a fixed number of characters. */
const comment = fc.constantFrom('', '  # why', ' #x');
const scalar = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map(String),
  fc.constantFrom(
    'v1',
    '"a: b"',
    "'it''s'",
    '"\\u4e2d # no"',
    '中立',
    '1e-5',
    'true',
    'null',
    '~',
    '2026-01-05',
    '',
    '[1, "x"]',
    '{a: 1}',
  ),
);
const filler = fc.constantFrom('', '\n', '# a comment\n', '\n  # moved in\n\n');
const key = fc.constantFrom(
  'version',
  'status',
  'data',
  '"quoted key"',
  "'k'",
  '正面',
  'a.b',
  'x-y',
  'long_key_with_words',
  'no',
);

function block(depth: number): fc.Arbitrary<(column: number) => string> {
  const leaf = fc.tuple(scalar, comment).map(
    ([value, note]) =>
      () =>
        `${value === '' ? '' : ` ${value}`}${note}\n`,
  );
  const literal = fc.constantFrom('|', '>-', '|+').map((head) => (column: number) => {
    const pad = ' '.repeat(column + 2);
    return ` ${head}\n${pad}first: line\n\n${pad}# no comment\n${head === '|+' ? '\n' : ''}`;
  });
  const list = fc
    .array(fc.constantFrom('x', '"y"', 'a: 1', '[1, 2]'), { minLength: 1, maxLength: 3 })
    .map(
      (items) => (column: number) => `\n${items.map((item) => `${' '.repeat(column)}- ${item}\n`).join('')}`,
    );
  const inner =
    depth === 0 ? leaf : fc.oneof({ weight: 3, arbitrary: leaf }, literal, list, nested(depth - 1));
  return fc
    .uniqueArray(fc.tuple(key, inner, filler), {
      minLength: 1,
      maxLength: 5,
      selector: ([name]) => name.replaceAll(/["']/g, ''),
    })
    .map(
      (pairs) => (column: number) =>
        pairs.map(([name, value, fill]) => `${fill}${' '.repeat(column)}${name}:${value(column)}`).join(''),
    );
}

function nested(depth: number): fc.Arbitrary<(column: number) => string> {
  return fc.tuple(block(depth), fc.constantFrom(2, 4), comment).map(
    ([write, step, note]) =>
      (column: number) =>
        `${note}\n${write(column + step)}`,
  );
}

const yamlText = fc
  .tuple(
    block(3),
    fc.constantFrom('', '---\n', '# head\n\n'),
    fc.constantFrom('', '\n', '# end'),
    fc.boolean(),
  )
  .map(([write, head, end, windows]) => {
    const made = `${head}${write(0)}${end}`;
    return windows ? made.replaceAll('\n', '\r\n') : made;
  });

const newValue = fc.constantFrom<readonly [Node, unknown]>(
  [text('v9'), 'v9'],
  [text('a: b # c'), 'a: b # c'],
  [scalarNode(0.5), 0.5],
  [scalarNode(true), true],
  [text('no'), 'no'],
  [text('第 9 版'), '第 9 版'],
);

test('setting one key of any readable YAML leaves every other character as it was', () => {
  let edited = 0;
  fc.assert(
    fc.property(yamlText, newValue, fc.nat(), (before, [value, plain], pick) => {
      const tree = readTree(before);
      fc.pre(tree !== null);
      const paths = tree === null ? [] : scalarPaths(tree);
      fc.pre(paths.length > 0);
      const path = paths[pick % paths.length] ?? [];
      const after = editYaml(before, [{ path, value }]);
      expect(after).not.toBeNull();
      if (after === null) return;
      edited++;
      // What another reader makes of it: this value changed, and nothing else.
      const [old, now] = [parse(before), parse(after)];
      expect(valueAt(now, path)).toStrictEqual(plain);
      const owner = valueAt(now, path.slice(0, -1));
      if (typeof owner === 'object' && owner !== null)
        Reflect.set(owner, path.at(-1) ?? '', valueAt(old, path));
      expect(now).toStrictEqual(old);
      const lines = before.split('\n');
      const kept = after.split('\n');
      const written = String(valueAt(old, path) ?? '');
      if (!written.includes('\n')) {
        expect(kept).toHaveLength(lines.length);
        expect(kept.filter((line, index) => line !== lines[index]).length).toBeLessThanOrEqual(1);
        expect(touched(before, after)).toBeLessThanOrEqual(written.length * 2 + 8);
      }
    }),
    { numRuns: 400 },
  );
  expect(edited).toBeGreaterThan(300);
});

test('adding and removing a key gives the text from before', () => {
  fc.assert(
    fc.property(yamlText, fc.constantFrom('version', 'status', 'none'), (before, after) => {
      const tree = readTree(before);
      fc.pre(tree !== null);
      const added = editYaml(before, [{ path: ['added_key'], value: scalarNode(1), after: [after] }]);
      expect(added).not.toBeNull();
      const removed = editYaml(added ?? '', [{ path: ['added_key'], value: null }]);
      // A last line without an end has one now: the new line had to begin somewhere.
      expect([before, `${before}\n`, `${before}\r\n`]).toContain(removed);
    }),
    { numRuns: 300 },
  );
});
