import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { sameFamily } from '../../domain/records/version-name.ts';
import { type Hit, hit, rule } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/orphan': ArgumentsOf<typeof shapes>;
  }
}

/** Ways to write that there is none; any other text is a parent that cannot be used, which is a finding of its own. */
const noParent: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

/** A version that is not the first and names no parent: the lineage does not reach it. */
function orphans(context: RuleContext): readonly Hit<'lineage/orphan'>[] {
  const found: Hit<'lineage/orphan'>[] = [];
  let previous: VersionRecord | null = null;
  for (const version of context.versions.values()) {
    const { lineage, name } = version;
    if (
      previous !== null &&
      sameFamily(previous.name, name) &&
      lineage.state === 'read' &&
      lineage.value.parent === null &&
      noParent.has(lineage.source.text(['parent']) ?? '')
    ) {
      const place = placeAt(context, lineage.source, ['parent'], 'key');
      const extra = { suggestion: previous.name.text };
      found.push(hit(place, { version: name.text }, extra));
    }
    if (!name.experimental) previous = version;
  }
  return found;
}

export const lineageOrphan = rule({
  id: 'lineage/orphan',
  severity: 'warning',
  shapes,
  checkTask: orphans,
  documentation: {
    what: 'A version has no parent, though an earlier one exists.',
    why: 'The lineage is broken there: what changed cannot be said.',
    bad: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nchanges: ["epochs 8 → 6"]\n',
      },
      at: 'versions/v2/lineage.yaml:1:1',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n',
        'versions/v2/lineage.yaml': 'version: v2\nparent: v1\nchanges: ["prompt with two examples"]\n',
      },
    },
  },
});
