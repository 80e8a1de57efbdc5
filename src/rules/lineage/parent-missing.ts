import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { nearest } from '../../domain/nearest.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';

const shapes = { parent: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/parent-missing': ArgumentsOf<typeof shapes>;
  }
}

/** The parent is no version of this task, neither here nor among the removed ones. */
const parentMissing: VersionCheck<'lineage/parent-missing'> = (context, { name, lineage }) => {
  const parent = lineage.state === 'read' ? lineage.value.parent : null;
  if (lineage.state !== 'read' || parent === null) return [];
  if (context.versions.has(parent) || context.retired.has(parent)) return [];
  const others = [...context.versions.keys()].filter((version) => version !== name.text);
  const place = placeAt(context, lineage.source, ['parent']);
  return [hit(place, { parent }, { suggestion: nearest(parent, others) })];
};

export const lineageParentMissing = rule({
  id: 'lineage/parent-missing',
  severity: 'error',
  shapes,
  checkVersion: parentMissing,
  documentation: {
    what: 'The parent is neither a version of this task nor one in versions/retired.yaml.',
    why: 'The version cannot be compared with what it was made from.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v11\nchanges: ["prompt with two examples"]\n',
      },
      at: 'versions/v2/lineage.yaml:2:9',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\n',
      },
    },
  },
});
