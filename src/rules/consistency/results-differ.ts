import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt } from '../context.ts';
import { agree, written } from '../numbers.ts';
import { numbersOf } from './placed-numbers.ts';

const shapes = { metric: text, lineage: text, results: text, file: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/results-differ': ArgumentsOf<typeof shapes>;
  }
}

/** lineage.yaml and results.json state one metric differently. */
export const resultsDiffer: VersionCheck<'consistency/results-differ'> = (context, { lineage, results }) => {
  if (lineage.state !== 'read' || results.state !== 'read' || lineage.value.results === null) return [];
  const other = numbersOf(results.value);
  return [...numbersOf(lineage.value.results)].flatMap(
    ([metric, number]): readonly Hit<'consistency/results-differ'>[] => {
      const counterpart = other.get(metric);
      if (counterpart === undefined || agree(number, counterpart)) return [];
      const args = {
        metric,
        lineage: written(number),
        results: written(counterpart),
        file: results.file,
      };
      const related = locationAt(results.source, counterpart.path);
      return [hit(placeAt(context, lineage.source, number.path), args, { related })];
    },
  );
};

export const consistencyResultsDiffer = rule({
  id: 'consistency/results-differ',
  severity: 'error',
  shapes,
  checkVersion: resultsDiffer,
  documentation: {
    what: 'lineage.yaml and results.json state a metric differently. A number with fewer digits may be the other one rounded.',
    why: 'One of the two was edited or comes from another run; the report shows only one of them.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.82\n',
        'versions/v1/results.json': '{"accuracy": 0.72}\n',
      },
      at: 'versions/v1/lineage.yaml:5:13',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.82\n',
        'versions/v1/results.json': '{"accuracy": 0.8187}\n',
      },
    },
  },
});
