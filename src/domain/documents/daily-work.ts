import type { Gate } from '../judge/gates/gate.ts';
import type { TaskStatus } from '../records/records.ts';
import type { Report } from '../report/report.ts';
import type { TaskLabel } from './listing.ts';

/** Code → arguments of what a command did or has to say; the sentences are in the message catalogues. */
export interface WorkNotes {
  'task-created': { readonly task: string };
  'version-created': { readonly version: string; readonly parent: string | null };
  'config-copied': { readonly from: string };
  'config-from-task': Record<never, never>;
  'no-config': Record<never, never>;
  'items-counted': {
    readonly train: number | null;
    readonly valid: number | null;
    readonly test: number | null;
  };
  'no-items': Record<never, never>;
  /** No key of the items names their class in every line. */
  'no-labels': { readonly file: string };
  'status-set': { readonly from: TaskStatus | null; readonly to: TaskStatus };
  /** task.yaml now says what is in production, since its status no longer does. */
  'production-noted': { readonly version: string };
  /** Parts of lineage.yaml that were written. */
  recorded: { readonly version: string; readonly parts: readonly string[] };
  'nothing-to-record': { readonly version: string };
  'changes-proposed': { readonly changes: readonly string[] };
  'changes-missing': { readonly version: string; readonly parent: string };
  'no-results': { readonly version: string };
  deployed: { readonly version: string; readonly replaced: string | null };
  forced: { readonly reason: string; readonly gates: readonly string[] };
  'not-deployed': { readonly version: string };
  'experiment-deployed': { readonly version: string };
  'rolled-back': { readonly from: string; readonly to: string };
  promoted: { readonly from: string; readonly version: string };
  'move-artefacts': Record<never, never>;
  archived: { readonly task: string };
  'file-written': { readonly file: string };
  'file-kept': { readonly file: string };
  chosen: { readonly task: string };
}

export type WorkNoteCode = keyof WorkNotes;

/** One statement of a command as data. */
export type WorkNote = {
  [C in WorkNoteCode]: { readonly code: C; readonly args: WorkNotes[C] };
}[WorkNoteCode];

/** Makes a note; the arguments are checked against the code. */
export function note<C extends WorkNoteCode>(code: C, args: WorkNotes[C]): Extract<WorkNote, { code: C }>;
export function note(
  code: WorkNoteCode,
  args: WorkNotes[WorkNoteCode],
): { code: WorkNoteCode; args: object } {
  return { code, args };
}

export const writtenKinds = ['created', 'changed'] as const;

/** What a command of daily work prints. */
export interface WorkDocument {
  readonly schema: 'tunegate.work/1';
  readonly tool: Report['tool'];
  readonly command: string;
  readonly exitCode: 0 | 1;
  readonly task: TaskLabel | null;
  readonly version: string | null;
  /** Files that were written, in the order of their paths. */
  readonly files: readonly { readonly path: string; readonly kind: (typeof writtenKinds)[number] }[];
  readonly notes: readonly WorkNote[];
  /** What is left to do outside of the repository, as argv lists so that each sink can quote them. */
  readonly commands: readonly (readonly string[])[];
  /** Of a deployment or a rollback; empty elsewhere. */
  readonly gates: readonly Gate[];
}
