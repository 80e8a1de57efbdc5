import { describe, expect, it } from 'vitest';
import { only, read, withTask } from './support.ts';

/** Findings of a lineage file with this content; a task.yaml stands beside it. */
const ofLineage = (content: string | Uint8Array) => read(withTask({ 'versions/v1/lineage.yaml': content }));
const ofResults = (content: string | Uint8Array) => read(withTask({ 'versions/v1/results.json': content }));

const lineage = 't/versions/v1/lineage.yaml';
const results = 't/versions/v1/results.json';
const bomb = [
  'a: &a ["x","x","x","x","x","x","x","x","x"]',
  ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, index) => {
    const before = 'abcdefgh'[index];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
  }),
].join('\n');

describe('texts that are refused with one finding, at the right place', () => {
  const latin1 = new Uint8Array([...new TextEncoder().encode('version: v1\nnotes: caf'), 0xe9, 0x0a]);
  const cases: readonly (readonly [string, string | Uint8Array, string, object, number, number])[] = [
    ['complex keys', '? '.repeat(400), 'syntax/too-deep', { limit: 32 }, 1, 65],
    ['lists', '['.repeat(5000), 'syntax/too-deep', { limit: 32 }, 1, 33],
    ['mappings', '{a: '.repeat(33), 'syntax/too-deep', { limit: 32 }, 1, 129],
    ['alias bomb', bomb, 'syntax/alias', { problem: 'expansion', limit: 10_000 }, 5, 8],
    [
      'many aliases',
      `a: &a 1\nb: [${'*a, '.repeat(51)}]`,
      'syntax/alias',
      { problem: 'too-many', limit: 50 },
      2,
      205,
    ],
    ['self reference', 'a: &a {b: *a}', 'syntax/alias', { problem: 'self-reference', limit: 50 }, 1, 11],
    ['unknown alias', 'a: *nowhere', 'syntax/alias', { problem: 'unknown', limit: 50 }, 1, 4],
    ['directive', '%YAML 1.1\n---\nenabled: no\n', 'syntax/directive', { directive: '%YAML 1.1' }, 1, 1],
    ['%TAG', '%TAG ! tag:x,2026:\n---\na: 1\n', 'syntax/directive', { directive: '%TAG' }, 1, 1],
    [
      'reserved key',
      'version: v1\n__proto__: {passed: true}',
      'syntax/reserved-key',
      { key: '__proto__' },
      2,
      1,
    ],
    ['reserved key inside', 'config:\n  constructor: 1', 'syntax/reserved-key', { key: 'constructor' }, 2, 3],
    [
      'Python object',
      'x: !!python/object/apply:os.system ["id"]',
      'syntax/tag',
      { tag: '!!python/object/apply' },
      1,
      4,
    ],
    ['tag of the root', '!!omap\na: 1', 'syntax/tag', { tag: '!!omap' }, 1, 1],
    ['tag of a key', '!!binary a: 1', 'syntax/tag', { tag: '!!binary' }, 1, 1],
    ['tag of a block text', 'a: !!binary |\n  AAAA', 'syntax/tag', { tag: '!!binary' }, 1, 4],
    ['two documents', 'a: 1\n---\nb: 2', 'syntax/multiple-documents', {}, 2, 1],
    ['empty', '', 'syntax/not-a-mapping', { found: 'nothing' }, 1, 1],
    ['comment only', '# nothing\n', 'syntax/not-a-mapping', { found: 'nothing' }, 1, 1],
    ['marker only', '---\n', 'syntax/not-a-mapping', { found: 'nothing' }, 1, 1],
    ['list', '- 1', 'syntax/not-a-mapping', { found: 'list' }, 1, 1],
    ['text', 'hello', 'syntax/not-a-mapping', { found: 'text' }, 1, 1],
    ['number', '12', 'syntax/not-a-mapping', { found: 'number' }, 1, 1],
    [
      'conflict',
      'version: v1\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n',
      'syntax/conflict-marker',
      {},
      2,
      1,
    ],
    [
      'LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n',
      'syntax/lfs-pointer',
      {},
      1,
      1,
    ],
    ['Latin-1', latin1, 'syntax/encoding', { found: 'not-utf-8', byte: 22 }, 2, 11],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0]),
      'syntax/encoding',
      { found: 'utf-16', byte: 0 },
      1,
      1,
    ],
    ['mark inside', 'a: 1\nb: \uFEFF2', 'syntax/encoding', { found: 'byte-order-mark', byte: 8 }, 2, 4],
    ['tab', 'data:\n\ttrain_count: 1', 'syntax/tab', {}, 2, 1],
    ['number and text', '1: a\n"1": b', 'syntax/duplicate-key', { key: '1', firstLine: 1 }, 2, 1],
    ['merge key', 'a: &a {b: 1}\nc:\n  <<: *a', 'syntax/merge-key', {}, 3, 3],
    ['NUL', 'a: "x"\nb: \0', 'syntax/control-character', { code: 'U+0000' }, 2, 4],
    ['ESC', 'a: x\u001b[31m', 'syntax/control-character', { code: 'U+001B' }, 1, 5],
    ['line separator', 'a: x\u2028b: 1', 'syntax/control-character', { code: 'U+2028' }, 1, 5],
    ['web page', '\n<!DOCTYPE html>\n<html>', 'syntax/unreadable', { reason: 'html' }, 1, 1],
    ['list as a key', '? [a, b]\n: 1', 'syntax/key-type', { found: 'list' }, 1, 3],
    ['mapping as a key', '{{a: 1}: 2}', 'syntax/key-type', { found: 'mapping' }, 1, 2],
    ['nothing as a key', '? \n: 1', 'syntax/key-type', { found: 'nothing' }, 1, 3],
    ['two colons', 'a: b: c', 'syntax/unreadable', { reason: 'yaml' }, 1, 4],
    ['no end of text', 'a: "x\n', 'syntax/unreadable', { reason: 'unclosed' }, 2, 1],
    ['no end of list', 'a: [1, 2\n', 'syntax/unreadable', { reason: 'unclosed' }, 2, 1],
  ];
  it.each(cases)('%s', (_name, content, rule, args, line, column) => {
    const { record, findings } = ofLineage(content);
    expect(only(findings)).toMatchObject({ rule, args, line, column, file: lineage, severity: 'error' });
    expect(record.versions[0]?.lineage.state).toBe('broken');
    expect(record.definition.state).toBe('read');
  });

  const json: readonly (readonly [string, string, string, object, number, number])[] = [
    ['lists', '['.repeat(5000), 'syntax/too-deep', { limit: 32 }, 1, 33],
    ['reserved key', '{\n "__proto__": {"passed": true}}', 'syntax/reserved-key', { key: '__proto__' }, 2, 2],
    [
      'LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
      'syntax/lfs-pointer',
      {},
      1,
      1,
    ],
    [
      'duplicate',
      '{"a": 1,\n "b": {"c": 1,\n "c": 2}}',
      'syntax/duplicate-key',
      { key: 'c', firstLine: 2 },
      3,
      2,
    ],
    ['truncated', '{"macro_f1": 0.8, "per_class": {"a"', 'syntax/unreadable', { reason: 'unclosed' }, 1, 36],
    ['truncated text', '{"a": "x', 'syntax/unreadable', { reason: 'unclosed' }, 1, 7],
    ['empty', '', 'syntax/unreadable', { reason: 'empty' }, 1, 1],
    ['only space', ' \n', 'syntax/unreadable', { reason: 'empty' }, 1, 1],
    ['second value', '{"a": 1}\n{"a": 2}', 'syntax/unreadable', { reason: 'trailing-text' }, 2, 1],
    ['comma at the end', '{"a": 1,\n}', 'syntax/unreadable', { reason: 'json' }, 2, 1],
    ['comment', '{"a": 1 // one\n}', 'syntax/unreadable', { reason: 'json' }, 1, 9],
    ['single quotes', "{'a': 1}", 'syntax/unreadable', { reason: 'json' }, 1, 2],
    ['leading zero', '{"a": 012}', 'syntax/unreadable', { reason: 'json' }, 1, 7],
    ['Python word', '{"a": None}', 'syntax/unreadable', { reason: 'json' }, 1, 7],
    ['bad escape', '{"a": "\\x41"}', 'syntax/unreadable', { reason: 'json' }, 1, 7],
    ['list', '[1]', 'syntax/not-a-mapping', { found: 'list' }, 1, 1],
    ['text', '"x"', 'syntax/not-a-mapping', { found: 'text' }, 1, 1],
    ['web page', '<html><body>Not found', 'syntax/unreadable', { reason: 'html' }, 1, 1],
  ];
  it.each(json)('JSON: %s', (_name, content, rule, args, line, column) => {
    const { record, findings } = ofResults(content);
    expect(only(findings)).toMatchObject({ rule, args, line, column, file: results, severity: 'error' });
    expect(record.versions[0]?.results.state).toBe('broken');
  });

  it('leaves the global prototype alone (hazard reserved-key)', () => {
    ofLineage('__proto__: {passed: true}');
    ofResults('{"__proto__": {"passed": true}, "a": {"__proto__": {"passed": true}}}');
    expect(Object.hasOwn(Object.prototype, 'passed')).toBe(false);
  });

  it('shows no text of the file beside keys and tags (hazard printed-secret)', () => {
    const secret = 'postgres://svc:hunter2@db/p';
    const tree = withTask({ 'data_source.yaml': `url: ${secret}: x\n` });
    const { record, findings } = read(tree);
    expect(only(findings)).toMatchObject({ rule: 'syntax/unreadable', line: 1, column: 6 });
    expect(JSON.stringify(findings)).not.toContain('hunter2');
    // The text is still there for the rules that look for secrets.
    expect(record.texts.find(({ file }) => file.endsWith('data_source.yaml'))?.text).toContain(secret);
    expect(JSON.stringify(ofResults(`{"dsn": "${secret}" x}`).findings)).not.toContain('hunter2');
  });
});
