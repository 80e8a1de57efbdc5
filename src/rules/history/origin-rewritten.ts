import { type ArgumentsOf, oneOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';

/** Values as text, empty for none. */
const shapes = { version: text, key: oneOf(['parent', 'created']), from: text, to: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/origin-rewritten': ArgumentsOf<typeof shapes>;
  }
}

/** The pull request gives a version of the base another parent or another date. */
const originRewritten: VersionCheck<'history/origin-rewritten'> = (context, version) => {
  const before = context.baseVersions.get(version.name.text)?.lineage;
  const { lineage } = version;
  if (before?.state !== 'read' || lineage.state !== 'read') return [];
  const steps = [
    ['parent', before.value.parent, lineage.value.parent],
    ['created', before.value.created?.text ?? null, lineage.value.created?.text ?? null],
  ] as const;
  return steps
    .filter(([, from, to]) => from !== null && from !== to)
    .map(([key, from, to]) => {
      const place = placeAt(context, lineage.source, [key]);
      const args = { version: version.name.text, key, from: from ?? '', to: to ?? '' };
      return hit(place, args, { suggestion: from });
    });
};

export const historyOriginRewritten = rule({
  id: 'history/origin-rewritten',
  severity: 'warning',
  shapes,
  checkVersion: originRewritten,
  documentation: {
    what: 'The pull request gives a version of the base another parent or another `created`.',
    why: 'Order, lineage and cleanup go by them.',
    bad: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-25\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      at: 'versions/v1/lineage.yaml:2:10',
    },
    good: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
    },
  },
});
