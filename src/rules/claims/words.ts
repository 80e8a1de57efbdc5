/** A setting that teams write under several keys and speak of in several words, in English and Chinese. */
interface Concept {
  /** Normalised configuration keys, or their last parts. */
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

const concepts: readonly Concept[] = [
  {
    keys: ['lora.r', 'lora.rank', 'qlora.r', 'dora.r', 'rank', 'r'],
    words: ['lora rank', 'lora r', 'rank', 'r', 'lora', '秩'],
  },
  { keys: ['lora.alpha', 'qlora.alpha', 'dora.alpha', 'alpha'], words: ['lora alpha', 'alpha', '縮放係數'] },
  { keys: ['dropout', 'lora.dropout'], words: ['lora dropout', 'dropout', '丟棄率', '随机失活'] },
  { keys: ['target_modules', 'lora.target_modules'], words: ['target modules', '目標模組', '目标模块'] },
  { keys: ['learning_rate', 'lr'], words: ['learning rate', 'learning-rate', 'lr', '學習率', '学习率'] },
  {
    keys: ['epochs', 'num_epochs', 'num_train_epochs'],
    words: ['epoch', 'epochs', '訓練輪數', '訓練回合', '輪數', '輪次', '回合', '训练轮数', '轮数', '轮次'],
  },
  { keys: ['max_steps', 'steps'], words: ['steps', 'training steps', '步數', '步数'] },
  {
    keys: ['batch_size', 'per_device_train_batch_size', 'train_batch_size'],
    words: ['batch size', 'batch', '批次大小', '批次', '批量', '批大小'],
  },
  {
    keys: ['gradient_accumulation_steps', 'gradient_accumulation'],
    words: ['gradient accumulation', 'grad accum', 'accumulation', '梯度累積', '梯度累积'],
  },
  { keys: ['warmup', 'warmup_ratio', 'warmup_steps'], words: ['warmup', 'warm-up', '暖身', '預熱', '预热'] },
  { keys: ['weight_decay'], words: ['weight decay', '權重衰減', '权重衰减'] },
  {
    keys: ['lr_scheduler', 'lr_scheduler_type', 'scheduler', 'scheduler.type'],
    words: ['scheduler', 'schedule', '排程器', '調度器', '调度器'],
  },
  {
    keys: ['max_seq_length', 'max_seq_len', 'max_length', 'cutoff_len', 'sequence_length'],
    words: [
      'max length',
      'sequence length',
      'context length',
      '序列長度',
      '最大長度',
      '序列长度',
      '最大长度',
    ],
  },
  {
    keys: ['base_model', 'model', 'model_name', 'model_name_or_path'],
    words: ['base model', 'model', '基礎模型', '基底模型', '基座模型', '基础模型', '底模', '模型'],
  },
  { keys: ['method'], words: ['method', '訓練方法', '微調方法', '訓練方式', '训练方法', '方法'] },
  { keys: ['optimizer', 'optim', 'optimizer.type'], words: ['optimizer', 'optimiser', '優化器', '优化器'] },
  {
    keys: ['quantization', 'load_in_4bit', 'load_in_8bit', 'bits'],
    words: ['quantization', 'quantisation', 'quantized', '量化', '4-bit', '8-bit', '4bit', '8bit'],
  },
];

const dataWords = [
  'train count',
  'training samples',
  'training examples',
  'training data',
  'training set',
  'train set',
  'dataset',
  'samples',
  'sample',
  'examples',
  'example',
  'items',
  'rows',
  'records',
  'sentences',
  'data',
  'corpus',
  '訓練樣本',
  '訓練資料',
  '訓練集',
  '訓練數據',
  '訓練筆數',
  '樣本',
  '資料',
  '數據',
  '語料',
  '標註',
  '训练样本',
  '样本',
  '数据',
  '语料',
  '标注',
];

/** Words for the counts of the data record. */
const counts: ReadonlyMap<string, readonly string[]> = new Map([
  ['train_count', dataWords],
  ['valid_count', ['validation', 'valid', 'dev set', '驗證', '验证', ...dataWords]],
  ['test_count', ['test', 'test set', 'evaluation set', '測試', '测试', '評估集']],
]);

const byKey: ReadonlyMap<string, readonly string[]> = new Map(
  concepts.flatMap(({ keys, words }) => keys.map((key) => [key, words] as const)),
);

const lastPart = (key: string): string => key.slice(key.lastIndexOf('.') + 1);

const conceptWords = (key: string): readonly string[] | undefined =>
  counts.get(key) ?? byKey.get(key) ?? byKey.get(lastPart(key));

/** Whether a key is one that a reviewer expects to read about when it changes. */
export const isExpected = (key: string): boolean => conceptWords(key) !== undefined;

/** What people call a setting: its key in several spellings, and the words of its concept. Lower case. */
export function wordsFor(key: string): readonly string[] {
  const spelled = [key, lastPart(key).length >= 3 ? lastPart(key) : key].flatMap((name) => [
    name,
    name.replaceAll('.', '_'),
    name.replaceAll(/[._]/g, ' '),
    name.replaceAll(/[._]/g, '-'),
  ]);
  return [...new Set([...spelled, ...(conceptWords(key) ?? [])])].map((word) => word.toLowerCase());
}

const letter = /[a-z0-9]/;

/**
 * The end of the last place where a word stands in a text, -1 when it does not. Words of Latin letters must stand
 * alone (`r` is no part of `rank`); Chinese has no spaces. Both in lower case.
 */
export function lastEnd(text: string, word: string): number {
  for (let from = text.length; from >= 0; ) {
    const at = text.lastIndexOf(word, from);
    if (at < 0) return -1;
    const end = at + word.length;
    const open = letter.test(word[0] ?? '') && letter.test(text[at - 1] ?? '');
    const close = letter.test(word.at(-1) ?? '') && letter.test(text[end] ?? '');
    if (!open && !close) return end;
    from = at - 1;
  }
  return -1;
}

/** Texts are compared in one width and case: full-width digits and letters are those of ASCII. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
