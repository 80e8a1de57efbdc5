import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/domain/report/build-report.ts';
import { exitStatus } from '../../src/domain/report/exit-status.ts';
import { broken, type ResultsSketch, type TaskSketch, task, type VersionSketch } from './build.ts';
import { codes, finding, gateLine, judge, type PullSketch, reportInput, taskInput } from './judge.ts';

const f1 = (macro_f1: number): ResultsSketch => ({ metrics: { macro_f1 } });
const passing: PullSketch = { base: null, head: { active: 'v1', versions: { v1: { results: f1(0.9) } } } };
const failing: PullSketch = { base: null, head: { active: 'v1', versions: { v1: { results: f1(0.1) } } } };
const pending: PullSketch = { base: null, head: { active: 'v1', status: 'training', versions: { v1: {} } } };
const versions = { v1: { results: f1(0.9), data: { testCount: 10 } } };
const inconclusive: PullSketch = {
  base: { active: 'v1', status: 'deployed', versions },
  head: { active: 'v2', versions: { ...versions, v2: { results: f1(0.9), data: { testCount: 20 } } } },
};
const named = (sketch: PullSketch, path: string) => ({ ...taskInput(sketch), path });

describe('the whole report', () => {
  test.each([
    [[passing], 'pass', 0],
    [[failing], 'fail', 1],
    [[pending], 'pending', 0],
    [[inconclusive], 'inconclusive', 0],
    [[passing, pending], 'pass', 0],
    [[inconclusive, failing], 'fail', 1],
    [[passing, inconclusive], 'inconclusive', 0],
    [[], 'pass', 0],
  ] as const)('%#: %s', (sketches, result, exitCode) => {
    const tasks = sketches.map((sketch, index) => named(sketch, `t${index}`));
    expect(buildReport(reportInput(passing, { tasks }))).toMatchObject({ result, exitCode });
  });
  test('an error outside every task fails', () => {
    const report = buildReport(reportInput(passing, { findings: [{ ...finding('error'), task: null }] }));
    expect(report).toMatchObject({ result: 'fail', exitCode: 1 });
  });
  test('failing tasks first, then inconclusive ones, then by path', () => {
    const tasks = [named(passing, 'd'), named(pending, 'a'), named(inconclusive, 'c'), named(failing, 'e')];
    expect(buildReport(reportInput(passing, { tasks })).tasks.map(({ path }) => path)).toEqual([
      'e',
      'c',
      'a',
      'd',
    ]);
  });
});

describe('exit status', () => {
  const status = (
    sketch: PullSketch,
    failOn: 'error' | 'inconclusive' | 'warning' | 'never',
    warnOnly = false,
  ) => buildReport(reportInput(sketch, { failOn, warnOnly })).exitCode;
  test.each([
    ['error', 1, 0, 0, 0],
    ['inconclusive', 1, 1, 0, 0],
    ['warning', 1, 1, 1, 0],
    ['never', 0, 0, 0, 0],
  ] as const)('fail-on: %s', (failOn, fail, open, warned, fine) => {
    expect(status(failing, failOn)).toBe(fail);
    expect(status(inconclusive, failOn)).toBe(open);
    expect(status({ ...passing, findings: [finding('warning')] }, failOn)).toBe(warned);
    expect(status(passing, failOn)).toBe(fine);
  });
  test('warn-only takes the failure away and leaves the result', () => {
    expect(buildReport(reportInput(failing, { warnOnly: true }))).toMatchObject({
      result: 'fail',
      exitCode: 0,
    });
    expect(exitStatus({ result: 'pass', findings: [finding('error')] }, 'error', false)).toBe(1);
  });
});

describe('validation', () => {
  test('errors of the task fail, warnings do not', () => {
    expect(gateLine(judge({ ...passing, findings: [finding('error')] }), 'validation')).toBe(
      'fail errors-found',
    );
    expect(gateLine(judge({ ...passing, findings: [finding('warning')] }), 'validation')).toBe(
      'pass no-errors',
    );
  });
  test('a broken task.yaml fails without a single finding', () => {
    const head = { ...task({}), definition: broken('sentiment/task.yaml') };
    const input = { ...taskInput(passing), head };
    const report = buildReport(reportInput(passing, { tasks: [input] }));
    expect(report).toMatchObject({ result: 'fail', exitCode: 1 });
    expect(report.tasks[0]).toMatchObject({
      verdict: { word: 'hold' },
      candidate: null,
      taskName: 'sentiment',
    });
  });
  test('broken results of the candidate fail', () => {
    const report = judge({ base: null, head: { active: 'v1', versions: { v1: { results: 'broken' } } } });
    expect(gateLine(report, 'validation')).toBe('fail record-broken');
  });
  test('broken results.json is not covered up by the lineage', () => {
    const version: VersionSketch = { results: 'broken', lineageResults: f1(0.99) };
    expect(
      gateLine(judge({ base: null, head: { active: 'v1', versions: { v1: version } } }), 'threshold'),
    ).toBe('fail record-broken');
    const only = judge({ base: null, head: { active: 'v1', versions: { v1: { lineageResults: f1(0.9) } } } });
    expect(gateLine(only, 'threshold')).toBe('pass threshold-met');
  });
});

describe('history', () => {
  const retired = {
    version: 'v0',
    parent: null,
    created: null,
    removed: null,
    commit: null,
    changes: [],
    results: null,
    deployed: true,
  };
  const base: TaskSketch = {
    active: 'v2',
    status: 'deployed',
    retired: [retired],
    versions: {
      v1: { results: f1(0.85), deployedAt: '2025-01-01' },
      v2: { results: f1(0.82), parent: 'v1' },
      v10: { results: f1(0.85) },
    },
  };
  const report = judge({
    base,
    head: {
      ...base,
      active: 'v11',
      versions: {
        ...base.versions,
        'v11-exp': {},
        v11: { results: f1(0.95), parent: 'v2', created: '2026-01-06' },
      },
    },
  });
  test('in the order of versions, with marks; the candidate is not the best so far', () => {
    expect(report.history.map(({ version, value, marks }) => [version, value, marks])).toEqual([
      ['v0', null, ['was-deployed', 'retired']],
      ['v1', 0.85, ['was-deployed', 'best']],
      ['v2', 0.82, ['deployed', 'baseline']],
      ['v10', 0.85, ['best']],
      ['v11-exp', null, ['experimental']],
      ['v11', 0.95, ['active', 'candidate']],
    ]);
    expect(report.history.at(-1)).toMatchObject({ created: '2026-01-06', parent: 'v2' });
  });
});

describe('further versions of the pull request', () => {
  const base: TaskSketch = {
    active: 'v1',
    status: 'deployed',
    versions: { v1: { results: f1(0.8) }, v2: { results: f1(0.7) }, v3: {} },
  };
  test('are listed and compared with the same baseline', () => {
    const head = {
      active: 'v4',
      versions: {
        v1: { results: f1(0.8) },
        v2: { results: f1(0.75) },
        'v4-exp': { results: f1(0.9) },
        v4: {},
      },
    };
    const changed = ['v2/results.json', 'v3/lineage.yaml', 'v4-exp/results.json', 'v4/lineage.yaml'].map(
      (path) => `sentiment/versions/${path}`,
    );
    const others = judge({
      base,
      head,
      changed: [...changed, 'other/versions/v9/x', 'sentiment/versions/retired.yaml'],
    }).others;
    expect(
      others.map(({ version, kind, primary }) => [version, kind, primary?.candidate, primary?.baseline]),
    ).toEqual([
      ['v2', 'changed', 0.75, 0.8],
      ['v3', 'removed', undefined, undefined],
      ['v4-exp', 'added', 0.9, 0.8],
    ]);
  });
});

describe('how to deploy, and back', () => {
  const model = { hfRepo: 'org/sentiment', mergedPath: 'models/merged/v2' };
  const commands = (target: TaskSketch['target']) => {
    const old = { results: f1(0.8), model: { hfRepo: 'org/sentiment', mergedPath: 'models/merged/v1' } };
    return judge({
      base: { active: 'v1', status: 'deployed', versions: { v1: old } },
      head: {
        active: 'v2',
        ...(target === undefined ? {} : { target }),
        versions: { v1: old, v2: { results: f1(0.9), model } },
      },
    }).deployment;
  };
  const record = (verb: string, version: string) => ['tunegate', verb, 'sentiment', version];
  test('huggingface', () => {
    expect(commands('huggingface')).toEqual({
      target: 'huggingface',
      deploy: [
        ['huggingface-cli', 'upload', 'org/sentiment', './models/merged/v2', '--revision', 'v2'],
        record('deploy', 'v2'),
      ],
      rollback: [
        ['huggingface-cli', 'upload', 'org/sentiment', './models/merged/v1', '--revision', 'v1'],
        record('rollback', 'v1'),
      ],
    });
  });
  test('ollama', () => {
    expect(commands('ollama').deploy[0]).toEqual(['ollama', 'push', 'org/sentiment:v2']);
  });
  test('api', () => {
    expect(commands('api').rollback[0]).toEqual(['curl', '-X', 'POST', '/api/v1/rollback?version=v1']);
  });
  test('nothing declared', () => {
    expect(commands(undefined)).toEqual({
      target: null,
      deploy: [record('deploy', 'v2')],
      rollback: [record('rollback', 'v1')],
    });
  });
});

test('a removed task is reported and judged by nothing', () => {
  const report = judge({ base: { active: 'v1', versions: { v1: { results: f1(0.9) } } }, head: null });
  expect(report).toMatchObject({
    taskName: 'sentiment',
    status: { base: 'evaluating', head: null },
    candidate: null,
  });
  expect(codes(report.comparability.reasons)).toEqual(['task-removed']);
  expect(report.history).toHaveLength(1);
});
