import { metricWords } from '../../domain/records/metric-name.ts';
import { child, childMap, type MapNode, type Node } from '../tree.ts';

/** What a metric was measured with, by the normal name of the field; the keys under which files have it. */
const fields: readonly (readonly [field: string, keys: RegExp])[] = [
  [
    'harness.version',
    /^(?:harness_version|lm_eval_version|eval_version|evaluate_version|evaluator_version|framework_version)$/,
  ],
  ['harness', /^(?:harness|evaluator|framework|eval_framework)$/],
  ['dataset.hash', /^(?:dataset_hash|dataset_sha\d*|test_hash|test_set_hash|data_hash|dataset_fingerprint)$/],
  ['dataset.version', /^(?:dataset_version|dataset_revision)$/],
  ['dataset', /^(?:dataset|dataset_name|dataset_path|test_set|eval_dataset|benchmark)$/],
  ['prompt.hash', /^(?:prompt_hash|prompt_sha\d*|prompt_template_hash|template_hash)$/],
  ['prompt', /^(?:prompt|prompt_template|prompt_version|template|prompt_name)$/],
  ['system_prompt.hash', /^(?:system_prompt_hash|system_instruction_sha)$/],
  ['system_prompt', /^(?:system_instruction|system_prompt)$/],
  ['chat_template.hash', /^(?:chat_template_hash|chat_template_sha)$/],
  ['chat_template', /^(?:chat_template|apply_chat_template|fewshot_as_multiturn)$/],
  ['judge.model', /^(?:judge_model|judge|grader|grader_model|judge_name|evaluator_model|scorer_model)$/],
  ['judge.prompt_hash', /^(?:judge_prompt_hash|judge_prompt_sha\d*|rubric_hash|grader_prompt_hash)$/],
  ['judge.prompt', /^(?:judge_prompt|judge_prompt_version|rubric|rubric_version)$/],
  ['shots', /^(?:num_fewshot|n_shot|n_shots|shots|few_shot|num_few_shot)$/],
  ['signature', /^(?:signature|bleu_signature|sacrebleu_signature)$/],
  ['task_version', /^(?:task_version)$/],
  ['split', /^(?:test_split|eval_split|split)$/],
];

/** Settings of the decoding, wherever an evaluation has them. */
const decoding =
  /^(?:temperature|top_p|top_k|min_p|do_sample|num_beams|max_new_tokens|max_tokens|max_gen_toks|repetition_penalty|until|stop|seed)$/;
const decodingSections =
  /^(?:decoding|generation_kwargs|gen_kwargs|generation_config|sampling|sampling_params|model_generate_config)$/;
/** Sections in which an evaluation describes itself. */
const ownSections = /^(?:evaluation|eval|eval_config|evaluation_config|instrument|metadata|meta|config)$/;
/** The name of the field `judge` inside a section of that name. */
const nested: ReadonlyMap<string, string> = new Map([
  ['judge', 'judge'],
  ['judge_config', 'judge'],
  ['grader', 'judge'],
  ['dataset', 'dataset'],
  ['prompt', 'prompt'],
  ['harness', 'harness'],
]);

const longest = 200;

function textOf(node: Node): string | null {
  if (node.kind === 'scalar')
    return node.value === null || node.text === '' ? null : node.text.slice(0, longest);
  if (node.kind === 'list')
    return node.items.length === 0
      ? null
      : `[${node.items.map((item) => textOf(item) ?? '').join(', ')}]`.slice(0, longest);
  return null;
}

const keyWords = (key: string): string => metricWords(key).join('_');

/**
 * What a results file says its numbers were measured with, by a dotted name; empty where it says nothing. Hosts, dates,
 * paths and the model itself are no part of it.
 */
export function instrumentOf(root: MapNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  readFields(found, root, '');
  for (const [key, { value }] of root.entries) {
    if (value.kind !== 'map') continue;
    const name = keyWords(key);
    if (ownSections.test(name)) readFields(found, value, '');
    readNested(found, name, value);
    if (ownSections.test(name)) {
      for (const [inner, { value: section }] of value.entries) {
        if (section.kind === 'map') readNested(found, keyWords(inner), section);
      }
    }
  }
  const packages = childMap(childMap(root, 'eval') ?? root, 'packages');
  const version = packages === null ? null : child(packages, 'inspect_ai');
  if (version !== null) found.set('harness.version', textOf(version) ?? '');
  return found;
}

function readFields(found: Map<string, string>, map: MapNode, prefix: string): void {
  for (const [key, { value }] of map.entries) {
    const name = keyWords(key);
    const field = fields.find(([, keys]) => keys.test(prefix === '' ? name : `${prefix}_${name}`))?.[0];
    const text = textOf(value);
    if (field !== undefined && text !== null)
      found.set(field, field === 'signature' ? bareSignature(text) : text);
  }
}

function readNested(found: Map<string, string>, name: string, map: MapNode): void {
  const prefix = nested.get(name);
  for (const [key, { value }] of map.entries) {
    const text = textOf(value);
    if (text === null) continue;
    const inner = keyWords(key);
    if (prefix !== undefined && !/^(?:kappa|n|agreement|samples|sample_ids|shuffled|location)$/.test(inner)) {
      found.set(inner === 'name' ? prefix : `${prefix}.${inner}`, text);
    }
    if (
      decodingSections.test(name) ||
      (decoding.test(inner) && prefix === undefined && ownSections.test(name) && inner !== 'seed')
    ) {
      found.set(`decoding.${inner}`, text);
    }
  }
}

/** A sacrebleu signature without what only the confidence interval needs. */
const bareSignature = (text: string): string =>
  text
    .split('|')
    .filter((part) => !/^(?:bs|seed|ar):/.test(part))
    .join('|');
