import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt } from '../context.ts';

/** Times as written. */
const shapes = { deployed: text, created: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/deployed-before-created': ArgumentsOf<typeof shapes>;
  }
}

/** The version was deployed before it was made. */
const deployedBeforeCreated: VersionCheck<'lineage/deployed-before-created'> = (context, { lineage }) => {
  if (lineage.state !== 'read') return [];
  const { created, deployedAt } = lineage.value;
  if (created === null || deployedAt === null) return [];
  const before =
    created.dateOnly || deployedAt.dateOnly
      ? deployedAt.text.slice(0, 10) < created.text.slice(0, 10)
      : deployedAt.epochMs < created.epochMs;
  if (!before) return [];
  const place = placeAt(context, lineage.source, ['deployed_at']);
  const args = { deployed: deployedAt.text, created: created.text };
  return [
    hit(place, args, {
      related: locationAt(lineage.source, ['created']),
    }),
  ];
};

export const lineageDeployedBeforeCreated = rule({
  id: 'lineage/deployed-before-created',
  severity: 'warning',
  shapes,
  checkVersion: deployedBeforeCreated,
  documentation: {
    what: '`deployed_at` is before `created`.',
    why: 'One of the two dates is wrong; what was deployed when follows from them.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ncreated: 2026-01-06T10:00:00\ndeployed_at: 2026-01-05T10:00:00\n',
      },
      at: 'versions/v1/lineage.yaml:4:14',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ncreated: 2026-01-05T10:00:00\ndeployed_at: 2026-01-06T10:00:00\n',
      },
    },
  },
});
