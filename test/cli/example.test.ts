import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/files.ts';
import { ROOT } from '../support/process.ts';
import { run } from './terminal.ts';

const example = join(ROOT, 'examples', 'finance-nlp');
const head = { cwd: join(example, 'head') };
const sides = ['report', '--base-ref', 'base', '--head-ref', 'head'];

/** The rows of a table by their first cell: the cells without the frame. */
function rows(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.split('\n').filter((line) => line.startsWith('│'));
  const cells = lines.map((line) =>
    line
      .slice(1, -1)
      .split('│')
      .map((cell) => cell.trim()),
  );
  return new Map(cells.map(([first = '', ...others]) => [first, others]));
}

describe('report on the example', () => {
  it('says what the guide says, and ends 0', async () => {
    const { code, stdout, stderr } = await run(sides, { cwd: example });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const table = rows(stdout);
    expect(table.get('Macro F1')).toEqual(expect.arrayContaining(['72.0 %', '81.5 %', '▲ +9.5 pp']));
    expect(table.get('Accuracy')).toEqual(expect.arrayContaining(['72.0 %', '82.0 %', '▲ +10.0 pp']));
    expect(table.get('正面 F1')).toEqual(expect.arrayContaining(['78.0 %', '86.0 %', '▲ +8.0 pp']));
    expect(table.get('負面 F1')).toEqual(expect.arrayContaining(['72.0 %', '81.0 %', '▲ +9.0 pp']));
    expect(table.get('中立 F1')).toEqual(expect.arrayContaining(['62.0 %', '78.5 %', '▲ +16.5 pp']));
    expect(table.get('LoRA r')).toEqual(['32', '64', '+100 %']);
    expect(table.get('epochs')).toEqual(['8', '6', '−25 %']);
    expect(table.get('train_count')).toEqual(['500', '700', '+40 %']);
    expect(stdout).toMatch(/✓ threshold +Macro F1 81\.5 % meets the 80 % threshold/);
    expect(stdout).toMatch(/Conclusion: (?:Adopt|Acceptable)/);
  });

  it.each([
    [['--lang', 'zh-TW'], {}],
    [[], { LANG: 'zh_TW.UTF-8' }],
    [[], { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }],
  ])('speaks Chinese with %j %j', async (more, env) => {
    const { stdout } = await run([...sides, ...more], { cwd: example, env });
    expect(stdout).toContain('結論：');
    expect(stdout).not.toContain('Conclusion');
  });

  it.each([
    [['--lang', 'en'], { LANG: 'zh_TW.UTF-8' }],
    [[], { LANG: 'zh_CN.UTF-8' }],
    [[], { LC_ALL: 'C', LANG: 'zh_TW.UTF-8' }],
  ])('speaks English with %j %j', async (more, env) => {
    expect((await run([...sides, ...more], { cwd: example, env })).stdout).toContain('Conclusion');
  });

  it('is one JSON document', async () => {
    const { stdout, code } = await run([...sides, '--format', 'json'], { cwd: example });
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({
      schema: 'tunegate.report/1',
      base: { ref: 'base', sha: null },
      head: { ref: 'head', sha: null },
      result: 'pass',
      exitCode: 0,
      findings: [],
    });
    const [task] = report.tasks;
    expect(task).toMatchObject({
      path: 'entity-sentiment',
      status: { base: 'deployed', head: 'evaluating' },
      candidate: { version: 'v2' },
      baseline: { version: 'v1', rule: 'status-deployed' },
    });
    expect(report.tasks.map(({ path }: { path: string }) => path)).toEqual([
      'entity-sentiment',
      'stance-detection',
    ]);
  });

  it('is markdown', async () => {
    const { stdout } = await run([...sides, '--format', 'markdown'], { cwd: example });
    expect(stdout).toMatch(/^> \[!(?:TIP|NOTE)\]/m);
    expect(stdout).toContain('+9.5 pp');
  });

  it('is written to a file as well', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'deep', 'report.json');
    const { stdout } = await run([...sides, '--report-file', file], { cwd: example });
    expect(stdout).toContain('+9.5 pp');
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ schema: 'tunegate.report/1' });
  });

  it('has colours where somebody looks, and only there', async () => {
    const sequence = '\u001b[';
    const colored = async (env: Record<string, string>, columns?: number, more: readonly string[] = []) => {
      const options = columns === undefined ? { cwd: example, env } : { cwd: example, env, columns };
      return (await run([...sides, ...more], options)).stdout.includes(sequence);
    };
    expect(await colored({})).toBe(false);
    expect(await colored({}, 100)).toBe(true);
    expect(await colored({ NO_COLOR: '1' }, 100)).toBe(false);
    expect(await colored({ TERM: 'dumb' }, 100)).toBe(false);
    expect(await colored({}, 100, ['--no-color'])).toBe(false);
    expect(await colored({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('the guide’s three tables', () => {
  it('list', async () => {
    const { code, stdout } = await run(['list'], head);
    expect(code).toBe(0);
    expect([...rows(stdout)]).toEqual([
      ['Task', ['Status', 'Version', 'Macro F1', 'Updated']],
      ['entity-sentiment', ['evaluating', 'v2', '81.5 %', '2026-01-06']],
      ['ner-finance', ['deployed', 'v3', '76.2 %', '2026-01-05']],
      ['stance-detection', ['training', 'v1', '–', '2026-01-06']],
    ]);
  });

  it('history', async () => {
    const { code, stdout } = await run(['history', 'entity-sentiment'], head);
    expect(code).toBe(0);
    expect(rows(stdout).get('v2 (*)')?.slice(0, 2)).toEqual(['2026-01-06', '81.5 %']);
    expect(rows(stdout).get('v1')).toEqual(['2026-01-05', '72.0 %', expect.any(String), '初始版本']);
    expect([...rows(stdout).keys()].slice(1)).toEqual([
      'v2 (*)',
      expect.stringMatching(/^(?:v1|)$/),
      ...[...rows(stdout).keys()].slice(3),
    ]);
  });

  it('compare', async () => {
    const { code, stdout } = await run(['compare', 'entity-sentiment', 'v1', 'v2'], head);
    expect(code).toBe(0);
    expect(rows(stdout).get('LoRA r')).toEqual(['32', '64', '+100 %']);
    expect(rows(stdout).get('Macro F1')).toEqual(expect.arrayContaining(['72.0 %', '81.5 %', '▲ +9.5 pp']));
    expect(stdout).toContain('Conclusion: v2: adopt.');
  });

  it('explain', async () => {
    const { code, stdout } = await run(['explain', 'entity-sentiment', 'v2', '--no-color'], {
      ...head,
      columns: 240,
    });
    expect(code).toBe(0);
    const shown = rows(stdout);
    expect([...shown.keys()].slice(0, 3)).toEqual(['Key', 'macro_f1*', 'accuracy']);
    expect(shown.get('macro_f1*')).toEqual([
      '0.815',
      'metric',
      'higher (name)',
      'ratio',
      '160',
      'plain number',
    ]);
  });

  it.each(['list', 'history', 'compare', 'validate', 'explain'])('%s as JSON', async (command) => {
    const names = {
      list: [],
      history: ['ner-finance'],
      compare: ['ner-finance', 'v1', 'v3'],
      validate: [],
      explain: ['ner-finance'],
    };
    const line = names[command as keyof typeof names];
    const { code, stdout } = await run([command, ...line, '--json'], head);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: `tunegate.${command}/1`,
      source: { ref: '.', sha: null },
    });
  });

  it.each([
    ['entity-sentiment', 'v1', 'v9', 'has no version "v9"'],
    ['entity-sentiment', 'v2', 'v2', 'Both versions are v2'],
    ['entity-sentimen', 'v1', 'v2', 'Did you mean entity-sentiment?'],
    ['./ner-finance/', 'v1', 'v11', 'Did you mean v1?'],
  ])('compare %s %s %s: %s', async (task, a, b, text) => {
    const { code, stderr } = await run(['compare', task, a, b], head);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(text) });
  });
});
