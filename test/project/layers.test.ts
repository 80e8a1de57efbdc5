import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

// The layer rules are settings of the linter. This shows that they fire: a folder with the same settings,
// one file a layer, one import a line.

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(root, 'node_modules', '.bin', 'biome');

type Layer = {
  readonly file: string;
  readonly legal: readonly string[];
  readonly illegal: readonly string[];
};

const layers: readonly Layer[] = [
  {
    file: 'src/domain/here.ts',
    legal: ['./gate.ts', './rule/task.ts'],
    illegal: [
      ...['../records/a.ts', '../rules/a.ts', '../render/a.ts', '../commands/a.ts', '../adapters/a.ts'],
      ...[
        '../ports.ts',
        '../settings.ts',
        '../settings/a.ts',
        '../action.ts',
        '../cli.ts',
        '../../test/a.ts',
      ],
      ...['zod', 'yaml', 'picomatch', '@actions/core', 'node:fs', 'node:process', 'path'],
    ],
  },
  {
    file: 'src/domain/rule/here.ts',
    legal: ['../gate.ts', './task.ts'],
    illegal: ['../../records/a.ts', '../../adapters/a/b.ts', '../../ports.ts', '../../cli.ts', 'zod/mini'],
  },
  {
    file: 'src/records/here.ts',
    legal: ['./a.ts', '../domain/a.ts', 'yaml', 'zod', 'jsonc-parser', 'fastest-levenshtein'],
    illegal: [
      ...['../rules/a.ts', '../render/a.ts', '../commands/a.ts', '../adapters/a.ts', '../ports.ts'],
      ...['../settings.ts', '../cli.ts', 'node:path', 'picocolors', '@actions/github'],
    ],
  },
  {
    file: 'src/rules/here.ts',
    legal: ['./a.ts', '../domain/a.ts', '../records/a.ts', 'fastest-levenshtein'],
    illegal: [
      ...['../render/a.ts', '../commands/a.ts', '../adapters/a.ts', '../ports.ts', '../settings.ts'],
      ...['../action.ts', 'zod', 'yaml', 'node:fs'],
    ],
  },
  {
    file: 'src/render/messages/here.ts',
    legal: ['./a.ts', '../a.ts', '../../domain/a.ts', 'get-east-asian-width', 'markdown-table', 'picocolors'],
    illegal: [
      ...['../../records/a.ts', '../../rules/a.ts', '../../commands/a.ts', '../../adapters/a.ts'],
      ...['../../ports.ts', '../../settings.ts', '../../cli.ts', 'zod', 'yaml', '@actions/core', 'node:os'],
    ],
  },
  {
    file: 'src/commands/here.ts',
    legal: [
      ...['./a.ts', '../domain/a.ts', '../records/a.ts', '../rules/a.ts', '../render/a.ts', '../ports.ts'],
      '../settings.ts',
    ],
    illegal: ['../adapters/git.ts', '../action.ts', '../cli.ts', 'zod', 'node:fs/promises', '@actions/core'],
  },
  {
    file: 'src/adapters/github/here.ts',
    legal: [
      '../a.ts',
      '../../ports.ts',
      '../../domain/a.ts',
      '../../settings.ts',
      'node:fs',
      '@actions/core',
      'zod',
    ],
    illegal: [
      '../../records/a.ts',
      '../../rules/a.ts',
      '../../render/a.ts',
      '../../commands/a.ts',
      '../../cli.ts',
      'yaml',
    ],
  },
  {
    file: 'src/ports.ts',
    legal: ['./domain/a.ts'],
    illegal: ['./records/a.ts', './adapters/a.ts', './settings.ts', './action.ts', 'zod', 'node:stream'],
  },
  {
    file: 'src/settings.ts',
    legal: ['./domain/a.ts', './records/a.ts', 'zod'],
    illegal: ['./rules/a.ts', './adapters/a.ts', './ports.ts', './cli.ts', 'node:process', '@actions/core'],
  },
  {
    file: 'src/settings/here.ts',
    legal: ['./a.ts', '../domain/a.ts', 'zod'],
    illegal: ['../rules/a.ts', '../commands/a.ts', '../adapters/a.ts', '../ports.ts', '../cli.ts', 'node:fs'],
  },
  {
    file: 'src/action.ts',
    legal: ['./adapters/a.ts', './commands/a.ts', './settings.ts', 'node:process'],
    illegal: ['./cli.ts', '../test/a.ts'],
  },
  {
    file: 'src/cli.ts',
    legal: ['./adapters/a.ts', './commands/a.ts', './settings.ts', 'node:process'],
    illegal: ['./action.ts', '@actions/core', '@octokit/core'],
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
const pureFolders = ['domain', 'records', 'rules', 'render', 'commands'] as const;
const limits = {
  'src/domain/long-function.ts': `export function f(): number {\n${'  f();\n'.repeat(61)}  return 1;\n}\n`,
  'src/domain/long-file.ts': Array.from({ length: 251 }, (_, i) => `export const n${i} = ${i};\n`).join(''),
  'src/domain/one.ts': "import { two } from './two.ts';\nexport const one = (): number => two();\n",
  'src/domain/two.ts': "import { one } from './one.ts';\nexport const two = (): number => one();\n",
  'src/domain/barrel.ts': "export * from './one.ts';\n",
  'src/domain/default.ts': 'export default 1;\n',
  'src/domain/any.ts': 'export const a: any = 1;\n',
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
  for (const name of ['biome.json', '.gitignore', 'package.json'])
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
    ['src/domain/long-function.ts', 'complexity/noExcessiveLinesPerFunction'],
    ['src/domain/long-file.ts', 'style/noExcessiveLinesPerFile'],
    ['src/domain/one.ts', 'suspicious/noImportCycles'],
    ['src/domain/barrel.ts', 'performance/noBarrelFile'],
    ['src/domain/barrel.ts', 'performance/noReExportAll'],
    ['src/domain/default.ts', 'style/noDefaultExport'],
    ['src/domain/any.ts', 'suspicious/noExplicitAny'],
  ])('%s is refused by %s', (file, rule) => {
    expect(rulesIn(file)).toContain(rule);
  });
});
