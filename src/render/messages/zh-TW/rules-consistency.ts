import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, join, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const sources = {
  support: t`各類別的 support`,
  confusion: t`混淆矩陣`,
  predictions: t`預測紀錄`,
  'sample-count': t`評估結果自己的筆數`,
};

export const consistency: RuleSentences<RulesOf<'consistency'>> = {
  'consistency/results-differ': ({ metric, lineage, results, file }) =>
    t`${code(metric)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(results)}。`,
  'consistency/missing': ({ key, file }) => t`這裡寫了 ${code(key)}，${code(file)} 卻沒有。`,
  'consistency/config-differs': ({ key, lineage, config, file }) =>
    t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(config)}。`,
  'consistency/data-differs': ({ key, lineage, snapshot, file }) =>
    t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(snapshot)}。`,
  'consistency/model-differs': ({ key, lineage, info, file }) =>
    t`${code(key)} 在這裡是 ${code(lineage)}，在 ${code(file)} 卻是 ${code(info)}。`,
  'consistency/distribution-sum': ({ sum, trainCount }) =>
    t`類別分布合計 ${sum}，${code('train_count')} 卻是 ${trainCount}。`,
  'consistency/source-hash': ({ hash }) =>
    t`${code('source_hash')} ${code(hash)} 不是 ${code('data_source.yaml')} 任何常見雜湊值的開頭。`,
  'consistency/f1': ({ label, f1, precision, recall, expected }) =>
    t`${code(label)} 的 f1 是 ${code(f1)}，但由 precision ${code(precision)} 和 recall ${code(recall)} 算出 ${code(expected)}。`,
  'consistency/macro-f1': ({ metric, value, mean }) =>
    t`${code(metric)} 是 ${code(value)}，但各類別的平均是 ${code(mean)}。`,
  'consistency/accuracy': ({ value, expected, from }) =>
    t`accuracy 是 ${code(value)}，但由${sources[from]}算出 ${code(expected)}。`,
  'consistency/refuted': ({ metric, value, expected, from }) =>
    t`${code(metric)} 是 ${code(value)}，但由${sources[from]}算出 ${code(expected)}。`,
  'consistency/impossible-share': ({ metric, value, items, fits }) => {
    const other =
      fits.length === 0
        ? t``
        : t`，${join(
            fits.map((count) => t`${count}`),
            '或',
          )} 筆才對得上`;
    return t`${code(metric)} ${code(value)} 不可能是 ${items} 筆的占比${other}。`;
  },
  'consistency/test-count': ({ testCount, found, from }) =>
    t`${code('test_count')} 是 ${testCount}，但${sources[from]}共 ${found} 筆。`,
  'consistency/confusion': ({ label, score, value, expected }) =>
    t`${code(label)} 的 ${code(score)} 是 ${code(value)}，但由混淆矩陣算出 ${code(expected)}。`,
  'consistency/two-values': ({ metric, used, other }) =>
    t`此檔案中 ${code(metric)} 有 ${code(used)} 與 ${code(other)} 兩個值；以較差者為準。`,
  'consistency/no-data': () =>
    t`有評估結果，但 ${code('data_snapshot.json')} 和 ${code('data')} 都沒有說明所用的資料。`,
};
