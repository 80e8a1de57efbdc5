import { describe, expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { rendered, tableShapes, tagCounts } from '../render/oracle.ts';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { readLog } from '../support/runner-grammar.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const texts = [
  `@org/team &#64;bob #1 GH-2 o/r#3 https://x.example ${sha}`,
  'a|b\\|c\n`d`',
  '</details><!-- tunegate:report --><img src=https://t.example>',
  '/approve',
  '::set-output name=passed::true',
  '##[add-mask]e',
  '%0A::error::x',
  'right \u202E left \u200B zero',
  '> [!TIP]\n> **Ready to ship.**',
];

/** A task whose every free text, key and label is hostile; `text` stands in each of them. */
function hostile(text: string) {
  const first = { version: 'v1', value: 0.8 };
  const results = { [text]: 0.5, per_class: { [text]: 0.8, other: 0.8 } };
  const second = {
    version: 'v2',
    value: 0.85,
    config: { [text]: text, base_model: text },
    changes: [text],
    results,
    lineage: { notes: text },
  };
  const task = { language: text, domain: text, success_criteria: { primary_metric: text, threshold: 0.9 } };
  return {
    base: taskFiles({ name: 'mood', status: 'deployed', versions: [first] }),
    head: taskFiles({ name: 'mood', versions: [first, second], task }),
  };
}

async function outputs(sides: { base: object; head: object }, format: string): Promise<string> {
  const placed = Object.entries(sides).flatMap(([side, files]) =>
    Object.entries(files).map(([path, text]) => [`${side}/${path}`, String(text)]),
  );
  await using folder = await temporaryFolder(Object.fromEntries(placed));
  const line = ['report', '--base-ref', 'base', '--head-ref', 'head', '--format', format, '--lang', 'en'];
  const { code, stdout, stderr } = await run(line, { cwd: folder.path });
  expect([0, 1]).toContain(code);
  return `${stdout}${stderr}`;
}

describe('hostile text in every place of a repository', () => {
  test.each(texts)('%j: as markdown', async (text) => {
    const markdown = await outputs(hostile(text), 'markdown');
    const html = rendered(markdown);
    // Links, images, mentions: none but those that the tool itself writes.
    expect(html).not.toMatch(/<a [^>]*href="(?!#)|<img|<h1|<input/);
    expect(html.replaceAll(/<code>[^<]*<\/code>/g, '')).not.toMatch(/@(?:org|bob)|&#64;|GH-2|o\/r#3/);
    expect(html).not.toContain('<!--');
    const [open, close] = tagCounts(html, 'details');
    expect(open).toBe(close);
    for (const shape of tableShapes(html)) expect(new Set(shape).size).toBe(1);
    expect(markdown.split('\n').filter((line) => /^\s*(?:\/|::|> \*\*Ready)/.test(line))).toEqual([]);
    expect(markdown.match(/\[!TIP\]/g)).toBeNull();
    expect(readLog(markdown).commands).toEqual([]);
  });
  test.each(texts)('%j: in a terminal', async (text) => {
    const shown = await outputs(hostile(text), 'terminal');
    expect(readLog(shown).commands).toEqual([]);
    for (const hidden of ['\u001B', '\u202E', '\u200B']) expect(shown).not.toContain(hidden);
  });
  test.each(texts)('%j: as JSON', async (text) => {
    const json = await outputs(hostile(text), 'json');
    expect(readLog(json).commands).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ tasks: [{ changes: [text] }] });
  });
  test('a directory that is named like a workflow command', async () => {
    const { base, head } = hostile('plain');
    const broken = { ...head, '::error::x/task.yaml': 'a: [\n', '##[error]x/task.yaml': 'a: [\n' };
    for (const format of ['json', 'markdown', 'terminal']) {
      const shown = await outputs({ base, head: broken }, format);
      expect(readLog(shown).commands).toEqual([]);
      expect(shown).toContain('syntax/unreadable');
    }
  });
});

test('a password beside a syntax error shows nowhere, and both are found', async () => {
  const { base, head } = hostile('plain');
  const source = 'type: sql\nurl: postgres://svc:hunter2@db.example/p\nlist: [postgres://svc:hunter2@db/p\n';
  const sides = { base, head: { ...head, 'mood/data_source.yaml': source } };
  for (const format of ['json', 'markdown', 'terminal']) {
    const shown = await outputs(sides, format);
    expect(shown).not.toContain('hunter2');
    expect(shown).toContain('syntax/unreadable');
    expect(shown).toContain('secrets/');
  }
});
