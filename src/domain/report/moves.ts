import type { TaskRecord } from '../records/records.ts';
import { definitionOf } from '../records/version-facts.ts';

/** A task on both sides of a pull request; one that stands on one side alone may have moved. */
export interface TaskSides {
  readonly path: string;
  readonly base: TaskRecord | null;
  readonly head: TaskRecord | null;
}

const nameOf = (record: TaskRecord | null): string | null => definitionOf(record)?.taskName ?? null;

/** Texts of a version's files by their path from its folder. */
function textsOf(task: TaskRecord, version: string): ReadonlyMap<string, string> {
  const folder = `${task.path === '' ? '' : `${task.path}/`}versions/${version}/`;
  const own = task.texts.filter(({ file }) => file.startsWith(folder));
  return new Map(own.map(({ file, text }) => [file.slice(folder.length), text]));
}

/** Whether a version stands in the other task with the same content. */
export function hasVersion(task: TaskRecord, version: string, other: TaskRecord): boolean {
  const [here, there] = [textsOf(task, version), textsOf(other, version)];
  return (
    here.size > 0 && here.size === there.size && [...here].every(([file, text]) => there.get(file) === text)
  );
}

const kept = (from: TaskRecord, to: TaskRecord): number =>
  from.versions.filter(({ name }) => hasVersion(from, name.text, to)).length;

/**
 * Where tasks went that stand in another directory after the merge: new path → old path. A moved task keeps its past, or else
 * a move would be a way around the baseline and the criteria. It is known by its name; where several have that name or the
 * name changed on the way, by versions that stand there with the same content.
 */
export function findMoves(tasks: readonly TaskSides[]): ReadonlyMap<string, string> {
  const gone = tasks.flatMap(({ path, base, head }) =>
    base !== null && head === null ? [{ path, task: base }] : [],
  );
  const come = tasks.flatMap(({ path, base, head }) =>
    base === null && head !== null ? [{ path, task: head }] : [],
  );
  const pairs = gone.flatMap((from) =>
    come.flatMap((to) => {
      const named = nameOf(from.task) !== null && nameOf(from.task) === nameOf(to.task);
      const versions = kept(from.task, to.task);
      const whole = versions > 0 && versions === from.task.versions.length;
      return named || whole ? [{ from: from.path, to: to.path, named, versions }] : [];
    }),
  );
  const moves = new Map<string, string>();
  const taken = new Set<string>();
  const rank = (pair: (typeof pairs)[number]): number => (pair.named ? 1 : 0) + pair.versions * 2;
  for (const pair of pairs.toSorted((a, b) => rank(b) - rank(a))) {
    // Two that fit equally well: nobody can say which one it is.
    const rivals = pairs.filter(
      (other) =>
        other !== pair && (other.from === pair.from || other.to === pair.to) && rank(other) === rank(pair),
    );
    if (rivals.length > 0 || moves.has(pair.to) || taken.has(pair.from)) continue;
    moves.set(pair.to, pair.from);
    taken.add(pair.from);
  }
  return moves;
}
