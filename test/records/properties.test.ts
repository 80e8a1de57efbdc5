import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readJson } from '../../src/records/json.ts';
import { readPolicy } from '../../src/records/read-policy.ts';
import { positions } from '../../src/records/source.ts';
import type { Node } from '../../src/records/tree.ts';
import { readYaml } from '../../src/records/yaml.ts';
import { contentOf, read } from './support.ts';

const ref = { file: 'a.yaml', task: null };
const files = [
  'task.yaml',
  'data_source.yaml',
  'versions/retired.yaml',
  'versions/v1/lineage.yaml',
  'versions/v1/config.yaml',
  'versions/v1/data_snapshot.json',
  'versions/v1/results.json',
  'versions/v1/model_info.json',
  'versions/v1/predictions.jsonl',
];

/** Pieces that matter to the readers, so that random texts get far into them. */
const pieces = fc.constantFrom(
  ...[
    'task_name',
    'version',
    'status',
    'created',
    'data',
    'config',
    'results',
    'per_class',
    'versioning',
    'retention',
  ],
  ...[
    'changes',
    'guards',
    'waivers',
    'confusion_matrix',
    'eval_loss',
    'f1-score',
    'acc,none',
    'success_criteria',
  ],
  ...[
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '|\n',
    '>\n',
    '? ',
    '#',
    '&a ',
    '*a',
  ],
  ...[
    '1',
    '0.8',
    '1e-5',
    '.nan',
    'NaN',
    'null',
    '~',
    'yes',
    'true',
    '2026-01-05',
    '7d',
    'v2',
    '1.10',
    '!!str ',
    '<<',
    '\t',
  ],
  ...[
    '正面',
    '\u202E',
    '\\',
    '\\u0041',
    '%',
    '---\n',
    '...\n',
    '\r\n',
    '=',
    '-',
    '+',
    '1e400',
    '__proto__',
    'constructor',
  ],
);
const text = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  text.map((value) => new TextEncoder().encode(value)),
);

/** Values that JSON and YAML both have, with keys and texts of every kind that the decoder lets through. */
const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((key) => key !== '<<');
const { value } = fc.letrec<{ value: unknown; map: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    // As JSON.stringify writes numbers: no sign before zero, no infinity.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    tie('map'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
  map: fc.dictionary(word, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));
const mapping = fc.dictionary(word, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });

function plainValue(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.value)]));
}

/** Each key and value with the text at its place. */
function* places(node: Node, source: string): Generator<readonly [string, string, Node]> {
  if (node.kind === 'list') for (const item of node.items) yield* places(item, source);
  if (node.kind !== 'map') return;
  for (const [key, entry] of node.entries) {
    yield [key, source.slice(entry.keyOffset), entry.value];
    yield* places(entry.value, source);
  }
}

describe('whatever the bytes are', () => {
  it.each(files)('%s makes nothing throw', (file) => {
    fc.assert(
      fc.property(bytes, (content) => {
        const { findings } = read({ [`t/${file}`]: content });
        for (const { line, column } of findings) expect(line >= 1 && column >= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('tunegate.yaml makes nothing throw', () => {
    fc.assert(
      fc.property(bytes, (content) => void readPolicy('tunegate.yaml', contentOf(content))),
      { numRuns: 200 },
    );
  });

  it('a broken file has exactly one error', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const { record, findings } = read({ 't/versions/v1/config.yaml': content });
        if (record.versions[0]?.config.state === 'broken') expect(findings).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is written', () => {
  it('is read from JSON, each key at its place', () => {
    fc.assert(
      fc.property(mapping, fc.constantFrom(0, 1, 2), (content, indent) => {
        const written = JSON.stringify(content, null, indent);
        const { root, findings } = readJson(ref, written, positions(written));
        expect(findings).toEqual([]);
        expect(root === null ? null : plainValue(root)).toEqual(JSON.parse(written));
        if (root === null) return;
        for (const [key, at] of places(root, written)) expect(at.startsWith(JSON.stringify(key))).toBe(true);
      }),
    );
  });

  it('is read from YAML, each key and value at its place', () => {
    fc.assert(
      fc.property(mapping, (content) => {
        const written = stringify(content, { version: '1.2' });
        const { root } = readYaml(ref, written, positions(written));
        if (root === null) throw new Error(written);
        // JSON has no negative zero, which YAML keeps.
        expect(JSON.parse(JSON.stringify(plainValue(root)))).toEqual(JSON.parse(JSON.stringify(content)));
        for (const [key, at, child] of places(root, written)) {
          if (/^[A-Za-z0-9]+$/.test(key)) expect(at.replace(/^["']/, '').startsWith(key)).toBe(true);
          if (child.kind !== 'scalar' || !child.plain) continue;
          expect(written.slice(child.offset).startsWith(child.text)).toBe(true);
        }
      }),
    );
  });

  it('positions count lines and UTF-16 units', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '正', '😀', '\n', '\r\n', '\r', '')),
        fc.nat(40),
        (parts, offset) => {
          const written = parts.join('');
          const at = Math.min(offset, written.length);
          const before = written.slice(0, at);
          if (before.endsWith('\r') && written[at] === '\n') return;
          const lines = before.split(/\r\n|\n|\r/);
          expect(positions(written)(offset)).toEqual({
            line: lines.length,
            column: (lines.at(-1)?.length ?? 0) + 1,
          });
        },
      ),
    );
  });
});
