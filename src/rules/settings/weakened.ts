import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import { type AnyFinding, finding, type Place } from '../../domain/findings/finding.ts';
import type { Weakening } from '../../domain/judge/weakened.ts';
import type { TextFile } from '../../domain/records/records.ts';
import { rule } from '../card.ts';

/** A setting with which the check says less; values as text, empty for none. */
const shapes = { key: text, from: text, to: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'settings/weakened': ArgumentsOf<typeof shapes>;
  }
}

export const settingsWeakened = rule({
  id: 'settings/weakened',
  severity: 'warning',
  shapes,
  documentation: {
    what: 'The pull request changes tunegate.yaml so that the check says less or cleanup keeps less: `criteria` or `waivers` from the head, another `baseline`, a laxer `fail-on`, `warn-only`, rules off or lowered, looser limits.',
    why: 'It counts after the merge: the next pull request is checked by it.',
    bad: {
      base: { 'tunegate.yaml': 'fail-on: inconclusive\n' },
      files: { 'tunegate.yaml': 'language: en\nfail-on: never\n' },
      at: 'tunegate.yaml:2:1',
    },
    good: {
      base: { 'tunegate.yaml': 'fail-on: error\n' },
      files: { 'tunegate.yaml': 'fail-on: inconclusive\n' },
    },
  },
});

/** Where a setting stands in the file, whichever way it is spelt; the beginning where it is gone. */
function placeOf(file: TextFile, key: string): Place {
  const [name = ''] = key.split('.');
  const spelt = name.replaceAll(/[-_]/g, '[-_]');
  const at = new RegExp(`^["']?${spelt}["']?[ \\t]*:`, 'm').exec(file.text)?.index ?? 0;
  return { file: file.file, ...file.position(at), task: null };
}

/** What the pull request weakens, in the head's policy file; in the base's where it is removed. */
export const weakenedFindings = (
  found: readonly Weakening[],
  file: TextFile | null,
): readonly AnyFinding[] =>
  file === null ? [] : found.map((one) => finding(settingsWeakened, placeOf(file, one.key), { ...one }));
