import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { misfitOf } from './name-form.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/unknown-form': ArgumentsOf<typeof shapes>;
  }
}

/** The name has no known form, and the task declares none. */
const formUnknown: VersionCheck<'lineage/unknown-form'> = (context, version) => {
  const misfit = misfitOf(context, version);
  return misfit === null || misfit.strategy !== null
    ? []
    : [hit(misfit.place, { version: version.name.text })];
};

export const lineageUnknownForm = rule({
  id: 'lineage/unknown-form',
  severity: 'warning',
  shapes,
  checkVersion: formUnknown,
  documentation: {
    what: "A version's name has none of the known forms, and the task declares no strategy.",
    why: 'Nothing says where it stands in the order, and cleanup never touches it.',
    bad: {
      files: { 'versions/final/lineage.yaml': 'version: final\nchanges: [first version]\n' },
      at: 'versions/final/lineage.yaml:1:10',
    },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
