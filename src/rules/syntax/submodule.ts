import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/submodule': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxSubmodule = rule({
  id: 'syntax/submodule',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A version folder is a submodule.',
    why: 'Its content is in another repository and is neither reviewed nor compared here.',
    bad: { files: { 'versions/v1': { submodule: true } }, at: 'versions/v1:1:1' },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
