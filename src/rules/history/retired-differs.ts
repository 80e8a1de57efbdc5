import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { findMetric, metricTable } from '../../domain/records/metric-table.ts';
import type { RetiredVersion } from '../../domain/records/records.ts';
import { type VersionFacts, versionsOf } from '../../domain/records/version-facts.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeOf, type RuleContext } from '../context.ts';
import { retiredBy } from './removed-versions.ts';

/** `key` is what differs; `base` and `record` are the two values as text, empty for none. */
const shapes = { version: text, key: text, base: text, record: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'history/retired-differs': ArgumentsOf<typeof shapes>;
  }
}

type Difference = Omit<Hit<'history/retired-differs'>['args'], 'version'>;

/** Numbers that the base has otherwise, or not at all. A record may leave some out; of what was deployed not all. */
function resultsDiffer(
  known: VersionFacts,
  record: RetiredVersion,
  deployed: boolean,
): readonly Difference[] {
  if (deployed && known.results !== null && record.results === null) {
    return [{ key: 'results', base: String(known.results.metrics.length), record: '' }];
  }
  const table = metricTable(known.results);
  return [...metricTable(record.results).values()].flatMap(({ name, value }) => {
    const before = findMetric(table, name)?.value ?? null;
    if (before !== null && Object.is(before, value)) return [];
    return [{ key: name, base: before === null ? '' : String(before), record: String(value) }];
  });
}

function differences(known: VersionFacts, record: RetiredVersion, deployed: boolean): readonly Difference[] {
  const parent = [known.parent ?? '', record.parent ?? ''] as const;
  const created = [known.created?.text ?? '', record.created?.text ?? ''] as const;
  return [
    ...(parent[0] === parent[1] ? [] : [{ key: 'parent', base: parent[0], record: parent[1] }]),
    ...(created[0] === created[1] ? [] : [{ key: 'created', base: created[0], record: created[1] }]),
    ...(deployed && !record.deployed ? [{ key: 'deployed', base: 'true', record: '' }] : []),
    ...resultsDiffer(known, record, deployed),
  ];
}

/** The record of a removed version, new or changed, is not what the base says of it. */
function retiredDiffers(context: RuleContext): readonly Hit<'history/retired-differs'>[] {
  const { base, head } = context;
  if (base === null) return [];
  const facts = versionsOf(base);
  const before = retiredBy(base);
  return [...retiredBy(head).values()].flatMap((record) => {
    const { version } = record;
    const known = facts.get(version);
    if (known === undefined || JSON.stringify(before.get(version)) === JSON.stringify(record)) return [];
    const deployed = context.deployed.includes(version) || (before.get(version)?.deployed ?? false);
    const [first] = differences(known, record, deployed);
    return first === undefined ? [] : [hit(placeOf(context, head.retired.file), { version, ...first })];
  });
}

export const historyRetiredDiffers = rule({
  id: 'history/retired-differs',
  severity: 'error',
  shapes,
  checkTask: retiredDiffers,
  documentation: {
    what: 'The pull request writes into versions/retired.yaml another parent, date, result or deployment of a version than the base has. `tunegate cleanup` writes it right.',
    why: 'What was removed is compared with what comes next: a record that is worse makes the next version look better.',
    bad: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      files: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n    results: {accuracy: 0.12}\n',
      },
      at: 'versions/retired.yaml:1:1',
    },
    good: {
      base: {
        'versions/v1/lineage.yaml':
          'version: v1\ncreated: 2026-01-05\nchanges: [first version]\ndata: {test_count: 160}\nresults:\n  accuracy: 0.72\n',
      },
      files: {
        'versions/retired.yaml':
          'versions:\n  - version: v1\n    created: 2026-01-05\n    removed: 2026-01-20\n    results: {accuracy: 0.72}\n',
      },
    },
  },
});
