import { describe, expect, it } from 'vitest';
import { mustRead, only, read, withTask } from './support.ts';

const sound = 'task_name: t\nstatus: created\n';
const ofTask = (lines: string) => read({ 't/task.yaml': sound + lines });
const ofLineage = (lines: string) => read(withTask({ 'versions/v1/lineage.yaml': `version: v1\n${lines}` }));

describe('task.yaml', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['deployed_version: 1.10', 'warning shape/quote-version 3:19', { suggestion: '"1.10"' }],
    ['deployed_version: 1_0', 'warning shape/quote-version 3:19', { suggestion: '"1_0"' }],
    [
      'deployed_version: [v1]',
      'error shape/wrong-type 3:19',
      { args: { key: 'deployed_version', expected: 'version-name', found: 'list' } },
    ],
    [
      'language: no',
      'warning shape/python-differs 3:11',
      { args: { key: 'language', text: 'no', python: 'boolean', here: 'text' } },
    ],
    [
      'domain: true',
      'error shape/wrong-type 3:9',
      { args: { key: 'domain', expected: 'text', found: 'boolean' } },
    ],
    ['deployed_versoin: v1', 'warning shape/likely-typo 3:1', { suggestion: 'deployed_version' }],
    ['taskType: ner', 'warning shape/likely-typo 3:1', { suggestion: 'task_type' }],
    [
      'training: sft',
      'error shape/wrong-type 3:11',
      { args: { key: 'training', expected: 'mapping', found: 'text' } },
    ],
    ['created: yesterday', 'error shape/bad-timestamp 3:10', { args: { key: 'created', text: 'yesterday' } }],
    [
      'created: 20260105',
      'error shape/wrong-type 3:10',
      { args: { key: 'created', expected: 'timestamp', found: 'number' } },
    ],
    ['success_criteria:\n  threshold: "0.80"', 'warning shape/number-as-text 4:14', { suggestion: '0.8' }],
    ['success_criteria:\n  threshold: 8e-1', 'notice shape/python-differs 4:14', { suggestion: '8.0e-1' }],
    [
      'success_criteria:\n  threshold: high',
      'error shape/wrong-type 4:14',
      { args: { key: 'success_criteria.threshold', expected: 'number', found: 'text' } },
    ],
    [
      'success_criteria:\n  threshold:',
      'error shape/wrong-type 4:13',
      { args: { key: 'success_criteria.threshold', expected: 'number', found: 'nothing' } },
    ],
    [
      'success_criteria:\n  threshold: .nan',
      'error shape/not-finite 4:14',
      { args: { key: 'success_criteria.threshold', text: '.nan' } },
    ],
    ['success_criteria:\n  threshold: "0x10"', 'error shape/wrong-type 4:14', {}],
    [
      'success_criteria:\n  treshold: 0.8',
      'warning shape/likely-typo 4:3',
      { args: { key: 'success_criteria.treshold', known: 'threshold' } },
    ],
    [
      'success_criteria:\n  direction: up',
      'error shape/unknown-value 4:14',
      { args: { key: 'success_criteria.direction', found: 'up', allowed: ['higher', 'lower'] } },
    ],
    [
      'success_criteria:\n  guards:\n    - max: 3',
      'error shape/missing-field 5:7',
      { args: { key: 'success_criteria.guards[0].metric' } },
    ],
    [
      'success_criteria:\n  guards:\n    metric: a',
      'error shape/wrong-type 5:5',
      { args: { key: 'success_criteria.guards', expected: 'list', found: 'mapping' } },
    ],
    ['versioning:\n  strategy: semantics', 'error shape/unknown-value 4:13', { suggestion: 'semantic' }],
    [
      'versioning:\n  retention: 0',
      'error shape/out-of-range 4:14',
      { args: { key: 'versioning.retention', value: 0, low: 1, high: null } },
    ],
    [
      'versioning:\n  retention: 2.5',
      'error shape/wrong-type 4:14',
      { args: { key: 'versioning.retention', expected: 'integer', found: 'number' } },
    ],
    ['versioning:\n  retention: 3x', 'error shape/wrong-type 4:14', {}],
    ['versioning:\n  retention:\n    keep_recent: -1', 'error shape/out-of-range 5:18', {}],
    [
      'versioning:\n  retention:\n    keep_best: yes',
      'warning shape/python-differs 5:16',
      { suggestion: 'true' },
    ],
    ['versioning:\n  retention:\n    keep_best: "yes"', 'error shape/wrong-type 5:16', {}],
    [
      'versioning:\n  retention:\n    cleanup_exp_after: 7',
      'error shape/bad-duration 5:24',
      { suggestion: '7d' },
    ],
    [
      'waivers:\n  - expires: 2026-13-01',
      'error shape/bad-timestamp 4:14',
      { args: { key: 'waivers[0].expires', text: '2026-13-01' } },
    ],
  ];
  it.each(cases)('%j', (lines, found, extra) => {
    const { findings } = ofTask(lines);
    const { severity, rule, line, column, ...rest } = only(findings);
    expect(`${severity} ${rule} ${line}:${column}`).toBe(found);
    expect(rest).toMatchObject(extra);
  });

  it.each([
    'x: 1',
    'note: free text',
    'deployed_version: v1',
    'deployed_version: 2025-01-07',
    'deployed_version: 20250107',
    'deployed_version: null',
    'deployed_version:',
    'created: 2026-01-05 10:00:00.5+08:00',
    'language: [zh-TW, en]',
    'training: {base_model: x}',
    'success_criteria: {threshold: 0x10}',
    'success_criteria: {threshold: 1.0e-05, primary_metric: loss, direction: lower}',
    'versioning: {retention: 3}',
    'versioning: {retention: {cleanup_exp_after: 2w3d}}',
    'execution: {type: local, cuda_devices: 0}',
  ])('takes %j', (lines) => {
    expect(ofTask(lines).findings).toEqual([]);
  });

  it('misses a name and a status', () => {
    const { record, findings } = read({ 't/task.yaml': 'task_name:\ndomain: finance\n' });
    expect(findings.map(({ rule, args, line }) => [rule, args, line])).toEqual([
      ['shape/missing-field', { key: 'status' }, 1],
      ['shape/missing-field', { key: 'task_name' }, 1],
    ]);
    expect(mustRead(record.definition)).toMatchObject({ taskName: null, status: null });
  });

  it('names a misspelt field once, as an error when it is required', () => {
    const { findings } = read({ 't/task.yaml': 'task_nmae: t\nstatus: created\n' });
    expect(only(findings)).toMatchObject({
      rule: 'shape/likely-typo',
      severity: 'error',
      suggestion: 'task_name',
    });
  });

  it('names the nearest status', () => {
    const { record, findings } = read({ 't/task.yaml': 'task_name: t\nstatus: deployd\n' });
    expect(only(findings)).toMatchObject({
      rule: 'shape/unknown-value',
      line: 2,
      column: 9,
      suggestion: 'deployed',
    });
    expect(mustRead(record.definition).status).toBeNull();
  });

  it.each(['training', 'evaluating', 'deployed'])('needs a version in status %s', (status) => {
    const { findings } = read({ 't/task.yaml': `task_name: t\nstatus: ${status}\nversion:\n` });
    expect(only(findings)).toMatchObject({
      rule: 'shape/missing-field',
      args: { key: 'version' },
      line: 2,
      column: 1,
    });
  });

  it('does not ask twice for a version that is there and wrong', () => {
    const { findings } = read({ 't/task.yaml': 'task_name: t\nstatus: training\nversion: a/b\n' });
    expect(only(findings).rule).toBe('shape/bad-name');
  });
});

describe('lineage.yaml', () => {
  it.each([
    ['data:\n  train_count: -1', 'error shape/out-of-range 3:16'],
    ['data:\n  train_count: 1.5', 'error shape/wrong-type 3:16'],
    ['data:\n  class_distribution:\n    正面: many', 'error shape/wrong-type 4:9'],
    ['data:\n  class_distribution: 5', 'error shape/wrong-type 3:23'],
    ['data:\n  class_distribution:\n    no: 5', 'warning shape/python-differs 4:5'],
    ['changes: one', 'error shape/wrong-type 2:10'],
    ['changes:\n  - LoRA rank: 64', 'error shape/wrong-type 3:5'],
    ['pinned: 1', 'error shape/wrong-type 2:9'],
    ['parent: "v 1"', 'error shape/bad-name 2:9'],
    ['config: [a]', 'error shape/wrong-type 2:9'],
    ['config:\n  lora_r: 64\n  lora:\n    r: 32', 'error syntax/duplicate-key 5:5'],
    ['config:\n  tf32: yes', 'warning shape/python-differs 3:9'],
    ['config:\n  seed: 010', 'warning shape/python-differs 3:9'],
  ])('%j', (lines, found) => {
    const { severity, rule, line, column } = only(ofLineage(lines).findings);
    expect(`${severity} ${rule} ${line}:${column}`).toBe(found);
  });

  it('keeps what is right beside what is wrong', () => {
    const { record } = ofLineage(
      'data:\n  train_count: x\n  test_count: 160\n  class_distribution:\n    b: 2\n    a: y\n',
    );
    const { data } = mustRead(record.versions[0]?.lineage);
    expect(data).toMatchObject({ trainCount: null, testCount: 160 });
    expect([...(data?.classDistribution ?? [])]).toEqual([['b', 2]]);
  });
});

describe('configuration', () => {
  const config = (text: string) => {
    const { record } = read(withTask({ 'versions/v1/config.yaml': text }));
    return [...mustRead(record.versions[0]?.config).values()].map(({ key, value }) => [key, value]);
  };

  it('is the same nested and flat', () => {
    const nested = config('lora:\n  r: 64\n  alpha: 128\noptimizer:\n  name: adamw\n');
    expect(nested).toEqual(config('lora_r: 64\nlora_alpha: 128\noptimizer_name: adamw\n'));
    expect(nested).toEqual([
      ['lora.r', 64],
      ['lora.alpha', 128],
      ['optimizer.name', 'adamw'],
    ]);
  });

  it('does not tear other names apart, and keeps types', () => {
    expect(
      config(
        'learning_rate: 2.0e-5\nfp16: true\nseed: null\nmodules: [q_proj, "v_proj"]\nempty: {}\ndate: 2026-01-05\n',
      ),
    ).toEqual([
      ['learning_rate', 0.00002],
      ['fp16', true],
      ['seed', null],
      ['modules', '[q_proj, v_proj]'],
      ['empty', '{}'],
      ['date', '2026-01-05'],
    ]);
  });

  it('has no finding for the same value in both forms', () => {
    const text = 'lora_r: 64\nlora: {r: 64}\n';
    expect(read(withTask({ 'versions/v1/config.yaml': text })).findings).toEqual([]);
  });
});
