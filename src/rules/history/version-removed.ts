import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule } from '../card.ts';
import { removedVersions } from './removed-versions.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/version-removed': ArgumentsOf<typeof shapes>;
  }
}

export const historyVersionRemoved = rule({
  id: 'history/version-removed',
  severity: 'warning',
  shapes,
  checkRemoval: (removal) =>
    removedVersions(removal)
      .filter(({ kind }) => kind === 'unrecorded')
      .map(({ version, place }) => hit(place, { version })),
  documentation: {
    what: 'The pull request removes a version without a record in versions/retired.yaml. `tunegate cleanup` writes it.',
    why: 'The lineage gets a hole, and the name can be used again for another model.',
    bad: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
      files: {
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
      at: 'versions/v1/lineage.yaml:1:1',
    },
    good: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
      },
      files: {
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\ncreated: 2026-01-06\nchanges: ["prompt with two examples"]\n',
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
      },
    },
  },
});
