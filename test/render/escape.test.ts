import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/render/escape/html.ts';
import { markdown, markdownCode, markdownData } from '../../src/render/escape/markdown.ts';
import { mermaidLabel } from '../../src/render/escape/mermaid.ts';
import { logLine, plain } from '../../src/render/escape/plain.ts';
import { terminal } from '../../src/render/escape/terminal.ts';
import { short, visible } from '../../src/render/escape/visible.ts';
import { table } from '../../src/render/markdown/block.ts';
import { code, t } from '../../src/render/text.ts';
import { rendered, tableShapes } from './oracle.ts';

/** Any Unicode, and texts made of what means something somewhere. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '|',
          '\\',
          '`',
          '``',
          '*',
          '**',
          '_',
          '__',
          '~~',
          '[x]',
          '[',
          ']',
          '(',
          ')',
          '!',
          '<',
          '>',
          '</details>',
        ],
        ...[
          '<!--',
          '-->',
          '<img src=//x>',
          '&#64;',
          '&commat;',
          '&',
          '@org/team',
          '#12',
          'GH-12',
          'o/r#1',
          '\n',
          '\r\n',
        ],
        ...[
          'https://x.y',
          'www.x.y',
          'a@b.co',
          ':tada:',
          '$x$',
          '[^1]',
          '- ',
          '# ',
          '1. ',
          '> ',
          '---',
          '| - |',
          '\t',
        ],
        ...[
          '0123456789abcdef0123456789abcdef01234567',
          '/approve',
          '::set-output name=a::b',
          '##[error]',
          '中',
          ' ',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/\u200b/gu, '');

describe('markdown', () => {
  test('any text in a cell keeps rows and columns, and adds no element', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const html = rendered(
          table(
            ['l', 'r'],
            ['a', 'b'],
            [
              [markdownData(one), markdownCode(other)],
              ['c', 'd'],
            ],
          ),
        );
        expect(tableShapes(html)).toEqual([[2, 2, 2]]);
        const tags = new Set([...html.matchAll(/<\/?([a-z]+)/gu)].map(([, tag]) => tag));
        for (const tag of tags)
          expect(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'span']).toContain(tag);
      }),
      { numRuns: 2000 },
    );
  });

  test('any text in a sentence renders as itself, as one paragraph', () => {
    fc.assert(
      fc.property(hostile, (data) => {
        const html = rendered(`Before ${markdownData(data)} after.`);
        expect(html).toMatch(/^<p>Before [\s\S]* after\.<\/p>$/u);
        expect(html.replace(/<\/?(p|span)>/gu, '')).not.toMatch(/<[a-z/!]/u);
        const seen = textOf(html)
          .replace(/^Before /u, '')
          .replace(/ after\.$/u, '');
        const spaces = (text: string) => text.replace(/[ \t\n]+/gu, ' ').trim();
        expect(spaces(seen)).toBe(spaces(short(data)).replace(/\u200b/gu, ''));
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing that GitHub links is left in one piece', () => {
    fc.assert(
      fc.property(hostile, (data) => {
        for (const html of [rendered(markdownData(data)), rendered(markdownCode(data))]) {
          const text = html.replace(/<[^>]*>/gu, '').replace(/&(lt|gt|quot|amp);/gu, '.');
          expect(text).not.toMatch(/[@#]\w|:\/\/|\bwww\./u);
        }
        const prose = rendered(markdownData(data)).replace(/<[^>]*>/gu, '');
        expect(prose).not.toMatch(/\bGH-\d|\b[0-9a-f]{40}\b|:[a-z]+:/u);
      }),
    );
  });

  test.each([
    ['@org/team &#64;bob #1 GH-2 o/r#3 https://x 0123456789abcdef0123456789abcdef01234567'],
    ['</details><img src=//x>'],
    ['<!-- tunegate --> --> [a](b) ![c](d) [ ] task'],
  ])('%s', (data) => {
    const html = rendered(table(['l'], ['a'], [[markdownData(data)]]));
    expect(html).not.toMatch(/<(a|img|input|details)|<!--/u);
    expect(markdownData(data)).not.toMatch(/-->|<!--/u);
  });

  test('no line begins with a command to a bot', () => {
    expect(markdownData('/approve')).toBe('&#47;approve');
    expect(markdownData('x /lgtm')).toBe('x &#47;lgtm');
  });

  test('names that people use stay readable', () => {
    expect(markdownData('macro_f1')).toBe('macro_f1');
    expect(markdownData('v2-20250107')).toBe('v2-20250107');
    expect(markdownCode('org/entity-sentiment')).toBe('<code>org/entity-sentiment</code>');
    expect(markdownData('v1 → v2.1')).toBe('v1 → v2.1');
  });

  test('in a message only plain words stand without marks', () => {
    expect(markdown(t`beats ${'v1'}.`)).toBe('beats v1.');
    expect(markdown(t`beats ${'v1. All gates passed'}.`)).toBe('beats <code>v1. All gates passed</code>.');
  });
});

describe('visible', () => {
  test.each([
    ['\u001b]8;;http://x\u0007a', '\\x1b]8;;http://x\\x07a'],
    ['a\u202eb', 'aU+202Eb'],
    ['a\u2066b\u2069', 'aU+2066bU+2069'],
    ['a\u0000\u009bb', 'a\\x00\\x9bb'],
    ['a\r\nb\nc\td', 'a b c d'],
    ['\ud800x', 'U+D800x'],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
  ])('%j is shown as %j', (text, expected) => expect(visible(text)).toBe(expected));

  test('data is cut at 80 code points, never inside a pair', () => {
    expect([...short('𝒳'.repeat(200))]).toHaveLength(80);
    expect(short('𝒳'.repeat(200)).endsWith('𝒳…')).toBe(true);
    expect(short('a'.repeat(80))).toBe('a'.repeat(80));
  });

  test('no control character reaches a terminal', () => {
    fc.assert(
      fc.property(hostile, (data) => {
        expect(terminal(t`${data} ${code(data)}`, null)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

/** As the runner finds a command in a line (hazard workflow-command): `::` after trimming, or `##[` anywhere. */
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

test('no log line holds a workflow command', () => {
  expect(isCommand('::error::x')).toBe(true);
  fc.assert(
    fc.property(hostile, (data) => {
      const line = logLine(data);
      expect(line).not.toMatch(/[\r\n]/u);
      expect(isCommand(line)).toBe(false);
    }),
  );
  expect(isCommand(logLine('##[add-mask]e'))).toBe(false);
  expect(isCommand(logLine('  ::set-output name=passed::true'))).toBe(false);
});

test('a Mermaid label holds nothing that ends it or that Mermaid reads', () => {
  fc.assert(
    fc.property(hostile, (data) => {
      expect(mermaidLabel(data)).not.toMatch(/["<>[\]{}|`\\\n]|(?<!\d);|#(?!\d+;)/u);
    }),
  );
  expect(mermaidLabel('v2 "x"')).toBe('v2 #34;x#34;');
});

test('HTML text holds no markup', () => {
  expect(escapeHtml(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;');
});

test('plain messages mark what is data', () => {
  expect(plain(t`${code('a.b')} is ${'v2'}, not ${'no errors at all'}.`)).toBe(
    '`a.b` is v2, not `no errors at all`.',
  );
});
