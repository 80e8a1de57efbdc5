import { type ArgumentsOf, number, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { classKey, type Setting, settingsOf } from '../claims/known-values.ts';
import { incrementsIn } from '../claims/parse.ts';
import { locationAt, placeAt } from '../context.ts';
import { settingPlace, shown, sidesOf } from './version-and-parent.ts';

/** An entry says that so many items came or went; the records say another number. */
const shapes = { text, claimed: number, actual: number };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/count-differs': ArgumentsOf<typeof shapes>;
  }
}

const difference = (setting: Setting | undefined): number | null =>
  typeof setting?.before === 'number' && typeof setting.after === 'number'
    ? setting.after - setting.before
    : null;

/**
 * An entry says that so many items came or went. It is right when train_count, another count, or a class that it
 * names changed by as much, or when all entries together make up the change of train_count.
 */
const countClaims: VersionCheck<'lineage/count-differs'> = (context, record) => {
  const sides = sidesOf(context, record);
  if (sides === null) return [];
  const settings = settingsOf(sides.parent, sides.version);
  const total = difference(settings.get('train_count'));
  const touchesData = [...sides.unsettled].some(
    (key) => key.endsWith('_count') || key.startsWith(classKey('')),
  );
  if (total === null || touchesData) return [];
  const increments = sides.lineage.value.changes.flatMap((entry, index) =>
    incrementsIn(entry).map((increment) => ({ ...increment, entry, index })),
  );
  if (increments.reduce((sum, { count }) => sum + count, 0) === total) return [];
  const allowed = new Set(
    [...settings.values()]
      .filter(({ key }) => key.endsWith('_count') || key.startsWith(classKey('')))
      .map(difference),
  );
  return increments
    .filter(({ count }) => !allowed.has(count))
    .map(({ count, entry, index }) => {
      const place = placeAt(context, sides.lineage.source, ['changes', index]);
      const at = settingPlace(record, 'train_count');
      const related = at === null ? null : locationAt(at.source, at.path);
      const args = { text: shown(entry), claimed: count, actual: total };
      return hit(place, args, { related });
    });
};

export const lineageCountDiffers = rule({
  id: 'lineage/count-differs',
  severity: 'warning',
  shapes,
  checkVersion: countClaims,
  documentation: {
    what: 'An entry of `changes` says that so many items were added or removed, and neither `train_count`, nor another count, nor a class changed by as much, nor do all entries together make up the change.',
    why: 'Either items are missing, or others came in that nobody mentions.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {train_count: 500}\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges:\n  - 新增中立樣本 150 筆\ndata: {train_count: 700}\n',
      },
      at: 'versions/v2/lineage.yaml:4:5',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {train_count: 500}\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges:\n  - 新增中立樣本 200 筆\ndata: {train_count: 700}\n',
      },
    },
  },
});
