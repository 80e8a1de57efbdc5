import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { type Ran, run } from '../cli/terminal.ts';
import { at, listAt, textAt } from '../support/json.ts';
import { type Repository, temporaryRepository } from '../support/repo.ts';

const DAY = 86_400_000;
const LABELS = ['正面', '負面', '中立'] as const;

/** A repository in which commands are given one after another, day by day, as a person would. */
export interface Story extends AsyncDisposable {
  readonly repository: Repository;
  /** Runs a command; it must end with 0, or with `code`. */
  readonly tunegate: (line: string, code?: number) => Promise<Ran>;
  /** Commits what stands there, after checking that no rule finds anything in it. */
  readonly commit: (message: string) => Promise<void>;
  /** What changed since the last commit: the changed lines of each file. */
  readonly diff: () => Promise<string>;
  readonly read: (path: string) => Promise<string>;
  readonly tomorrow: (days?: number) => void;
}

export async function beginStory(): Promise<Story> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 5, 10) });
  const repository = await temporaryRepository();
  // Text in quotes is one argument.
  const words = (line: string) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const tunegate = async (line: string, code = 0) => {
    const ran = await run(words(line), { cwd: repository.path });
    expect(ran.code, `tunegate ${line}\n${ran.stdout}${ran.stderr}`).toBe(code);
    return ran;
  };
  return {
    repository,
    tunegate,
    commit: async (message) => {
      expect(await findings(tunegate)).toEqual([]);
      await repository.commit(message);
    },
    diff: async () => {
      await repository.git('add', '--all', '--intent-to-add');
      return onlyChanges(await repository.git('diff', '--no-color', '--unified=0', '--no-renames'));
    },
    read: (path) => readFile(join(repository.path, path), 'utf8'),
    tomorrow: (days = 1) => vi.setSystemTime(Date.now() + days * DAY),
    [Symbol.asyncDispose]: async () => {
      vi.useRealTimers();
      await repository[Symbol.asyncDispose]();
    },
  };
}

/** Every finding as `rule file:line`. */
async function findings(tunegate: Story['tunegate']): Promise<readonly string[]> {
  const ran = await tunegate('validate --format json');
  return listAt(JSON.parse(ran.stdout), 'findings').map(
    (one) =>
      `${textAt(one, 'rule')} ${textAt(one, 'file')}:${String(at(one, 'line'))} ${textAt(one, 'message')}`,
  );
}

/** File names and changed lines of a diff, without what only a machine reads. */
function onlyChanges(diff: string): string {
  const lines = diff.split('\n').flatMap((line) => {
    const file = /^\+\+\+ (?:b\/)?(.*)$/.exec(line)?.[1];
    if (file !== undefined) return [`# ${file}`];
    return /^(?:diff |index |--- |@@|new file|deleted file|old mode|new mode)/.test(line) ? [] : [line];
  });
  return `${lines.join('\n')}\n`;
}

/** What an evaluation of so many items writes: every class has this f1. */
export function resultsOf(f1: number): string {
  const scores = { precision: f1, recall: f1, f1, support: 100 };
  const perClass = Object.fromEntries(LABELS.map((label) => [label, scores]));
  return `${JSON.stringify({ macro_f1: f1, accuracy: f1, per_class: perClass }, null, 2)}\n`;
}

/** Items of training data, the classes in turn. */
export const items = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ text: `t${index}`, label: LABELS[index % 3] })}\n`,
  ).join('');

/** What the training script writes. */
export const modelOf = (version: string): string =>
  `${JSON.stringify({ adapter_path: `models/adapter/${version}`, merged_path: `models/merged/${version}`, hf_repo: 'org/entity-sentiment' }, null, 2)}\n`;
