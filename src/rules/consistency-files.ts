import { sameNumber } from '../domain/compare/configuration.ts';
import { type AnyFinding, finding } from '../domain/findings/finding.ts';
import type { ConfigValue, VersionRecord } from '../domain/records/records.ts';
import { locationAt, placeAt, type RuleContext, type VersionRule } from './context.ts';
import { configFacts, dataFacts, type Fact, modelFacts, type Part, partOf } from './stated-values.ts';

/** lineage.yaml's part of a record and the same part in its own file; null unless both are there. */
interface Pair {
  readonly lineage: Part;
  readonly other: Part;
}

const pair = (lineage: Part | null, other: Part | null): Pair | null =>
  lineage === null || other === null ? null : { lineage, other };

/** Both places of a version's data record. */
const dataPair = ({ lineage, dataSnapshot }: VersionRecord): Pair | null =>
  pair(
    partOf(
      lineage,
      (value) => value.data,
      (data) => dataFacts(data, ['data']),
    ),
    partOf(
      dataSnapshot,
      (value) => value,
      (data) => dataFacts(data, []),
    ),
  );

const modelPair = ({ lineage, modelInfo }: VersionRecord): Pair | null =>
  pair(
    partOf(
      lineage,
      (value) => value.model,
      (model) => modelFacts(model, ['model']),
    ),
    partOf(
      modelInfo,
      (value) => value,
      (model) => modelFacts(model, []),
    ),
  );

const configPair = ({ lineage, config }: VersionRecord): Pair | null =>
  pair(
    partOf(lineage, (value) => value.config, configFacts),
    partOf(config, (value) => value, configFacts),
  );

/** Whether two values mean the same: numbers by value, hashes also when one is the beginning of the other. */
function sameFact(key: string, a: ConfigValue, b: ConfigValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (/_hash$/.test(key) && typeof a === 'string' && typeof b === 'string') {
    return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
  }
  return a === b || String(a) === String(b);
}

interface Difference {
  readonly key: string;
  readonly lineage: Fact;
  readonly other: Fact;
}

function differences(both: Pair | null): readonly Difference[] {
  if (both === null) return [];
  return [...both.lineage.facts].flatMap(([key, lineage]) => {
    const other = both.other.facts.get(key);
    return other === undefined || sameFact(key, lineage.value, other.value) ? [] : [{ key, lineage, other }];
  });
}

/** Keys of the version's record on which its files contradict each other: rules on their meaning leave these alone. */
export function contradictedKeys(version: VersionRecord): ReadonlySet<string> {
  const pairs = [configPair(version), dataPair(version), modelPair(version)];
  return new Set(pairs.flatMap((both) => differences(both).map(({ key }) => key)));
}

const textOf = (fact: Fact, part: Part): string => part.source.text(fact.path) ?? String(fact.value);

/** Keys of the one part that the other lacks. */
function missing(
  context: RuleContext,
  part: Part,
  other: Part,
  concerns: (key: string) => boolean,
): readonly AnyFinding[] {
  return [...part.facts].flatMap(([key, fact]) =>
    other.facts.has(key) || !concerns(key)
      ? []
      : [
          finding(
            'consistency/missing',
            placeAt(context, part.source, fact.path, 'key'),
            { key, file: other.file },
            { related: { file: other.file, line: 1, column: 1 } },
          ),
        ],
  );
}

/** lineage.yaml's configuration says other than config.yaml, or has a key that config.yaml lacks. */
export const configDiffers: VersionRule = (context, version) => {
  const both = configPair(version);
  if (both === null) return [];
  const found = differences(both).map(({ key, lineage, other }) =>
    finding(
      'consistency/config-differs',
      placeAt(context, both.lineage.source, lineage.path),
      {
        key,
        lineage: textOf(lineage, both.lineage),
        config: textOf(other, both.other),
        file: both.other.file,
      },
      { related: locationAt(both.other.source, other.path) },
    ),
  );
  // config.yaml may well hold more than the lineage repeats, but not less.
  return [...found, ...missing(context, both.lineage, both.other, () => true)];
};

const isClass = (key: string): boolean => key.startsWith('class_distribution.');

/** lineage.yaml's data record says other than data_snapshot.json, or the two know other classes. */
export const dataDiffers: VersionRule = (context, version) => {
  const both = dataPair(version);
  if (both === null) return [];
  const found = differences(both).map(({ key, lineage, other }) =>
    finding(
      'consistency/data-differs',
      placeAt(context, both.lineage.source, lineage.path),
      {
        key,
        lineage: textOf(lineage, both.lineage),
        snapshot: textOf(other, both.other),
        file: both.other.file,
      },
      { related: locationAt(both.other.source, other.path) },
    ),
  );
  const sides = [both.lineage, both.other];
  if (!sides.every((part) => [...part.facts.keys()].some(isClass))) return found;
  // A label that the task does not know is another rule's: the mistake is its name, not its absence in the other file.
  const labels = context.task?.value.labels ?? [];
  const known = (key: string) =>
    labels.length === 0 || labels.includes(key.slice('class_distribution.'.length));
  if (!sides.every((part) => [...part.facts.keys()].filter(isClass).every(known))) return found;
  return [
    ...found,
    ...missing(context, both.lineage, both.other, isClass),
    ...missing(context, both.other, both.lineage, isClass),
  ];
};

/** lineage.yaml names other artefacts than model_info.json. */
export const modelDiffers: VersionRule = (context, version) => {
  const both = modelPair(version);
  if (both === null) return [];
  return differences(both).map(({ key, lineage, other }) =>
    finding(
      'consistency/model-differs',
      placeAt(context, both.lineage.source, lineage.path),
      { key, lineage: textOf(lineage, both.lineage), info: textOf(other, both.other), file: both.other.file },
      { related: locationAt(both.other.source, other.path) },
    ),
  );
};
