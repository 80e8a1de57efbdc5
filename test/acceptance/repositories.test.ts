import { describe, expect, test } from 'vitest';
import type { Files } from '../support/files.ts';
import { taskFiles } from '../support/fixtures.ts';
import { gateLines, headline, judge } from './pull.ts';

const v1 = { version: 'v1', value: 0.85 };
const nothing: Files = { 'README.md': '' };

describe('each status', () => {
  const unevaluated = { version: 'v1', value: null };
  test.each([
    [
      'created',
      taskFiles({ name: 'mood', status: 'created', versions: [unevaluated] }),
      0,
      'pending',
      'skipped no-results-yet',
    ],
    [
      'configuring',
      taskFiles({ name: 'mood', status: 'configuring', versions: [unevaluated] }),
      0,
      'pending',
      'skipped no-results-yet',
    ],
    [
      'training',
      taskFiles({ name: 'mood', status: 'training', versions: [unevaluated] }),
      0,
      'pending',
      'skipped no-results-yet',
    ],
    [
      'training, with results',
      taskFiles({ name: 'mood', status: 'training', versions: [v1] }),
      0,
      'pass',
      'pass threshold-met',
    ],
    [
      'evaluating',
      taskFiles({ name: 'mood', status: 'evaluating', versions: [v1] }),
      0,
      'pass',
      'pass threshold-met',
    ],
    [
      'evaluating, without results',
      taskFiles({ name: 'mood', status: 'evaluating', versions: [unevaluated] }),
      0,
      'pending',
      'skipped no-results-yet',
    ],
    [
      'deployed',
      taskFiles({ name: 'mood', status: 'deployed', versions: [v1] }),
      0,
      'pass',
      'pass threshold-met',
    ],
    [
      'deployed, without results',
      taskFiles({ name: 'mood', status: 'deployed', versions: [unevaluated] }),
      1,
      'fail',
      'fail deployed-without-results',
    ],
    [
      'archived',
      taskFiles({ name: 'mood', status: 'archived', versions: [v1] }),
      0,
      'pending',
      'skipped task-archived',
    ],
  ])('%s', async (_, head, code, result, threshold) => {
    const judged = await judge(nothing, head);
    expect([judged.code, judged.report.result]).toEqual([code, result]);
    expect(gateLines(judged.task)).toContain(`threshold ${threshold}`);
  });
  test('created, without any version', async () => {
    const { report, en, zh } = await judge(nothing, {
      'mood/task.yaml': 'task_name: mood\nstatus: created\n',
    });
    expect(report).toMatchObject({ result: 'pending', findings: [] });
    expect([headline(en), headline(zh)]).toEqual([
      'mood has no version to judge yet.',
      'mood 還沒有可評估的版本。',
    ]);
  });
  test('archived: said as such, and nothing is offered', async () => {
    const { task, en, zh } = await judge(
      taskFiles({ name: 'mood', status: 'deployed', versions: [v1] }),
      taskFiles({ name: 'mood', status: 'archived', versions: [v1] }),
    );
    expect([headline(en), headline(zh)]).toEqual(['mood is archived.', 'mood 已封存。']);
    expect([task.deployment.deploy, task.nextSteps]).toEqual([[], []]);
  });
  test('a version that waits for its evaluation is not offered for shipping', async () => {
    const { task, en } = await judge(
      taskFiles({ name: 'mood', status: 'deployed', versions: [v1] }),
      taskFiles({ name: 'mood', status: 'training', versions: [v1, { version: 'v2', value: null }] }),
    );
    expect(task.nextSteps.map(({ code }) => code)).toEqual(['next-evaluate']);
    expect(en).not.toMatch(/tunegate deploy|ship/i);
  });
});

describe('each shape of results', () => {
  const task = (metric: string) =>
    `task_name: mood\nversion: v1\nstatus: evaluating\nsuccess_criteria: {primary_metric: ${metric}, threshold: 0.8}\n`;
  const lineage = 'version: v1\ncreated: 2026-01-05\nchanges: [First version]\n';
  test.each([
    [
      "the guide's own",
      'macro_f1',
      {
        macro_f1: 0.815,
        accuracy: 0.82,
        per_class: { good: { precision: 0.85, recall: 0.87, f1: 0.86 }, bad: 0.77 },
      },
      ['macro_f1', 'accuracy', 'per_class.good.f1', 'per_class.bad.f1'],
    ],
    [
      'scikit-learn',
      'macro_f1',
      {
        good: { precision: 0.9, recall: 0.9, 'f1-score': 0.9, support: 50 },
        bad: { precision: 0.73, recall: 0.73, 'f1-score': 0.73, support: 50 },
        accuracy: 0.82,
        'macro avg': { precision: 0.815, recall: 0.815, 'f1-score': 0.815, support: 100 },
      },
      ['macro_f1', 'accuracy', 'macro_precision', 'macro_recall', 'per_class.good.f1', 'per_class.bad.f1'],
    ],
    ['Hugging Face Trainer', 'f1', { eval_f1: 0.815, eval_loss: 0.4, epoch: 3 }, ['f1', 'loss']],
    [
      'lm-evaluation-harness',
      'mmlu.acc',
      {
        results: { mmlu: { alias: 'mmlu', 'acc,none': 0.815, 'acc_stderr,none': 0.02 } },
        'n-samples': { mmlu: { original: 400, effective: 400 } },
      },
      ['mmlu.acc'],
    ],
    [
      'any numbers',
      'answers.exact',
      { answers: { exact: 0.815, partial: 0.9 } },
      ['answers.exact', 'answers.partial'],
    ],
  ])('%s', async (_, metric, results, names) => {
    const { code, task: report } = await judge(nothing, {
      'mood/task.yaml': task(metric),
      'mood/versions/v1/lineage.yaml': lineage,
      'mood/versions/v1/results.json': JSON.stringify(results),
    });
    expect(code).toBe(0);
    expect(report.metrics[0]).toMatchObject({ name: metric, group: 'primary', candidate: 0.815 });
    expect(report.metrics.map(({ name }) => name)).toEqual(names);
    expect(gateLines(report)).toContain('threshold pass threshold-met');
  });
});

describe('each naming strategy', () => {
  test.each([
    ['semantic', ['v1', 'v2', 'v2.1', 'v3-exp', 'v10'], 'v2'],
    ['date', ['2026-01-05', '20260106', 'mood-2026-01-07', '2026-01-08-exp'], '20260106'],
    ['hybrid', ['v1-20260105', 'v2-20260104', 'v2_1767600000', 'v3-20260107-exp'], 'v2-20260104'],
  ])('%s: fits, has an order, knows experiments and what is older', async (strategy, names, deployed) => {
    const versions = names.map((version, index) => ({
      version,
      value: 0.85,
      config: { epochs: index + 1 },
      // Only a version that was in production once can be gone back to.
      ...(index === 0 ? { lineage: { deployed_at: '2026-01-09T00:00:00' } } : {}),
    }));
    const more = { versioning: { strategy }, deployed_version: deployed };
    const base = taskFiles({ name: 'mood', versions: versions.slice(0, -1), task: more });
    const { task, report } = await judge(base, taskFiles({ name: 'mood', versions, task: more }));
    expect(report.findings.filter(({ rule }) => rule.includes('name'))).toEqual([]);
    expect(task.history.map(({ version }) => version)).toEqual(names);
    expect(
      task.history.filter(({ marks }) => marks.includes('experimental')).map(({ version }) => version),
    ).toEqual(names.filter((name) => name.includes('-exp')));
    const older = await judge(
      base,
      taskFiles({ name: 'mood', versions: versions.slice(0, -1), version: names[0] ?? '', task: more }),
    );
    expect(older.task.verdict.word).toBe('rollback');
  });
  test('a name of another strategy is a finding', async () => {
    const task = { versioning: { strategy: 'date' } };
    const { report } = await judge(nothing, taskFiles({ name: 'mood', versions: [v1], task }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['lineage/strategy']);
  });
});
