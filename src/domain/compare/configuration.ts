import type { Config, ConfigValue } from '../records/records.ts';
import type { ConfigChange } from './comparison.ts';

/** The order in which people read a configuration; keys outside follow alphabetically. */
const usualOrder = [
  'base_model',
  'base_model_name_or_path',
  'model',
  'model_id',
  'model_name',
  'model_name_or_path',
  'pretrained_model_name_or_path',
  'method',
  'stage',
  'finetuning_type',
  'adapter',
  'peft_type',
  'task_type',
  'lora',
  'qlora',
  'quantization',
  'load_in_4bit',
  'load_in_8bit',
  'epochs',
  'num_train_epochs',
  'max_steps',
  'learning_rate',
  'lr',
  'lr_scheduler',
  'lr_scheduler_type',
  'warmup_ratio',
  'warmup_steps',
  'batch_size',
  'per_device_train_batch_size',
  'gradient_accumulation_steps',
  'max_seq_length',
  'max_length',
  'weight_decay',
  'optimizer',
  'seed',
];
const loraOrder = ['lora.r', 'lora.alpha', 'lora.dropout', 'lora.target_modules'];

/**
 * Keys whose change makes another kind of model, as axolotl, LLaMA-Factory, PEFT, TRL and transformers call them: base model,
 * method, adapter. The last part of a dotted key counts.
 */
const majorKeys = new Set([
  'base_model',
  'base_model_name',
  'base_model_name_or_path',
  'base_model_config',
  'base_model_revision',
  'model',
  'model_id',
  'model_name',
  'model_name_or_path',
  'model_path',
  'model_type',
  'model_revision',
  'pretrained_model_name_or_path',
  'method',
  'training_method',
  'train_type',
  'training_type',
  'finetuning_type',
  'finetune_method',
  'stage',
  'rl',
  'adapter',
  'adapter_name',
  'peft_type',
  'peft_method',
  'use_peft',
  'use_lora',
  'use_dora',
  'use_rslora',
]);

/** Lists that are sets: their order says nothing. */
const setKeys =
  /(?:^|\.)(?:(?:lora_)?target_modules|target_parameters|modules_to_save|exclude_modules|lora_modules_to_save|unfrozen_parameters|layers_to_transform|trainable_modules|additional_target|lora_target(?:_modules)?|target|callbacks|report_to|special_tokens|tags)$/;

/** The part of a dotted key that people take as one setting: `lora.r` and `lora.alpha` are both `lora`. */
export const configGroup = (key: string): string => key.split('.')[0] ?? key;

const rank = (order: readonly string[], key: string) => {
  const index = order.indexOf(key);
  return index < 0 ? order.length : index;
};

function compareKeys(a: string, b: string): number {
  const byGroup = rank(usualOrder, configGroup(a)) - rank(usualOrder, configGroup(b));
  const byKey = rank(loraOrder, a) - rank(loraOrder, b);
  return byGroup || byKey || (a < b ? -1 : 1);
}

/** Differences below 1e-9 relative are none: they come from writing a number down, not from changing it. */
export const sameNumber = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
]);

/** A setting by its meaning: `yes` is true, `5e-5` a number, nothing and an empty text or list as if it were not there. */
function meaningOf(key: string, value: ConfigValue | undefined): ConfigValue | undefined {
  if (value === null || value === undefined || value === '' || value === '[]' || value === '{}')
    return undefined;
  if (typeof value !== 'string') return value;
  const truth = truths.get(value.toLowerCase());
  if (truth !== undefined) return truth;
  if (/^-?\d+(?:\.\d*)?(?:[eE][-+]?\d{1,2})?$/.test(value) && value.length < 16) return Number(value);
  const items = setKeys.test(key) ? /^\[(.*)\]$/s.exec(value)?.[1] : undefined;
  return items === undefined ? value : `[${items.split(', ').sort().join(', ')}]`;
}

/** Whether two values of one setting mean the same. */
export function sameSetting(
  key: string,
  before: ConfigValue | undefined,
  after: ConfigValue | undefined,
): boolean {
  const [a, b] = [meaningOf(key, before), meaningOf(key, after)];
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  return a === b;
}

/** (candidate − baseline) ÷ |baseline|, a ratio; null when either is no finite number or the baseline is zero. */
export function relativeChange(baseline: unknown, candidate: unknown): number | null {
  if (typeof baseline !== 'number' || typeof candidate !== 'number' || baseline === 0) return null;
  const change = (candidate - baseline) / Math.abs(baseline);
  return Number.isFinite(change) ? change : null;
}

/**
 * The configuration keys whose values differ, in the order in which people read a configuration. Empty when a side
 * states no configuration at all: then nothing is known to have changed.
 */
export function compareConfig(baseline: Config, candidate: Config): readonly ConfigChange[] {
  if (baseline.size === 0 || candidate.size === 0) return [];
  const keys = new Set([...baseline.keys(), ...candidate.keys()]);
  return [...keys]
    .sort(compareKeys)
    .map((key) => ({ key, before: baseline.get(key)?.value, after: candidate.get(key)?.value }))
    .filter(({ key, before, after }) => !sameSetting(key, before, after))
    .map(({ key, before, after }) => ({
      key,
      baseline: before,
      candidate: after,
      relativeChange: relativeChange(before, after),
      major: majorKeys.has(key.split('.').at(-1) ?? key),
    }));
}
