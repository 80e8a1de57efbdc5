import { type ArgumentsOf, number, oneOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** `byte` is the 0-based offset of the first bad byte. */
const shapes = { found: oneOf(['not-utf-8', 'utf-16', 'byte-order-mark']), byte: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/encoding': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxEncoding = rule({
  id: 'syntax/encoding',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file is not UTF-8, or has a byte-order mark inside.',
    why: 'Another reader would see other characters, for example other class labels.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': {
          bytes: [...new TextEncoder().encode('version: v1\nnotes: caf'), 0xe9, 0x0a],
          shown: 'version: v1\nnotes: caf\\xe9\n',
        },
      },
      at: 'versions/v1/lineage.yaml:2:11',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nnotes: café\n' } },
  },
});
