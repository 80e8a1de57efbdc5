import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/records/read.ts';
import { contentOf } from './support.ts';

/** As many repetitions as the limit of the file's kind allows. */
const filled = (unit: string, limit: number, before = '', after = ''): string =>
  before + unit.repeat(Math.floor((limit - before.length - after.length) / unit.length)) + after;
const yaml = (unit: string, before = '', after = '') => filled(unit, 64 * 1024, before, after);
const json = (unit: string, before = '', after = '') => filled(unit, 1024 * 1024, before, after);
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

// Each shape took time quadratic or exponential in some YAML or JSON reader. The bound is many times what is measured
// (below 0.2 s on a slow machine), so that a busy machine does not fail it and a quadratic reader (382 s for the
// duplicate keys of `yaml`) still does.
const bound = 3_000;

describe('the slowest texts that fit the limits are read in bounded time', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['complex keys', 'a.yaml', yaml('? ')],
    ['flow lists', 'a.yaml', yaml('[')],
    ['flow mappings', 'a.yaml', yaml('{')],
    ['block lists', 'a.yaml', yaml('- ')],
    [
      'an alias bomb',
      'a.yaml',
      numbered(9, (i) => `k${i}: &k${i} [${i === 0 ? 'x' : Array(9).fill(`*k${i - 1}`)}]`),
    ],
    ['many keys, two equal', 'a.yaml', `${numbered(4_500, (i) => `key${i}: ${i}`)}\nkey4499: 1`],
    ['2,000 keys, two equal', 'a.yaml', `${numbered(1_999, (i) => `key${i}: ${i}`)}\nkey1998: 1`],
    ['many anchors', 'a.yaml', numbered(4_500, (i) => `- &a${i} ${i}`)],
    ['many aliases', 'a.yaml', yaml('- *a\n', '- &a 1\n')],
    ['many tags', 'a.yaml', yaml('! ')],
    ['many properties', 'a.yaml', yaml('&a ')],
    ['many documents', 'a.yaml', yaml('---\n')],
    ['one-line mapping', 'a.yaml', yaml('a: ')],
    ['comments', 'a.yaml', yaml('#\n')],
    ['quotes', 'a.yaml', yaml("'", 'a: ')],
    ['escapes', 'a.yaml', yaml('\\n', 'a: "', '"')],
    ['blank lines in a text', 'a.yaml', yaml(' \n', 'a: "', '"')],
    ['one long key', 'a.yaml', yaml('x', '', ': 1')],
    ['JSON lists', 'a.json', json('[')],
    ['JSON keys', 'a.json', json('"a":{', '{')],
    ['JSON items', 'a.json', json('1,', '{"a":[', '1]}')],
    ['JSON NaN', 'a.json', json('NaN,', '{"a":[', '1]}')],
    ['a JSON text', 'a.json', json('x', '{"a":"', '"}')],
    ['JSON escapes', 'a.json', json('\\u0041', '{"a":"', '"}')],
    ['a JSON text without end', 'a.json', json('\\"', '{"a":"')],
    ['a JSON number', 'a.json', json('1', '{"a":', '}')],
    ['JSON space', 'a.json', json(' ', '{"a":', '1}')],
  ];
  it.each(texts)('%s', (_name, file, text) => {
    const content = contentOf(text);
    const start = performance.now();
    readMapping({ file, task: null }, content);
    expect(performance.now() - start).toBeLessThan(bound);
  });

  it('a file over the limit is not even decoded', () => {
    const { text, findings } = readMapping(
      { file: 'a.yaml', task: null },
      contentOf(numbered(100_000, (i) => `key${i}: 1`)),
    );
    expect(text).toBeNull();
    expect(findings).toMatchObject([{ rule: 'syntax/too-large' }]);
  });

  it('names the line of the first key', () => {
    const { findings } = readMapping(
      { file: 'a.yaml', task: null },
      contentOf(`${numbered(1_999, (i) => `key${i}: ${i}`)}\nkey1998: 1`),
    );
    expect(findings).toMatchObject([
      { rule: 'syntax/duplicate-key', line: 2000, args: { key: 'key1998', firstLine: 1999 } },
    ]);
  });
});
