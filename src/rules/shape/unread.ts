import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { valueKinds } from '../../domain/findings/argument-values.ts';
import { rule } from '../card.ts';

const shapes = { key: text, found: oneOf(valueKinds) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/unread': ArgumentsOf<typeof shapes>;
  }
}

export const shapeUnread = rule({
  id: 'shape/unread',
  severity: 'notice',
  shapes,
  documentation: {
    what: 'A list or mapping of numbers in a results file is taken for nothing: it is no metric, no class and no list of runs.',
    why: 'A score that stands in a form which nobody reads is not judged, and its absence looks like a pass.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 40}\n',
        'versions/v1/results.json': '{"accuracy": 0.8, "roc_curve": [0.1, 0.4, 0.9]}\n',
      },
      at: 'versions/v1/results.json:1:32',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 40}\n',
        'versions/v1/results.json': '{"accuracy": 0.8, "auc": [0.71, 0.74, 0.79]}\n',
      },
    },
  },
});
