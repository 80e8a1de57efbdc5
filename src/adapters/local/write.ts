import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { OperationError } from '../../domain/errors.ts';
import type { FileWriter } from '../../ports.ts';
import { codeOf, reasonOf } from './files.ts';
import { type Disk, realDisk } from './write-disk.ts';
import { type NewFile, planSteps, type Step } from './write-plan.ts';

/** One rename of the last phase. `old` holds what was there, `to` is what the world sees. All absolute. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly old: string | null;
}

/** What a run has begun. Until `ready` its temporary files are to be deleted; after that its moves are to be finished. */
interface Journal {
  readonly pid: number;
  readonly ready: boolean;
  readonly moves: readonly Move[];
}

/**
 * Writes files below `root` (absolute) all or none. New content goes into temporaries beside its place, with copies of what
 * it replaces; then a journal in `stateFolder` (absolute, outside of the tree that others share) says what to rename to what;
 * then come the renames, new folders first and whole. Opening finishes, or takes back, what an earlier run that was ended in
 * the midst has left, so it comes before anything is read. Every file is whole at every moment.
 */
export function openFileWriter(root: string, stateFolder: string, disk: Disk = realDisk): FileWriter {
  const journalFile = join(stateFolder, 'journal.json');
  recover(journalFile, disk);
  return {
    apply: (changes) => {
      if (changes.length === 0) return;
      const steps = planSteps(root, changes);
      const moves = steps.map((step, index) => moveOf(root, step, index));
      const made: Move[] = [];
      begin(journalFile, disk, { pid: process.pid, ready: false, moves });
      try {
        for (const [index, step] of steps.entries()) stage(step, moves[index], disk);
        replaceJournal(journalFile, disk, { pid: process.pid, ready: true, moves });
        commit(moves, made, disk);
      } catch (error) {
        takeBack(moves, made, disk, error);
        removeJournal(journalFile, disk);
        throw new OperationError(`Nothing was written: ${reasonOf(error)}.`, { cause: error });
      }
      removeJournal(journalFile, disk);
    },
  };
}

function moveOf(root: string, step: Step, index: number): Move {
  const to = join(root, step.path);
  const beside = join(dirname(to), `.tunegate-${process.pid}-${index}`);
  const replaces = step.kind === 'file' && step.before !== null;
  return { from: `${beside}.new.tmp`, to, old: replaces ? `${beside}.old.tmp` : null };
}

function stage(step: Step, move: Move | undefined, disk: Disk): void {
  if (move === undefined) return;
  if (step.kind === 'file') {
    stageFile(step, move, disk);
    return;
  }
  disk.mkdir(move.from);
  const folders = new Set([move.from]);
  for (const [path, bytes] of step.files) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = join(move.from, path.slice(0, end));
      if (!folders.has(folder)) disk.mkdir(folder);
      folders.add(folder);
    }
    disk.write(join(move.from, path), bytes, 0o666);
  }
  for (const folder of folders) disk.sync(folder);
}

function stageFile(step: NewFile, move: Move, disk: Disk): void {
  disk.write(move.from, step.after, step.mode);
  if (move.old !== null && step.before !== null) disk.write(move.old, step.before, step.mode);
  disk.sync(dirname(move.to));
}

/** @param made gets each move once it is made */
function commit(moves: readonly Move[], made: Move[], disk: Disk): void {
  for (const move of moves) {
    disk.rename(move.from, move.to);
    made.push(move);
  }
  for (const folder of new Set(moves.map(({ to }) => dirname(to)))) disk.sync(folder);
  for (const { old } of moves) if (old !== null) disk.remove(old);
}

/** Puts back what was there, and clears the temporaries away. */
function takeBack(moves: readonly Move[], made: readonly Move[], disk: Disk, why: unknown): void {
  try {
    for (const { from, to, old } of made.toReversed()) disk.rename(old ?? to, old === null ? from : to);
    clear(moves, disk);
  } catch (error) {
    throw new OperationError(
      `The write failed (${reasonOf(why)}) and could not be taken back (${reasonOf(error)}): the next command finishes it.`,
      { cause: error },
    );
  }
}

function clear(moves: readonly Move[], disk: Disk): void {
  for (const { from, old } of moves) {
    disk.remove(from);
    if (old !== null) disk.remove(old);
  }
}

/** Makes the journal; two runs at once are kept apart by its being there. */
function begin(file: string, disk: Disk, journal: Journal): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    disk.write(file, bytesOf(journal), 0o666);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw new OperationError('Another tunegate is writing here at this moment. Try again.', {
        cause: error,
      });
    }
    throw new OperationError(`Nothing was written: ${reasonOf(error)}.`, { cause: error });
  }
}

function replaceJournal(file: string, disk: Disk, journal: Journal): void {
  const next = nextOf(file);
  disk.remove(next);
  disk.write(next, bytesOf(journal), 0o666);
  disk.rename(next, file);
  disk.sync(dirname(file));
}

/** Where the journal's next state is written before it takes the place of the last. */
const nextOf = (file: string): string => `${file}.next`;

function removeJournal(file: string, disk: Disk): void {
  disk.remove(nextOf(file));
  disk.remove(file);
}

const bytesOf = (journal: Journal): Uint8Array => Buffer.from(JSON.stringify(journal));

/** Finishes or takes back what a run that was ended left behind. */
function recover(file: string, disk: Disk): void {
  if (!existsSync(file)) return;
  const journal = readJournal(file);
  if (journal !== null && isRunning(journal.pid)) {
    throw new OperationError(
      `Another tunegate (process ${journal.pid}) is writing here at this moment. If there is none, remove ${file}.`,
    );
  }
  try {
    const moves = journal?.moves ?? [];
    if (journal?.ready === true) {
      const open = moves.filter(({ from }) => existsSync(from));
      commit(open, [], disk);
    }
    clear(moves, disk);
    removeJournal(file, disk);
  } catch (error) {
    throw new OperationError(`A write that was broken off cannot be finished: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

/** Null for a journal that was cut off while it was made: then nothing else had begun. */
function readJournal(file: string): Journal | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isJournal(value) ? value : null;
  } catch {
    return null;
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null || !('moves' in value) || !('pid' in value)) return false;
  const { moves, pid } = value;
  return (
    'ready' in value &&
    typeof value.ready === 'boolean' &&
    typeof pid === 'number' &&
    Array.isArray(moves) &&
    moves.every(isMove)
  );
}

const isMove = (value: unknown): value is Move =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  typeof value.from === 'string' &&
  'to' in value &&
  typeof value.to === 'string' &&
  'old' in value &&
  (value.old === null || typeof value.old === 'string');

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
