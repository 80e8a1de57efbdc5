import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editYaml, readTree } from '../../src/records/edit.ts';
import { listNode, mapNode, scalarNode } from '../../src/records/edit-value.ts';
import type { Node } from '../../src/records/tree.ts';
import { ROOT } from '../support/process.ts';
import { scalarPaths, touched } from './edit-support.ts';

const text = (value: string): Node => scalarNode(value);

const task = `# Task
task_name: a  # the name
version: "v1"
status: 'evaluating'   # where it stands

success_criteria:
    # the one that decides
    primary_metric: macro_f1
    threshold: 0.80
notes: |
  one
  two

# at the end
tags: {a: 1, b: [x, y]} # flow
empty:
created: 2026-01-05T10:00:00
`;

const cases: readonly (readonly [
  string,
  readonly string[],
  Node | null,
  readonly string[],
  string,
  string,
])[] = [
  ['keeps double quotes', ['version'], text('v2'), [], 'version: "v1"', 'version: "v2"'],
  ['keeps single quotes', ['status'], text("it's"), [], "'evaluating'   #", "'it''s'   #"],
  ['keeps comments', ['task_name'], text('b'), [], 'task_name: a  #', 'task_name: b  #'],
  [
    'writes a number with its digits',
    ['success_criteria', 'threshold'],
    scalarNode(0.9, '0.90'),
    [],
    '0.80',
    '0.90',
  ],
  [
    'writes exponents for PyYAML',
    ['success_criteria', 'threshold'],
    scalarNode(1e-5, '1e-5'),
    [],
    '0.80',
    '1.0e-5',
  ],
  ['fills an empty value', ['empty'], text('x'), [], 'empty:', 'empty: x'],
  ['replaces a block scalar', ['notes'], text('x'), [], 'notes: |\n  one\n  two\n', 'notes: x\n'],
  ['edits in flow style', ['tags', 'a'], scalarNode(2), [], '{a: 1,', '{a: 2,'],
  ['adds in flow style', ['tags', 'c'], text('z'), [], 'y]}', 'y], c: "z"}'],
  ['removes in flow style', ['tags', 'a'], null, [], '{a: 1, b', '{b'],
  [
    'adds behind a key',
    ['updated'],
    text('2026-01-06T10:00:00'),
    ['version'],
    '"v1"\n',
    '"v1"\nupdated: 2026-01-06T10:00:00\n',
  ],
  ['adds at the end', ['last'], text('1.10'), [], 'T10:00:00\n', 'T10:00:00\nlast: "1.10"\n'],
  [
    'adds with the indentation of the mapping',
    ['success_criteria', 'direction'],
    text('lower'),
    ['primary_metric'],
    'macro_f1\n',
    'macro_f1\n    direction: lower\n',
  ],
  [
    'adds behind a block scalar, before its blank line',
    ['pinned'],
    scalarNode(true),
    ['notes'],
    '  two\n',
    '  two\npinned: true\n',
  ],
  [
    'makes mappings on the way',
    ['empty', 'a', 'b'],
    scalarNode(1),
    [],
    'empty:\n',
    'empty:\n    a:\n        b: 1\n',
  ],
  ['removes a line', ['version'], null, [], 'version: "v1"\n', ''],
  ['removes a block', ['success_criteria', 'threshold'], null, [], '    threshold: 0.80\n', ''],
];

test.each(cases)('%s', (_, path, value, after, from, to) => {
  for (const ends of ['\n', '\r\n']) {
    const before = task.replaceAll('\n', ends);
    const expected = before.replace(from.replaceAll('\n', ends), () => to.replaceAll('\n', ends));
    expect(editYaml(before, [{ path, value, after }])).toBe(expected);
    expect(editYaml(`\uFEFF${before}`, [{ path, value, after }])).toBe(`\uFEFF${expected}`);
  }
});

test('adds a mapping as a block, and a list with quotes', () => {
  const data = mapNode([
    ['train_count', scalarNode(700)],
    [
      'class_distribution',
      mapNode([
        ['正面', scalarNode(280)],
        ['no', scalarNode(1)],
      ]),
    ],
  ]);
  expect(
    editYaml('version: v1', [
      { path: ['data'], value: data },
      { path: ['changes'], value: listNode([text('r 32 → 64')]) },
    ]),
  ).toBe(
    'version: v1\ndata:\n  train_count: 700\n  class_distribution:\n    正面: 280\n    "no": 1\nchanges:\n  - "r 32 → 64"',
  );
});

test('puts a block behind the comment of its key', () => {
  const value = listNode([text('x')]);
  expect(editYaml('changes: []  # fill in\nnotes: a\n', [{ path: ['changes'], value }])).toBe(
    'changes:  # fill in\n  - "x"\nnotes: a\n',
  );
});

test('puts another list in the place of one', () => {
  const before = 'changes:  # why\n  # the first\n  - "a"\n  - b\n# end\nnotes: x\n';
  expect(editYaml(before, [{ path: ['changes'], value: listNode([text('c')]) }])).toBe(
    'changes:  # why\n  - "c"\n# end\nnotes: x\n',
  );
  expect(editYaml(before, [{ path: ['changes'], value: listNode([]) }])).toBe(
    'changes: []  # why\n# end\nnotes: x\n',
  );
});

test.each([
  ['broken', 'a: [1\nversion: v1\n', ['version']],
  ['a duplicate key', 'version: v1\nversion: v2\n', ['version']],
  ['an anchor that others use', 'version: &v v1\nactive: *v\n', ['version']],
  ['a list on the way', 'a: [1]\n', ['a', 'b']],
  ['no mapping', '- version: v1\n', ['version']],
  ['nothing', '# only a comment\n', ['version']],
  ['two documents', 'version: v1\n---\na: 1\n', ['version']],
])('refuses %s', (_, before, path) => {
  expect(editYaml(before, [{ path, value: text('v9') }])).toBeNull();
});

const corpus = join(ROOT, 'test', 'fixtures', 'python', 'documents');

test.each(readdirSync(corpus).filter((name) => name.endsWith('.yaml')))(
  'edits every key of %s or refuses',
  (name) => {
    const before = readFileSync(join(corpus, name), 'utf8');
    const tree = readTree(before);
    if (tree === null) {
      expect(editYaml(before, [{ path: ['x'], value: text('y') }])).toBeNull();
      return;
    }
    for (const path of scalarPaths(tree)) {
      const after = editYaml(before, [{ path, value: text('tunegate') }]);
      if (after === null) continue;
      const line = after.split('\n').findIndex((one, index) => one !== before.split('\n')[index]);
      expect(after.split('\n')[line]).toContain('tunegate');
      expect(touched(before, after)).toBeLessThan(400);
    }
  },
);
