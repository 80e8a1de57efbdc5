import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { layerRules } from '../../scripts/layer-rules.ts';

// The layer rules are settings of the linter. This shows that they fire: a folder with the same settings,
// one file a layer, one import a line.

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(root, 'node_modules', '.bin', 'biome');

type Layer = Readonly<{ file: string; legal: readonly string[]; illegal: readonly string[] }>;

const layers: readonly Layer[] = [
  {
    file: 'src/domain/statistics/here.ts',
    legal: ['./a.ts', '../errors.ts', 'jstat', 'pure-rand/generator/a'],
    illegal: ['../records/a.ts', '../reasons/a.ts', '../../records/a.ts', 'zod', 'node:fs', 'path'],
  },
  {
    file: 'src/domain/records/here.ts',
    legal: ['./a.ts', '../statistics/a.ts', '../findings/a.ts', '../reasons/a.ts'],
    illegal: ['../compare/a.ts', '../judge/a.ts', '../report/a.ts', '../../records/a.ts', 'jstat'],
  },
  {
    file: 'src/domain/compare/here.ts',
    legal: ['./a.ts', '../records/a.ts', '../statistics/a.ts', '../reasons/a.ts'],
    illegal: ['../judge/a.ts', '../judge/gates/a.ts', '../retention/a.ts', '../report/a.ts'],
  },
  {
    file: 'src/domain/judge/here.ts',
    legal: ['./a.ts', './gates/a.ts', '../compare/a.ts', '../records/a.ts', '../statistics/a.ts'],
    illegal: [
      ...['../retention/a.ts', '../report/a.ts', '../documents/a.ts', '../../records/a.ts'],
      ...['../../ports.ts', '../../settings/a.ts', '../../cli.ts', '../../../test/a.ts'],
    ],
  },
  {
    file: 'src/domain/judge/gates/here.ts',
    legal: ['./a.ts', '../a.ts', '../../compare/a.ts', '../../records/a.ts'],
    illegal: ['../../report/a.ts', '../../../records/a.ts', '../../../adapters/a.ts', 'zod/mini'],
  },
  {
    file: 'src/domain/retention/here.ts',
    legal: ['./a.ts', '../judge/a.ts', '../compare/a.ts'],
    illegal: ['../report/a.ts', '../documents/a.ts', '../../adapters/github/a.ts', '@actions/core'],
  },
  {
    file: 'src/domain/report/here.ts',
    legal: ['./a.ts', '../retention/a.ts', '../judge/a.ts', '../judge/gates/a.ts'],
    illegal: ['../documents/a.ts', '../../rules/a.ts', 'node:process', '@actions/core', 'picomatch'],
  },
  {
    file: 'src/records/here.ts',
    legal: ['./a.ts', '../domain/records/a.ts', '../rules/a.ts', 'yaml', 'zod', 'jsonc-parser'],
    illegal: [
      ...['../documents/a.ts', '../render/a.ts', '../commands/a.ts', '../adapters/a.ts', '../ports.ts'],
      ...['../settings/a.ts', '../cli.ts', 'node:path', 'picocolors', '@actions/github'],
    ],
  },
  {
    file: 'src/documents/here.ts',
    legal: ['./a.ts', '../domain/arguments.ts', '../rules/a.ts', 'zod'],
    illegal: ['../records/a.ts', '../render/a.ts', '../commands/a.ts', 'yaml', 'node:fs'],
  },
  {
    file: 'src/rules/here.ts',
    legal: ['./a.ts', './history/a.ts', '../domain/records/a.ts'],
    illegal: [
      ...['../records/a.ts', '../render/a.ts', '../commands/a.ts', '../adapters/a.ts', '../ports.ts'],
      ...['../settings/a.ts', '../action.ts', 'zod', 'yaml', 'node:fs'],
    ],
  },
  {
    file: 'src/render/messages/here.ts',
    legal: [
      ...['./a.ts', '../a.ts', '../../domain/report/a.ts'],
      ...['get-east-asian-width', 'markdown-table', 'picocolors'],
    ],
    illegal: [
      ...['../../records/a.ts', '../../rules/a.ts', '../../commands/a.ts', '../../adapters/a.ts'],
      ...['../../ports.ts', '../../settings/a.ts', '../../cli.ts', 'zod', 'yaml', '@actions/core', 'node:os'],
    ],
  },
  {
    file: 'src/commands/here.ts',
    legal: [
      ...['./a.ts', '../domain/a/a.ts', '../records/a.ts', '../rules/a.ts', '../render/a.ts', '../ports.ts'],
      '../settings/a.ts',
    ],
    illegal: ['../adapters/git.ts', '../action.ts', '../cli.ts', 'zod', 'node:fs/promises', '@actions/core'],
  },
  {
    file: 'src/adapters/github/here.ts',
    legal: [
      ...['./a.ts', '../local/a.ts', '../../ports.ts', '../../domain/a/a.ts', '../../settings/a.ts'],
      ...['node:fs', '@actions/core', 'zod'],
    ],
    illegal: [
      ...['../../records/a.ts', '../../rules/a.ts', '../../render/a.ts', '../../commands/a.ts'],
      ...['../../cli.ts', 'yaml'],
    ],
  },
  {
    file: 'src/ports.ts',
    legal: ['./domain/a/a.ts'],
    illegal: ['./records/a.ts', './adapters/a.ts', './settings/a.ts', 'zod', 'node:stream'],
  },
  {
    file: 'src/settings/here.ts',
    legal: ['./a.ts', '../domain/a/a.ts', 'zod'],
    illegal: [
      ...['../records/a.ts', '../rules/a.ts', '../commands/a.ts', '../adapters/a.ts', '../ports.ts'],
      ...['../cli.ts', 'node:fs'],
    ],
  },
  {
    file: 'src/action.ts',
    legal: ['./adapters/a.ts', './commands/a.ts', './settings/a.ts', 'node:process'],
    illegal: ['./cli.ts', './cli/a.ts', '../test/a.ts'],
  },
  {
    file: 'src/action/here.ts',
    legal: ['./a.ts', '../adapters/a/a.ts', '../commands/a.ts', '../settings/a.ts', 'node:process'],
    illegal: ['../cli.ts', '../cli/a.ts', '../action.ts', '../../test/a.ts'],
  },
  {
    file: 'src/cli.ts',
    legal: ['./adapters/a.ts', './commands/a.ts', './settings/a.ts', 'node:process'],
    illegal: ['./action.ts', './action/a.ts', '@actions/core', '@octokit/core'],
  },
];

const uses = [
  ['console.log(1)', 'suspicious/noConsole'],
  ["process.env['CI']", 'style/noProcessEnv'],
  ['process.argv', 'correctness/noProcessGlobal'],
  ["Buffer.from('')", 'style/noRestrictedGlobals'],
  ["fetch('https://example.org')", 'style/noRestrictedGlobals'],
  ["import('node:fs')", 'style/noRestrictedImports'],
] as const;
const pureFolders = ['domain/judge', 'domain/report', 'records', 'rules', 'render', 'commands'] as const;
const limits = {
  'src/domain/judge/long-function.ts': `export function f(): number {\n${'  f();\n'.repeat(61)}  return 1;\n}\n`,
  'src/domain/judge/long-file.ts': Array.from({ length: 251 }, (_, i) => `export const n${i} = ${i};\n`).join(
    '',
  ),
  'src/domain/judge/one.ts': "import { two } from './two.ts';\nexport const one = (): number => two();\n",
  'src/domain/judge/two.ts': "import { one } from './one.ts';\nexport const two = (): number => one();\n",
  'src/domain/judge/barrel.ts': "export * from './one.ts';\n",
  'src/domain/judge/default.ts': 'export default 1;\n',
  'src/domain/judge/any.ts': 'export const a: any = 1;\n',
  'src/render/direction.ts': "export const f = (way: string): boolean => way === 'higher';\n",
} as const;

const Output = z.object({
  diagnostics: z.array(
    z.object({
      category: z.string(),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

let folder = '';
const found = new Map<string, string[]>();

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The rules that fired on a line, without their group's `lint/`. */
function rulesAt(file: string, line: number): readonly string[] {
  return found.get(`${file}:${line}`) ?? [];
}

function rulesIn(file: string): string[] {
  return [...found].filter(([place]) => place.startsWith(`${file}:`)).flatMap(([, rules]) => rules);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunegate-layers-'));
  execFileSync('git', ['init', '--quiet', folder]);
  mkdirSync(join(folder, 'scripts', 'lint'), { recursive: true });
  const settings = ['biome.json', 'biome.layers.json', 'scripts/lint/direction.grit'];
  for (const name of [...settings, '.gitignore', 'package.json'])
    copyFileSync(join(root, name), join(folder, name));
  for (const { file, legal, illegal } of layers) {
    write(file, [...legal, ...illegal].map((from, i) => `import { n${i} } from '${from}';\n`).join(''));
  }
  for (const name of pureFolders) {
    write(`src/${name}/uses.ts`, uses.map(([code], i) => `export const u${i} = () => ${code};\n`).join(''));
  }
  for (const [file, text] of Object.entries(limits)) write(file, text);
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const { category, location } of Output.parse(JSON.parse(run.stdout)).diagnostics) {
    const place = `${location.path}:${location.start.line}`;
    found.set(place, [...(found.get(place) ?? []), category.replace('lint/', '')]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('biome.layers.json is what the list of rooms says (npm run generate)', () => {
  const made: unknown = JSON.parse(readFileSync(join(root, 'biome.layers.json'), 'utf8'));
  expect(made).toEqual(layerRules(join(root, 'src')));
});

describe.each(layers)('$file', ({ file, legal, illegal }) => {
  test.each(legal)('may import %s', (from) => {
    expect(rulesAt(file, 1 + legal.indexOf(from))).not.toContain('style/noRestrictedImports');
    expect(rulesAt(file, 1 + legal.indexOf(from))).not.toContain('correctness/noNodejsModules');
  });
  test.each(illegal)('may not import %s', (from) => {
    expect(rulesAt(file, 1 + legal.length + illegal.indexOf(from))).toContain('style/noRestrictedImports');
  });
});

describe.each(pureFolders)('src/%s is pure', (name) => {
  test.each(uses)('%s is refused', (code, rule) => {
    const line = 1 + uses.findIndex(([known]) => known === code);
    expect(rulesAt(`src/${name}/uses.ts`, line)).toContain(rule);
  });
});

describe('shape of the code', () => {
  test.each([
    ['src/domain/judge/long-function.ts', 'complexity/noExcessiveLinesPerFunction'],
    ['src/domain/judge/long-file.ts', 'style/noExcessiveLinesPerFile'],
    ['src/domain/judge/one.ts', 'suspicious/noImportCycles'],
    ['src/domain/judge/barrel.ts', 'performance/noBarrelFile'],
    ['src/domain/judge/barrel.ts', 'performance/noReExportAll'],
    ['src/domain/judge/default.ts', 'style/noDefaultExport'],
    ['src/domain/judge/any.ts', 'suspicious/noExplicitAny'],
    ['src/render/direction.ts', 'plugin'],
  ])('%s is refused by %s', (file, rule) => {
    expect(rulesIn(file)).toContain(rule);
  });
});
