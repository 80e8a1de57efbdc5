import { type ArgumentsOf, nullable, record, text } from '../../domain/arguments.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { statesZone } from '../../domain/records/time.ts';
import { compareVersions, sameFamily } from '../../domain/records/version-name.ts';
import { type Hit, hit, rule } from '../card.ts';
import { locationAt, placeAt, type RuleContext } from '../context.ts';
import { cyclesOf, parentOf } from './parents.ts';

/** `times` are both `created` as written where they say it, null where the names do. */
const shapes = { version: text, parent: text, times: nullable(record({ version: text, parent: text })) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/parent-later': ArgumentsOf<typeof shapes>;
  }
}

interface Pair {
  readonly version: VersionRecord;
  readonly parent: VersionRecord;
}

/** Whether the parent's name or date is later than its child's, and which of the two says so. */
function laterBy({ version, parent }: Pair): 'name' | 'created' | null {
  const child = version.lineage.state === 'read' ? version.lineage.value.created : null;
  const parents = parent.lineage.state === 'read' ? parent.lineage.value.created : null;
  const times = { createdA: parents?.epochMs ?? null, createdB: child?.epochMs ?? null };
  if (sameFamily(version.name, parent.name) && compareVersions(parent.name, version.name, times) > 0) {
    return 'name';
  }
  if (child === null || parents === null) return null;
  // A bare date says nothing about the time of that day.
  const later =
    child.dateOnly || parents.dateOnly
      ? parents.text.slice(0, 10) > child.text.slice(0, 10)
      : parents.epochMs > child.epochMs;
  return later ? 'created' : null;
}

/** The farthest a place on Earth is from UTC. */
const farthestZoneMs = 14 * 3_600_000;

/** Whether only one of the two says its zone, and they are so near that the other one's zone may explain it. */
function zoneInDoubt({ version, parent }: Pair): boolean {
  const child = version.lineage.state === 'read' ? version.lineage.value.created : null;
  const parents = parent.lineage.state === 'read' ? parent.lineage.value.created : null;
  if (child === null || parents === null || statesZone(child) === statesZone(parents)) return false;
  return Math.abs(parents.epochMs - child.epochMs) < farthestZoneMs;
}

/** The parent comes after its child, by name or by `created`. Members of a cycle are left to the rule on cycles. */
function parentLater(context: RuleContext): readonly Hit<'lineage/parent-later'>[] {
  const inCycle = new Set(cyclesOf(context.versions).flat());
  return [...context.versions.values()].flatMap((version) => {
    const parent = context.versions.get(parentOf(version) ?? '');
    if (parent === undefined || version.lineage.state !== 'read' || inCycle.has(version.name.text)) return [];
    const by = laterBy({ version, parent });
    if (by === null) return [];
    const { source, value } = version.lineage;
    const related = parent.lineage.state === 'read' ? locationAt(parent.lineage.source, ['created']) : null;
    const args = {
      version: version.name.text,
      parent: parent.name.text,
      times:
        by === 'name' || value.created === null || parent.lineage.state !== 'read'
          ? null
          : { version: value.created.text, parent: parent.lineage.value.created?.text ?? '' },
    };
    const place = placeAt(context, source, [by === 'name' ? 'parent' : 'created']);
    const extra = { related: by === 'name' ? null : related };
    return [
      hit(
        place,
        args,
        by === 'created' && zoneInDoubt({ version, parent }) ? { ...extra, severity: 'warning' } : extra,
      ),
    ];
  });
}

export const lineageParentLater = rule({
  id: 'lineage/parent-later',
  severity: 'error',
  shapes,
  checkTask: parentLater,
  documentation: {
    what: 'The parent comes after its child, by name or by `created`.',
    why: 'A version cannot be made from one that did not exist.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ncreated: 2026-01-09\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\ncreated: 2026-01-06\n',
      },
      at: 'versions/v2/lineage.yaml:4:10',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ncreated: 2026-01-05\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\ncreated: 2026-01-06\n',
      },
    },
  },
});
