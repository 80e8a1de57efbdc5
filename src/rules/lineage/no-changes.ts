import type { ArgumentsOf } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';
import { isBeingMade } from './version-and-parent.ts';

const shapes = {};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/no-changes': ArgumentsOf<typeof shapes>;
  }
}

/** Nothing is said about what the version changes. A first version has less to say: a notice. */
export const noChanges: VersionCheck<'lineage/no-changes'> = (context, version) => {
  const { lineage } = version;
  if (isBeingMade(context, version)) return [];
  if (lineage.state !== 'read' || lineage.value.changes.some((entry) => entry.trim() !== '')) return [];
  // Entries that are no texts have findings of their own.
  if (lineage.source.text(['changes', 0]) !== null && lineage.value.changes.length === 0) return [];
  const place = placeAt(context, lineage.source, ['changes'], 'key');
  return lineage.value.parent === null ? [hit(place, {}, { severity: 'notice' })] : [hit(place, {})];
};

export const lineageNoChanges = rule({
  id: 'lineage/no-changes',
  severity: 'warning',
  shapes,
  checkVersion: noChanges,
  documentation: {
    what: '`changes` is empty or missing. For a first version this is a notice.',
    why: 'It is the only place that says why the version exists.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\n',
      },
      at: 'versions/v2/lineage.yaml:1:1',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\n',
      },
    },
  },
});
