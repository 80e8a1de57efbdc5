import { describe, expect, it } from 'vitest';
import type { AnyFinding } from '../../src/domain/findings/finding.ts';
import { changedVersions, versionOfPath } from '../../src/domain/records/version-paths.ts';
import { applyPolicy } from '../../src/rules/apply-policy.ts';
import type { Tree } from '../records/support.ts';
import { changed } from './mistakes.ts';
import { soundTask } from './seeded-repository.ts';
import { check, placeOf } from './support.ts';

const sound = soundTask('demo');
const v1 = 'demo/versions/v1/lineage.yaml';
const v3 = 'demo/versions/v3/lineage.yaml';
const found = (head: Tree, base?: Tree) =>
  check(head, base === undefined ? {} : { base }).map((one) => `${one.rule} ${placeOf(one).split(':')[0]}`);

describe('the version of a path', () => {
  it.each([
    ['demo', 'demo/versions/v1/lineage.yaml', 'v1'],
    ['demo', 'demo/versions/v1/a/b.txt', 'v1'],
    ['demo', 'demo/benchmarks/results/v2_results.json', 'v2'],
    ['', 'versions/v1/config.yaml', 'v1'],
    ['demo', 'demo/versions/retired.yaml', null],
    ['demo', 'demo/task.yaml', null],
    ['demo', 'demo/benchmarks/results/_results.json', null],
    ['demo', 'demo/benchmarks/results/v2_results.json/x', null],
    ['demo', 'demo2/versions/v1/lineage.yaml', null],
    ['demo', 'demo/data/versions/v1/x', null],
  ])('%j %s: %s', (task, path, version) => {
    expect(versionOfPath(task, path)).toBe(version);
  });

  it('is changed by any change of a file in it', () => {
    const changes = ['demo/task.yaml', 'demo/versions/v2/x', 'demo/versions/v2/y', 'other/versions/v3/x'];
    expect([
      ...changedVersions(
        'demo',
        changes.map((path) => ({ path, kind: 'removed' as const })),
      ),
    ]).toEqual(['v2']);
  });
});

describe('in a pull request', () => {
  const old = changed(sound, v1, '"First version, LoRA on Qwen3-4B"', '"調整參數"');

  it('versions that it leaves as they are have no findings; everything has in validate', () => {
    expect(found(old)).toEqual(['lineage/vague-change versions/v1/lineage.yaml']);
    const next = changed(old, 'demo/task.yaml', 'domain: finance', 'domain: banking');
    expect(found(next, old)).toEqual([]);
    expect(found(changed(old, v1, 'changes:', '# edited\nchanges:'), old)).toEqual([
      'lineage/vague-change versions/v1/lineage.yaml',
    ]);
  });

  it('a new task is checked as a whole', () => {
    expect(found(old, { 'other/task.yaml': 'task_name: other\nstatus: created\n' })).toEqual([
      'lineage/vague-change versions/v1/lineage.yaml',
    ]);
  });

  it('a changed data source is held against the active version, even where that is as it was', () => {
    const head = changed(sound, 'demo/data_source.yaml', 'host: db.internal', 'host: db2.internal');
    expect(found(head, sound)).toEqual(['consistency/source-hash data_source.yaml']);
    const configuring = changed(head, 'demo/task.yaml', 'status: evaluating', 'status: configuring');
    expect(found(configuring, sound)).toEqual([]);
  });

  it('a task that goes takes its versions along, but not the one in production', () => {
    const others = { 'other/task.yaml': 'task_name: other\nstatus: created\n' };
    expect(found(others, { ...sound, ...others })).toEqual([
      'history/deployed-removed versions/v2/lineage.yaml',
    ]);
  });

  it('additions to a finished version are no rewriting, and an unfinished one may change', () => {
    const path = 'demo/versions/v1/results.json';
    const more = changed(sound, path, '"accuracy"', '"loss": 0.4, "accuracy"');
    expect(found(more, sound)).toEqual([]);
    const config = 'demo/versions/v4/config.yaml';
    const base = { ...sound, [config]: 'epochs: 3\n' };
    expect(found({ ...base, [config]: 'epochs: 4\n' }, base)).toEqual([]);
  });

  it('a version brought back from the removed ones is no new one', () => {
    const path = 'demo/versions/v0/lineage.yaml';
    const restored = 'version: v0\ncreated: 2025-12-01T10:00:00\nchanges: ["first try"]\n';
    expect(found({ ...sound, [path]: restored }, sound)).toEqual([]);
    expect(found({ ...sound, [path]: restored.replace('2025-12-01', '2026-01-01') }, sound)).toEqual([
      'history/name-reused versions/v0/lineage.yaml',
    ]);
  });

  it('one edit of a finished record in one of its files is one finding', () => {
    const head = changed(sound, 'demo/versions/v2/config.yaml', 'epochs: 8', 'epochs: 9');
    expect(found(head, sound)).toEqual(['history/rewritten versions/v2/config.yaml']);
  });
});

describe('the status', () => {
  const order = ['created', 'configuring', 'training', 'evaluating', 'deployed', 'archived'];
  /** Row: from, column: to. `x` is a move that the life of a task does not have. */
  const moves = [
    ['created', '......'],
    ['configuring', 'x.....'],
    ['training', 'xx....'],
    ['evaluating', 'x.....'],
    ['deployed', 'x.....'],
    ['archived', 'x.xxx.'],
  ] as const;
  it.each(moves)('from %s', (from, row) => {
    const of = (status: string): Tree => ({
      'demo/task.yaml': `task_name: demo\nversion: v1\nstatus: ${status}\n`,
      'demo/versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
    });
    const illegal = order.map((to) => (found(of(to), of(from)).length > 0 ? 'x' : '.'));
    expect(illegal.join('')).toBe(row);
  });
});

it('five hundred versions are read and checked in seconds', () => {
  const files: Record<string, string> = { 'demo/task.yaml': 'task_name: demo\nstatus: created\n' };
  for (let number = 1; number <= 500; number++) {
    const parent = number === 1 ? 'null' : `v${number - 1}`;
    files[`demo/versions/v${number}/lineage.yaml`] =
      `version: v${number}\nparent: ${parent}\nconfig: {epochs: ${number}}\nchanges: ["epochs ${number - 1} → ${number}"]\n`;
  }
  const started = performance.now();
  expect(check(files)).toEqual([]);
  const once = performance.now() - started;
  // Reading the files is most of it; twice as many versions take about twice as long, not four times.
  expect(once).toBeLessThan(5_000);
});

describe('the policy', () => {
  const head = changed(sound, 'demo/versions/v2/config.yaml', 'epochs: 8', 'epochs: 9');
  const policy = (text: string): Tree => ({ ...head, 'tunegate.yaml': `rules:\n${text}` });

  it('turns rules off and sets their severity', () => {
    const [warned] = check(policy('  history/rewritten: warning\n'), { base: sound });
    expect(warned).toMatchObject({ rule: 'history/rewritten', severity: 'warning' });
  });

  it('leaves what follows from a finding only where that finding stays', () => {
    expect(found(policy('  history/rewritten: off\n'), sound)).toEqual([
      'consistency/config-differs versions/v2/lineage.yaml',
    ]);
  });

  it('keeps findings of other tasks apart', () => {
    const here = check(head, { base: sound });
    const [first] = here;
    if (first === undefined) throw new Error('no finding');
    const elsewhere: AnyFinding = { ...first, task: 'other' };
    expect(applyPolicy([first, elsewhere], { rules: new Map() })).toHaveLength(2);
  });
});

describe('a file that cannot be read', () => {
  it('has one finding and one notice that says what was not checked', () => {
    const [broken, notice, ...others] = check({ ...sound, [v3]: 'version: v3\nchanges: [\n' });
    expect(others).toEqual([]);
    expect(broken).toMatchObject({ rule: 'syntax/unreadable', severity: 'error', file: v3 });
    expect(notice).toMatchObject({
      rule: 'task/not-checked',
      severity: 'notice',
      file: v3,
      args: { files: [v3], groups: ['lineage', 'consistency', 'history'] },
    });
  });

  it.each([
    ['task.yaml', ['task']],
    ['data_source.yaml', ['consistency']],
    ['versions/retired.yaml', ['history']],
    ['versions/v3/config.yaml', ['lineage', 'consistency', 'history']],
    ['versions/v3/data_snapshot.json', ['consistency', 'history']],
    ['versions/v3/results.json', ['task', 'consistency', 'history']],
    ['versions/v3/model_info.json', ['consistency']],
    ['versions/v2/lineage.yaml', ['lineage', 'consistency', 'history']],
  ])('%s', (file, groups) => {
    const all = check({ ...sound, [`demo/${file}`]: '{"a": [1,\n' });
    expect(all.map(({ rule }) => rule).sort()).toEqual(['syntax/unreadable', 'task/not-checked']);
    expect(all.find(({ rule }) => rule === 'task/not-checked')?.args).toEqual({
      files: [`demo/${file}`],
      groups,
    });
  });

  it('says so too where only the base cannot be read', () => {
    const base = { ...sound, [v3]: 'version: v3\nchanges: [\n' };
    expect(check(sound, { base }).map(({ rule, args }) => [rule, args])).toEqual([
      ['task/not-checked', { files: [v3], groups: ['history'] }],
    ]);
  });
});
