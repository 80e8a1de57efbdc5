import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planDocument } from '../../src/documents/plan.ts';
import { run } from '../cli/terminal.ts';
import type { Files } from '../support/files.ts';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { type Repository, temporaryRepository } from '../support/repo.ts';
import { manyVersions, versions } from './support.ts';

const cli = (cwd: string, ...args: readonly string[]) => run(['cleanup', ...args], { cwd });

async function planned(cwd: string, ...args: readonly string[]) {
  const { stdout, code } = await cli(cwd, '--json', ...args);
  expect(code).toBe(0);
  return planDocument.parse(JSON.parse(stdout));
}

const actionsOf = (plan: Awaited<ReturnType<typeof planned>>) =>
  Object.fromEntries(plan.tasks.flatMap((task) => task.versions.map((one) => [one.version, one.action])));

const status = ({ git }: Repository) => git('status', '--porcelain', '--untracked-files=all');

describe('tunegate cleanup', () => {
  test('is a dry run: the plan as a document of its schema, in three forms, and nothing else', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    const plan = await planned(repo.path);
    expect(plan.totals).toMatchObject({ keep: 3, remove: 2, defer: 7 });
    // The pointer's object, the rest of v1, and v2.
    expect(plan.totals.bytes).toBeGreaterThan(123_000_000);
    expect(plan.tasks[0]?.versions[0]).toMatchObject({
      version: 'v1',
      action: 'remove',
      rules: ['beyond-recent'],
    });
    expect(plan.head.sha).toBe(await repo.git('rev-parse', 'HEAD'));
    const text = (await cli(repo.path)).stdout;
    expect(text).toContain('2 versions of 1 task go.');
    expect(text).toContain('tunegate cleanup --apply');
    expect((await cli(repo.path, '--format', 'markdown', '--lang', 'zh-TW')).stdout).toContain(
      '將移除 1 個任務中的 2 個版本',
    );
    expect(await status(repo)).toBe('');
  });

  test('--apply goes with settings of the policy file', async () => {
    await using repo = await temporaryRepository({
      ...manyVersions(12),
      'tunegate.yaml': 'max-deletions: 1\n',
    });
    const { code, stderr } = await cli(repo.path, '--apply');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const gone = (await status(repo)).split('\n');
    expect(gone.some((line) => line.includes('sent/versions/v1/'))).toBe(true);
    expect(gone.some((line) => line.includes('sent/versions/v2/'))).toBe(false);
  });

  test('--apply removes what was printed, records it, and comes back byte by byte', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    const before = await repo.git('ls-tree', '-r', 'HEAD');
    const plan = await planned(repo.path);
    const paths = plan.tasks.flatMap((task) =>
      task.versions.filter(({ action }) => action === 'remove').flatMap((one) => one.paths),
    );
    expect((await cli(repo.path, '--apply')).code).toBe(0);
    const lines = (await status(repo)).split('\n').map((line) => line.trim());
    expect(lines.sort()).toEqual(
      [...paths.map((path) => `D ${path}`), '?? sent/versions/retired.yaml'].sort(),
    );
    expect(existsSync(join(repo.path, 'sent/models'))).toBe(false);
    await repo.commit('Clean up');
    expect(actionsOf(await planned(repo.path))).not.toHaveProperty('v1');
    await repo.git('revert', '--no-edit', 'HEAD');
    expect(await repo.git('ls-tree', '-r', 'HEAD')).toBe(before);
    expect(readFileSync(join(repo.path, 'sent/models/adapter/v2/adapter.bin'))).toEqual(
      Buffer.from([0, 1, 2, 255]),
    );
  });

  test('the printed command brings one version back', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    const before = await repo.git('rev-parse', 'HEAD:sent/versions/v1', 'HEAD:sent/models/adapter/v1');
    const [, ...restore] = (await planned(repo.path)).tasks[0]?.versions[0]?.restore ?? [];
    await cli(repo.path, '--apply');
    await repo.commit('Clean up');
    await repo.git(...restore);
    await repo.commit('Back');
    expect(await repo.git('rev-parse', 'HEAD:sent/versions/v1', 'HEAD:sent/models/adapter/v1')).toBe(before);
  });

  test.each([
    ['task.yaml', 'sent/task.yaml'],
    ['a version that goes', 'sent/versions/v1/notes.md'],
    ['a version that stays', 'sent/versions/v12/lineage.yaml'],
    ['a model that goes', 'sent/models/adapter/v1/new.bin'],
  ])('refuses where %s is not committed', async (_, path) => {
    await using repo = await temporaryRepository(manyVersions(12));
    const text = existsSync(join(repo.path, path)) ? readFileSync(join(repo.path, path), 'utf8') : '';
    await repo.writeFiles({ [path]: `${text}# mine\n` });
    const before = await status(repo);
    const { code, stderr } = await cli(repo.path, '--apply');
    expect([code, stderr]).toEqual([2, expect.stringContaining('not committed')]);
    expect(await status(repo)).toBe(before);
  });

  test('what lies elsewhere may be changed', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    await repo.writeFiles({ 'README.md': 'mine', 'sent/data/x': 'mine' });
    expect((await cli(repo.path, '--apply')).code).toBe(0);
    expect(await status(repo)).toContain('?? sent/data/x');
  });

  test('a second --apply does not remove more before the first is committed', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    await cli(repo.path, '--apply');
    const after = await status(repo);
    expect((await cli(repo.path, '--apply')).code).toBe(2);
    expect(await status(repo)).toBe(after);
  });

  test('--dry-run wins over --apply; other ways of applying are not for a terminal', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    expect((await cli(repo.path, '--apply', '--dry-run')).code).toBe(0);
    expect((await cli(repo.path, '--apply=pull-request', '--no-dry-run')).code).toBe(2);
    expect((await cli(repo.path, '--apply=commit', '--confirm', 'a/b')).code).toBe(2);
    expect(await status(repo)).toBe('');
  });

  test('outside git nothing is known of what was deployed, and nothing could come back: nothing goes', async () => {
    await using folder = await temporaryFolder(manyVersions(12));
    const plan = await planned(folder.path);
    expect(plan.totals).toMatchObject({ keep: 12, remove: 0 });
    expect(plan.notices.map(({ code }) => code)).toEqual(['pull-requests-unknown', 'history-unknown']);
    expect((await cli(folder.path, '--apply')).code).toBe(2);
  });

  test('a killed run is finished by the next one', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    await using other = await temporaryRepository(manyVersions(12));
    await cli(other.path, '--apply');
    await other.commit('Whole');
    // What is left of a run that was killed after its record and its first two files.
    const change = {
      head: await repo.git('rev-parse', 'HEAD'),
      removals: (await other.git('diff', '--name-only', '--diff-filter=D', 'HEAD~1', 'HEAD'))
        .split('\n')
        .map((path) => ({ path, id: '' })),
      writes: [
        {
          path: 'sent/versions/retired.yaml',
          text: `${await other.git('show', 'HEAD:sent/versions/retired.yaml')}\n`,
          before: null,
        },
      ],
      watched: [],
    };
    for (const removal of change.removals) removal.id = await repo.git('rev-parse', `HEAD:${removal.path}`);
    writeFileSync(join(repo.path, '.git/tunegate-cleanup.json'), JSON.stringify(change));
    const [first, second] = change.removals.map(({ path }) => path);
    await repo.writeFiles({
      [change.writes[0]?.path ?? '']: change.writes[0]?.text ?? null,
      [first ?? '']: null,
      [second ?? '']: null,
    });
    expect((await cli(repo.path)).code).toBe(2);
    expect((await cli(repo.path, '--apply')).stdout).toContain('interrupted has been finished');
    await repo.commit('Whole');
    expect(await repo.git('rev-parse', 'HEAD^{tree}')).toBe(await other.git('rev-parse', 'HEAD^{tree}'));
    expect(existsSync(join(repo.path, '.git/tunegate-cleanup.json'))).toBe(false);
  });

  test('a journal that asks for something else is refused', async () => {
    await using repo = await temporaryRepository(manyVersions(12));
    const journal = (path: string, id: string) =>
      writeFileSync(
        join(repo.path, '.git/tunegate-cleanup.json'),
        JSON.stringify({ head: '', removals: [{ path, id }], writes: [], watched: [] }),
      );
    const id = await repo.git('rev-parse', 'HEAD:README.md');
    for (const path of ['../outside', '/etc/hosts', 'sent/../README.md', '.git/config', '']) {
      journal(path, id);
      expect((await cli(repo.path, '--apply')).code).toBe(3);
    }
    journal('README.md', 'f'.repeat(40));
    expect((await cli(repo.path, '--apply')).code).toBe(3);
    expect(await status(repo)).toBe('');
  });
});

describe('repositories that attack', () => {
  const hostile = async (files: Files) => temporaryRepository({ ...manyVersions(12), ...files });

  test('a version folder that is a link: the task is left alone', async () => {
    await using repo = await hostile({ 'sent/versions/v0': { symlink: '../../README.md' } });
    const plan = await planned(repo.path);
    expect(plan.totals.remove).toBe(0);
    expect(plan.notices).toContainEqual({
      code: 'file-unreadable',
      task: 'sent',
      version: null,
      detail: 'sent/versions/v0',
    });
  });

  test('a link where a directory was, after the plan: nothing outside is touched', async () => {
    await using outside = await temporaryFolder({ 'adapter.bin': new Uint8Array([0, 1, 2, 255]) });
    await using repo = await temporaryRepository(manyVersions(12));
    await repo.writeFiles({ 'sent/models/adapter/v2': null });
    symlinkSync(outside.path, join(repo.path, 'sent/models/adapter/v2'));
    expect((await cli(repo.path, '--apply')).code).toBe(0);
    expect(existsSync(join(outside.path, 'adapter.bin'))).toBe(true);
  });

  test.each(['../README.md', '/etc/hosts', '../../x', '~/x', 'models/../../README.md'])(
    'a model path %s: the version stays, with a notice',
    async (path) => {
      const [first, ...rest] = versions(12);
      const lineage = { model: { adapter_path: path } };
      await using repo = await temporaryRepository({
        ...taskFiles({ name: 'sent', versions: [{ ...first, version: 'v1', lineage }, ...rest] }),
        'README.md': 'x',
      });
      const plan = await planned(repo.path);
      expect(actionsOf(plan)).toMatchObject({ v1: 'keep', v2: 'remove' });
      expect(plan.notices).toContainEqual({
        code: 'artefact-outside',
        task: 'sent',
        version: 'v1',
        detail: path,
      });
    },
  );

  test('versions that are one where case does not count stay both', async () => {
    await using repo = await hostile({ 'sent/versions/V1/lineage.yaml': 'version: V1\nchanges: [x]\n' });
    expect(actionsOf(await planned(repo.path))).toMatchObject({ v1: 'keep', V1: 'keep', v2: 'remove' });
  });

  test('names in the output are escaped', async () => {
    await using repo = await hostile({ 'sent/versions/<img src=x>@all/lineage.yaml': 'version: x\n' });
    const { stdout } = await cli(repo.path, '--format', 'markdown');
    expect(stdout).not.toContain('<img');
    expect(stdout).not.toContain('@all');
  });
});
