import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/lfs-pointer': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxLfsPointer = rule({
  id: 'syntax/lfs-pointer',
  severity: 'error',
  shapes,
  documentation: {
    what: 'A record is a Git LFS pointer.',
    why: 'Records are read from git objects; the content behind the pointer is not there.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 512\n',
      },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
