import type { ReadLines } from '../ports.ts';
import { joinPath } from '../records/task-paths.ts';

/** Keys under which the class of an item is looked for, behind those that task.yaml declares. */
const usualKeys = ['label', 'class', 'category', 'output', 'answer', 'target'];
/** More values than this are no classes but free text. */
const mostClasses = 200;

/** What the data files say, as far as they are there. */
export interface CountedItems {
  readonly train: number | null;
  readonly valid: number | null;
  readonly test: number | null;
  /** Training items by class, in the order of `labels`, then of the file; null where no key names the class of every item. */
  readonly classes: ReadonlyMap<string, number> | null;
}

const files = { train: ['train'], valid: ['valid', 'validation', 'dev', 'eval'], test: ['test'] } as const;

interface Tally {
  readonly items: number;
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Counts the items of `data/train.jsonl`, `valid.jsonl` and `test.jsonl` of a task, one a line that is not empty.
 * @param keys where the task declares the class of an item to stand
 * @param labels the legal classes, for the order
 */
export async function countItems(
  readLines: ReadLines,
  taskPath: string,
  keys: readonly string[],
  labels: readonly string[],
): Promise<CountedItems> {
  const wanted = [...keys, ...usualKeys];
  const first = async (names: readonly string[]): Promise<Tally | null> => {
    for (const name of names) {
      const found = await tally(readLines(joinPath(taskPath, `data/${name}.jsonl`)), wanted);
      if (found !== null) return found;
    }
    return null;
  };
  const [train, valid, test] = [await first(files.train), await first(files.valid), await first(files.test)];
  return {
    train: train?.items ?? null,
    valid: valid?.items ?? null,
    test: test?.items ?? null,
    classes: train === null ? null : classesOf(train, labels),
  };
}

async function tally(lines: AsyncIterable<string> | null, keys: readonly string[]): Promise<Tally | null> {
  if (lines === null) return null;
  const byKey = new Map(keys.map((key) => [key, new Map<string, number>()]));
  let items = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    items++;
    const item = parsed(line);
    for (const [key, counts] of byKey) {
      const value = item?.[key];
      const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
      if (text === null || counts.size > mostClasses) byKey.delete(key);
      else counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return { items, byKey };
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function classesOf({ items, byKey }: Tally, labels: readonly string[]): ReadonlyMap<string, number> | null {
  if (items === 0) return null;
  for (const counts of byKey.values()) {
    if (counts.size > mostClasses) continue;
    // Values that the task does not declare are no classes but free text, such as an answer.
    if (labels.length > 0 && ![...counts.keys()].every((label) => labels.includes(label))) continue;
    const known = labels.filter((label) => counts.has(label));
    const order = [...known, ...[...counts.keys()].filter((label) => !known.includes(label))];
    return new Map(order.map((label) => [label, counts.get(label) ?? 0]));
  }
  return null;
}
