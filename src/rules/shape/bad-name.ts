import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

/** `key` is `versions` where the name is that of a version folder. */
const shapes = { key: text, text: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'shape/bad-name': ArgumentsOf<typeof shapes>;
  }
}

export const shapeBadName = rule({
  id: 'shape/bad-name',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A name of a version or folder has characters beside letters, digits, `.`, `_` and `-`.',
    why: 'It becomes a folder, a git tag and part of commands: `../v1` would lead out of the task.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nparent: ../v0\n' },
      at: 'versions/v1/lineage.yaml:3:9',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
