import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { versionsOf } from '../../domain/records/version-facts.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeOf, type RuleContext } from '../context.ts';
import { retiredBy } from './removed-versions.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/retired-unknown': ArgumentsOf<typeof shapes>;
  }
}

/** The pull request records a removed version that the base never had. */
function retiredUnknown(context: RuleContext): readonly Hit<'history/retired-unknown'>[] {
  const { base, head } = context;
  // A new task brings its past along.
  if (base === null || base.definition.state === 'absent') return [];
  const known = versionsOf(base);
  return [...retiredBy(head).keys()]
    .filter((version) => !known.has(version))
    .map((version) => hit(placeOf(context, head.retired.file), { version }));
}

export const historyRetiredUnknown = rule({
  id: 'history/retired-unknown',
  severity: 'error',
  shapes,
  checkTask: retiredUnknown,
  documentation: {
    what: 'The pull request adds a version to versions/retired.yaml that the base never had.',
    why: 'A version that nobody saw becomes a part of the past, and something to be compared with.',
    bad: {
      base: { 'task.yaml': 'task_name: demo\nstatus: created\n' },
      files: {
        'versions/retired.yaml': 'versions:\n  - version: v1\n    removed: 2026-01-20\n',
      },
      at: 'versions/retired.yaml:1:1',
    },
    good: {
      base: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      files: {
        'versions/retired.yaml': 'versions:\n  - version: v1\n    removed: 2026-01-20\n',
      },
    },
  },
});
