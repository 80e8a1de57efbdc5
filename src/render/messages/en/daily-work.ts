import type { WorkNoteCode, WorkNotes } from '../../../domain/documents/daily-work.ts';
import { code, join, name, type Text, t, words } from '../../text.ts';

/** One sentence a note; complete by construction. */
export type WorkSentences = { readonly [C in WorkNoteCode]: (args: WorkNotes[C]) => Text };

export interface WorkMessages {
  readonly notes: WorkSentences;
  readonly created: string;
  readonly changed: string;
  readonly toDo: string;
  /** What `new-version` writes as the only change of a first version. */
  readonly firstVersion: string;
  readonly added: (key: string, value: string) => string;
  readonly removed: (key: string, value: string) => string;
}

const list = (items: readonly string[]): Text => join(items.map(code), ', ');

const counted = (label: string, count: number | null): readonly Text[] =>
  count === null ? [] : [words(`${count} ${label}`)];

export const work: WorkMessages = {
  created: 'created',
  changed: 'changed',
  toDo: 'Still to do:',
  firstVersion: 'Initial version',
  added: (key, value) => `${key} ${value} added`,
  removed: (key, value) => `${key} ${value} removed`,
  notes: {
    'task-created': ({ task }) => t`Created the task ${task}.`,
    'version-created': ({ version, parent }) =>
      parent === null ? t`Created ${version}, the first version.` : t`Created ${version} from ${parent}.`,
    'config-copied': ({ from }) => t`The configuration is that of ${from}: edit config.yaml, then train.`,
    'config-from-task': () => t`The configuration is that of task.yaml: edit config.yaml, then train.`,
    'no-config': () => t`There is no configuration to start from: write config.yaml, then train.`,
    'items-counted': ({ train, valid, test }) =>
      t`Counted in data/: ${join([...counted('for training', train), ...counted('for validation', valid), ...counted('for the test', test)], ', ')}.`,
    'no-items': () => t`There are no data/*.jsonl to count; data_snapshot.json will say it later.`,
    'no-labels': ({ file }) =>
      t`No key names the class of every item in ${code(file)}: classes were not counted.`,
    'status-set': ({ from, to }) =>
      t`The status is now ${to}${from === null ? words('') : t`, after ${from}`}.`,
    'production-noted': ({ version }) => t`${version} stays in production: task.yaml now says so.`,
    recorded: ({ version, parts }) =>
      parts.length === 0 ? t`Recorded ${version}.` : t`Recorded ${version}: ${list(parts)}.`,
    'nothing-to-record': ({ version }) => t`The lineage of ${version} already says all that its files say.`,
    'changes-proposed': ({ changes }) =>
      t`Proposed as changes: ${list(changes)}. Say why, where that is known.`,
    'changes-missing': ({ version, parent }) =>
      t`The records show no difference between ${parent} and ${version}: write into changes what is new.`,
    'no-results': ({ version }) => t`${version} has no results yet.`,
    deployed: ({ version, replaced }) =>
      replaced === null ? t`${version} is deployed.` : t`${version} is deployed and replaces ${replaced}.`,
    forced: ({ reason, gates }) =>
      t`Forced against ${gates.length === 0 ? words('the result') : list(gates)}: ${code(reason)}. lineage.yaml says so.`,
    'not-deployed': ({ version }) => t`${version} was not deployed, and nothing was written: a gate failed.`,
    'experiment-deployed': ({ version }) =>
      t`${version} is an experiment, which cleanup may remove: tunegate promote makes it a version.`,
    'rolled-back': ({ from, to }) => t`Back from ${from} to ${to}.`,
    promoted: ({ from, version }) => t`${from} is now the version ${version}.`,
    'move-artefacts': () =>
      t`The records name the artefacts after the new version; the files themselves are yours to copy.`,
    archived: ({ task }) => t`Archived ${task}.`,
    'file-written': ({ file }) => t`Wrote ${code(file)}.`,
    'file-kept': ({ file }) => t`Kept ${code(file)}, which is there already.`,
    chosen: ({ task }) => t`The current task is ${name(task)}.`,
  },
};
