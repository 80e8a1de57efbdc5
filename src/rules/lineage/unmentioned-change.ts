import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { isMentioned } from '../claims/check-claim.ts';
import { changedSettings } from '../claims/known-values.ts';
import { folded, isExpected } from '../claims/words.ts';
import { locationAt, placeAt } from '../context.ts';
import { noChanges } from './no-changes.ts';
import { vagueChanges } from './vague-change.ts';
import { settingPlace, settingText, sidesOf } from './version-and-parent.ts';

const shapes = { key: text, from: text, to: text, parent: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/unmentioned-change': ArgumentsOf<typeof shapes>;
  }
}

/** A setting differs from the parent's, and no entry speaks of it. Keys that few people write about: a notice. */
const unmentioned: VersionCheck<'lineage/unmentioned-change'> = (context, record) => {
  const sides = sidesOf(context, record);
  if (sides === null || noChanges(context, record).length > 0 || vagueChanges(context, record).length > 0) {
    return [];
  }
  const entries = sides.lineage.value.changes.map(folded);
  return changedSettings(sides.parent, sides.version)
    .filter((setting) => !sides.unsettled.has(setting.key) && !isMentioned(setting, entries))
    .flatMap((setting): readonly Hit<'lineage/unmentioned-change'>[] => {
      const at = settingPlace(record, setting.key);
      const before = settingPlace(sides.parentRecord, setting.key);
      // A key that is gone has no place of its own any more.
      const place =
        at === null
          ? placeAt(context, sides.lineage.source, ['changes'], 'key')
          : placeAt(context, at.source, at.path);
      const args = {
        key: setting.key,
        from: settingText(setting.before),
        to: settingText(setting.after),
        parent: sides.parent.version,
      };
      const related = before === null ? null : locationAt(before.source, before.path);
      return isExpected(setting.key)
        ? [hit(place, args, { related })]
        : [hit(place, args, { related, severity: 'notice' })];
    });
};

export const lineageUnmentionedChange = rule({
  id: 'lineage/unmentioned-change',
  severity: 'warning',
  shapes,
  checkVersion: unmentioned,
  documentation: {
    what: 'Configuration or data differ from the parent, and no entry of `changes` speaks of it. For keys that few people write about, such as `logging_steps`, this is a notice.',
    why: 'The improvement is then put down to the change that was written up.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\nconfig:\n  lora: {r: 64}\n  epochs: 6\n',
      },
      at: 'versions/v2/lineage.yaml:7:11',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\n  - 訓練輪數 8 → 6\nconfig:\n  lora: {r: 64}\n  epochs: 6\n',
      },
    },
  },
});
