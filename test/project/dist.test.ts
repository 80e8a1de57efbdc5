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
      /^(?:const \w+ = )?require\(["'](\.{1,2}\/[^"']+)["']\);$/gm,
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

const onlyForTheAction = /^(@actions\/|@octokit\/|undici$)/;

describe('what is loaded at the start', () => {
  // The two groups that the command line is made of; the entry names them by `require` inside of functions.
  const parts = ['cli.js', 'chunks/start.js', 'chunks/judging.js'];

  test('the CLI loads nothing that only the action needs', () => {
    const packages = packagesIn(parts.flatMap(loadedWith));
    expect(packages).toContain('yaml');
    expect(packages.filter((name) => onlyForTheAction.test(name))).toEqual([]);
  });

  test('the action loads its toolkit later, not at once', () => {
    expect(packagesIn(loadedWith('action.js')).filter((name) => name === 'undici')).toEqual([]);
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
