import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/process.ts';

/** Texts that people read: sources, scripts, tests and documents. Fixtures are data. */
function textsBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|md|ya?ml)$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(join('test', 'fixtures')) && !file.includes('golden'));
}

const itself = relative(ROOT, import.meta.filename);
const files = [
  ...['src', 'scripts', 'bench', 'test', 'docs', '.github'].flatMap(textsBelow),
  ...readdirSync(ROOT).filter((name) => /\.(md|ya?ml|ts)$/u.test(name)),
].filter((file) => file !== itself);
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every match of a pattern's first group, as `file: match`. */
const found = (pattern: RegExp, among: readonly string[] = files): readonly (readonly [string, string])[] =>
  among.flatMap((file) =>
    [...textOf(file).matchAll(pattern)].map(([, match = '']) => [file, match] as const),
  );

const page = 'docs/hazards.md';
const rows = [...textOf(page).matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \| (.+) \|$/gmu)];
const ids = rows.map(([, id = '']) => id);

describe('docs/hazards.md', () => {
  test('has every hazard once', () => {
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
    expect(textOf(page).match(/^\| `/gmu)).toHaveLength(ids.length);
  });

  test.each(rows.map(([, id = '', , , shown = '']) => [id, shown]))(
    '%s is shown by tests that exist',
    (_id, shown) => {
      const tests = [...shown.matchAll(/\]\(\.\.\/(test\/[\w./-]+)\)/gu)].map(([, file = '']) => file);
      expect(tests.length).toBeGreaterThan(0);
      expect(tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
      expect(tests.filter((file) => !/\.(test|slow|extra)\.ts$/u.test(file))).toEqual([]);
    },
  );
});

describe('references', () => {
  test('a hazard that is named is on the page', () => {
    const named = found(/\bhazard ([a-z]+(?:-[a-z]+)+)/gu);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, id]) => !ids.includes(id))).toEqual([]);
  });

  test('nothing is numbered by a document that is not here', () => {
    expect(found(/\b((?:HAZARDS|SPEC|STATISTICS)\b(?!\.md`? of)[^\n]{0,20})/gu)).toEqual([]);
    // Such as `A21`; F1 is a score.
    const code = files.filter((file) => file.endsWith('.ts') && !file.startsWith('src/rules/secrets/'));
    expect(
      found(
        /(?:^\s*(?:\*|\/\/).*|\b(?:it|test|describe)(?:\.each\(.*\))?\(['"`].*)\b([ABCDF](?:[2-9]|[1-3]\d))\b/gmu,
        code,
      ),
    ).toEqual([]);
  });

  test('a document that a comment or a document names is in the repository', () => {
    const known = new Set(files.filter((file) => file.endsWith('.md')));
    const here = (file: string, name: string): boolean =>
      known.has(name) || existsSync(join(ROOT, dirname(file), name)) || existsSync(join(ROOT, name));
    const comments = found(/(?:^\s*(?:\*|\/\/|\/\*\*).*?)(?<![\w./-])((?:[\w-]+\/)*[\w-]+\.md)\b/gmu);
    const missing = comments.filter(([file, name]) => !here(file, name) && basename(name) !== 'README.md');
    expect(missing).toEqual([]);
  });
});
