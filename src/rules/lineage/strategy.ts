import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { VersionStrategy } from '../../domain/records/version-name.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { locationAt } from '../context.ts';
import { misfitOf } from './name-form.ts';

const shapes = { version: text, strategy: text, example: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/strategy': ArgumentsOf<typeof shapes>;
  }
}

/** One name of each form, as examples of what would fit. */
const examples: Readonly<Record<VersionStrategy, string>> = {
  semantic: 'v2',
  date: '2025-01-07',
  hybrid: 'v2-20250107',
};

/** The name does not follow the declared strategy. */
const strategyBroken: VersionCheck<'lineage/strategy'> = (context, version) => {
  const misfit = misfitOf(context, version);
  if (misfit === null || misfit.strategy === null) return [];
  const { place, strategy } = misfit;
  const declared = context.task?.source ?? null;
  const related = declared === null ? null : locationAt(declared, ['versioning', 'strategy']);
  return [hit(place, { version: version.name.text, strategy, example: examples[strategy] }, { related })];
};

export const lineageStrategy = rule({
  id: 'lineage/strategy',
  severity: 'warning',
  shapes,
  checkVersion: strategyBroken,
  documentation: {
    what: "A version's name does not follow `versioning.strategy`.",
    why: 'Order, the next name and artefact names follow from the form of the name.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\nversioning: {strategy: date}\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
      at: 'versions/v1/lineage.yaml:1:10',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nstatus: created\nversioning: {strategy: semantic}\n',
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
      },
    },
  },
});
