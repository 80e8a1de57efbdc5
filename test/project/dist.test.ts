import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

// The committed bundle as its users load it. `npm test` has shown before that it is what the source builds to.

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** The files that loading `entry` loads at once: itself and what it imports statically, over all steps. */
function loadedWith(entry: string): string[] {
  const seen = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const [, from] of read(path).matchAll(
      /^(?:const [\w$]+ = )?require\(["'](\.{1,2}\/[^"']+)["']\);$/gm,
    )) {
      if (from !== undefined) queue.push(join(dirname(path), from));
    }
  }
  return [...seen];
}

/** The packages with code in these files, from the comments that the bundler leaves. */
function packagesIn(paths: readonly string[]): string[] {
  const regions = paths.flatMap((path) => [
    ...read(path).matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
  ]);
  return [...new Set(regions.map(([, name]) => name ?? ''))].sort();
}

/** Prints the files of `dist/` that a process has loaded, one a line, on standard error. */
const spy = `process.on('exit', () => {
  for (const file of Object.keys(require.cache)) process.stderr.write(file + '\\n');
});`;

/** The files that a command line loads until it ends. */
function loadedBy(...args: readonly string[]): string[] {
  const preload = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(join(dist, 'cli.js'))}); ${spy}`)}`;
  const run = [`--import=${preload}`, join(dist, 'cli.js'), ...args];
  const { stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  return stderr
    .split('\n')
    .filter((path) => path.startsWith(dist))
    .map((path) => path.slice(dist.length + 1))
    .sort();
}

describe('what is loaded', () => {
  const examples = join(dirname(dist), 'examples', 'finance-nlp');
  const begin = ['chunks/rolldown-runtime.js', 'chunks/start.js', 'cli.js'];
  const reading = ['chunks/git.js', 'chunks/messages.js', 'chunks/reading.js', ...begin];

  test('by --help is little', () => {
    expect(loadedBy('--help')).toEqual(['chunks/cli-help.js', ...begin]);
  });

  test('by list is nothing that judges', () => {
    const files = loadedBy('list', '-C', join(examples, 'head'));
    expect(files).toEqual(['chunks/cli-run-list.js', ...reading]);
    expect(packagesIn(files)).toEqual([
      'fastest-levenshtein',
      'get-east-asian-width',
      'picocolors',
      'yaml',
      'zod',
    ]);
  });

  test('by report of two folders is what judges, and not git', () => {
    const sides = ['--base-ref', join(examples, 'base'), '--head-ref', join(examples, 'head')];
    const files = loadedBy('report', ...sides);
    expect(files).toEqual(['chunks/judging.js', 'chunks/messages.js', 'chunks/reading.js', ...begin]);
    expect(packagesIn(files)).toContain('jstat');
  });

  test('at once by the action is no HTTP client', () => {
    const packages = packagesIn(loadedWith('action.js'));
    expect(packages).toContain('@actions/core');
    expect(
      packages.filter((name) => /^(undici|@actions\/(http-client|github)|@octokit\/)/.test(name)),
    ).toEqual([]);
  });
});

describe('the files', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const scripts = files.filter((path) => path.endsWith('.js'));

  test('are scripts, the list of licences and what makes the scripts CommonJS, nothing else', () => {
    const others = files.filter((path) => !scripts.includes(path)).map((path) => basename(path));
    expect(others.sort()).toEqual(['licenses.txt', 'package.json']);
    expect(JSON.parse(read('package.json'))).toEqual({ type: 'commonjs' });
  });

  test('are called as their group or as the module that they are for', () => {
    const groups = ['git', 'judging', 'messages', 'reading', 'rolldown-runtime', 'start', 'undici'];
    const modulesOf = (name: string) =>
      [...read(`chunks/${name}.js`).matchAll(/^\/\/ src\/(\S+)\.ts$/gm)].map(([, path = '']) => path);
    const unknown = readdirSync(join(dist, 'chunks'))
      .map((name) => basename(name, '.js'))
      .filter((name) => !groups.includes(name))
      .filter((name) => modulesOf(name).every((path) => path.replaceAll('/', '-') !== name));
    expect(unknown).toEqual([]);
  });

  test('name no place of the machine that built them', () => {
    // The bundler writes each module's path, relative to the repository, before its code.
    const text = scripts.map((path) => readFileSync(path, 'utf8')).join('\n');
    const modules = [...text.matchAll(/^\/\/ (\S+\/\S+\.[cm]?[jt]s)$/gm)].map(([, path]) => path ?? '');
    expect(modules.length).toBeGreaterThan(50);
    expect(
      modules.filter(
        (path) => !/^(?:src|node_modules|\\0rolldown|\\0@oxc-project\+runtime@[\d.]+)\//.test(path),
      ),
    ).toEqual([]);
    expect(text).not.toContain(dirname(dist));
  });

  test('every package in them is in the list of licences', () => {
    const list = read('licenses.txt');
    const bundled = packagesIn(scripts.map((path) => path.slice(dist.length + 1)));
    expect(bundled.length).toBeGreaterThan(3);
    expect(bundled.filter((name) => !list.includes(`\n${name} `))).toEqual([]);
  });

  test('the CLI starts with its interpreter', () => {
    expect(read('cli.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});
