import { describe, expect, test } from 'vitest';
import { outputJson } from '../../src/action/outputs.ts';
import type { Files } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { pullRequestScenario } from '../support/github/scenario.ts';
import { better, checkout, commentsOn, pullRequest, type RunOptions, runPull } from './bed.ts';

/** Tasks with one version each, of which only what decides is there: 4,000 files are enough to write. */
const many = (count: number, value: (index: number) => number): Files => {
  const files: Record<string, Files[string]> = {};
  for (let index = 0; index < count; index += 1) {
    const name = `task-${String(index).padStart(4, '0')}`;
    const task = taskFiles({ name, versions: [{ version: 'v1', value: value(index) }] });
    for (const path of [`${name}/task.yaml`, `${name}/versions/v1/results.json`])
      files[path] = task[path] ?? '';
  }
  return files;
};

const balanced = (text: string, tag: string): boolean =>
  text.split(`<${tag}`).length === text.split(`</${tag}>`).length;

describe('budgets', () => {
  test('2,000 tasks: whole tables, the failing ones first, within the limits', async () => {
    await using bed = await pullRequestScenario({
      base: { 'README.md': 'x\n' },
      head: many(2000, (index) => (index % 500 === 7 ? 0.7 : 0.9)),
    });
    await using clone = await checkout(bed.github);
    const result = await runPull(bed, { cwd: clone.path, deadline: 120_000 });
    expect([result.code, result.stderr]).toEqual([1, '']);
    expect(result.summaryBytes).toBeLessThanOrEqual(900 * 1024);
    expect(result.summary).not.toBeNull();
    const body = (await commentsOn(bed.github))[0]?.body ?? '';
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    for (const text of [body, result.summary ?? '']) {
      expect([balanced(text, 'details'), balanced(text, 'summary')]).toEqual([true, true]);
      const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('task-'));
      expect(rows.slice(0, 4).map((line) => /task-\d+/.exec(line)?.[0])).toEqual([
        'task-0007',
        'task-0507',
        'task-1007',
        'task-1507',
      ]);
      // Every row of a table has as many cells as its head.
      expect(new Set(rows.slice(0, 50).map((line) => line.split(/(?<!\\)\|/).length)).size).toBe(1);
    }
    expect(body).toContain('more in the job summary');
    expect(JSON.parse(result.outputs['failed-tasks'] ?? '')).toHaveLength(4);
    expect(result.outputs['verdicts']?.length).toBeLessThanOrEqual(64 * 1024);
  }, 180_000);

  test('annotations: the worst ten of a level, the last of which counts the others', async () => {
    const broken = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `t${String(index).padStart(3, '0')}/task.yaml`,
        'status: [\n',
      ]),
    );
    await using bed = await pullRequest({ head: { ...better, ...broken } });
    await using clone = await checkout(bed.github);
    const result = await runPull(bed, { cwd: clone.path });
    expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 });
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(10);
    expect(errors[0]?.message).toContain('200 errors');
    expect(errors[1]).toMatchObject({
      file: 't000/task.yaml',
      line: 2,
      title: expect.stringContaining('syntax/'),
    });
    expect(errors[9]?.message).toContain('192 more');
  });

  test('the summary counts what the step wrote before, and its absence is a warning', async () => {
    await using bed = await pullRequest();
    await using clone = await checkout(bed.github);
    const run = (more: RunOptions) =>
      runPull(bed, { cwd: clone.path, ...more, inputs: { comment: 'never', ...more.inputs } });
    const near = await run({ summaryBefore: 'x'.repeat(890 * 1024) });
    expect(near).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
    expect(near.summaryBytes).toBe(890 * 1024);
    const half = await run({ summaryBefore: 'x'.repeat(800 * 1024) });
    expect(half).toMatchObject({ code: 0, annotations: [] });
    expect(half.summary).toContain('[!TIP]');
    const none = await run({ env: { GITHUB_STEP_SUMMARY: '' } });
    expect(none).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
    const off = await run({ inputs: { 'job-summary': 'false' } });
    expect(off).toMatchObject({ code: 0, annotations: [], summaryBytes: 0 });
  });
});

test('outputs hold nothing that a shell acts on, and are the same JSON', () => {
  const value = { '$(id)': "`x`; rm -rf / & | < > ' ~ ${{ secrets }}", 情緒: ['\u2028', '\u0085'] };
  const text = outputJson(value);
  expect(JSON.parse(text)).toEqual(value);
  expect(text).not.toMatch(/[$`;&|<>()']/);
  expect(outputJson('x'.repeat(70_000))).toBe('');
});

test('no name in the repository becomes a command of the runner', async () => {
  const names = [
    '::set-output name=result::pass',
    '##[add-mask]e',
    '%0A::error::x',
    '\u001b]8;;http://x\u0007',
  ];
  const hostile: Record<string, Files[string]> = {};
  names.forEach((name, index) => {
    const files = taskFiles({
      name: `t${index}`,
      versions: [{ version: 'v1', value: 0.5, changes: [name] }],
    });
    for (const [path, content] of Object.entries(files)) {
      hostile[path] = String(content)
        .replaceAll('positive', name)
        .replace(`task_name: t${index}`, `task_name: ${JSON.stringify(name)}`);
    }
  });
  hostile['##[add-mask]e/task.yaml'] = 'status: [\n';
  hostile['$(id)/task.yaml'] = 'status: evaluating\n';
  await using bed = await pullRequest({ head: { ...better, ...hostile } });
  await using clone = await checkout(bed.github);
  const result = await runPull(bed, { cwd: clone.path });
  expect(result).toMatchObject({ code: 1, stderr: '', refused: [], brokenFiles: [] });
  expect(result.outputs['result']).toBe('fail');
  expect(Object.values(result.outputs).join('\n')).not.toContain('$(id)');
  expect(result.masks).toEqual([expect.stringMatching(/^ghs_/)]);
  const ours = ['error', 'warning', 'notice', 'debug'];
  expect(result.commands.map(({ name }) => name).filter((name) => !ours.includes(name))).toEqual([
    'add-mask',
  ]);
  // The log names them all the same.
  expect(result.text.filter((line) => line.includes('add-mask'))).not.toEqual([]);
});

test('a summary file that is gone is a warning', async () => {
  await using bed = await pullRequest();
  await using clone = await checkout(bed.github);
  const result = await runPull(bed, {
    cwd: clone.path,
    inputs: { comment: 'never' },
    env: { GITHUB_STEP_SUMMARY: `${clone.path}/gone` },
  });
  expect(result).toMatchObject({ code: 0, annotations: [{ level: 'warning' }] });
});
