import { describe, expect, test } from 'vitest';
import { findingOf } from '../../support/finding.ts';
import { broken, type task } from '../build.ts';
import { actionsOf, forPlan, planOf, simple, sketch } from './plan-sketch.ts';

describe('a task or version that cannot be read', () => {
  const at = (file: string) => ({ file, task: 'sent', line: 1, column: 1 });
  const actions = (record: ReturnType<typeof task>, findings: Parameters<typeof forPlan>[1] = {}) =>
    Object.values(actionsOf(planOf([forPlan(record, findings)]), 'sent')).map((action) =>
      action === 'keep' ? 'keep' : 'remove',
    );
  const usual = ['remove', 'remove', 'remove', 'keep', 'keep', 'keep'];

  test.each([
    [
      'a syntax error anywhere',
      [findingOf('syntax/unreadable', at('sent/versions/v6/config.yaml'), { reason: 'yaml' })],
      6,
    ],
    [
      'a wrong type in task.yaml',
      [
        findingOf('shape/wrong-type', at('sent/task.yaml'), {
          key: 'status',
          expected: 'text',
          found: 'list',
        }),
      ],
      6,
    ],
    [
      'a missing field in task.yaml',
      [findingOf('shape/missing-field', at('sent/task.yaml'), { key: 'status' })],
      6,
    ],
    [
      'a likely typo in task.yaml',
      [
        findingOf('shape/likely-typo', at('sent/task.yaml'), {
          key: 'deployed_verison',
          known: 'deployed_version',
        }),
      ],
      6,
    ],
    [
      'a likely typo in a lineage',
      [
        findingOf('shape/likely-typo', at('sent/versions/v1/lineage.yaml'), {
          key: 'pined',
          known: 'pinned',
        }),
      ],
      4,
    ],
    [
      'a wrong type in a lineage',
      [
        findingOf('shape/wrong-type', at('sent/versions/v2/lineage.yaml'), {
          key: 'pinned',
          expected: 'boolean',
          found: 'text',
        }),
      ],
      4,
    ],
    [
      'a missing field in a lineage',
      [findingOf('shape/missing-field', at('sent/versions/v2/lineage.yaml'), { key: 'version' })],
      3,
    ],
    [
      'a mistake in a name that only begins alike',
      [
        findingOf('shape/wrong-type', at('sent/versions/v10/x.yaml'), {
          key: 'a',
          expected: 'text',
          found: 'list',
        }),
      ],
      3,
    ],
    [
      'a warning in task.yaml',
      [findingOf('shape/number-as-text', at('sent/task.yaml'), { key: 'a', text: '1' })],
      3,
    ],
    ['a syntax warning', [findingOf('syntax/json-nan', at('sent/versions/v1/x.json'), { token: 'NaN' })], 3],
  ])('%s', (_, findings, kept) => {
    expect(actions(simple(), { findings }).filter((action) => action === 'keep')).toHaveLength(kept);
  });

  test('broken files', () => {
    expect(actions(simple())).toEqual(usual);
    expect(actions({ ...simple(), definition: broken('sent/task.yaml') })).toEqual(Array(6).fill('keep'));
    expect(actions({ ...simple(), retired: broken('sent/versions/retired.yaml') })).toEqual(
      Array(6).fill('keep'),
    );
    expect(actions(simple({ v1: sketch(60, 0.6, { results: 'broken' }) }))[0]).toBe('keep');
    const record = simple();
    const versions = record.versions.map((one) =>
      one.name.text === 'v2' ? { ...one, lineage: broken(one.lineage.file) } : one,
    );
    expect(actions({ ...record, versions }).slice(0, 3)).toEqual(['remove', 'keep', 'remove']);
  });

  test('the plan names the files once, and the other reasons for which nothing goes', () => {
    const broken = findingOf('syntax/tab', at('sent/task.yaml'), {});
    const notice = findingOf('syntax/json-nan', at('sent/x.json'), { token: 'NaN' });
    const plan = planOf([
      forPlan(simple(), { findings: [broken, broken, notice], historyUnknown: true, unrecordable: true }),
    ]);
    expect(plan.notices).toEqual([
      { code: 'file-unreadable', task: 'sent', version: null, detail: 'sent/task.yaml' },
      { code: 'history-unknown', task: 'sent', version: null, detail: null },
      { code: 'record-full', task: 'sent', version: null, detail: 'sent/versions/retired.yaml' },
    ]);
    const future = planOf([forPlan(simple({ v1: sketch(-5, 0.5) }))], [], {
      notices: [{ code: 'pull-requests-unknown', task: null, version: null, detail: null }],
    });
    expect(future.notices.map(({ code, version: name }) => [code, name])).toEqual([
      ['pull-requests-unknown', null],
      ['created-in-future', 'v1'],
    ]);
  });

  test('a typo in task.yaml, a broken record and a version that cannot be read are named too', () => {
    const typo = findingOf('shape/likely-typo', at('sent/task.yaml'), {
      key: 'retenton',
      known: 'retention',
    });
    const own = findingOf('shape/likely-typo', at('sent/versions/v1/lineage.yaml'), {
      key: 'pined',
      known: 'pinned',
    });
    const result = {
      ...findingOf('shape/not-finite', at('sent/benchmarks/results/v2_results.json'), {
        key: 'a',
        text: 'x',
      }),
    };
    const record = simple();
    const versions = record.versions.map((one) =>
      one.name.text === 'v2' ? { ...one, results: broken('sent/benchmarks/results/v2_results.json') } : one,
    );
    const notices = (one: typeof record, findings: Parameters<typeof forPlan>[1]) =>
      planOf([forPlan(one, findings)]).notices.map(({ code, version, detail }) => [code, version, detail]);
    expect(notices(record, { findings: [typo] })).toEqual([['file-unreadable', null, 'sent/task.yaml']]);
    const tab = findingOf('syntax/tab', at('sent/versions/v1/lineage.yaml'), {});
    expect(notices(record, { findings: [tab] })).toEqual([
      ['file-unreadable', null, 'sent/versions/v1/lineage.yaml'],
    ]);
    expect(notices({ ...record, versions }, { findings: [own, own, result] })).toEqual([
      ['file-unreadable', 'v1', 'sent/versions/v1/lineage.yaml'],
      ['file-unreadable', 'v2', 'sent/benchmarks/results/v2_results.json'],
    ]);
    const bad = {
      ...record,
      definition: broken('sent/task.yaml'),
      retired: broken('sent/versions/retired.yaml'),
    };
    expect(notices(bad, {})).toEqual([
      ['file-unreadable', null, 'sent/task.yaml'],
      ['file-unreadable', null, 'sent/versions/retired.yaml'],
    ]);
    const elsewhere = versions.map((one) =>
      one.name.text === 'v2' ? { ...one, results: { state: 'absent' as const, file: result.file } } : one,
    );
    expect(notices({ ...record, versions: elsewhere }, { findings: [result] })).toEqual([
      ['file-unreadable', 'v2', result.file],
    ]);
  });
});
