import { type ArgumentsOf, number } from '../../domain/arguments.ts';
import { versionFacts } from '../../domain/records/version-facts.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt } from '../context.ts';
import { countsItems, dataStating } from './data-record.ts';
import { contradictedKeys } from './two-files.ts';

const shapes = { sum: number, trainCount: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/distribution-sum': ArgumentsOf<typeof shapes>;
  }
}

/** The class distribution does not add up to train_count. */
const distributionSum: VersionCheck<'consistency/distribution-sum'> = (context, version) => {
  const place = dataStating(version, 'classDistribution');
  const trainCount = versionFacts(version).data.trainCount;
  const distribution = place?.data.classDistribution ?? null;
  if (place === null || distribution === null || trainCount === null || !countsItems(context)) return [];
  const contradicted = [...contradictedKeys(version)];
  if (contradicted.some((key) => key === 'train_count' || key.startsWith('class_distribution.'))) return [];
  const sum = [...distribution.values()].reduce((total, count) => total + count, 0);
  if (sum === trainCount) return [];
  const at = placeAt(context, place.source, [...place.prefix, 'class_distribution'], 'key');
  const counted = dataStating(version, 'trainCount');
  const related = counted === null ? null : locationAt(counted.source, [...counted.prefix, 'train_count']);
  return [hit(at, { sum, trainCount }, { related })];
};

export const consistencyDistributionSum = rule({
  id: 'consistency/distribution-sum',
  severity: 'warning',
  shapes,
  checkVersion: distributionSum,
  documentation: {
    what: 'The class distribution does not add up to `train_count`. Not for tasks that count entities or several labels an item.',
    why: 'Items without a label, or counted twice, or a number that was not brought up to date.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n  class_distribution: {positive: 280, negative: 245}\n',
      },
      at: 'versions/v1/lineage.yaml:5:3',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n  class_distribution: {positive: 455, negative: 245}\n',
      },
    },
  },
});
