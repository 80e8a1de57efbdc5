import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as z from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const Manifest = z.object({ devDependencies: z.record(z.string(), z.string()) });

test('the tests run under the very Node that package.json pins, not the one of the machine', () => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  expect(process.version).toBe(`v${manifest.devDependencies['node']}`);
  expect(realpathSync(process.execPath)).toBe(realpathSync(join(root, 'node_modules', '.bin', 'node')));
});

test('a script of package.json that says `node` gets that Node too', () => {
  const seen = execFileSync('npm', ['exec', '--offline', '-c', 'node --version'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(seen.trim()).toBe(process.version);
});
