import type { ArgumentsOf } from '../../domain/arguments.ts';
import { rule } from '../card.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'syntax/multiple-documents': ArgumentsOf<typeof shapes>;
  }
}

export const syntaxMultipleDocuments = rule({
  id: 'syntax/multiple-documents',
  severity: 'error',
  shapes,
  documentation: {
    what: 'The file holds more than one YAML document.',
    why: 'Readers take the first one, the last one or fail.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v1\n---\nversion: v2\n' },
      at: 'versions/v1/lineage.yaml:2:1',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
