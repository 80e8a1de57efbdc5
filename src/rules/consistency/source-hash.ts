import { type ArgumentsOf, text } from '../../domain/arguments.ts';
import type { TaskStatus } from '../../domain/records/records.ts';
import { type Hit, hit, rule } from '../card.ts';
import { locationAt, placeAt, placeOf, type RuleContext } from '../context.ts';
import { dataStating } from './data-record.ts';
import { contradictedKeys } from './two-files.ts';

const shapes = { hash: text };

declare module '../../domain/findings/rules.ts' {
  interface RuleArguments {
    'consistency/source-hash': ArgumentsOf<typeof shapes>;
  }
}

const trained: readonly TaskStatus[] = ['training', 'evaluating', 'deployed'];

/** `sha256:` and the like, as some tools write before a hash. */
const algorithm = /^(?:md5|sha-?1|sha-?256|sha-?512|git|blob)[:-]/i;

/**
 * The active version's source_hash is the beginning of no common hash of data_source.yaml. While the task is being
 * configured the file may already be that of the next version.
 */
function sourceHash(context: RuleContext): readonly Hit<'consistency/source-hash'>[] {
  const { task, head, dataSourceHashes } = context;
  const version = context.versions.get(task?.value.version ?? '');
  const status = task?.value.status ?? null;
  if (version === undefined || status === null || !trained.includes(status)) return [];
  const place = dataStating(version, 'sourceHash');
  const hash = place?.data.sourceHash ?? null;
  if (place === null || hash === null || head.dataSource.state !== 'read' || dataSourceHashes.length === 0) {
    return [];
  }
  if (contradictedKeys(version).has('source_hash')) return [];
  const bare = hash.replace(algorithm, '').toLowerCase();
  if (bare.length >= 4 && dataSourceHashes.some((known) => known.startsWith(bare))) return [];
  const stated = [...place.prefix, 'source_hash'];
  const { file } = head.dataSource;
  // Where only data_source.yaml was changed, that is where the two parted.
  if (!context.touched(version.name.text) && context.changed(file)) {
    const related = locationAt(place.source, stated);
    return [hit(placeOf(context, file), { hash }, { related })];
  }
  const related = { file, line: 1, column: 1 };
  return [hit(placeAt(context, place.source, stated), { hash }, { related })];
}

export const consistencySourceHash = rule({
  id: 'consistency/source-hash',
  severity: 'warning',
  shapes,
  checkTask: sourceHash,
  documentation: {
    what: 'The `source_hash` of the active version is the beginning of no common hash of data_source.yaml (MD5, SHA-1, SHA-256, SHA-512, git blob).',
    why: 'The data source was changed after the data was taken, so the record does not say where the data came from.',
    bad: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'data_source.yaml': 'type: file\npath: data/train.jsonl\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  source_hash: abc123def456\n',
      },
      at: 'versions/v1/lineage.yaml:4:16',
    },
    good: {
      files: {
        'task.yaml': 'task_name: demo\nversion: v1\nstatus: evaluating\n',
        'data_source.yaml': 'type: file\npath: data/train.jsonl\n',
        'versions/v1/lineage.yaml':
          'version: v1\nchanges: [first version]\ndata:\n  source_hash: 68268d3e7be5\n',
      },
    },
  },
});
