import type * as z from 'zod/mini';
import type {
  Config,
  DataSummary,
  KeyPath,
  Lineage,
  ModelInfo,
  RetiredVersion,
} from '../domain/records/records.ts';
import type { Results } from '../domain/records/results.ts';
import { parseTimestamp, type Timestamp } from '../domain/records/time.ts';
import { readConfig } from './config.ts';
import { readResults } from './results/read-results.ts';
import {
  dataSnapshotSchema,
  lineageSchema,
  modelInfoSchema,
  resultsSchema,
  retiredSchema,
} from './schemas/version.ts';
import { readShape } from './shape.ts';
import type { Sink } from './shape-scalar.ts';
import { child, childMap, type MapNode, type Node, type ParsedText } from './tree.ts';

/** A timestamp field's value; bad ones were reported and left out. */
export const timeOf = (text: string | undefined): Timestamp | null =>
  text === undefined ? null : parseTimestamp(text);

/** lineage.yaml */
export function readLineage(sink: Sink, parsed: ParsedText): Lineage {
  const value = readShape(sink, lineageSchema, parsed.root);
  const { root } = parsed;
  const [data, config, results] = [
    childMap(root, 'data'),
    childMap(root, 'config'),
    childMap(root, 'results'),
  ];
  return {
    version: value.version ?? null,
    created: timeOf(value.created),
    parent: value.parent ?? null,
    status: value.status ?? null,
    deployedAt: timeOf(value.deployed_at),
    replaced: value.replaced ?? null,
    promotedFrom: value.promoted_from ?? null,
    pinned: value.pinned ?? false,
    data: data === null ? null : dataSummary(value.data ?? {}, data),
    config: config === null ? null : readConfig(sink, config, ['config']),
    results: results === null ? null : resultsOf(sink, results, ['results']),
    model: value.model === undefined ? null : modelInfo(value.model),
    changes: value.changes ?? [],
    notes: value.notes ?? null,
  };
}

function dataSummary(value: z.output<typeof dataSnapshotSchema>, root: MapNode): DataSummary {
  return {
    sourceHash: value.source_hash ?? null,
    trainCount: value.train_count ?? null,
    validCount: value.valid_count ?? null,
    testCount: value.test_count ?? null,
    testHash: value.test_hash ?? null,
    splitSeed: value.split_seed ?? null,
    classDistribution: distribution(child(root, 'class_distribution'), value.class_distribution),
  };
}

/** Good counts by label in the file's order, which a plain object loses for labels such as `1` and `0`. */
function distribution(
  node: Node | null,
  counts: Readonly<Record<string, number>> | undefined,
): ReadonlyMap<string, number> | null {
  if (node?.kind !== 'map' || counts === undefined) return null;
  const result = new Map<string, number>();
  for (const label of node.entries.keys()) {
    const count = counts[label];
    if (count !== undefined) result.set(label.normalize('NFC'), count);
  }
  return result;
}

function modelInfo(value: z.output<typeof modelInfoSchema>): ModelInfo {
  return {
    adapterPath: value.adapter_path ?? null,
    mergedPath: value.merged_path ?? null,
    ggufPath: value.gguf_path ?? null,
    hfRepo: value.hf_repo ?? null,
    created: timeOf(value.created),
  };
}

/** data_snapshot.json */
export const readDataSnapshot = (sink: Sink, parsed: ParsedText): DataSummary =>
  dataSummary(readShape(sink, dataSnapshotSchema, parsed.root), parsed.root);

/** model_info.json */
export const readModelInfo = (sink: Sink, parsed: ParsedText): ModelInfo =>
  modelInfo(readShape(sink, modelInfoSchema, parsed.root));

/** config.yaml */
export const readConfigFile = (sink: Sink, parsed: ParsedText): Config => readConfig(sink, parsed.root, []);

/** results.json */
export const readResultsFile = (sink: Sink, parsed: ParsedText): Results => resultsOf(sink, parsed.root, []);

function resultsOf(sink: Sink, root: MapNode, base: KeyPath): Results {
  readShape(sink, resultsSchema, root, base.join('.'));
  return readResults(sink, root, base);
}

/** versions/retired.yaml */
export function readRetired(sink: Sink, parsed: ParsedText): readonly RetiredVersion[] {
  const { versions = [] } = readShape(sink, retiredSchema, parsed.root);
  const list = child(parsed.root, 'versions');
  const nodes = list?.kind === 'list' ? list.items : [];
  const read: RetiredVersion[] = [];
  let next = 0;
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'map') continue;
    // Items that are no mapping were left out of `versions`.
    const value = versions[next];
    next += 1;
    const results = childMap(node, 'results');
    if (value?.version === undefined) continue;
    read.push({
      version: value.version,
      parent: value.parent ?? null,
      created: timeOf(value.created),
      removed: timeOf(value.removed),
      commit: value.commit ?? null,
      changes: value.changes ?? [],
      results: results === null ? null : readResults(sink, results, ['versions', index, 'results']),
      deployed: value.deployed ?? false,
    });
  }
  return read;
}
