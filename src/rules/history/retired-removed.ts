import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeOf, type RuleContext } from '../context.ts';
import { retiredBy } from './removed-versions.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/retired-removed': ArgumentsOf<typeof shapes>;
  }
}

/** The pull request takes a version out of the record of removed ones, without bringing it back. */
function retiredRemoved(context: RuleContext): readonly Hit<'history/retired-removed'>[] {
  const { base, head } = context;
  if (base === null || head.retired.state === 'broken') return [];
  const now = retiredBy(head);
  return [...retiredBy(base).keys()]
    .filter((name) => !now.has(name) && !context.versions.has(name))
    .map((version) => {
      const place = placeOf(context, head.retired.file);
      return hit(place, { version });
    });
}

export const historyRetiredRemoved = rule({
  id: 'history/retired-removed',
  severity: 'warning',
  shapes,
  checkTask: retiredRemoved,
  documentation: {
    what: 'The pull request takes a version out of versions/retired.yaml without bringing it back.',
    why: 'The lineage gets a hole, and the name can be used again for another model.',
    bad: {
      base: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
      },
      files: { 'versions/retired.yaml': 'versions: []\n' },
      at: 'versions/retired.yaml:1:1',
    },
    good: {
      base: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
      },
      files: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
      },
    },
  },
});
