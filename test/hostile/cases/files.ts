import { type HostileCase, pull, row } from '../case.ts';
import type { Tree } from '../judge.ts';
import { D, L, production, R, repo, taskFile } from '../repository.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const config = (text: string | Uint8Array): Tree => ({ 'mood/versions/v2/config.yaml': text });
const good = repo(production, D('v2', 'evaluating'), R('v2', 0.95));

/** A good pull request but for one file; it fails, and says why. */
const bad = (name: string, more: Tree, ...findings: readonly string[]): HostileCase =>
  row(name, [production], pull(repo(good, more), 1, '', ...findings.map((rule) => `error ${rule}`)));

const bomb = (levels: number) =>
  [
    'a0: &a0 [x, x, x, x, x, x, x, x, x]',
    ...Array.from(
      { length: levels },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`,
    ),
  ].join('\n');

/** Files that are not what they seem, or would cost more than they say. */
export const fileCases: readonly HostileCase[] = [
  bad('mappings in each other without end', config('? '.repeat(400)), 'syntax/too-deep'),
  bad('five thousand open brackets', config('['.repeat(5_000)), 'syntax/too-deep'),
  bad('aliases that stand for a billion values', config(bomb(8)), 'syntax/alias'),
  bad('an alias of itself', config('a: &a {b: *a}\n'), 'syntax/alias'),
  bad(
    'more than 64 KiB of keys',
    config(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')),
    'syntax/too-large',
  ),
  bad('two equal keys', config('epochs: 3\nepochs: 4\n'), 'syntax/duplicate-key'),
  bad('another YAML', config('%YAML 1.1\n---\nenabled: no\n'), 'syntax/directive'),
  bad('a Python object', config('x: !!python/object/apply:os.system ["id"]\n'), 'syntax/tag'),
  bad('two documents', config('a: 1\n---\nb: 2\n'), 'syntax/multiple-documents'),
  bad('nothing', config(''), 'syntax/not-a-mapping'),
  bad('a list', config('- 1\n'), 'syntax/not-a-mapping'),
  bad('a text', config('hello\n'), 'syntax/not-a-mapping'),
  bad(
    'an unresolved merge',
    config('<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n'),
    'syntax/conflict-marker',
  ),
  bad(
    'a pointer of Git LFS in place of the results',
    R('v2', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`),
    'syntax/lfs-pointer',
  ),
  bad('a byte that is no UTF-8', config(new Uint8Array([...bytes('a: caf'), 0xe9])), 'syntax/encoding'),
  bad('UTF-16', config(new Uint8Array([0xff, 0xfe, 0x61, 0])), 'syntax/encoding'),
  bad('a tab for indentation', config('a:\n\tb: 1\n'), 'syntax/tab'),
  bad('a reserved key', config('__proto__: {passed: true}\n'), 'syntax/reserved-key'),
  bad(
    'a reserved key in JSON',
    R('v2', '{"macro_f1": 0.95, "__proto__": {"passed": true}}'),
    'syntax/reserved-key',
  ),
  bad('a day that is none', L('v2', 'created: 2026-02-31T00:00:00'), 'shape/bad-timestamp'),
  bad(
    'two folders that differ in case',
    { 'mood/versions/V2/results.json': '{"macro_f1": 0.9}' },
    'shape/name-collision',
  ),
  bad('a name that goes up', { 'mood/versions/..x\\y/results.json': '{}' }, 'shape/bad-name'),
  bad('a name of a device', { 'mood/versions/con/results.json': '{"macro_f1": 0.9}' }, 'shape/bad-name'),
  bad(
    'a name that reads backwards',
    { 'mood/versions/v\u202E3/results.json': '{"macro_f1": 0.9}' },
    'shape/bad-name',
  ),
  row(
    'not a number',
    [production],
    pull(repo(production, D('v2', 'evaluating'), R('v2', '{"macro_f1": NaN}')), 1, 'mood v2'),
  ),
  row(
    'infinity',
    [production],
    pull(repo(production, D('v2', 'evaluating'), R('v2', '{"macro_f1": Infinity}')), 1, 'mood v2'),
  ),
  row(
    'an empty metric',
    [production],
    pull(repo(production, D('v2', 'evaluating'), R('v2', '{"macro_f1": ""}')), 1, 'mood'),
  ),
  row(
    'percent where a ratio was',
    [production],
    pull(repo(production, D('v2', 'evaluating'), R('v2', 81.5)), 1, 'different scales'),
  ),
  row(
    'the metric is missing',
    [production],
    pull(repo(production, D('v2', 'evaluating'), R('v2', '{"accuracy": 0.99}')), 1, 'mood'),
  ),
  row(
    'another primary metric, which is better',
    [production],
    pull(
      {
        ...production,
        'mood/task.yaml': taskFile('mood', 'v2', 'evaluating').replace('macro_f1', 'accuracy'),
        ...R('v2', '{"accuracy": 0.99, "macro_f1": 0.2}'),
      },
      1,
      'misses its target',
    ),
  ),
  row(
    'the direction turned round',
    [production],
    pull(
      {
        ...production,
        'mood/task.yaml': taskFile('mood', 'v2', 'evaluating').replace('0.75}', '0.75, direction: lower}'),
        ...R('v2', 0.2),
      },
      1,
      'misses its target',
    ),
  ),
];
