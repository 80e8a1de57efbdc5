import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { isVague } from '../claims/vague.ts';
import { placeAt } from '../context.ts';
import { shown } from './version-and-parent.ts';

const shapes = { text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/vague-change': ArgumentsOf<typeof shapes>;
  }
}

/** An entry says that something changed, and not what. */
export const vagueChanges: VersionCheck<'lineage/vague-change'> = (context, { lineage }) => {
  if (lineage.state !== 'read' || lineage.value.changes.every((entry) => entry.trim() === '')) return [];
  const { source } = lineage;
  return lineage.value.changes.flatMap((entry, index): readonly Hit<'lineage/vague-change'>[] =>
    isVague(entry)
      ? [
          hit(placeAt(context, source, ['changes', index]), {
            text: shown(entry),
          }),
        ]
      : [],
  );
};

export const lineageVagueChange = rule({
  id: 'lineage/vague-change',
  severity: 'warning',
  shapes,
  checkVersion: vagueChanges,
  documentation: {
    what: 'An entry of `changes` says that something changed, and not what: "adjust parameters", 調整參數, 增加資料, "wip".',
    why: 'Nobody can tell from it what made the version better or worse.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges:\n  - 調整參數\n',
      },
      at: 'versions/v2/lineage.yaml:4:5',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges:\n  - LoRA rank 32 → 64\n',
      },
    },
  },
});
