import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt, placeAt } from '../context.ts';
import { differences, factText, modelPair } from './two-files.ts';

const shapes = { key: text, lineage: text, info: text, file: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/model-differs': ArgumentsOf<typeof shapes>;
  }
}

const modelDiffers: VersionCheck<'consistency/model-differs'> = (context, version) => {
  const both = modelPair(version);
  if (both === null) return [];
  return differences(both).map(({ key, lineage, other }) =>
    hit(
      placeAt(context, both.lineage.source, lineage.path),
      {
        key,
        lineage: factText(lineage, both.lineage),
        info: factText(other, both.other),
        file: both.other.file,
      },
      { related: locationAt(both.other.source, other.path) },
    ),
  );
};

export const consistencyModelDiffers = rule({
  id: 'consistency/model-differs',
  severity: 'warning',
  shapes,
  checkVersion: modelDiffers,
  documentation: {
    what: "lineage.yaml's `model` says other than model_info.json.",
    why: 'One of the two points at a model that this record does not describe.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nmodel:\n  hf_repo: org/demo\n',
        'versions/v1/model_info.json': '{"hf_repo": "org/demo-v1"}\n',
      },
      at: 'versions/v1/lineage.yaml:4:12',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nmodel:\n  hf_repo: org/demo\n',
        'versions/v1/model_info.json': '{"hf_repo": "org/demo"}\n',
      },
    },
  },
});
