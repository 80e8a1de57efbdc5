import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeAt } from '../context.ts';

const shapes = { version: text, folder: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/version-differs': ArgumentsOf<typeof shapes>;
  }
}

/** The record says another version than its folder. */
const versionDiffers: VersionCheck<'lineage/version-differs'> = (context, { name, lineage }) => {
  if (lineage.state !== 'read' || lineage.value.version === null) return [];
  const { version } = lineage.value;
  if (version === name.text) return [];
  const place = placeAt(context, lineage.source, ['version']);
  return [hit(place, { version, folder: name.text }, { suggestion: name.text })];
};

export const lineageVersionDiffers = rule({
  id: 'lineage/version-differs',
  severity: 'error',
  shapes,
  checkVersion: versionDiffers,
  documentation: {
    what: '`version` is not the name of the folder.',
    why: 'The record was copied from another version, and perhaps more of it was.',
    bad: {
      files: { 'versions/v1/lineage.yaml': 'version: v2\nchanges: [first version]\n' },
      at: 'versions/v1/lineage.yaml:1:10',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
