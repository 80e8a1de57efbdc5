import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { RetiredVersion, VersionRecord } from '../../domain/records/records.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeAt, placeOf } from '../context.ts';

/** `removed` is the day of the removal as written, empty where unknown. */
const shapes = { version: text, removed: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/name-reused': ArgumentsOf<typeof shapes>;
  }
}

/** The version brought back from the record of removed ones, not a new one under its name. */
const isRestored = (version: VersionRecord, retired: RetiredVersion): boolean =>
  version.lineage.state === 'read' &&
  version.lineage.value.created !== null &&
  version.lineage.value.created.epochMs === retired.created?.epochMs;

/** A new version has the name of one that was removed: tags, artefacts and links of that one now mean another model. */
const nameReused: VersionCheck<'history/name-reused'> = (context, version) => {
  const name = version.name.text;
  const retired = context.retired.get(name);
  if (retired === undefined || context.baseVersions.has(name) || isRestored(version, retired)) return [];
  const { lineage } = version;
  const place =
    lineage.state === 'read' ? placeAt(context, lineage.source, ['version']) : placeOf(context, lineage.file);
  return [hit(place, { version: name, removed: retired.removed?.text ?? '' })];
};

export const historyNameReused = rule({
  id: 'history/name-reused',
  severity: 'error',
  shapes,
  checkVersion: nameReused,
  documentation: {
    what: 'A new version has the name of one in versions/retired.yaml, and is not that one brought back (same `created`).',
    why: 'Tags, artefacts and links of the old one would mean another model.',
    bad: {
      base: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
      },
      files: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-25\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      at: 'versions/v1/lineage.yaml:1:10',
    },
    good: {
      base: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
      },
      files: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n',
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
    },
  },
});
