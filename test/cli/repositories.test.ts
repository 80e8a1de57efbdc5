import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { temporaryRepository } from '../support/repo.ts';
import { run } from './terminal.ts';

const report = async (cwd: string, ...more: readonly string[]) => {
  const ran = await run(['report', '--json', ...more], { cwd });
  return { ...ran, json: ran.stdout === '' ? null : JSON.parse(ran.stdout) };
};
const first = (json: { readonly tasks: readonly unknown[] } | null) => json?.tasks[0];

const good = taskFiles({ name: 'mood', status: 'deployed', versions: [{ version: 'v1', value: 0.85 }] });
const withSecond = (value: number) =>
  taskFiles({
    name: 'mood',
    versions: [
      { version: 'v1', value: 0.85 },
      { version: 'v2', value, config: { epochs: 4 } },
    ],
  });

describe('report in a repository', () => {
  it('judges the work tree against the default branch', async () => {
    await using source = await temporaryRepository({
      ...good,
      'other/task.yaml': 'task_name: other\nstatus: created\n',
    });
    await source.branch('feature');
    await source.writeFiles(withSecond(0.9));
    const { code, json } = await report(source.path);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      base: { ref: 'main' },
      head: { ref: 'working tree', sha: null },
      result: 'pass',
    });
    expect(json.tasks).toHaveLength(1);
    expect(first(json)).toMatchObject({
      candidate: { version: 'v2' },
      baseline: { version: 'v1', rule: 'status-deployed' },
    });
  });

  it('ends 1 when a gate fails, 0 when that is only a warning, and says the same result', async () => {
    await using source = await temporaryRepository(good);
    await source.commit('Worse', withSecond(0.5));
    const failed = await report(source.path, '--base-ref', 'HEAD~1', '--head-ref', 'HEAD');
    expect(failed).toMatchObject({ code: 1, json: { result: 'fail', exitCode: 1 } });
    const warned = await report(source.path, '--base-ref', 'HEAD~1', '--head-ref', 'HEAD', '--warn-only');
    expect(warned).toMatchObject({ code: 0, json: { result: 'fail', exitCode: 0 } });
  });

  it('gives the same report for revisions, the work tree, a subfolder and plain folders', async () => {
    const nested = (files: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`deep/${path}`, String(text)]));
    await using source = await temporaryRepository(nested(good));
    await source.commit('Next', nested(withSecond(0.9)));
    await using folders = await temporaryFolder({
      ...Object.fromEntries(Object.entries(good).map(([path, text]) => [`base/${path}`, text])),
      ...Object.fromEntries(Object.entries(withSecond(0.9)).map(([path, text]) => [`head/${path}`, text])),
    });
    const essence = async (cwd: string, ...more: readonly string[]) => {
      const { base: _, head: __, ...rest } = (await report(cwd, ...more)).json;
      return rest;
    };
    const expected = await essence(folders.path, '--base-ref', 'base', '--head-ref', 'head');
    const inside = `${source.path}/deep`;
    expect(await essence(inside, '--base-ref', 'HEAD~1', '--head-ref', 'HEAD')).toEqual(expected);
    expect(await essence(inside, '--base-ref', 'HEAD~1')).toEqual(expected);
    expect(await essence(source.path, '-C', 'deep', '--base-ref', 'HEAD~1')).toEqual(expected);
  });

  it('finds what was deployed in the history of the base (rule 4), and says where that ends', async () => {
    await using source = await temporaryRepository(good);
    const moved = (status: string, second: number) =>
      taskFiles({
        name: 'mood',
        status,
        version: 'v2',
        versions: [
          { version: 'v1', value: 0.85 },
          { version: 'v2', value: second, config: { epochs: 4 } },
        ],
      });
    await source.commit('Iterate', moved('training', 0.9));
    await source.branch('feature');
    await source.commit(
      'Third',
      taskFiles({
        name: 'mood',
        version: 'v3',
        versions: [
          { version: 'v1', value: 0.85 },
          { version: 'v2', value: 0.9, config: { epochs: 4 } },
          { version: 'v3', value: 0.95, config: { epochs: 5 } },
        ],
      }),
    );
    const { json } = await report(source.path);
    expect(first(json)).toMatchObject({
      candidate: { version: 'v3' },
      baseline: { version: 'v1', rule: 'history' },
    });

    await using shallow = await source.clone({ depth: 2, ref: 'feature' });
    // Cut off from its server it knows no more than it has: both commits, and nothing before them.
    await shallow.git('branch', 'main', 'HEAD~1');
    await shallow.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const short = await report(shallow.path, '--base-ref', 'main');
    expect(first(short.json)).toMatchObject({ baseline: { version: 'v2', rule: 'parent' } });
    expect(JSON.stringify(first(short.json))).toContain('history-shallow');
  });

  it('says nothing changed', async () => {
    await using source = await temporaryRepository(good);
    expect(await report(source.path)).toMatchObject({
      code: 0,
      json: { tasks: [], findings: [], result: 'pass' },
    });
  });

  it('reports a broken file with its place, and every other task (exit 1)', async () => {
    await using source = await temporaryRepository({ ...good, ...taskFiles({ name: 'other' }) });
    await source.writeFiles({
      ...withSecond(0.9),
      'other/versions/v1/lineage.yaml': 'version: v1\nchanges:\n  - one\n bad: [1\n',
    });
    const { code, json } = await report(source.path);
    expect(code).toBe(1);
    const broken = json.findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({
      file: 'other/versions/v1/lineage.yaml',
      line: expect.any(Number),
      task: 'other',
    });
    expect(broken[0].line).toBeGreaterThan(1);
    expect(json.tasks.map(({ path }: { path: string }) => path).sort()).toEqual(['mood', 'other']);
  });

  it('reports a task that is removed, and one that became a link', async () => {
    await using source = await temporaryRepository({ ...good, ...taskFiles({ name: 'other' }) });
    await source.git('rm', '-rq', 'mood', 'other');
    await source.writeFiles({ other: { symlink: '/etc' } });
    const { code, json } = await report(source.path);
    expect(code).toBe(1);
    expect(json.tasks.map(({ path }: { path: string }) => path).sort()).toEqual(['mood', 'other']);
    expect(json.findings).toContainEqual(expect.objectContaining({ rule: 'syntax/symlink', task: 'other' }));
  });

  it('ends 3 when git cannot do its work', async () => {
    await using source = await temporaryRepository(good);
    await source.writeFiles({ 'mood/task.yaml': 'task_name: mood\nversion: v1\nstatus: archived\n' });
    const tree = await source.git('rev-parse', 'HEAD^{tree}');
    await source.writeFiles({ [`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`]: null });
    const { code, stderr, stdout } = await report(source.path);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^tunegate: [^\n]*git[^\n]*\n$/);
  });
});

describe('the policy file', () => {
  const lowered = taskFiles({ name: 'mood', status: 'deployed', versions: [{ version: 'v1', value: 0.85 }] });

  it('of the base decides, not the one that the pull request brings', async () => {
    await using source = await temporaryRepository({ ...lowered, 'tunegate.yaml': 'fail-on: error\n' });
    await source.writeFiles({
      ...withSecond(0.5),
      'tunegate.yaml': 'warn-only: true\nrules:\n  lineage/no-changes: off\n',
    });
    expect(await report(source.path)).toMatchObject({ code: 1, json: { result: 'fail' } });
    await source.commit('Policy', {});
    expect(await report(source.path, '--base-ref', 'HEAD', '--baseline', 'v1')).toMatchObject({ code: 0 });
  });

  it('is overridden by flags', async () => {
    await using source = await temporaryRepository({
      ...lowered,
      'tunegate.yaml': 'warn-only: true\nlanguage: zh-TW\n',
    });
    await source.writeFiles(withSecond(0.5));
    expect((await report(source.path)).code).toBe(0);
    expect((await report(source.path, '--no-warn-only')).code).toBe(1);
    expect((await run(['report'], { cwd: source.path })).stdout).toContain('結論：');
    expect((await run(['report', '--lang', 'en'], { cwd: source.path })).stdout).toContain('Conclusion');
  });

  it('can have another name', async () => {
    await using source = await temporaryRepository({ ...lowered, 'conf/gate.yaml': 'warn-only: true\n' });
    await source.writeFiles(withSecond(0.5));
    expect((await report(source.path, '--config-file', './conf/gate.yaml')).code).toBe(0);
    expect(await report(source.path, '--config-file', 'conf/gat.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no policy file conf/gat.yaml'),
    });
  });

  it('with a setting that cannot be used ends 2, without the value of another', async () => {
    await using source = await temporaryRepository({ ...lowered, 'tunegate.yaml': 'language: fr\n' });
    await source.writeFiles(withSecond(0.9));
    expect(await report(source.path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The policy file has a setting that cannot be used: language is "fr"'),
    });
  });

  it('that is a link or broken is a finding', async () => {
    await using folder = await temporaryFolder({ ...good, 'tunegate.yaml': { symlink: '/etc/passwd' } });
    const linked = await run(['validate', '--json'], { cwd: folder.path });
    expect(linked.code).toBe(1);
    expect(JSON.parse(linked.stdout).findings).toEqual([
      expect.objectContaining({ rule: 'syntax/symlink', file: 'tunegate.yaml', task: null }),
    ]);
    await folder.writeFiles({ 'tunegate.yaml': 'a: [' });
    expect((await run(['validate'], { cwd: folder.path })).code).toBe(1);
  });
});
