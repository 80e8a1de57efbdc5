import { readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCommitTarget } from '../../src/adapters/local/cleanup-target.ts';
import { findRepository } from '../../src/adapters/local/repository.ts';
import { openStore } from '../../src/adapters/local/store.ts';
import { planCleanup } from '../../src/commands/cleanup-plan.ts';
import { defaultPolicy } from '../../src/domain/judge/policy.ts';
import { versionsWith } from '../../src/domain/retention/plan.ts';
import { type Files, temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { gitText } from '../support/git.ts';
import { temporaryRepository } from '../support/repo.ts';
import { manyVersions, night, now, versions } from './support.ts';

/** Runs `work` with a git that writes down what it is asked; gives the first word of each question. */
async function asked(work: () => Promise<unknown>): Promise<readonly string[]> {
  await using folder = await temporaryFolder();
  const log = join(folder.path, 'log');
  const real = await gitText(['--exec-path'], { cwd: folder.path });
  await writeFile(log, '');
  const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${log}'\nexec '${join(real, 'git')}' "$@"\n`;
  await writeFile(join(folder.path, 'git'), script);
  await chmod(join(folder.path, 'git'), 0o755);
  const path = process.env['PATH'];
  process.env['PATH'] = `${folder.path}:${path}`;
  try {
    await work();
  } finally {
    process.env['PATH'] = path;
  }
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => / (log|cat-file|ls-tree|rev-parse|diff-tree) /.exec(`${line} `)?.[1] ?? line)
    .sort();
}

/** So many tasks, with a version each that has no date of its own. */
const tasks = (count: number): Files =>
  Object.assign(
    {},
    ...Array.from({ length: count }, (_, index) => ({
      ...taskFiles({ name: `task-${index}`, versions: versions(6) }),
      [`task-${index}/versions/v2/lineage.yaml`]: 'version: v2\nchanges: [x]\n',
    })),
  );

async function processesFor(count: number): Promise<readonly string[]> {
  await using repo = await temporaryRepository(tasks(count));
  return await asked(async () => {
    const repository = await findRepository(repo.path);
    if (repository === null) throw new Error('no repository');
    const store = await openStore(repository);
    const target = await openCommitTarget(store, 'main', 'main');
    const options = { tool: { name: 'tunegate', version: '0' } as const, now, policy: defaultPolicy };
    const limits = { policyFile: null, maxDeletions: 10, exemptVersions: [] };
    const { plan } = await planCleanup(target, { kind: 'known', changes: [] }, { ...options, ...limits });
    store.close();
    expect(plan.tasks).toHaveLength(count);
    expect(plan.tasks.every((task) => task.versions[1]?.ageDays === 320)).toBe(true);
  });
}

test('a plan asks the history once, whatever the number of tasks, and objects as often for one as for forty', async () => {
  const [one, forty] = [await processesFor(1), await processesFor(40)];
  expect(forty).toEqual(one);
  expect(one.filter((command) => command === 'log')).toHaveLength(1);
  // Records, states of the past and what would go: each asks for sizes, and then for contents.
  expect(one.filter((command) => command === 'cat-file').length).toBeLessThanOrEqual(6);
});

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== '.git')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size);
    }, 0);
}

test('the bytes that a plan claims are those that a clone loses, and the history keeps every one', async () => {
  const model = { 'sent/models/adapter/v1/adapter.safetensors': new Uint8Array(50_000).fill(7) };
  await using bed = await night({ ...manyVersions(12), ...model });
  const checkoutBytes = async () => {
    await using clone = await bed.github.clone();
    return bytesBelow(clone.path);
  };
  const before = await checkoutBytes();
  const { plan } = await bed.run();
  await bed.github.merge(1);
  const { bytes, lfsBytes, recordBytes } = plan.totals;
  expect(bytes - recordBytes).toBe(before - (await checkoutBytes()));
  expect([bytes > 50_000, lfsBytes]).toEqual([true, 0]);
  expect(versionsWith(plan, 'remove')).toEqual(['sent/v1', 'sent/v2']);
  const kept = await bed.github.git('cat-file', '-s', 'main^1:sent/models/adapter/v1/adapter.safetensors');
  expect(kept).toBe('50000');
});
