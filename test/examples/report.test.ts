import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/process.ts';
import { runCli } from '../support/run-cli.ts';

const example = 'examples/finance-nlp';
const sides = ['--base-ref', `${example}/base`, '--head-ref', `${example}/head`];
const run = (...args: readonly string[]) => runCli(args, { cwd: ROOT });

describe('the example in the built CLI', () => {
  it('says what the guide says', async () => {
    const { code, stdout } = await run('report', ...sides, '--format', 'json');
    const report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report).toMatchObject({ schema: 'tunegate.report/1', result: 'pass', exitCode: 0, findings: [] });
    expect(report.tasks.map((task: { path: string }) => task.path)).toEqual([
      'entity-sentiment',
      'stance-detection',
    ]);
    const [sentiment, stance] = report.tasks;
    expect(sentiment).toMatchObject({
      candidate: { version: 'v2', parent: 'v1' },
      baseline: { version: 'v1', rule: 'status-deployed' },
      verdict: { word: 'adopt' },
    });
    const changes = sentiment.metrics.map(
      (metric: { name: string; change: number; significance: string }) => [
        metric.name,
        Math.round(metric.change * 1000) / 10,
        metric.significance,
      ],
    );
    expect(changes).toEqual([
      ['macro_f1', 9.5, 'significant'],
      ['accuracy', 10, 'significant'],
      ['per_class.正面.f1', 8, 'noise'],
      ['per_class.負面.f1', 9, 'noise'],
      ['per_class.中立.f1', 16.5, 'noise'],
    ]);
    const config = sentiment.config.map(
      ({ key, relativeChange }: { key: string; relativeChange: number }) => [key, relativeChange],
    );
    expect(config).toEqual([
      ['lora.r', 1],
      ['epochs', -0.25],
    ]);
    expect(stance.verdict.word).toBe('pending');
  });

  it.each([
    ['en', ['+9.5 pp', '+100 %', '−25 %', '+40 %', '中立 F1', 'meets the 80 % threshold', 'Adopt']],
    ['zh-TW', ['+9.5 pp', '+100 %', '−25 %', '+40 %', '中立 F1', '達到門檻 80 %', '建議採用']],
  ])('prints the figures in %s', async (language, texts) => {
    const { code, stdout } = await run('report', ...sides, '--lang', language);
    expect(code).toBe(0);
    for (const text of texts) expect(stdout).toContain(text);
  });

  it.each(['base', 'head'])('has no finding in %s', async (side) => {
    const { code, stdout } = await run('validate', '-C', `${example}/${side}`, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'tunegate.validate/1', findings: [] });
  });

  it.each([
    [['list'], ['entity-sentiment', '81.5 %', 'stance-detection', 'ner-finance', '76.2 %']],
    [
      ['history', 'entity-sentiment'],
      ['v2 (*)', '81.5 %', 'v1', '72.0 %', '初始版本'],
    ],
    [
      ['compare', 'entity-sentiment', 'v1', 'v2'],
      ['+100 %', '−25 %', '+40 %', '+9.5 pp', '+16.5 pp'],
    ],
  ])('shows %j', async (args, texts) => {
    const { code, stdout } = await run(...args, '-C', `${example}/head`);
    expect(code).toBe(0);
    for (const text of texts) expect(stdout).toContain(text);
  });
});
