import { nearest } from '../domain/nearest.ts';

/**
 * Keys of training configurations as transformers, PEFT, TRL, axolotl and LLaMA-Factory have them, by the last part of a
 * dotted key. A key that is near to one of them is most likely misspelt, and the trainer takes its default in silence.
 */
const known = (
  'adam_beta1 adam_beta2 adam_epsilon attn_implementation auto_find_batch_size base_model base_model_name_or_path bf16 bias ' +
  'bnb_4bit_compute_dtype bnb_4bit_quant_type bnb_4bit_use_double_quant cutoff_len dataloader_num_workers dataset dataset_dir ' +
  'ddp_timeout deepspeed do_eval do_train dropout early_stopping early_stopping_patience eval_batch_size eval_steps ' +
  'eval_strategy evaluation_strategy finetuning_type flash_attention fp16 fsdp gradient_accumulation_steps ' +
  'gradient_checkpointing group_by_length hub_model_id label_smoothing_factor learning_rate load_best_model_at_end ' +
  'load_in_4bit load_in_8bit logging_steps lora_alpha lora_dropout lora_rank lora_bias lora_plus min_length min_steps min_epochs max_epochs max_tokens max_new_tokens load_in_16bit adam_beta3 lora_target lr_scheduler ' +
  'lr_scheduler_type max_grad_norm max_length max_prompt_length max_samples max_seq_length max_steps metric_for_best_model ' +
  'micro_batch_size mixed_precision model_name model_name_or_path modules_to_save neftune_noise_alpha num_epochs ' +
  'num_train_epochs optimizer output_dir overwrite_output_dir packing per_device_eval_batch_size ' +
  'per_device_train_batch_size precision quantization quantization_bit remove_unused_columns report_to ' +
  'resume_from_checkpoint save_steps save_strategy save_total_limit scheduler sequence_len target_modules task_type ' +
  'tokenizer train_batch_size train_on_inputs trust_remote_code use_lora use_dora use_qlora use_peft use_rslora val_set_size warmup_ratio warmup_steps ' +
  'weight_decay temperature optimiser dataset_path model_path model_type task_name test_batch_size valid_batch_size epochs batch_size method alpha'
).split(' ');
const names: ReadonlySet<string> = new Set(known);

/** Below this length too many words are near to each other. */
const shortest = 6;

/** The known key that a person most likely meant by the last part of a key; null where the key may be one of its own. */
export function likelyKey(part: string): string | null {
  const name = part.toLowerCase();
  if (names.has(name) || name.length < shortest) return null;
  const likely = nearest(
    part,
    known.filter((key) => key.length >= shortest),
  );
  // Another beginning is another word (`val_steps`), and so is a plural.
  if (likely === null || likely[0] !== name[0] || `${likely}s` === name || likely === `${name}s`) return null;
  return likely;
}
