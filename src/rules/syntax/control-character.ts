import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** `code` such as `U+202E`. */
const shapes = { code: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/control-character': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxControlCharacter = rule({
  id: 'syntax/control-character',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file holds a control character or an invisible line end.',
    why: 'What a reviewer sees is then not what a reader gets; terminals may even act on it.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': {
          text: 'version: v1\nnotes: a\u001bb\n',
          shown: 'version: v1\nnotes: a\\x1bb\n',
        },
      },
      at: 'versions/v1/lineage.yaml:2:9',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
