import { type ArgumentsOf, number } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** Sizes in bytes. */
const shapes = { bytes: number, limit: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/too-large': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxTooLarge = rule({
  id: 'syntax/too-large',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A YAML file has more than 64 KiB, a JSON file more than 1 MiB, results.json and predictions.jsonl more than 8 MiB.',
    why: 'Records are small; parsers take seconds to minutes for large files that were made for it.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': {
          get text() {
            return `version: v1\nchanges: [first version]\nnotes: ${'x'.repeat(70_000)}\n`;
          },
          shown: 'version: v1\nchanges: [first version]\nnotes: xxx...  # 70,000 characters\n',
        },
      },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
