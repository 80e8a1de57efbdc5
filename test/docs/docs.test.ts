import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyFindings } from '../../src/commands/policy-findings.ts';
import { readPolicy } from '../../src/records/read-policy.ts';
import { ROOT } from '../support/process.ts';
import { runCli } from '../support/run-cli.ts';

const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [join('docs', name)] : [])),
  'examples/finance-nlp/README.md',
];

interface Block {
  readonly document: string;
  readonly language: string;
  readonly text: string;
}

const blocks: readonly Block[] = documents.flatMap((document) =>
  [...readFileSync(join(ROOT, document), 'utf8').matchAll(/^([ ]*)```(\w+)\n([\s\S]*?)^\1```$/gmu)].map(
    ([, indent = '', language = '', text = '']) => ({
      document,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
    }),
  ),
);
const ofLanguage = (language: string) => blocks.filter((block) => block.language === language);

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(document: string): ReadonlySet<string> {
  const text = readFileSync(document, 'utf8').replaceAll(/^```[\s\S]*?^```$/gmu, '');
  return new Set([...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => anchor(heading)));
}

describe.each(documents)('%s', (document) => {
  it('links to files and headings that exist', () => {
    const text = readFileSync(join(ROOT, document), 'utf8').replaceAll(/^ *```[\s\S]*?^ *```$/gmu, '');
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target = '']) => {
      if (/^[a-z]+:/u.test(target)) return [];
      const [path = '', heading] = target.split('#');
      const file = path === '' ? join(ROOT, document) : join(ROOT, dirname(document), path);
      if (!existsSync(file)) return [target];
      return heading !== undefined && !anchorsOf(file).has(heading) ? [target] : [];
    });
    expect(broken).toEqual([]);
  });
});

describe('examples in the documents', () => {
  const commands = [
    ...new Set(
      ofLanguage('sh').flatMap(({ text }) =>
        text.split('\n').filter((line) => line.startsWith('node dist/cli.js ')),
      ),
    ),
  ];

  it('are there', () => {
    expect(commands.length).toBeGreaterThanOrEqual(5);
  });

  it.each(commands)('%s', async (command) => {
    const result = await runCli(command.split(' ').slice(2), { cwd: ROOT });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).not.toBe('');
  });

  // docs/rules.md shows mistakes on purpose; its examples are run by the test of the rules.
  const settings = ofLanguage('yaml').filter(
    ({ document, text }) => document !== 'docs/rules.md' && /^(max_regression|rules|metrics):/mu.test(text),
  );
  it.each(settings)('settings in $document have no finding', ({ text }) => {
    const content = { kind: 'bytes', bytes: new TextEncoder().encode(text) } as const;
    expect(policyFindings(readPolicy('tunegate.yaml', content))).toEqual([]);
  });

  const workflows = ofLanguage('yaml').filter(({ text }) => /^jobs:/mu.test(text));
  it.each(workflows)(
    'a workflow in $document grants nothing at the top and pins what it uses',
    ({ text }) => {
      expect(parse(text)).toMatchObject({ permissions: {} });
      const used = [...text.matchAll(/uses: (\S+)/gu)].map(([, name]) => name);
      expect(used.length).toBeGreaterThan(0);
      for (const name of used) expect(name).toMatch(/^(\.\/|[\w./-]+@[0-9a-f]{40}$)/u);
    },
  );
});

describe('the documents', () => {
  it('are found', () => {
    expect(documents.map((name) => relative('.', name))).toContain('README.md');
    expect(ofLanguage('yaml').length).toBeGreaterThan(0);
  });
});
