import { expect, test, vi } from 'vitest';
import { run } from '../cli/terminal.ts';
import { temporaryFolder } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { headline, judge } from './pull.ts';

const v1 = { version: 'v1', value: 0.85 };

test('broken YAML in one task: a finding with its place, every other task is reported, exit 1', async () => {
  const second = { version: 'v2', value: 0.9, config: { epochs: 5 } };
  const tasks = (versions: (typeof v1)[]) => ({
    ...taskFiles({ name: 'mood', status: 'deployed', version: 'v1', versions }),
    ...taskFiles({ name: 'topic', status: 'deployed', version: 'v1', versions }),
  });
  const head = {
    ...taskFiles({ name: 'mood', versions: [v1, second] }),
    ...taskFiles({ name: 'topic', versions: [v1, second] }),
    'mood/task.yaml': 'task_name: mood\nversion: v2\n  status: [\n',
  };
  const { code, report, en } = await judge(tasks([v1]), head);
  expect([code, report.result]).toEqual([1, 'fail']);
  const [error] = report.findings.filter(({ severity }) => severity === 'error');
  expect(error).toMatchObject({ rule: 'syntax/unreadable', file: 'mood/task.yaml', line: 2, column: 10 });
  expect(report.tasks.map(({ path, verdict }) => [path, verdict.word])).toEqual([
    ['mood', 'hold'],
    ['topic', 'acceptable'],
  ]);
  expect(report.tasks[0]?.verdict.reasons.map(({ code: reason }) => reason)).toEqual([
    'errors-found',
    'record-broken',
  ]);
  expect(headline(en)).toBe(
    'The records of mood have errors: fix them first. mood/task.yaml cannot be read. 1 error.',
  );
});

test('the same bytes in every time zone', async () => {
  await using folder = await temporaryFolder({
    ...Object.fromEntries(
      Object.entries(taskFiles({ name: 'mood', versions: [v1] })).map(([path, text]) => [
        `head/${path}`,
        text,
      ]),
    ),
    'base/README.md': '',
  });
  const line = ['report', '--base-ref', 'base', '--head-ref', 'head'];
  const seen = new Set<string>();
  for (const zone of ['UTC', 'America/New_York', 'Asia/Taipei']) {
    vi.stubEnv('TZ', zone);
    for (const format of ['json', 'markdown', 'terminal']) {
      seen.add((await run([...line, '--format', format], { cwd: folder.path })).stdout);
    }
  }
  expect(seen.size).toBe(3);
});

test('no task is touched: said in one sentence, exit 0, at once', async () => {
  const files = taskFiles({ name: 'mood', versions: [v1] });
  const sides = Object.entries(files).flatMap(([path, text]) => [
    [`base/${path}`, text],
    [`head/${path}`, text],
  ]);
  await using folder = await temporaryFolder({ ...Object.fromEntries(sides), 'head/README.md': 'new' });
  const started = performance.now();
  for (const [language, sentence] of [
    ['en', 'No training task is touched.'],
    ['zh-TW', '沒有訓練任務受到影響。'],
  ] as const) {
    const line = [
      'report',
      '--base-ref',
      'base',
      '--head-ref',
      'head',
      '--format',
      'markdown',
      '--lang',
      language,
    ];
    const { code, stdout } = await run(line, { cwd: folder.path });
    expect([code, headline(stdout)]).toEqual([0, sentence]);
  }
  expect(performance.now() - started).toBeLessThan(4000);
});
