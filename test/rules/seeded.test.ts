import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/domain/findings/rules.ts';
import { ruleIds } from '../../src/rules/registry.ts';
import type { Choose, Damaged } from './mistakes.ts';
import { consistencyMistakes } from './mistakes-consistency.ts';
import { lineageMistakes } from './mistakes-lineage.ts';
import { pastMistakes } from './mistakes-past.ts';
import { taskMistakes } from './mistakes-task.ts';
import { textMistakes } from './mistakes-text.ts';
import { truthMistakes } from './mistakes-truth.ts';
import { soundRepository } from './seeded-repository.ts';
import { check } from './support.ts';

const COUNT = 300;
const mistakes = [
  ...textMistakes,
  ...taskMistakes,
  ...lineageMistakes,
  ...consistencyMistakes,
  ...truthMistakes,
  ...pastMistakes,
];
const sound = soundRepository();
const tasks = ['reviews', 'support-tickets', 'news'] as const;

/** Rules that only say what another finding means: a broken file has one of its own and one of these. */
const followUps: ReadonlySet<RuleId> = new Set(['task/not-checked', 'secrets/more']);

/** Mulberry32 (public domain, Tommy Ettinger): the same seed makes the same mistake on every machine. */
function chooser(seed: number): Choose {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (values) => {
    const chosen = values[Math.floor(next() * values.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

interface Seeded {
  readonly seed: number;
  readonly rule: RuleId;
  readonly task: string;
  readonly damaged: Damaged;
}

/** Every kind of mistake in turn, each time in a place of the seed's choice. */
function seeded(seed: number): Seeded {
  const choose = chooser(seed * 7919);
  const task = choose(tasks);
  const mistake = mistakes[seed % mistakes.length];
  if (mistake === undefined) throw new Error('no mistakes');
  return { seed, rule: mistake.rule, task, damaged: mistake.damage({ sound, task, choose }) };
}

/** The other tasks are checked each for itself, as they were before the mistake. */
function untouched({ damaged, task }: Seeded): void {
  for (const [path, content] of Object.entries(damaged.head)) {
    if (!path.startsWith(`${task}/`) && path !== 'tunegate.yaml') expect(content).toBe(sound[path]);
  }
}

/** All findings of the damaged task and of tunegate.yaml, as one line each. */
function found({ damaged, task }: Seeded): readonly string[] {
  const options = {
    ...(damaged.base === undefined ? {} : { base: damaged.base }),
    ...(damaged.fork === undefined ? {} : { fork: damaged.fork }),
  };
  return check(damaged.head, { ...options, path: task })
    .filter(({ rule }) => !followUps.has(rule))
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

describe('a repository with one mistake', () => {
  it('has no finding before the mistake is made', () => {
    expect(tasks.flatMap((path) => check(sound, { path }))).toEqual([]);
    expect(tasks.flatMap((path) => check(sound, { path, base: sound }))).toEqual([]);
  });

  const all = Array.from({ length: COUNT }, (_, seed) => seeded(seed));

  it(`has exactly that finding, in that file and line, for ${COUNT} mistakes`, () => {
    const table = new Map<string, { made: number; found: number }>();
    const failures: string[] = [];
    for (const one of all) {
      const { rule, damaged, seed, task } = one;
      const row = table.get(rule) ?? { made: 0, found: 0 };
      const expected = `${rule} ${damaged.file}:${damaged.line}`;
      const lines = found(one);
      const hit = lines.length === 1 && lines[0] === expected;
      table.set(rule, { made: row.made + 1, found: row.found + (hit ? 1 : 0) });
      if (!hit)
        failures.push(
          `seed ${seed} in ${task}: expected ${expected}, found ${lines.join(', ') || 'nothing'}`,
        );
    }
    const rows = [...table].map(([rule, { made, found: hits }]) => `${rule.padEnd(34)} ${made} ${hits}`);
    process.stdout.write(`${'rule'.padEnd(34)} made found\n${rows.join('\n')}\n`);
    expect(failures).toEqual([]);
  });

  it('is made for every rule', () => {
    const missing = ruleIds.filter((rule) => !all.some((one) => one.rule === rule));
    // A file with a mistake that makes it unreadable has this one beside its own.
    expect(missing).toEqual([...followUps]);
  });

  it('is really made, and only in its task', () => {
    for (const one of all) {
      untouched(one);
      const { head } = one.damaged;
      const paths = new Set([...Object.keys(sound), ...Object.keys(head)]);
      expect([...paths].some((path) => head[path] !== sound[path])).toBe(true);
    }
  });
});
