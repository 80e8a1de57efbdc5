import type { Tree } from '../records/support.ts';
import { type Mistake, textOf } from './mistakes.ts';

/** The records of removed versions with one more, as somebody writes it by hand. */
function retired(sound: Tree, file: string, version: string, parent: string): Tree {
  const before = sound[file];
  const start = typeof before === 'string' ? before : 'versions:\n';
  const more = `  - version: ${version}\n    parent: ${parent}\n    removed: 2026-01-20\n`;
  return { ...sound, [file]: `${start}${more}` };
}

/** What a pull request says of the past, weakens, or puts where nobody looks. */
export const pastMistakes: readonly Mistake[] = [
  {
    rule: 'history/retired-unknown',
    damage: ({ sound, task, choose }) => {
      const file = `${task}/versions/retired.yaml`;
      return {
        head: retired(sound, file, choose(['v77', 'v9', 'v8-exp']), 'null'),
        base: sound,
        file,
        line: 1,
      };
    },
  },
  {
    rule: 'history/retired-differs',
    damage: ({ sound, task, choose }) => {
      const file = `${task}/versions/retired.yaml`;
      return {
        head: retired(sound, file, choose(['v1', 'v2', 'v3']), 'v7'),
        base: sound,
        file,
        line: 1,
      };
    },
  },
  {
    rule: 'shape/passed-over',
    damage: ({ sound, task, choose }) => {
      const file = `${task}/${choose(['task.yml', 'data_source.yml', 'versions/v2/lineage.yml'])}`;
      return { head: { ...sound, [file]: 'task_name: other\n' }, file, line: 1 };
    },
  },
  {
    rule: 'task/name-taken',
    damage: ({ sound, task, choose }) => {
      const name = task.split('/').at(-1) ?? task;
      const copy = `${task}/${choose(['copies', 'old', 'try/again'])}/${name}/task.yaml`;
      const file = `${task}/task.yaml`;
      return { head: { ...sound, [copy]: `task_name: ${name}\nstatus: created\n` }, file, line: 1 };
    },
  },
  {
    rule: 'consistency/two-values',
    damage: ({ sound, task, choose }) => {
      const file = `${task}/versions/${choose(['v1', 'v2', 'v3'])}/results.json`;
      const text = textOf(sound, file);
      const more = `{"macro avg": {"f1-score": ${choose(['0.99', '0.999', '1.0'])}, "support": 9},`;
      return { head: { ...sound, [file]: text.replace('{', more) }, file, line: 1 };
    },
  },
  {
    rule: 'settings/weakened',
    damage: ({ sound, choose }) => {
      const weak = choose(['fail-on: never', 'warn-only: true', 'criteria: head', 'max_regression: 0.5']);
      return {
        head: { ...sound, 'tunegate.yaml': `language: en\n${weak}\n` },
        base: { ...sound, 'tunegate.yaml': 'language: en\n' },
        file: 'tunegate.yaml',
        line: 2,
      };
    },
  },
];
