import { describe, expect, test } from 'vitest';
import { readCommandFile, SUMMARY_BYTES, shownSummary } from '../support/runner-files.ts';
import { parseCommand, readLog } from '../support/runner-grammar.ts';

describe('workflow commands in a log', () => {
  test.each([
    ['::error::bad', { name: 'error', properties: {}, data: 'bad' }],
    [
      '  \t::error file=a.yaml,line=3::bad',
      { name: 'error', properties: { file: 'a.yaml', line: '3' }, data: 'bad' },
    ],
    ['\u00a0\u3000::add-mask::e', { name: 'add-mask', properties: {}, data: 'e' }],
    ['::ERROR::case does not count', { name: 'error', properties: {}, data: 'case does not count' }],
    ['version ##[add-mask]e', { name: 'add-mask', properties: {}, data: 'e' }],
    [
      'x ##[set-output name=passed;]true',
      { name: 'set-output', properties: { name: 'passed' }, data: 'true' },
    ],
    [
      '::error title=a%2Cb%3Ac::one%0Atwo%25',
      { name: 'error', properties: { title: 'a,b:c' }, data: 'one\ntwo%' },
    ],
    ['::error::%250A', { name: 'error', properties: {}, data: '%0A' }],
    ['##[error]a%5Db%3Bc', { name: 'error', properties: {}, data: 'a]b;c' }],
  ])('%j is a command', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  test.each([
    'x ::error::not at the start',
    '::nonsense::unknown name',
    '::error no end',
    '## [error]',
    '##[error',
    ': :error::x',
    '\u200b::error::x',
    '%0A::error::x',
  ])('%j is text', (line) => {
    expect(parseCommand(line)).toBeNull();
  });

  test('a lone carriage return starts a new line, and with it a command', () => {
    expect(readLog('harmless\r::error::hidden').commands).toEqual([
      { name: 'error', properties: {}, data: 'hidden' },
    ]);
  });

  test('the attacks on a log are all seen', () => {
    const log = readLog(
      ['v1 ##[add-mask]e', '::set-output name=passed::true', '::set-env name=PATH::x', 'ok'].join('\n'),
    );
    expect(log.commands.map((command) => command.name)).toEqual(['add-mask', 'set-output', 'set-env']);
    expect(log.masks).toEqual(['e']);
    expect(log.refused.map((command) => command.name)).toEqual(['set-env']);
    expect(log.text).toEqual(['ok']);
  });

  test('between stop-commands and its token nothing counts', () => {
    const log = readLog('::stop-commands::T0ken\n::error::no\n##[add-mask]e\n::t0KEN::\n::error::yes');
    expect(log.annotations.map((annotation) => annotation.message)).toEqual(['yes']);
    expect(log.masks).toEqual([]);
  });

  test('ten annotations of a level are kept, and 4,096 characters of a message', () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `::error file=/ws/a.yaml,line=${index},col=2,endLine=9::${'x'.repeat(5000)}`,
    );
    const log = readLog([...lines, '::notice::n'].join('\n'), '/ws');
    expect(log.annotations).toHaveLength(11);
    expect(log.dropped).toEqual({ error: 2, warning: 0, notice: 0 });
    expect(log.annotations[1]).toMatchObject({
      level: 'error',
      file: 'a.yaml',
      line: 1,
      column: 2,
      endLine: 9,
    });
    expect(log.annotations[0]?.message).toHaveLength(4096);
  });
});

describe('command files', () => {
  test('lines and blocks are read, the last of a name wins', () => {
    const text = 'a=1=2\n\nb<<EOF\nx=1\ny<<Z\nEOF\nc<<E\nE\na=3\n';
    expect(readCommandFile(text)).toEqual({ ok: true, values: { a: '3', b: 'x=1\ny<<Z', c: '' } });
  });

  test('a guessed delimiter lets a value invent an output; a random one does not', () => {
    const value = 'x\nEOF\npassed=true';
    expect(readCommandFile(`name<<EOF\n${value}\nEOF\n`)).toEqual({
      ok: false,
      error: "invalid format 'EOF'",
    });
    expect(readCommandFile(`name<<EOF\n${value}\nz<<EOF\nEOF\n`)).toMatchObject({
      ok: true,
      values: { passed: 'true' },
    });
    expect(readCommandFile(`name<<ghadelimiter_1\n${value}\nghadelimiter_1\n`)).toEqual({
      ok: true,
      values: { name: value },
    });
  });

  test.each(['no sign', '=x', '<<E\nE', 'a<<\n', 'a<<E\nno end', 'a<<E\nx\r\nE\r\n'])(
    '%j fails the step',
    (text) => {
      expect(readCommandFile(text)).toMatchObject({ ok: false });
    },
  );

  test('a summary of 1 MiB is shown, one byte more is not', () => {
    expect(shownSummary(new Uint8Array(SUMMARY_BYTES).fill(0x61))).toHaveLength(SUMMARY_BYTES);
    expect(shownSummary(new Uint8Array(SUMMARY_BYTES + 1).fill(0x61))).toBeNull();
  });
});
