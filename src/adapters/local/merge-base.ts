import { OperationError } from '../../domain/errors.ts';
import { git, tryGit } from './git.ts';
import { isObjectId } from './repository.ts';
import type { ObjectStore } from './store.ts';

/** How many commits back a shallow history is fetched, step by step; the last one is everything. */
const depths = [50, 500, 2_147_483_647];

/** Asks a server for the merge base of two commits; null where it knows none. */
export type AskMergeBase = (base: string, head: string) => Promise<string | null>;

/**
 * The commit at which `head` left `base`. In a shallow clone it is asked of the server, else more history is fetched into the
 * store's private repository. Throws OperationError, with what can be done, when it cannot be found: another commit in its
 * place would blame the branch for what others did.
 */
export async function findMergeBase(
  store: ObjectStore,
  base: string,
  head: string,
  ask: AskMergeBase | null,
): Promise<string> {
  const here = await known(store, base, head);
  if (here !== null) return here;
  if (store.boundary().size === 0) throw unrelated(base, head);
  let trouble: unknown = null;
  try {
    const answer = ask === null ? null : await ask(base, head);
    if (answer !== null) return await store.commit(answer);
  } catch (error) {
    // The history may still be fetched.
    trouble = error;
  }
  for (const depth of depths) {
    const failure = await store.fetch([...store.boundary()], depth);
    const found = failure === null ? await known(store, base, head) : null;
    if (found !== null) return found;
    if (failure !== null) throw tooShallow(base, head, failure, trouble);
    if (store.boundary().size === 0) break;
  }
  throw unrelated(base, head);
}

/** The merge base, where the history at hand leaves no doubt: behind a cut there may be a nearer one. */
async function known(store: ObjectStore, base: string, head: string): Promise<string | null> {
  if (base === head) return base;
  const result = await tryGit(['merge-base', base, head], store.call());
  const id = result.output.toString('utf8').trim();
  if (result.status !== 0 || !isObjectId(id)) return null;
  const boundary = store.boundary();
  if (boundary.size === 0) return id;
  const since = (await git(['rev-list', base, head, '--not', id], store.call())).toString('utf8').split('\n');
  return since.some((commit) => boundary.has(commit)) ? null : id;
}

function unrelated(base: string, head: string): OperationError {
  return new OperationError(
    `The commits ${base} and ${head} have no common history, so that nobody can say what the branch changes. ` +
      'Name the commit to compare with: base-ref.',
  );
}

function tooShallow(base: string, head: string, failure: string, cause: unknown): OperationError {
  return new OperationError(
    `Where ${head} left ${base} is not in this shallow clone, and more history could not be fetched (${failure}). ` +
      'Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow), ' +
      'or name the commit to compare with: base-ref.',
    { cause },
  );
}
