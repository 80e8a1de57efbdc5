import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepRules } from '../../src/domain/retention/plan.ts';
import mutation from '../../vitest.mutation.config.ts';
import { isRecord } from '../support/json.ts';
import { ROOT } from '../support/process.ts';

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What a file imports: `[names, module]`, types included. */
const importsOf = (path: string): readonly (readonly [string, string])[] =>
  [...textOf(path).matchAll(/^import\s+([^;]*?)\s*from '([^']+)'/gmu)].map(([, names = '', from = '']) => [
    names,
    from,
  ]);

/** A file and all that it loads. */
function closure(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, from] of importsOf(path)) if (from.startsWith('.')) closure(join(dirname(path), from), seen);
  return seen;
}

describe('the planner of a cleanup', () => {
  const files = [...closure('src/commands/cleanup-plan.ts')];
  const imports = files.flatMap((file) => importsOf(file).map(([names, from]) => ({ file, names, from })));

  test('loads the rules of retention, and nothing that touches the world', () => {
    expect(files).toContain('src/domain/retention/decide.ts');
    expect(files.filter((file) => /^src\/(?:adapters|action|cli)\b/.test(file))).toEqual([]);
    expect(imports.filter(({ from }) => /^(?:node:|@actions\/|@octokit\/)/.test(from))).toEqual([]);
  });

  test('knows no type that writes', () => {
    const writers = /\b(?:CleanupOutcome|Committer|FileWriter|CommentStore)\b/;
    expect(imports.filter(({ names }) => writers.test(names))).toEqual([]);
  });
});

describe('mutation testing', () => {
  const stryker: unknown = JSON.parse(textOf('stryker.config.json'));
  const patterns = isRecord(stryker) && Array.isArray(stryker['mutate']) ? stryker['mutate'].map(String) : [];

  test.each(readdirSync(join(ROOT, 'src/domain/retention')))('changes src/domain/retention/%s', (name) => {
    const path = `src/domain/retention/${name}`;
    const [leftOut, taken] = [patterns.filter((one) => one.startsWith('!')), patterns];
    expect(taken.some((glob) => matchesGlob(path, glob))).toBe(true);
    expect(leftOut.filter((glob) => matchesGlob(path, glob.slice(1)))).toEqual([]);
  });

  const run = mutation.test?.include ?? [];
  const tests = readdirSync(join(ROOT, 'test/domain/retention')).filter((name) => name.endsWith('.test.ts'));

  test('runs the tests of retention', () => {
    const paths = tests.map((name) => `test/domain/retention/${name}`);
    expect(paths.filter((path) => !run.some((glob) => matchesGlob(path, glob)))).toEqual([]);
  });

  test.each(keepRules)('a test of the planner expects %s', (rule) => {
    const named = tests.filter((name) => textOf(`test/domain/retention/${name}`).includes(`'${rule}'`));
    expect(named).not.toEqual([]);
  });
});

test('every file of the corpus is run', () => {
  const corpus = textOf('test/hostile/corpus.test.ts');
  const files = readdirSync(join(ROOT, 'test/hostile/cases'));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((name) => !corpus.includes(`from './cases/${name}'`))).toEqual([]);
});

test('the troubleshooting says that a pull request with a conflict starts no run, and the way out', () => {
  const [, section = ''] = textOf('docs/github.md').split('\n## Troubleshooting\n');
  expect(section).toMatch(/merge conflict\s+starts\s+no `pull_request` run: resolve it/);
});
