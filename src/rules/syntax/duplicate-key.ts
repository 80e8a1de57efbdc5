import { type ArgumentsOf, number, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = { key: text, firstLine: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/duplicate-key': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxDuplicateKey = rule({
  id: 'syntax/duplicate-key',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A key is set twice in one mapping. `lora_r` and `lora: {r: ...}` are the same key.',
    why: 'Readers disagree on which of the two counts: Python takes the last one without a word.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nnotes: a\nnotes: b\n' },
      at: 'versions/v1/lineage.yaml:4:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
