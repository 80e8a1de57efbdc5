import { type ArgumentsOf, record, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { contradicted } from '../claims/check-claim.ts';
import { settingsOf } from '../claims/known-values.ts';
import { claimsIn } from '../claims/parse.ts';
import { locationAt, placeAt } from '../context.ts';
import { redact } from '../secrets/redact.ts';
import { settingPlace, settingText, shown, sidesOf } from './version-and-parent.ts';

/** `text` is the entry, `actual` what the records of the version and its parent say. */
const shapes = {
  text,
  key: text,
  claimed: record({ from: text, to: text }),
  actual: record({ from: text, to: text }),
};

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/claim-differs': ArgumentsOf<typeof shapes>;
  }
}

/** An entry says `a → b`, and the records of the version and its parent say otherwise. */
const claims: VersionCheck<'lineage/claim-differs'> = (context, record) => {
  const sides = sidesOf(context, record);
  if (sides === null) return [];
  const settings = [...settingsOf(sides.parent, sides.version).values()].filter(
    ({ key }) => !sides.unsettled.has(key),
  );
  return sides.lineage.value.changes.flatMap((entry, index) =>
    claimsIn(entry).flatMap((claim): readonly Hit<'lineage/claim-differs'>[] => {
      const wrong = contradicted(claim, settings);
      if (wrong === null) return [];
      const place = placeAt(context, sides.lineage.source, ['changes', index]);
      const at = settingPlace(record, wrong.key);
      const args = {
        text: shown(entry),
        key: wrong.key,
        claimed: { from: redact(claim.from), to: redact(claim.to) },
        actual: { from: settingText(wrong.before), to: settingText(wrong.after) },
      };
      const related = at === null ? null : locationAt(at.source, at.path);
      return [hit(place, args, { related })];
    }),
  );
};

export const lineageClaimDiffers = rule({
  id: 'lineage/claim-differs',
  severity: 'warning',
  shapes,
  checkVersion: claims,
  documentation: {
    what: 'An entry of `changes` says `a → b` (also `->`, `from a to b`, 從 a 改為 b), and configuration or data say otherwise. An entry that can be read in several ways is taken in the way that is true.',
    why: 'Whoever reads the history believes the sentence, and repeats what was never done.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 128\nconfig:\n  lora: {r: 64}\n  epochs: 8\n',
      },
      at: 'versions/v2/lineage.yaml:4:5',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\nconfig:\n  lora: {r: 32}\n  epochs: 8\n',
        'versions/v2/lineage.yaml':
          'version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\nconfig:\n  lora: {r: 64}\n  epochs: 8\n',
      },
    },
  },
});
