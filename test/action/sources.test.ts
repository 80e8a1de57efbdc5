import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { CloneOptions } from '../support/repo.ts';
import { runCli } from '../support/run-cli.ts';
import { base, better, pullRequest, type RunOptions, runPull } from './bed.ts';

const FILES = {
  ...base,
  'README.md': 'Models\n',
  'sentiment/versions/v1/adapter.bin': new Uint8Array([0, 1, 2, 255]),
  'sentiment/versions/v1/notes-latin-1.txt': new Uint8Array([0xe9, 0x0a]),
  'old/link': { symlink: '../README.md' },
  'old/vendor': { submodule: 'c'.repeat(40) },
} as const;
const HEAD = {
  ...better,
  '情緒/task.yaml': 'task_name: x\nstatus: created\n',
  'latin/task.yaml': new Uint8Array([...new TextEncoder().encode('task_name: caf'), 0xe9, 0x0a]),
  'large/task.yaml': `# ${'x'.repeat(70_000)}\n`,
  'linked/task.yaml': { symlink: '../sentiment/task.yaml' },
} as const;

test('git (full, depth 1, merge commit or head), the API and the working tree give the same report', async () => {
  await using bed = await pullRequest({ base: FILES, head: HEAD });
  const { github } = bed;
  const reports = new Map<string, string>();
  const take = async (name: string, options: RunOptions) => {
    const result = await runPull(bed, {
      ...options,
      inputs: { comment: 'never', ...options.inputs },
      inspect: async (temp) => {
        reports.set(name, await readFile(`${temp}/tunegate-default/report.json`, 'utf8'));
      },
    });
    expect([name, result.stderr, result.code, result.outputs['result']]).toEqual([name, '', 1, 'fail']);
  };
  const fromClone = async (name: string, clone: CloneOptions) => {
    await using folder = await github.clone(clone);
    await take(name, { cwd: folder.path });
  };
  await fromClone('full', { ref: 'refs/pull/1/merge' });
  await fromClone('merge, depth 1', { ref: 'refs/pull/1/merge', depth: 1 });
  await fromClone('head, full', { ref: 'refs/pull/1/head' });
  await fromClone('partial', { ref: 'refs/pull/1/merge', depth: 1, filter: 'blob:none' });
  await fromClone('sparse', { ref: 'refs/pull/1/merge', sparse: ['old'] });
  await take('API', {});
  await take('API, target', {
    apiUrl: github.apiUrl,
    eventName: 'pull_request_target',
    sha: bed.pull.baseSha,
  });
  const full = reports.get('full') ?? '';
  expect(JSON.parse(full)).toMatchObject({
    base: { ref: 'main', sha: bed.pull.baseSha },
    head: { ref: 'feature', sha: bed.pull.headSha },
  });
  expect(full).toContain('syntax/symlink');
  expect(full).toContain('"task": "latin"');
  expect(full).toContain('"task": "large"');
  for (const [name, json] of reports) expect([name, json]).toEqual([name, full]);

  await using clone = await github.clone({ ref: 'refs/pull/1/head' });
  const cli = await runCli(['report', '--base-ref', bed.pull.baseSha, '--format', 'json'], {
    cwd: clone.path,
  });
  const named = (json: string, side: 'base' | 'head') => JSON.parse(json)[side];
  const { base: _b, head: _h, ...rest } = JSON.parse(cli.stdout);
  const { base: _fb, head: _fh, ...fromGit } = JSON.parse(full);
  expect(named(cli.stdout, 'head')).toEqual({ ref: 'working tree', sha: null });
  expect(rest).toEqual(fromGit);
});

test('trees that GitHub cuts are read folder by folder', async () => {
  await using bed = await pullRequest({ base: FILES, head: HEAD, limits: { treeEntries: 12 } });
  const take = async (options: RunOptions) => {
    let json = '';
    const result = await runPull(bed, {
      ...options,
      inputs: { comment: 'never' },
      inspect: async (temp) => {
        json = await readFile(`${temp}/tunegate-default/report.json`, 'utf8');
      },
    });
    expect(result.code).toBe(1);
    return json;
  };
  await using clone = await bed.github.clone({ ref: 'refs/pull/1/merge' });
  const local = await take({ cwd: clone.path });
  expect(bed.github.requests).toEqual([]);
  expect(await take({})).toBe(local);
  const trees = bed.github.requests.filter(({ path }) => path.includes('/git/trees/'));
  expect(trees.length).toBeGreaterThan(8);
});
