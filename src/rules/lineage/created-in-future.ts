import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';

const shapes = { created: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/created-in-future': ArgumentsOf<typeof shapes>;
  }
}

/** Clocks differ, and a time without zone may be that of any place: a day is allowed for both. */
const toleranceMs = 86_400_000;

/** The version was made tomorrow or later: retention and order would go by a date that is wrong. */
const createdInFuture: VersionCheck<'lineage/created-in-future'> = (context, { lineage }) => {
  const created = lineage.state === 'read' ? lineage.value.created : null;
  if (lineage.state !== 'read' || created === null || created.epochMs <= context.now + toleranceMs) return [];
  const place = placeAt(context, lineage.source, ['created']);
  return [hit(place, { created: created.text })];
};

export const lineageCreatedInFuture = rule({
  id: 'lineage/created-in-future',
  severity: 'warning',
  shapes,
  checkVersion: createdInFuture,
  documentation: {
    what: '`created` is more than a day ahead.',
    why: 'Order and cleanup go by it: such a version stays the newest for as long.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ncreated: 2062-01-05T10:00:00\n',
      },
      at: 'versions/v1/lineage.yaml:3:10',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ncreated: 2026-01-05T10:00:00\n',
      },
    },
  },
});
