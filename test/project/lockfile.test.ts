import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const Package = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Package) });
const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const packages = Object.entries(Lock.parse(JSON.parse(text)).packages).filter(([path]) => path !== '');

test('every package is pinned by its hash, and no registry is named', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, found]) => found.integrity === undefined)).toEqual([]);
  expect(packages.filter(([, found]) => found.resolved !== undefined)).toEqual([]);
});

test('only the Node that the tests run on may run a script at installation', () => {
  expect(packages.filter(([, found]) => found.hasInstallScript).map(([path]) => path)).toEqual([
    'node_modules/node',
  ]);
});

// A lockfile made while a platform's package was not on the registry yet lacks it, and `npm ci` fails there.
test('the optional packages of every platform are in the lockfile', () => {
  const known = new Set(packages.map(([path]) => path.slice(path.lastIndexOf('node_modules/'))));
  const missing = packages.flatMap(([path, found]) =>
    Object.keys(found.optionalDependencies ?? {})
      .filter((name) => !known.has(`node_modules/${name}`))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});
