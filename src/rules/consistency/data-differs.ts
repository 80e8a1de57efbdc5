import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt } from '../context.ts';
import { dataPair, differences, factText } from './two-files.ts';

const shapes = { key: text, lineage: text, snapshot: text, file: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/data-differs': ArgumentsOf<typeof shapes>;
  }
}

const dataDiffers: VersionCheck<'consistency/data-differs'> = (context, version) => {
  const both = dataPair(version);
  if (both === null) return [];
  return differences(both).map(({ key, lineage, other }) =>
    hit(
      placeAt(context, both.lineage.source, lineage.path),
      {
        key,
        lineage: factText(lineage, both.lineage),
        snapshot: factText(other, both.other),
        file: both.other.file,
      },
      { related: locationAt(both.other.source, other.path) },
    ),
  );
};

export const consistencyDataDiffers = rule({
  id: 'consistency/data-differs',
  severity: 'error',
  shapes,
  checkVersion: dataDiffers,
  documentation: {
    what: "lineage.yaml's `data` says other than data_snapshot.json. Hashes may be shortened.",
    why: 'Nobody can tell on what the model was trained and evaluated.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n',
        'versions/v1/data_snapshot.json': '{"train_count": 500}\n',
      },
      at: 'versions/v1/lineage.yaml:4:16',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n',
        'versions/v1/data_snapshot.json': '{"train_count": 700}\n',
      },
    },
  },
});
