import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt } from '../context.ts';
import { configPair, differences, factText } from './two-files.ts';

const shapes = { key: text, lineage: text, config: text, file: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/config-differs': ArgumentsOf<typeof shapes>;
  }
}

const configDiffers: VersionCheck<'consistency/config-differs'> = (context, version) => {
  const both = configPair(version);
  if (both === null) return [];
  return differences(both).map(({ key, lineage, other }) =>
    hit(
      placeAt(context, both.lineage.source, lineage.path),
      {
        key,
        lineage: factText(lineage, both.lineage),
        config: factText(other, both.other),
        file: both.other.file,
      },
      { related: locationAt(both.other.source, other.path) },
    ),
  );
};

export const consistencyConfigDiffers = rule({
  id: 'consistency/config-differs',
  severity: 'error',
  shapes,
  checkVersion: configDiffers,
  documentation: {
    what: "lineage.yaml's `config` says other than config.yaml.",
    why: 'Nobody can tell with which of the two the model was trained.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nconfig:\n  epochs: 8\n',
        'versions/v1/config.yaml': 'epochs: 6\n',
      },
      at: 'versions/v1/lineage.yaml:4:11',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nconfig:\n  epochs: 6\n',
        'versions/v1/config.yaml': 'epochs: 6\n',
      },
    },
  },
});
