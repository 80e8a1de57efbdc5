import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example, ExampleFile, ExampleFiles } from '../../src/rules/card.ts';
import { ruleIds, rules } from '../../src/rules/registry.ts';
import type { Tree } from '../records/support.ts';
import { bytes, check, placeOf } from './support.ts';

function contentOf(file: ExampleFile): Tree[string] {
  if (typeof file === 'string') return file;
  if ('link' in file) return { link: file.link };
  if ('submodule' in file) return { module: '0'.repeat(40) };
  return 'bytes' in file ? new Uint8Array(file.bytes) : bytes(file.text);
}

/** The task.yaml of examples that are not about it. */
const plainTask = 'task_name: demo\nstatus: created\n';

/** The repository of an example. */
function treeOf(files: ExampleFiles): Tree {
  const tree: Record<string, Tree[string]> = { 'demo/task.yaml': plainTask };
  for (const [path, file] of Object.entries(files)) {
    tree[path === 'tunegate.yaml' ? path : `demo/${path}`] = contentOf(file);
  }
  return tree;
}

const run = ({ files, base, fork }: Example) =>
  check(treeOf(files), {
    ...(base === undefined ? {} : { base: treeOf(base) }),
    ...(fork === undefined ? {} : { fork: treeOf(fork) }),
  });

const cases = ruleIds.map((id) => ({ id, doc: rules[id].documentation }));

/** A file that cannot be read is said so once more, and the other way round; what is counted is listed, too. */
const also: Readonly<Record<string, readonly string[]>> = {
  'task/not-checked': ['syntax/multiple-documents'],
  'secrets/more': ['secrets/literal'],
};

describe('the documentation of the rules', () => {
  it.each(cases)('$id has its card in a file of that name', ({ id }) => {
    expect(readFileSync(new URL(`../../src/rules/${id}.ts`, import.meta.url), 'utf8')).toContain(
      `id: '${id}'`,
    );
  });

  it.each(cases)('$id: the bad example has this finding, where it says, and no other', ({ id, doc }) => {
    const found = run(doc.bad);
    const { at } = doc.bad;
    const others = found.filter(({ rule }) => rule !== id).map(({ rule }) => rule);
    const allowed = also[id] ?? ['task/not-checked'];
    expect(others.filter((rule) => !allowed.includes(rule))).toEqual([]);
    expect(found.filter(({ rule }) => rule === id).map((one) => placeOf(one))).toEqual([at]);
  });

  it.each(cases)('$id: the good example has no finding', ({ doc }) => {
    const found = run(doc.good);
    expect(found.map((one) => `${one.rule} ${placeOf(one)} ${JSON.stringify(one.args)}`)).toEqual([]);
  });
});
