import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { temporaryRepository } from '../support/repo.ts';
import { run } from './terminal.ts';

const good = taskFiles({ name: 'mood', status: 'deployed', versions: [{ version: 'v1', value: 0.85 }] });

describe('validate', () => {
  it('ends 0 on a sound repository, in git or not', async () => {
    await using folder = await temporaryFolder(good);
    await using source = await temporaryRepository(good);
    for (const { path } of [folder, source]) {
      const { code, stdout } = await run(['validate', '--json'], { cwd: path });
      expect(JSON.parse(stdout)).toMatchObject({
        result: 'pass',
        exitCode: 0,
        findings: [],
        tasks: [{ path: 'mood', errors: 0 }],
      });
      expect(code).toBe(0);
    }
  });

  it('ends 1 with the place of what is wrong, and is fine with --warn-only', async () => {
    await using folder = await temporaryFolder({
      ...good,
      'mood/task.yaml': 'task_name: mood\nstatus: deployd\n',
    });
    const { code, stdout } = await run(['validate'], { cwd: folder.path });
    expect(code).toBe(1);
    expect(stdout).toContain('mood/task.yaml:2:9');
    expect((await run(['validate', '--warn-only'], { cwd: folder.path })).code).toBe(0);
  });
});

describe('list', () => {
  it('shows a task that cannot be read, and one in the root', async () => {
    await using folder = await temporaryFolder({
      'a/task.yaml': 'a: [',
      'b/task.yaml': 'task_name: b\nstatus: created\n',
    });
    const { stdout, code } = await run(['list', '--json'], { cwd: folder.path });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).tasks).toMatchObject([
      { path: 'a', taskName: 'a', readable: false, status: null },
      { path: 'b', taskName: 'b', readable: true, status: 'created', version: null, primaryMetric: null },
    ]);
    const inside = await run(['list', '--json'], { cwd: `${folder.path}/b` });
    expect(JSON.parse(inside.stdout).tasks).toMatchObject([{ path: '', taskName: 'b' }]);
  });

  it('finds results in both places, and in the lineage', async () => {
    await using folder = await temporaryFolder({
      ...taskFiles({ name: 'a', versions: [{ version: 'v1', value: 0.81 }] }),
      ...taskFiles({ name: 'b', versions: [{ version: 'v1', value: 0.82 }] }),
      ...taskFiles({ name: 'c', versions: [{ version: 'v1', value: 0.83 }] }),
      'b/versions/v1/results.json': null,
      'b/benchmarks/results/v1_results.json': '{"macro_f1": 0.72}',
      'c/versions/v1/results.json': null,
    });
    const { stdout } = await run(['list', '--json'], { cwd: folder.path });
    const values = JSON.parse(stdout).tasks.map(
      (task: { primaryMetric: { value: number } }) => task.primaryMetric.value,
    );
    expect(values).toEqual([0.81, 0.72, 0.83]);
  });

  it('finds a task by the end of its path, its name, and says so when there are several', async () => {
    await using folder = await temporaryFolder({
      ...Object.fromEntries(Object.entries(good).map(([path, text]) => [`x/${path}`, text])),
      ...Object.fromEntries(Object.entries(good).map(([path, text]) => [`y/${path}`, text])),
      'z/one/task.yaml': 'task_name: another\nstatus: created\n',
    });
    const history = (name: string) => run(['history', name, '--json'], { cwd: folder.path });
    for (const name of ['z/one', './z/one/', 'one', 'another']) {
      expect(JSON.parse((await history(name)).stdout).task).toMatchObject({
        path: 'z/one',
        taskName: 'another',
      });
    }
    expect(await history('mood')).toMatchObject({
      code: 2,
      stderr: 'tunegate: Several tasks are called "mood": x/mood, y/mood. Give the path.\n',
    });
  });
});
