import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import type { Files } from '../support/files.ts';
import { taskFiles, type VersionFixture } from '../support/fixtures.ts';
import { temporaryRepository } from '../support/repo.ts';

const versions = (...list: readonly string[]): readonly VersionFixture[] =>
  list.map((version) => ({ version }));

/** What a command line leaves in a repository of one task `a`. */
async function after(task: Omit<Parameters<typeof taskFiles>[0], 'name'>, line: string, files: Files = {}) {
  await using repository = await temporaryRepository({ ...taskFiles({ name: 'a', ...task }), ...files });
  const ran = await run(line.split(' '), { cwd: repository.path });
  expect(ran.code, ran.stderr).toBe(0);
  const read = (path: string) => readFile(join(repository.path, 'a', path), 'utf8');
  const task_ = await read('task.yaml');
  const version = /^version: (.*)$/m.exec(task_)?.[1]?.replaceAll('"', '') ?? '';
  return { ...ran, version, task: task_, lineage: await read(`versions/${version}/lineage.yaml`) };
}

const date = new Date().toISOString().slice(0, 10);

test.each([
  ['semantic', versions('v1', 'v2'), '', 'v3', 'v2'],
  ['semantic', versions('v1', 'v2'), ' --minor', 'v2.1', 'v2'],
  ['semantic', versions('v1', 'v2'), ' --exp', 'v3-exp', 'v2'],
  ['semantic', versions('v1', 'v2'), ' --exp=wide', 'v3-exp-wide', 'v2'],
  ['semantic', versions('v1', 'v2', 'v3'), ' --minor --from v2', 'v2.1', 'v2'],
  ['semantic', versions('v9', 'v10'), ' --from v9', 'v11', 'v9'],
  ['date', versions('2025-01-07'), '', date, '2025-01-07'],
  ['hybrid', versions('v2-20250107'), '', `v3-${date.replaceAll('-', '')}`, 'v2-20250107'],
])('%s: after %j, new-version%s makes %s', async (strategy, list, flags, version, parent) => {
  const made = await after({ versions: list, task: { versioning: { strategy } } }, `new-version a${flags}`);
  expect(made.version).toBe(version);
  expect(made.lineage).toContain(`parent: ${/^\d/.test(parent) ? JSON.stringify(parent) : parent}\n`);
  expect(made.task).toContain('status: configuring\n');
});

test.each([
  ['date', versions(date), '', `There is ${date} already`],
  ['date', versions('2025-01-07'), '--minor', 'Names that are dates have no minor'],
  ['hybrid', versions('v2-20990101'), '--minor', 'v2-20990101 is dated later than now'],
])(
  '%s: after %j, new-version %s is refused, and nothing is written',
  async (strategy, list, flags, words) => {
    const files = taskFiles({ name: 'a', versions: list, task: { versioning: { strategy } } });
    await using repository = await temporaryRepository(files);
    const line = ['new-version', 'a', flags].filter((word) => word !== '');
    const { code, stderr } = await run(line, { cwd: repository.path });
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(await repository.git('status', '--porcelain')).toBe('');
  },
);

test('the name of a removed version stays its own', async () => {
  const retired = { 'a/versions/retired.yaml': 'versions:\n  - version: v3\n    parent: v2\n' };
  expect((await after({ versions: versions('v1', 'v2') }, 'new-version a', retired)).version).toBe('v4');
});

test('what is in production is still said when only the status said it', async () => {
  const made = await after({ status: 'deployed', versions: versions('v1', 'v2') }, 'new-version a');
  expect(made.task).toContain('version: v3\ndeployed_version: v2\n');
  expect(made.stdout).toContain('v2 stays in production');
  const known = await after(
    { status: 'deployed', versions: [{ version: 'v1', lineage: { deployed_at: '2026-01-07T10:00:00' } }] },
    'new-version a',
  );
  expect(known.task).not.toContain('deployed_version');
});

test('counts the data where it lies, by the key that task.yaml declares', async () => {
  const line = (sentiment: string) => `${JSON.stringify({ text: 'x', label: 'y', sentiment })}\n`;
  const made = await after({ versions: versions('v1') }, 'new-version a', {
    'a/data/train.jsonl': `${line('neutral')}${line('positive')}\n${line('positive')}`,
    'a/data/test.jsonl': line('neutral'),
    'a/.gitignore': 'data/\n',
  });
  expect(made.lineage).toContain(
    '  train_count: 3\n  test_count: 1\n  class_distribution:\n    positive: 2\n    neutral: 1\n',
  );
});

test('data of another form is counted, not guessed at', async () => {
  const made = await after({ versions: versions('v1') }, 'new-version a', {
    'a/data/train.jsonl': '{"messages": []}\nno json\n',
  });
  expect(made.lineage).toContain('  train_count: 2\n');
  expect(made.lineage).not.toContain('class_distribution');
  expect(made.stdout).toContain('classes were not counted');
});

test('a deployment that gates refuse ends with 1, names the gates, and JSON says so, too', async () => {
  await using repository = await temporaryRepository(
    taskFiles({ name: 'a', threshold: 0.8, versions: [{ version: 'v1', value: 0.7 }] }),
  );
  const refused = await run(['deploy', 'a', '--json'], { cwd: repository.path });
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({
    schema: 'tunegate.work/1',
    command: 'deploy',
    exitCode: 1,
    files: [],
    notes: [{ code: 'not-deployed' }],
    gates: expect.arrayContaining([expect.objectContaining({ name: 'threshold', outcome: 'fail' })]),
  });
  expect(await repository.git('status', '--porcelain')).toBe('');
});

test('without git the files are judged against themselves', async () => {
  await using repository = await temporaryRepository(taskFiles({ name: 'a', versions: versions('v1') }));
  await repository.git('config', 'core.bare', 'false');
  const { rm } = await import('node:fs/promises');
  await rm(join(repository.path, '.git'), { recursive: true });
  const env = { HOME: repository.path, XDG_STATE_HOME: join(repository.path, '.state') };
  const done = await run(['deploy', 'a'], { cwd: repository.path, env });
  expect(done.code, done.stderr).toBe(0);
  expect(done.stdout).toContain('v1 is deployed.');
});

test('rolls back by the history of task.yaml, where no lineage says what was deployed', async () => {
  const task = (version: string, status: string) =>
    taskFiles({ name: 'a', status, version, versions: versions('v1', 'v2') });
  await using repository = await temporaryRepository(task('v1', 'deployed'));
  await repository.commit('Evaluate v2', task('v2', 'evaluating'));
  await repository.commit('Deploy v2', task('v2', 'deployed'));
  const done = await run(['rollback', 'a'], { cwd: repository.path });
  expect(done.stdout).toContain('Back from v2 to v1.');
  expect(await readFile(join(repository.path, 'a/task.yaml'), 'utf8')).toContain(
    'version: v1\nstatus: deployed\n',
  );
});

test('a task is found by the working directory, by being the only one, and by being in use', async () => {
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'a', versions: versions('v1') }),
  });
  const path = async (cwd: string) => (await run(['path'], { cwd })).stdout;
  expect(await path(repository.path)).toBe(`${repository.path}/a\n`);
  expect(await path(join(repository.path, 'a'))).toBe(`${repository.path}/a\n`);
  await repository.commit('Another', taskFiles({ name: 'b', versions: versions('v1') }));
  expect((await run(['path'], { cwd: repository.path })).code).toBe(2);
  await run(['use', 'b'], { cwd: repository.path });
  expect(await path(repository.path)).toBe(`${repository.path}/b\n`);
  expect(await path(join(repository.path, 'a'))).toBe(`${repository.path}/a\n`);
  expect((await run(['path', 'a', 'v1'], { cwd: repository.path })).stdout).toBe(
    `${repository.path}/a/versions/v1\n`,
  );
  expect(await repository.git('status', '--porcelain')).toBe('');
});

test('what a killed process has left behind is neither a task nor a version', async () => {
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'a', versions: versions('v1') }),
    'a/versions/.tunegate-12-0.new.tmp/lineage.yaml': 'version: v2\n',
    ...taskFiles({ name: '.tunegate-12-0.new.tmp', versions: versions('v1') }),
  });
  const checked = await run(['validate', '--json'], { cwd: repository.path });
  expect(JSON.parse(checked.stdout)).toMatchObject({ tasks: [{ path: 'a' }], findings: [] });
  expect((await run(['new-version', 'a'], { cwd: repository.path })).stdout).toContain('Created v2 from v1.');
});
