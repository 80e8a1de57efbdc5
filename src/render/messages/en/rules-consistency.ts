import type { RulesOf } from '../../../domain/findings/rules.ts';
import { code, join, t } from '../../text.ts';
import type { RuleSentences } from '../sentence.ts';

const sources = {
  support: t`the supports of the classes`,
  confusion: t`the confusion matrix`,
  predictions: t`the predictions`,
  'sample-count': t`the results' own count`,
};

export const consistency: RuleSentences<RulesOf<'consistency'>> = {
  'consistency/results-differ': ({ metric, lineage, results, file }) =>
    t`${code(metric)} is ${code(lineage)} here and ${code(results)} in ${code(file)}.`,
  'consistency/missing': ({ key, file }) => t`${code(key)} is stated here but is not in ${code(file)}.`,
  'consistency/config-differs': ({ key, lineage, config, file }) =>
    t`${code(key)} is ${code(lineage)} here and ${code(config)} in ${code(file)}.`,
  'consistency/data-differs': ({ key, lineage, snapshot, file }) =>
    t`${code(key)} is ${code(lineage)} here and ${code(snapshot)} in ${code(file)}.`,
  'consistency/model-differs': ({ key, lineage, info, file }) =>
    t`${code(key)} is ${code(lineage)} here and ${code(info)} in ${code(file)}.`,
  'consistency/distribution-sum': ({ sum, trainCount }) =>
    t`The class distribution adds up to ${sum}, while ${code('train_count')} is ${trainCount}.`,
  'consistency/source-hash': ({ hash }) =>
    t`${code('source_hash')} ${code(hash)} is not the beginning of any common hash of ${code('data_source.yaml')}.`,
  'consistency/f1': ({ label, f1, precision, recall, expected }) =>
    t`The f1 of ${code(label)} is ${code(f1)}, but precision ${code(precision)} and recall ${code(recall)} give ${code(expected)}.`,
  'consistency/macro-f1': ({ metric, value, mean }) =>
    t`${code(metric)} is ${code(value)}, but the mean of the classes is ${code(mean)}.`,
  'consistency/accuracy': ({ value, expected, from }) =>
    t`The accuracy is ${code(value)}, but ${sources[from]} give ${code(expected)}.`,
  'consistency/refuted': ({ metric, value, expected, from }) =>
    t`${code(metric)} is ${code(value)}, but ${sources[from]} give ${code(expected)}.`,
  'consistency/impossible-share': ({ metric, value, items, fits }) => {
    const other =
      fits.length === 0
        ? t``
        : t`; ${join(
            fits.map((count) => t`${count}`),
            ' or ',
          )} fits`;
    return t`${code(metric)} ${code(value)} is no share of ${items} items${other}.`;
  },
  'consistency/test-count': ({ testCount, found, from }) =>
    t`${code('test_count')} is ${testCount}, but ${sources[from]} make ${found}.`,
  'consistency/confusion': ({ label, score, value, expected }) =>
    t`The ${code(score)} of ${code(label)} is ${code(value)}, but the confusion matrix gives ${code(expected)}.`,
  'consistency/two-values': ({ metric, used, other }) =>
    t`${code(metric)} has two values in this file, ${code(used)} and ${code(other)}; the worse one counts.`,
  'consistency/no-data': () =>
    t`There are results, but neither ${code('data_snapshot.json')} nor ${code('data')} says on what data.`,
};
