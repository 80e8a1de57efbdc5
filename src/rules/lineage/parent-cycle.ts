import { type ArgumentsOf, list, text } from '../../domain/arguments.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';
import { cyclesOf } from './parents.ts';

/** From child to parent, the first again at the end. */
const shapes = { cycle: list(text) };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/parent-cycle': ArgumentsOf<typeof shapes>;
  }
}

/** Every cycle once, at its first version that the pull request touches. */
function parentCycles(context: RuleContext): readonly Hit<'lineage/parent-cycle'>[] {
  return cyclesOf(context.versions).flatMap((cycle) => {
    const first = [...cycle].sort()[0] ?? '';
    const at = cycle.find((member) => context.touched(member)) ?? first;
    const lineage = context.versions.get(at)?.lineage;
    if (lineage?.state !== 'read') return [];
    const index = cycle.indexOf(at);
    const turned = [...cycle.slice(index), ...cycle.slice(0, index), at];
    return [hit(placeAt(context, lineage.source, ['parent']), { cycle: turned })];
  });
}

export const lineageParentCycle = rule({
  id: 'lineage/parent-cycle',
  severity: 'error',
  shapes,
  checkTask: parentCycles,
  documentation: {
    what: 'Following the parents leads back to where one began.',
    why: 'The lineage has no beginning then, and every walk over it is endless.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nparent: v2\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\n',
      },
      at: 'versions/v1/lineage.yaml:3:9',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\n',
      },
    },
  },
});
