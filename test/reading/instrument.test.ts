import { describe, expect, test } from 'vitest';
import { judgeFiles, type PullFiles, reasonCodes, wordOf } from './judge-files.ts';

type Json = { readonly [key: string]: unknown };

/** A gain of five points on 2,000 items: it is adopted wherever nothing stands against the comparison. */
const scores = [{ accuracy: 0.85 }, { accuracy: 0.9 }] as const;
const pull = (before: Json, after: Json): PullFiles => ({
  before: { ...scores[0], n: 2000, ...before },
  after: { ...scores[1], n: 2000, ...after },
  criteria: 'primary_metric: accuracy, threshold: 0.5',
  lineage: 'data: {test_count: 2000}\n',
});

/** One row a field: what it is called in a report, and the two files that differ in nothing else. */
const pairs: readonly (readonly [field: string, before: Json, after: Json])[] = [
  ['harness', { harness: 'lm-eval' }, { harness: 'inspect' }],
  ['harness.version', { harness_version: '0.4.3' }, { harness_version: '0.4.13' }],
  ['harness.version', { harness: { name: 'a', version: '1.2' } }, { harness: { name: 'a', version: '1.3' } }],
  ['harness.version', { evaluator_version: '2.1' }, { evaluator_version: '2.2' }],
  ['dataset', { dataset: 'squad' }, { dataset: 'squad_v2' }],
  ['dataset', { evaluation: { benchmark: 'mmlu' } }, { evaluation: { benchmark: 'mmlu-pro' } }],
  ['dataset.hash', { dataset_hash: 'sha256:aa11' }, { dataset_hash: 'sha256:bb11' }],
  ['dataset.hash', { test_set_hash: '11aa' }, { test_set_hash: '11ab' }],
  ['dataset.version', { dataset_revision: 'main' }, { dataset_revision: 'v2' }],
  ['dataset.version', { dataset: { name: 'a', version: 1 } }, { dataset: { name: 'a', version: 2 } }],
  ['prompt', { prompt_template: 'Q: {q}' }, { prompt_template: 'Question: {q}' }],
  ['prompt.hash', { prompt_hash: 'c0ffee' }, { prompt_hash: 'c0ffef' }],
  ['prompt.hash', { evaluation: { promptHash: '01' } }, { evaluation: { promptHash: '02' } }],
  ['system_prompt', { system_instruction: 'Be brief.' }, { system_instruction: 'Be kind.' }],
  ['system_prompt.hash', { system_instruction_sha: 'aa' }, { system_instruction_sha: 'ab' }],
  ['chat_template', { apply_chat_template: true }, { apply_chat_template: false }],
  ['chat_template.hash', { chat_template_sha: '9f' }, { chat_template_sha: '8f' }],
  ['judge.model', { judge_model: 'gpt-4o' }, { judge_model: 'gpt-4o-mini' }],
  ['judge.model', { judge: { model: 'a', prompt: 'p' } }, { judge: { model: 'b', prompt: 'p' } }],
  ['judge.model', { eval_config: { 'grader-model': 'a' } }, { eval_config: { 'grader-model': 'b' } }],
  ['judge.prompt', { rubric_version: 'v1' }, { rubric_version: 'v2' }],
  ['judge.prompt_hash', { judge_prompt_hash: '0a' }, { judge_prompt_hash: '0b' }],
  ['judge.temperature', { judge: { temperature: 0 } }, { judge: { temperature: 0.7 } }],
  ['shots', { num_fewshot: 5 }, { num_fewshot: 0 }],
  ['shots', { config: { n_shot: 0 } }, { config: { n_shot: 25 } }],
  ['signature', { signature: 'nrefs:1|tok:13a' }, { signature: 'nrefs:1|tok:zh' }],
  ['split', { test_split: 'test' }, { test_split: 'validation' }],
  ['task_version', { task_version: 1 }, { task_version: 2 }],
  ['decoding.temperature', { decoding: { temperature: 0 } }, { decoding: { temperature: 1 } }],
  ['decoding.max_new_tokens', { config: { max_new_tokens: 256 } }, { config: { max_new_tokens: 64 } }],
  ['decoding.until', { generation_kwargs: { until: ['\n'] } }, { generation_kwargs: { until: ['\n\n'] } }],
  ['decoding.do_sample', { gen_kwargs: { do_sample: false } }, { gen_kwargs: { do_sample: true } }],
];

/** Every mapping with its keys the other way round. */
function reversed(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const asJson = (value: unknown): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};

/** Where and when an evaluation ran says nothing of what was measured. */
const runs = [
  { hostname: 'gpu-01', date: '2026-01-01T10:00:00Z', run_id: 'a1', user: 'ann', output_path: '/tmp/a' },
  { hostname: 'gpu-02', date: '2026-01-05T11:30:00Z', run_id: 'b2', user: 'bo', output_path: '/tmp/b' },
] as const;

const changed = (files: PullFiles) =>
  judgeFiles(files).comparability.reasons.flatMap((one) =>
    one.code === 'instrument-changed' ? [one.args.field] : [],
  );

describe('what the numbers were measured with', () => {
  test('there are thirty pairs and more', () => expect(pairs.length).toBeGreaterThanOrEqual(30));

  test.each(pairs)('another %s is named, and nothing else: %j, %j', (field, before, after) => {
    expect(changed(pull(before, after))).toEqual([field]);
    expect(wordOf(judgeFiles(pull(before, after)))).not.toBe('adopt');
  });

  test.each(pairs)('the same %s on another day and host is named nowhere: %j', (_, same) => {
    const other = asJson(reversed({ ...runs[1], ...same }));
    const judged = judgeFiles(pull({ ...runs[0], ...same }, other));
    expect(reasonCodes(judged).filter((code) => /instrument|measured/.test(code))).toEqual([]);
    expect(judged.comparability.reasons).toEqual([]);
    expect(wordOf(judged)).toBe('adopt');
  });

  test.each(pairs)('a %s of which one side says nothing is said, and judged: %j', (field, before) => {
    for (const files of [pull(before, {}), pull({}, before)]) {
      const judged = judgeFiles(files);
      const unsaid = judged.notes.flatMap((one) =>
        one.code === 'instrument-unknown' ? one.args.fields : [],
      );
      expect(unsaid).toContain(field);
      expect(judged.comparability.comparable).toBe(true);
    }
  });

  test.each([
    ['a hash that is shortened', { dataset_hash: 'sha256:aa11bb22' }, { dataset_hash: 'aa11' }],
    ['a truth value in another form', { apply_chat_template: true }, { apply_chat_template: 'True' }],
    ['a number in another form', { decoding: { temperature: 0 } }, { decoding: { temperature: '0.0' } }],
    [
      'the seed of an interval',
      { signature: 'nrefs:1|bs:1000|seed:1' },
      { signature: 'nrefs:1|bs:500|seed:2' },
    ],
    ['another spelling of the key', { judge_model: 'a' }, { judgeModel: 'a' }],
  ])('%s is no change', (_, before, after) => {
    expect(changed(pull(before, after))).toEqual([]);
  });
});
