import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { taskFiles } from '../support/fixtures.ts';
import { type Repository, temporaryRepository } from '../support/repo.ts';

const names = (versions: readonly string[]) => versions.map((version) => ({ version }));

const files = {
  ...taskFiles({ name: 'entity-sentiment', versions: names(['v1', 'v2']), version: 'v2' }),
  ...taskFiles({
    name: 'stance',
    status: 'created',
    version: 'v1',
    versions: [],
    task: { version: undefined },
  }),
  ...taskFiles({ name: 'old', status: 'archived', versions: names(['v1']) }),
  'broken/task.yaml': 'task_name: broken\nstatus: [created\n',
  'entity-sentiment/versions/retired.yaml': 'versions:\n  - version: v3-exp-wide\n',
  'new/versions/v1/lineage.yaml': 'version: v1\n',
};

async function everything(repository: Repository): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(repository.path, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const kept = paths.filter((path) => !path.includes('/.git/')).sort();
  return Object.fromEntries(
    await Promise.all(kept.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

test.each([
  ['deploy entity-sentimant', 'There is no task "entity-sentimant". Did you mean entity-sentiment?'],
  ['deploy entity-sentiment v3', 'has no version "v3". It has: v1, v2.'],
  ['deploy entity-sentiment v-2', 'Did you mean v2?'],
  ['deploy stance', 'names no active version'],
  ['deploy old', 'is archived. Start again with tunegate new-version.'],
  ['deploy broken v1', 'broken/task.yaml cannot be read'],
  ['deploy', 'Which task?'],
  ['deploy entity-sentiment v2 --force', '--force also needs --reason'],
  ['deploy entity-sentiment v2 --reason x', '--reason is only for --force'],
  ['deploy entity-sentiment --frce', 'Unknown option --frce. Did you mean --force?'],
  ['rollback entity-sentiment', 'No version of entity-sentiment is in production'],
  ['record entity-sentiment v9', 'has no version "v9"'],
  ['record stance', 'names no active version'],
  ['new-version entity-sentiment --from v7', 'has no version "v7"'],
  ['new-version entity-sentiment --exp=wide', 'The name v3-exp-wide is taken'],
  ['new-version entity-sentiment --exp=a/b', 'cannot be part of the name'],
  ['new-version broken', 'broken/task.yaml cannot be read'],
  ['promote entity-sentiment v2', 'v2 is no experiment'],
  ['promote entity-sentiment', 'needs <exp>'],
  ['archive old', 'old is archived already'],
  ['new-task entity-sentiment', 'already something at entity-sentiment'],
  ['new-task Entity-Sentiment', 'The name Entity-Sentiment is taken by the task in entity-sentiment'],
  ['new-task ../outside', 'cannot be the name of a task'],
  ['new-task entity-sentiment/data/inner', 'lies inside of another task'],
  ['new-task fresh --threshold high', '--threshold is "high"'],
  ['new-task fresh --strategy semantics', 'Did you mean semantic?'],
  ['new-task new', 'already something at new'],
  ['path entity-sentiment v12', 'has no version "v12"'],
  ['use stanse', 'Did you mean stance?'],
  ['use', 'Which task?'],
  ['current', 'No task is in use here'],
  ['export stance v1', 'has no version "v1"'],
  ['export entity-sentiment --as bage', 'Did you mean badge?'],
])('tunegate %s says what is wrong in one line, and writes nothing', async (line, message) => {
  await using repository = await temporaryRepository(files);
  const before = await everything(repository);
  const { code, stdout, stderr } = await run(line.split(' '), { cwd: repository.path });
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(await everything(repository)).toEqual(before);
});

test('a file that cannot be edited without changing more is left alone', async () => {
  const anchored = 'task_name: a\nversion: &v v1\nstatus: evaluating\nlanguage: *v\n';
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'a', versions: names(['v1']) }),
    'a/task.yaml': anchored,
  });
  const { code, stderr } = await run(['new-version', 'a'], { cwd: repository.path });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/^tunegate: a\/task\.yaml is written in a way .* Edit it by hand\.\n$/),
  });
  expect(await readdir(join(repository.path, 'a/versions'))).toEqual(['v1']);
});
