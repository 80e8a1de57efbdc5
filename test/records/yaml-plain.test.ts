import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/records/decode.ts';
import { positions } from '../../src/records/source.ts';
import { readYaml, readYamlWithCare } from '../../src/records/yaml.ts';
import { readPlainYaml } from '../../src/records/yaml-plain.ts';
import { consistencyMistakes } from '../rules/mistakes-consistency.ts';
import { lineageMistakes } from '../rules/mistakes-lineage.ts';
import { taskMistakes } from '../rules/mistakes-task.ts';
import { textMistakes } from '../rules/mistakes-text.ts';
import { soundRepository } from '../rules/seeded-repository.ts';

// The fast reader of plain YAML against the careful one: the same tree, values, places, texts and warnings, or no answer.

const root = fileURLToPath(new URL('../../', import.meta.url));
const ref = { file: 'a.yaml', task: null };

/** Whether the fast reader gave an answer; fails where it is another one. Texts are decoded first, as everywhere. */
function agrees(written: string): boolean {
  const { text, finding } = decode(ref, { kind: 'bytes', bytes: new TextEncoder().encode(written) }, 1e6);
  if (text === null || finding !== null || readPlainYaml(text, () => undefined) === null) return false;
  const careful = readYamlWithCare(ref, text, positions(text));
  expect(readYaml(ref, text, positions(text)), JSON.stringify(text)).toEqual(careful);
  return true;
}

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

describe('files', () => {
  test.each([
    ['examples', 0.9],
    ['test/fixtures/python', 0.3],
    ['test/fixtures/guide', 0.9],
  ])('of %s are read alike, and at least this share fast: %s', (folder, share) => {
    const texts = yamlFiles(folder);
    expect(texts.filter(agrees).length / texts.length).toBeGreaterThan(share);
  });

  test('with a seeded mistake are read alike', () => {
    const sound = soundRepository();
    const mistakes = [...textMistakes, ...taskMistakes, ...lineageMistakes, ...consistencyMistakes];
    const first = <T>(values: readonly T[]): T => {
      const [value] = values;
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    };
    const texts = mistakes.flatMap(({ damage }) => {
      const { head, file } = damage({ sound, task: 'reviews', choose: first });
      const text = head[file];
      return typeof text === 'string' && /\.ya?ml$/.test(file) ? [text] : [];
    });
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter(agrees).length).toBeGreaterThan(30);
  });
});

describe('every kind of line', () => {
  test.each([
    ['a: 1\nb: -2.5e-3\nc: 0x1F\nd: .inf\ne: ~\nf: no\n', true],
    ['# comment\n\na: # nothing\nb:   \nc:', true],
    ['list:\n- 1\n- x: 1\n  y: [2, 3]\n-\n', true],
    ['list:\n  - 1\n  # comment\n  - "two"\nnext: {}\n', true],
    ['a: { x: 1 , y: [ 2, {z: t} ] }\n', true],
    ["'a b': 'it''s'\n\"1\": \"x\"\n", true],
    ['notes: |\n  one\n\n    two\nb: |-\n  three\n', true],
    ['no: 1\n', true],
    ['url: http://x:80/y#z\n', false],
    ['a: 1\na: 2\n', false],
    ['a: b: c\n', false],
    ['a: one\n  two  \n   three # c\nb: 1\n', true],
    ["a: 'one\n\n\n  two\n  ''three'''\nb: 1\n", true],
    ['a: "x\\n\\u4E2D\\"\\\\\\\n  \\ y\\\n  z\\U0001F600"\n"\\u4E2D": 1\n', true],
    ['a: one\n\n  two\n', false],
    ['a: one\n  b: two\n', false],
    ['a: "one\n  two"\n', false],
    ['a: "x\\x41"\n', false],
    ['a: &x 1\nb: *x\n', false],
    ['a: !!str 1\n', false],
    ['a:\n    b: 1\n  c: 2\n', false],
    ['<<: {}\n', false],
    ['__proto__: 1\n', false],
    ['a:\tb\n', false],
    ['a: 1\n---\nb: 1\n', false],
    ['- 1\n', false],
    ['', false],
  ])('%j: fast is %s', (text, fast) => {
    expect(agrees(text)).toBe(fast);
  });
});

// Lines that are nearly plain, at indentations that nearly fit, so that both sides of every border are met.
const word = fc.constantFrom(
  ...[
    'a',
    'b',
    'lora',
    'no',
    '1',
    '1.10',
    'null',
    'key with space',
    'é',
    '"q"',
    "'it''s'",
    '-',
    '-x',
    '- ',
    '?',
    '',
  ],
  ...[
    'true',
    '0.5',
    '1e-5',
    '.nan',
    '[1, 2]',
    '{a: 1}',
    '{a: 1',
    '[',
    '#c',
    ' #c',
    'x #c',
    'x#c',
    ':',
    'a:',
    'a: b',
  ],
  ...[
    '|',
    '|-',
    '>',
    '&a',
    '*a',
    '!t',
    '@x',
    '%',
    'x  ',
    'http://x',
    '~',
    '0x1',
    '0o7',
    '+1',
    '{}',
    '[]',
    ', ',
    ']',
  ],
);
const line = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('', '- ', '-', '- - '),
    word,
    fc.constantFrom(':', ': ', ':  ', '', ' :'),
    word,
  )
  .map(([indent, dash, key, colon, value]) => `${' '.repeat(indent)}${dash}${key}${colon}${value}`);
const document = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: line },
      { weight: 1, arbitrary: fc.constantFrom('', '  ', '# c', '  # c') },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((lines) => lines.join('\n'));
const wellFormed = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('x', 'two words', 1, 0.25, true, null, '0.10', 'no'),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd e'), tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }))
  .value.map((value) => block({ root: value }, 0));

/** A value as people write it, half of the small collections in brackets. */
function block(value: unknown, indent: number): string {
  const pad = ' '.repeat(indent);
  if (Array.isArray(value)) {
    return value.map((item) => `${pad}-${below(item, indent + 2)}`).join('');
  }
  return Object.entries(value as Record<string, unknown>)
    .map(([key, item]) => `${pad}${key}:${below(item, indent + 2)}`)
    .join('');
}

function below(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return ` ${String(value)}\n`;
  const empty = Object.keys(value).length === 0;
  if (empty) return Array.isArray(value) ? ' []\n' : ' {}\n';
  return `\n${block(value, indent)}`;
}

describe('made texts', () => {
  test('lines that nearly fit', () => {
    fc.assert(
      fc.property(document, (text) => void agrees(text)),
      { numRuns: 20_000 },
    );
  });
  test('well formed ones are nearly all read fast', () => {
    let fast = 0;
    fc.assert(
      fc.property(wellFormed, (text) => {
        if (agrees(text)) fast += 1;
      }),
      { numRuns: 500 },
    );
    expect(fast).toBeGreaterThan(450);
  });
});
