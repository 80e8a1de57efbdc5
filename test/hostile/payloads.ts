/** What means something to a reader of Markdown, HTML or a log, by kind; joined with each other to make many. */
const kinds = {
  mention: ['@org/team', '@alice', '&#64;bob', '\uFF20carol'],
  reference: [
    '#1',
    'GH-2',
    'o/r#3',
    '0123456789abcdef0123456789abcdef01234567',
    'https://x.example/a',
    'www.x.example',
  ],
  image: ['![a](https://t.example/i.png)', '<img src=https://t.example>', '[![a](b)](c)'],
  link: ['[a](javascript:alert(1))', '<https://x.example>', '[a]: https://x.example', '<a href="x">y</a>'],
  html: [
    '</details>',
    '<!-- tunegate:report -->',
    '<script>x</script>',
    '<details><summary>',
    '</td></tr></table>',
    '&lt;b&gt;',
  ],
  block: [
    '> [!TIP]',
    '# Ready to ship',
    '- [ ] task',
    '---',
    '| a | b |',
    '```',
    '~~~',
    '    code',
    '1. one',
  ],
  inline: ['**bold**', '__bold__', '`code`', '``', '~~gone~~', '\\', '\\|', 'a|b', '$x$', '$$y$$', ':tada:'],
  line: ['\n', '\r\n', '\u2028', '\n\n> quoted', '\n| x |', '\n/approve', '\t'],
  hidden: ['\u202Eleft', '\u200B', '\uFEFF', '\u0000', '\u001B[31m'],
  emphasis: ['*a*', '_b_', '***', '[x]', '^up^'],
  runner: ['::set-output name=passed::true', '##[add-mask]e', '%0A::error::x'],
} as const;

const all = Object.values(kinds).flat();

/** Each alone, and each with another one before it in the same text. */
export const payloads: readonly string[] = [
  ...all,
  ...all.map((text, index) => `a ${all[(index * 7 + 3) % all.length] ?? ''}${text} b`),
];
