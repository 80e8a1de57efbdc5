import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { placedResults } from './placed-results.ts';

/** `used` is the value that counts, `other` the one that does not; both as text. */
const shapes = { metric: text, used: text, other: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/two-values': ArgumentsOf<typeof shapes>;
  }
}

/** A results file states one metric in two places, and they disagree. */
function twoValues(context: RuleContext, version: VersionRecord): readonly Hit<'consistency/two-values'>[] {
  const placed = placedResults(version);
  return (placed?.results.rivals ?? []).flatMap(({ name, value, path }) => {
    const used = placed?.results.metrics.find((metric) => metric.name === name)?.value;
    if (placed === null || used === undefined) return [];
    const place = placeAt(context, placed.source, path);
    return [hit(place, { metric: name, used: String(used), other: String(value) })];
  });
}

export const consistencyTwoValues = rule({
  id: 'consistency/two-values',
  severity: 'warning',
  shapes,
  checkVersion: twoValues,
  documentation: {
    what: 'A results file states one metric in two places with two values: `macro_f1` and `macro avg` of a report. The worse one counts.',
    why: 'Nobody can tell which one was measured.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 9}\n',
        'versions/v1/results.json':
          '{"macro_f1": 0.95, "macro avg": {"precision": 0.2, "recall": 0.2, "f1-score": 0.2, "support": 9}}\n',
      },
      at: 'versions/v1/results.json:1:14',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 9}\n',
        'versions/v1/results.json':
          '{"macro_f1": 0.2, "macro avg": {"precision": 0.2, "recall": 0.2, "f1-score": 0.2, "support": 9}}\n',
      },
    },
  },
});
