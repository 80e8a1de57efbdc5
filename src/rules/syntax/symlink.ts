import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/symlink': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxSymlink = rule({
  id: 'syntax/symlink',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A record is a symbolic link.',
    why: 'A link can point out of the repository, and the report would show what is there.',
    bad: {
      files: { 'versions/v1/lineage.yaml': { link: '../v0/lineage.yaml' } },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
