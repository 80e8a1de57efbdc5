import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { VersionRecord } from '../../domain/records/records.ts';
import { type Hit, hit, rule, type VersionCheck } from '../card.ts';
import { placeAt, type RuleContext } from '../context.ts';
import type { Fact, Part } from '../stated-values.ts';
import { numbersOf } from './placed-numbers.ts';
import { configPair, dataPair, missingKeys } from './two-files.ts';

/** Stated in the one file and not in the other, which should have it too. */
const shapes = { key: text, file: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/missing': ArgumentsOf<typeof shapes>;
  }
}

interface Missing {
  readonly key: string;
  readonly fact: Fact;
  readonly part: Part;
  readonly other: Part;
}

const missingIn = (part: Part, other: Part): readonly Missing[] =>
  missingKeys(part, other).map(([key, fact]) => ({ key, fact, part, other }));

/** config.yaml may well hold more than the lineage repeats, but not less. */
function ofConfig(version: VersionRecord): readonly Missing[] {
  const both = configPair(version);
  return both === null ? [] : missingIn(both.lineage, both.other);
}

const isClass = (key: string): boolean => key.startsWith('class_distribution.');

/** Classes that one of the two data records does not know. */
function ofData(context: RuleContext, version: VersionRecord): readonly Missing[] {
  const both = dataPair(version);
  if (both === null) return [];
  const sides = [both.lineage, both.other];
  if (!sides.every((part) => [...part.facts.keys()].some(isClass))) return [];
  // A label that the task does not know is another rule's: the mistake is its name, not its absence in the other file.
  const labels = context.task?.value.labels ?? [];
  const known = (key: string) =>
    labels.length === 0 || labels.includes(key.slice('class_distribution.'.length));
  if (!sides.every((part) => [...part.facts.keys()].filter(isClass).every(known))) return [];
  return [...missingIn(both.lineage, both.other), ...missingIn(both.other, both.lineage)].filter(({ key }) =>
    isClass(key),
  );
}

/**
 * lineage.yaml states a metric that results.json lacks. Only where both have the guide's form: elsewhere one number has
 * different names.
 */
const resultsMissing: VersionCheck<'consistency/missing'> = (context, { lineage, results }) => {
  const stated = lineage.state === 'read' ? lineage.value.results : null;
  if (lineage.state !== 'read' || results.state !== 'read' || stated === null) return [];
  if (stated.shape !== 'guide' || results.value.shape !== 'guide') return [];
  const other = numbersOf(results.value);
  const known = new Set(results.value.perClass.map((scores) => scores.label));
  const declared = context.task?.value.labels ?? [];
  // A class that goes by a name that the task does not know is that rule's finding.
  const misnamed = declared.length > 0 && [...known].some((label) => !declared.includes(label));
  return [...numbersOf(stated)].flatMap(([key, number]): readonly Hit<'consistency/missing'>[] => {
    if (other.has(key)) return [];
    const label = stated.perClass.find((scores) => key.startsWith(`per_class.${scores.label}.`))?.label;
    if (label !== undefined && misnamed) return [];
    // A whole class is said once, by its f1.
    if (label !== undefined && !known.has(label) && !key.endsWith('.f1')) return [];
    const place = placeAt(context, lineage.source, number.path, 'key');
    const related = { file: results.file, line: 1, column: 1 };
    return [hit(place, { key, file: results.file }, { related })];
  });
};

const missing: VersionCheck<'consistency/missing'> = (context, version) => [
  ...resultsMissing(context, version),
  ...[...ofConfig(version), ...ofData(context, version)].map(({ key, fact, part, other }) =>
    hit(
      placeAt(context, part.source, fact.path, 'key'),
      { key, file: other.file },
      { related: { file: other.file, line: 1, column: 1 } },
    ),
  ),
];

export const consistencyMissing = rule({
  id: 'consistency/missing',
  severity: 'warning',
  shapes,
  checkVersion: missing,
  documentation: {
    what: 'lineage.yaml states a metric, a configuration key or a class that the file for it does not have (classes also the other way round).',
    why: 'The record claims more than was recorded.',
    bad: {
      files: {
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\nconfig:\n  epochs: 6\n  seed: 7\n',
        'versions/v1/config.yaml': 'epochs: 6\n',
      },
      at: 'versions/v1/lineage.yaml:5:3',
    },
    good: {
      files: {
        'versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\nconfig:\n  epochs: 6\n',
        'versions/v1/config.yaml': 'epochs: 6\nseed: 7\n',
      },
    },
  },
});
