import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** `NaN`, `Infinity` or `-Infinity` as a bare JSON token: read as not a number, but no JSON. */
const shapes = { token: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/json-nan': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxJsonNan = rule({
  id: 'syntax/json-nan',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'JSON holds `NaN`, `Infinity` or `-Infinity`. The value counts as not a number, and a gate on it fails.',
    why: 'Python writes them by default, but they are no JSON: most other readers refuse the whole file.',
    bad: {
      files: {
        'versions/v1/results.json': '{"loss": NaN}\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 160}\n',
      },
      at: 'versions/v1/results.json:1:10',
    },
    good: {
      files: {
        'versions/v1/results.json': '{"loss": 0.31}\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {test_count: 160}\n',
      },
    },
  },
});
