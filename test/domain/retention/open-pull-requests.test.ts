import { describe, expect, test } from 'vitest';
import {
  isTellingFile,
  type OpenChange,
  versionsInPullRequests,
} from '../../../src/domain/retention/open-pull-requests.ts';
import { broken, read, results, task } from '../build.ts';
import { simple, sketch } from './plan-sketch.ts';

const known = (...changes: OpenChange[]) => ({ kind: 'known' as const, changes });
const change = (path: string, text: string | null = null): OpenChange => ({ path, text });
const inOpen = (changes: readonly OpenChange[], record = simple()) => [
  ...versionsInPullRequests(record, known(...changes)),
];
const all = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6'];

test.each([
  ['task.yaml', true],
  ['a/task.yml', true],
  ['versions/v1/lineage.yaml', true],
  ['a/b/versions/v1/lineage.yml', true],
  ['a/versions/v1/results.json', false],
  ['a/mytask.yaml', false],
  ['a/versions/lineage.yaml', false],
  ['a/task.yaml/x', false],
])('%s says which versions are needed: %s', (path, expected) => {
  expect(isTellingFile(path)).toBe(expected);
});

describe('versions that open pull requests need', () => {
  test('none without pull requests, none where nobody asked, all where there are too many', () => {
    expect(inOpen([])).toEqual([]);
    expect(versionsInPullRequests(simple(), { kind: 'not-asked' })).toEqual(new Set());
    expect(versionsInPullRequests(simple(), { kind: 'too-many' })).toEqual(new Set(all));
  });

  test('those whose folder, results or models they change', () => {
    expect(inOpen([change('sent/versions/v2/config.yaml')])).toEqual(['v2']);
    expect(inOpen([change('sent/versions/v20/config.yaml'), change('sent/data/v1')])).toEqual([]);
    expect(inOpen([change('other/versions/v2/config.yaml')])).toEqual([]);
    const record = simple({ v3: sketch(40, 0.6, { model: { adapterPath: 'models/x' } }) });
    expect(inOpen([change('sent/models/x/weights')], record)).toEqual(['v3']);
    const outside = simple({ v3: sketch(40, 0.6, { model: { adapterPath: '../../x' } }) });
    expect(inOpen([change('x')], outside)).toEqual([]);
    const versions = simple().versions.map((one) =>
      one.name.text === 'v4'
        ? {
            ...one,
            results: read('sent/benchmarks/results/v4_results.json', results({})),
          }
        : one,
    );
    expect(inOpen([change('sent/benchmarks/results/v4_results.json')], { ...simple(), versions })).toEqual([
      'v4',
    ]);
  });

  test('those that a changed record mentions, and their parents', () => {
    expect(inOpen([change('sent/versions/v9/lineage.yaml', 'version: v9\nparent: v2\n')])).toEqual(['v2']);
    const record = simple({ v5: sketch(20, 0.6, { parent: 'v1' }) });
    expect(inOpen([change('sent/task.yaml', 'version: v5\n')], record)).toEqual(['v5', 'v1']);
    expect(inOpen([change('sent/README.md', 'v1')])).toEqual([]);
    const versions = simple().versions.map((one) =>
      one.name.text === 'v3' ? { ...one, lineage: broken(one.lineage.file) } : one,
    );
    expect(inOpen([change('sent/versions/v3/x')], { ...simple(), versions })).toEqual(['v3']);
  });

  test('the version in production, as soon as they change anything in the task', () => {
    const record = task(
      { active: 'v6', deployed: 'v2', versions: { v1: sketch(60, 0.6), v2: sketch(50, 0.6) } },
      'sent',
    );
    expect(inOpen([change('sent/data/x')], record)).toEqual(['v2']);
    expect(inOpen([change('other/data/x')], record)).toEqual([]);
    const gone = task(
      { active: 'v6', deployed: 'v9', status: 'deployed', versions: { v6: sketch(50, 0.6) } },
      'sent',
    );
    expect(inOpen([change('sent/data/x')], gone)).toEqual(['v6']);
  });

  test('all where a record could not be read', () => {
    expect(inOpen([change('sent/task.yaml', null)])).toEqual(all);
    expect(inOpen([change('other/task.yaml', null)])).toEqual([]);
  });

  test('a task in the root takes every change for its own', () => {
    const root = { ...task({ versions: { v1: sketch(60, 0.6) } }, ''), path: '' };
    expect([...versionsInPullRequests(root, known(change('task.yaml', 'version: v1')))]).toEqual(['v1']);
  });
});
