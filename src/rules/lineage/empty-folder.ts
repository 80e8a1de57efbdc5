import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { hit, rule, type VersionCheck } from '../card.ts';
import { placeOf } from '../context.ts';
import { hasNoRecord } from './records-of-version.ts';

const shapes = { version: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'lineage/empty-folder': ArgumentsOf<typeof shapes>;
  }
}

/** A version folder without any record. */
const emptyFolder: VersionCheck<'lineage/empty-folder'> = (context, version) =>
  hasNoRecord(version) ? [hit(placeOf(context, version.lineage.file), { version: version.name.text })] : [];

export const lineageEmptyFolder = rule({
  id: 'lineage/empty-folder',
  severity: 'warning',
  shapes,
  checkVersion: emptyFolder,
  documentation: {
    what: 'A version folder holds none of the files of a record.',
    why: 'It looks like a version, and nothing is known about it.',
    bad: { files: { 'versions/v1/todo.txt': 'later\n' }, at: 'versions/v1/lineage.yaml:1:1' },
    good: { files: { 'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\n' } },
  },
});
