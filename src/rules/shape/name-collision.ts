import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** Two version folders that are one on a file system that ignores case. */
const shapes = { name: text, other: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/name-collision': ArgumentsOf<typeof shapes>;
  }
}

export const shapeNameCollision = rule({
  id: 'shape/name-collision',
  severity: 'error',
  shapes,
  documentation: {
    what: 'Two version folders have names that differ only in case.',
    why: 'On macOS and Windows they are one folder, and a checkout mixes their files.',
    bad: {
      files: {
        'versions/v1-exp-A/config.yaml': 'epochs: 3\n',
        'versions/v1-exp-a/config.yaml': 'epochs: 3\n',
      },
      at: 'versions/v1-exp-a/config.yaml:1:1',
    },
    good: { files: { 'versions/v1/config.yaml': 'epochs: 3\n' } },
  },
});
