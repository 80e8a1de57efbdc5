import { metricWords, splitName } from '../../domain/records/metric-name.ts';
import type { NumberKind, ReadingRule } from '../../domain/records/results.ts';

/** What a key says that its number is, when it is no metric; null where it may be one. */
export interface NamedKind {
  readonly kind: Exclude<NumberKind, 'metric' | 'share' | 'runs'>;
  readonly rule: ReadingRule;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is counted: with a number of them before or behind it, a count. */
const items =
  'sample samples example examples item items question questions problem problems instance instances case cases row ' +
  'rows prompt prompts conversation conversations sentence sentences utterance utterances document documents doc docs ' +
  'query queries pair pairs trial trials test tests record records entry entries task tasks point points datapoints ' +
  'words tokens chars characters entities spans labels classes class images texts turns dialogs dialogues files runs';
const itemWords = words(items);
const numberWords = words('n num number count counts total nb no');
/** Outcomes that are counted. Alone they are a count where the value is a whole number. */
const outcomes = words(
  'correct incorrect wrong right passed passes failed failures fails success successes successful wins losses ties ' +
    'draws hits misses errors errored exceptions timeouts skipped attempted completed evaluated scored unscored solved ' +
    'unsolved refused refusals answered unanswered invalid missing crashed insertions deletions substitutions matches ' +
    'tp fp tn fn true_positives false_positives true_negatives false_negatives positives negatives',
);

/** Settings and what a run took, by their whole name. */
const settings = words(
  'step steps epoch epochs iteration iterations iter iters lr learning_rate seed seeds grad_norm gradient_norm ' +
    'weight_decay dropout temperature top_p top_k min_p k port limit threshold best_threshold runtime elapsed time ' +
    'wall_time walltime duration start_time end_time date timestamp created_at started_at completed_at version ' +
    'parameters params num_parameters model_size vocab_size n_params memory gpu_memory peak_memory max_memory rank ' +
    'num_fewshot n_shot n_shots shots few_shot fewshot num_beams beam_size num_return_sequences world_size n_gpu num_gpus ' +
    'num_workers bootstrap_iters bootstrap_samples repeats best_metric best_step best_epoch lora_r lora_alpha ' +
    'confidence_level ci_level significance_level level brevity_penalty length_ratio translation_length reference_length ' +
    'hyp_len ref_len sys_len sample_len gen_len cost total_cost fold year month day size bytes',
);
/** Settings by the last word, or by the last two. */
const settingEnds = words(
  'steps epochs epoch step seed limit lr flos flops runtime version size parameters params timestamp iterations iters fewshot ' +
    'shots beams workers gpus gpu length len decay warmup dropout temperature memory mb gb bytes',
);
const settingPairs =
  /(?:^|_)(?:(?:samples|steps|examples|batches|iterations|it)_per_(?:second|sec|s)|learning_rate|grad_norm|warmup_ratio|batch_size|rank_size|wall_time|(?:train|training|eval|evaluation|total|start|end|elapsed|run|wall)_time(?:_(?:s|sec|seconds|ms))?|(?:train|training|evaluation|total|total_evaluation|wall|elapsed)(?:_time)?_(?:seconds|secs|minutes|hours|duration)|(?:max|min)_(?:new_)?(?:tokens|length|seq_length|seq_len|steps|epochs|samples)|duration_ms|latency_total_ms|total_latency_ms)$/;

const errorEnds = /(?:^|[_. -])(?:stderr|std_err|std_error|standard_error|sem)(?:,[^,]*)?$/;
const boundEnds =
  /(?:^|[_. -])(?:ci(?:_?\d\d?)?(?:_(?:low|lower|high|upper|lo|hi))?|(?:confidence|conf)_?(?:interval|int|mean|var)?(?:_(?:low|lower|high|upper))?|lower|upper|low|high|(?:lower|upper)_bound|ci_(?:half_width|width)|half_width|margin_of_error)$/;
const pValues = /(?:^|[_. -])(?:p_?val(?:ue)?s?|p)$/;
const spreadEnds =
  /(?:^|[_. -])(?:std|stdev|std_dev|stddev|sd|variance|var|min|max|median|iqr|q1|q3|p25|p75)$/;

const named = (kind: NamedKind['kind'], rule: ReadingRule): NamedKind => ({ kind, rule });

/** Greek letters and short names that are settings of LoRA when whole numbers, and statistics when fractions. */
const wholeSettings = words('r alpha rank d dim n_layers layers heads');

/**
 * What the name of a number says that it is, where that is no metric.
 * @param siblings the keys that stand in the same mapping, this one included
 */
export function namedKind(key: string, value: number, siblings: ReadonlySet<string>): NamedKind | null {
  const { bare } = splitName(key.replace(/^_+/, ''));
  const parts = metricWords(bare);
  const name = parts.join('_');
  if (name === '') return null;
  if (errorEnds.test(name) || errorEnds.test(bare)) return named('standard-error', 'error-name');
  if (pValues.test(name) && (name !== 'p' || siblings.size > 1)) return named('p-value', 'p-value-name');
  if (isBound(name, siblings)) return named('bound', 'bound-name');
  if (isSpread(name, bare, key, siblings)) return named('spread', 'spread-name');
  if (name === 'support' || name.endsWith('_support')) return named('support', 'support-name');
  if (isCount(bare, parts, value, siblings)) return named('count', 'count-name');
  return isSetting(name, parts, value) ? named('setting', 'setting-name') : null;
}

function isBound(name: string, siblings: ReadonlySet<string>): boolean {
  if (!boundEnds.test(name)) return false;
  // `low`, `high`, `lower`, `upper`, and `confidence` alone may be anything: not beside their middle or each other.
  if (/^(?:low|lower|high|upper)$/.test(name)) return siblings.size > 1;
  return name !== 'confidence' && !/_(?:confidence|conf)$/.test(name);
}

function isSpread(name: string, bare: string, key: string, siblings: ReadonlySet<string>): boolean {
  if (!spreadEnds.test(name)) return false;
  const stem = key.slice(0, key.length - (/[_. -]?[a-z0-9]+$/i.exec(bare)?.[0].length ?? 0));
  if (stem === '' || stem === splitName(key).prefix) {
    return ['mean', 'value', 'score', 'average', 'avg', 'mid'].some((middle) => siblings.has(middle));
  }
  return [stem, `${stem}_mean`, `${stem}_avg`].some((other) => siblings.has(other));
}

/** A count of items or outcomes by its name: `n`, `num_samples`, `n_questions`, `eval_samples`, `accuracy_count`, `correct`. */
function isCount(
  bare: string,
  parts: readonly string[],
  value: number,
  siblings: ReadonlySet<string>,
): boolean {
  const whole = Number.isInteger(value) && value >= 0;
  const [first = '', ...rest] = parts;
  const last = parts.at(-1) ?? '';
  if (!whole) return false;
  if (/^(?:n|N|count|total|support)$/.test(bare)) return true;
  if (numberWords.has(last) && parts.length > 1 && last !== 'no') return true;
  if (['n', 'num', 'nb'].includes(first) && rest.length > 0 && !rest.includes('rate')) return true;
  if (
    ['number', 'total', 'count'].includes(first) &&
    rest.some((word) => itemWords.has(word) || outcomes.has(word))
  ) {
    return true;
  }
  if (itemWords.has(last) && !parts.some((word) => word === 'per' || word === 'mean' || word === 'avg'))
    return true;
  const name = parts.join('_');
  if (/(?:^|_)test_(?:size|set_size)$/.test(`test_${name}`) && name === 'size') return true;
  if (!outcomes.has(name) && !outcomes.has(last)) return false;
  return value > 1 || /s$/.test(last) || [...siblings].some((key) => key !== bare && isItemCountName(key));
}

function isSetting(name: string, parts: readonly string[], value: number): boolean {
  if (settings.has(name) || settingPairs.test(name)) return !(name === 'k' && !Number.isInteger(value));
  if (wholeSettings.has(name)) return Number.isInteger(value) && Math.abs(value) > 1;
  const last = parts.at(-1) ?? '';
  if (!settingEnds.has(last) || parts.length < 2) return false;
  // `edit_length` may be a metric of an output; `max_length`, `eval_steps` and `lora_dropout` never are.
  return !parts.some((word) =>
    ['error', 'accuracy', 'acc', 'f1', 'rate', 'score', 'loss', 'latency'].includes(word),
  );
}

const itemCountNames =
  /^(?:n|count|total|size|(?:n|num|nb|number_of|total|count_of|no_of)_(?:test_|eval_|evaluated_|scored_|total_)?(?:samples?|examples?|items?|questions?|problems?|instances?|cases?|rows?|prompts?|conversations?|sentences?|utterances?|documents?|docs?|quer(?:y|ies)|pairs?|trials?|tests?|records?|entries|tasks?|points?|datapoints|dialogues?|texts?|images?|turns?)|(?:sample|example|item|question|problem|instance|case|row|prompt|test|eval|doc|query|sentence|record|task)s?_(?:count|size|total|n|num)|samples?|examples?|questions?|problems?|instances?|items|cases|prompts|scored_samples|completed_samples|evaluated|n_test|num_test|n_eval|num_eval|test_set_size)$/;

/** Whether a key names the number of items that were evaluated: `n`, `n_questions`, `eval_samples`, `test_count`. */
export function isItemCountName(key: string): boolean {
  const { split, bare } = splitName(key);
  if (split === 'train') return false;
  return [bare, key].some((text) => itemCountNames.test(metricWords(text).join('_')));
}

/** Items that were asked and got no result, by the name of their count. A failed test has a result, an error has none. */
export const isMissingName = (key: string): boolean =>
  /^(?:(?:n|num|number_of|total)_)?(?:errors|errored|error_count|errors_count|exceptions|timeouts?|timed_out|timeout_count|skipped|skips|unscored|unscored_samples|missing|crashed|unanswered|no_result|failed_requests|api_errors)(?:_(?:count|samples|items))?$/.test(
    metricWords(splitName(key).bare).join('_'),
  );

/** Items that were tried or finished, by the name of their count: n where nothing else says it. */
export const isAttemptedName = (key: string): boolean =>
  /^(?:(?:n|num|number_of|total)_)?(?:attempted|asked|requested|original|total_samples)$/.test(
    metricWords(splitName(key).bare).join('_'),
  );

/** Items that count for a share, by the name of their count. */
export const isNumeratorName = (key: string): boolean =>
  /^(?:(?:n|num|nb|number_of|total|count)_)?(?:correct|right|passed|passes|pass|success|successes|successful|wins|won|hits|matches|matched|solved|true|refusals|refused|positives|accepted)(?:_(?:count|number|n|samples|items))?$|_(?:count|number)$|(?:^|_)(?:num|n)_[a-z]+$/.test(
    metricWords(splitName(key).bare).join('_'),
  );

/** Sections whose numbers say how it was run. */
const settingSections =
  /^(?:configs?|configuration|args|arguments|(?:.*_)?args|(?:.*_)?kwargs|params|parameters|(?:.*_)?params|hyper_?param(?:eter)?s|hparams|settings|(?:.*_?)options|training_(?:args|arguments|config)|env|environment|git|versions?|n-shot|n-samples|higher_is_better|dataset|datasets|data_snapshot|lora|peft|peft_config|meta|metadata|system(?:_info)?|usage|model_usage|role_usage|token_?usage|tokens|task_hashes|packages|runtime|timing|timings|hardware|stateful_callbacks|plan|eval_config|generation_config|_wandb|judge|decoding|agreement|group_subtasks|class_distribution|label_counts|model_generate_config)$/i;

/** Whether a section of that name holds settings. */
export const isSettingSection = (key: string): boolean => settingSections.test(key);
