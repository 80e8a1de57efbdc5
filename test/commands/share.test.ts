import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { initialFiles } from '../../src/render/templates/init.ts';
import { run } from '../cli/terminal.ts';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { at, listAt } from '../support/json.ts';
import { ROOT } from '../support/process.ts';
import { temporaryRepository } from '../support/repo.ts';

const files = taskFiles({
  name: 'a',
  threshold: 0.8,
  versions: [
    { version: 'v1', value: 0.75 },
    { version: 'v2', value: 0.815 },
    { version: 'v3', value: null },
  ],
  version: 'v2',
});

async function exported(line: string) {
  await using folder = await temporaryFolder(files);
  const state = { XDG_STATE_HOME: join(folder.path, '.state') };
  const { code, stdout, stderr } = await run(line.split(' '), { cwd: folder.path, env: state });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

test('exports a model index as the Hub reads it', async () => {
  const card: unknown = parse(await exported('export a'));
  expect(at(card, 'base_model')).toBe('Qwen/Qwen3-4B');
  expect(at(card, 'model-index', 0, 'name')).toBe('a-v2');
  // What huggingface_hub's `model_index_to_eval_results` asks for.
  expect(at(card, 'model-index', 0, 'results', 0)).toMatchObject({
    task: { type: 'text-classification' },
    dataset: { name: expect.any(String), type: expect.any(String) },
  });
  const metrics = listAt(card, 'model-index', 0, 'results', 0, 'metrics');
  expect(metrics).toContainEqual({ type: 'f1', name: 'macro_f1', value: 0.815 });
  expect(metrics).toContainEqual({ type: 'recall', name: 'per_class.neutral.recall', value: 0.815 });
});

test('exports what dvc metrics diff --json prints', async () => {
  const diff: unknown = JSON.parse(await exported('export a v2 --as dvc'));
  const change = at(diff, 'a/versions/v2/results.json', 'macro_f1');
  expect(change).toEqual({ old: 0.75, new: 0.815, diff: expect.closeTo(0.065) });
  expect(JSON.parse(await exported('export a v2 --as dvc --against v2'))).toEqual({
    'a/versions/v2/results.json': {},
  });
});

test.each([
  ['export a v2 --as badge', 'macro_f1 81.5 %', 'brightgreen'],
  ['export a v1 --as badge', 'macro_f1 75.0 %', 'red'],
])('%s is a badge that says %s in %s', async (line, message, color) => {
  expect(JSON.parse(await exported(line))).toEqual({
    schemaVersion: 1,
    label: expect.stringMatching(/^a v/),
    message,
    color,
  });
});

test('a version without results has nothing to export', async () => {
  await using folder = await temporaryFolder(files);
  const env = { XDG_STATE_HOME: join(folder.path, '.state') };
  expect(await run(['export', 'a', 'v3'], { cwd: folder.path, env })).toMatchObject({
    code: 2,
    stderr: 'tunegate: v3 of a has no results to export.\n',
  });
});

test('init writes the example workflows, and never over what is there', async () => {
  await using repository = await temporaryRepository({ 'tunegate.yml': 'max_regression: 0.02\n' });
  const { stdout, code } = await run(['init'], { cwd: repository.path });
  expect(code).toBe(0);
  expect(stdout).toContain('Kept `tunegate.yml`');
  const written = await readdir(join(repository.path, '.github', 'workflows'));
  expect(written.sort()).toEqual(['tunegate-cleanup.yml', 'tunegate.yml']);
  expect((await run(['init'], { cwd: repository.path })).stdout).not.toContain('Wrote');
});

test('the templates are the examples, and a first tunegate.yaml changes nothing', async () => {
  const examples = { 'tunegate.yml': 'tunegate.yml', 'tunegate-cleanup.yml': 'cleanup.yml' };
  for (const [name, example] of Object.entries(examples)) {
    const text = await readFile(join(ROOT, 'examples', 'workflows', example), 'utf8');
    expect(initialFiles.get(`.github/workflows/${name}`)).toBe(text);
  }
  await using folder = await temporaryFolder({
    ...files,
    'tunegate.yaml': initialFiles.get('tunegate.yaml') ?? '',
  });
  const checked = await run(['validate', '--json'], { cwd: folder.path });
  expect(listAt(JSON.parse(checked.stdout), 'findings')).toEqual([]);
});

test('prints the published schemas', async () => {
  const names = (await exported('schema')).trimEnd().split('\n');
  const published = (await readdir(join(ROOT, 'schema'))).map((file) => file.replace('.json', ''));
  expect(names.toSorted()).toEqual(published.toSorted());
  expect(await exported('schema lineage.yaml')).toBe(
    await readFile(join(ROOT, 'schema', 'lineage.json'), 'utf8'),
  );
  await using folder = await temporaryFolder();
  expect((await run(['schema', 'linage'], { cwd: folder.path })).stderr).toContain('Did you mean lineage?');
});
