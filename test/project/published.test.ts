import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRecord } from '../support/json.ts';
import { ROOT } from '../support/process.ts';

test('the package holds what it needs and nothing else, and runs no script when it is installed', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const listed: unknown = JSON.parse(output);
  const [packed] = Array.isArray(listed) ? listed : [];
  const files: unknown[] = isRecord(packed) && Array.isArray(packed['files']) ? packed['files'] : [];
  const paths = files.flatMap((file) => (isRecord(file) ? [String(file['path'])] : []));
  expect(paths).toContain('dist/cli.js');
  const allowed = /^(?:dist|schema|docs)\/|^(?:action\.yml|package\.json|README\.md|LICENSE)$/;
  expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const scripts = isRecord(manifest) && isRecord(manifest['scripts']) ? Object.keys(manifest['scripts']) : [];
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
  expect(scripts.filter((name) => atInstall.includes(name))).toEqual([]);
});

test('no example of a workflow has both a schedule and a pull request: an idle schedule turns the whole file off', () => {
  const folder = join(ROOT, 'examples', 'workflows');
  const both = readdirSync(folder).filter((file) => {
    const workflow: unknown = parse(readFileSync(join(folder, file), 'utf8'));
    const on = isRecord(workflow) ? workflow['on'] : null;
    const events = isRecord(on) ? Object.keys(on) : [];
    return events.includes('schedule') && events.some((event) => event.startsWith('pull_request'));
  });
  expect(readdirSync(folder).length).toBeGreaterThan(0);
  expect(both).toEqual([]);
});
