import { type ArgumentsOf, number, oneOf } from '../../domain/arguments.ts';
import { computedFrom } from '../../domain/findings/argument-values.ts';
import { versionFacts } from '../../domain/records/version-facts.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { itemCounts } from './item-counts.ts';
import { placedResults } from './placed-results.ts';
import { contradictedKeys } from './two-files.ts';

const shapes = { testCount: number, found: number, from: oneOf(computedFrom) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/test-count': ArgumentsOf<typeof shapes>;
  }
}

/** test_count is not the number of items that were evaluated. The first place that says otherwise speaks for all. */
export const testCount: VersionCheck<'consistency/test-count'> = (context, version) => {
  const stated = versionFacts(version).data.testCount;
  if (stated === null || contradictedKeys(version).has('test_count')) return [];
  const wrong = itemCounts(context, version, placedResults(version)).find((count) => count.items !== stated);
  if (wrong === undefined) return [];
  const args = { testCount: stated, found: wrong.items, from: wrong.from };
  const { lineage, dataSnapshot } = version;
  const holder =
    lineage.state === 'read' && lineage.value.data?.testCount != null
      ? { source: lineage.source, path: ['data', 'test_count'] }
      : dataSnapshot.state === 'read'
        ? { source: dataSnapshot.source, path: ['test_count'] }
        : null;
  const related = holder === null ? null : { file: holder.source.file, ...holder.source.at(holder.path) };
  return [hit(wrong.place, args, { related })];
};

export const consistencyTestCount = rule({
  id: 'consistency/test-count',
  severity: 'warning',
  shapes,
  checkVersion: testCount,
  documentation: {
    what: "`test_count` is not the number of items that were evaluated, by the results' own count, the confusion matrix, the supports or the predictions.",
    why: 'How sure a result is follows from this number, and a test set that changed makes results incomparable.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
      at: 'versions/v1/lineage.yaml:8:3',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 200}\nresults:\n  per_class:\n    a: {precision: 0.9, recall: 0.82}\n    b: {precision: 0.8, recall: 0.89}\n  confusion_matrix: [[90, 20], [10, 80]]\n',
      },
    },
  },
});
