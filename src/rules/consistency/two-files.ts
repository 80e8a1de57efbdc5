import { sameNumber, sameSetting } from '../../domain/compare/configuration.ts';
import type { ConfigValue, VersionRecord } from '../../domain/records/records.ts';
import { configFacts, dataFacts, type Fact, modelFacts, type Part, partOf } from '../stated-values.ts';

/** lineage.yaml's part of a record and the same part in its own file; null unless both are there. */
interface Pair {
  readonly lineage: Part;
  readonly other: Part;
}

const pair = (lineage: Part | null, other: Part | null): Pair | null =>
  lineage === null || other === null ? null : { lineage, other };

/** Both places of a version's data record. */
export const dataPair = ({ lineage, dataSnapshot }: VersionRecord): Pair | null =>
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

/** Both places of a version's artefacts. */
export const modelPair = ({ lineage, modelInfo }: VersionRecord): Pair | null =>
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

/** Both places of a version's configuration. */
export const configPair = ({ lineage, config }: VersionRecord): Pair | null =>
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
  return sameSetting(key, a, b) || String(a) === String(b);
}

interface Difference {
  readonly key: string;
  readonly lineage: Fact;
  readonly other: Fact;
}

/** The keys that both parts state, and not the same. */
export function differences(both: Pair | null): readonly Difference[] {
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

/** A fact as its author wrote it. */
export const factText = (fact: Fact, part: Part): string => part.source.text(fact.path) ?? String(fact.value);

/** Keys of the one part that the other lacks. */
export const missingKeys = (part: Part, other: Part): readonly (readonly [string, Fact])[] =>
  [...part.facts].filter(([key]) => !other.facts.has(key));
