import type { SyntaxRules } from '../../domain/findings/syntax.ts';
import type { ExampleFile, GroupDocs, RuleDoc } from './types.ts';

const lineage = 'versions/v1/lineage.yaml';
const results = 'versions/v1/results.json';
const sound = 'version: v1\nchanges: [first version]\n';

/** Most rules on text: one file, in a bad and a good form. */
const inLineage = (
  what: string,
  why: string,
  bad: ExampleFile,
  place: string,
  good: ExampleFile = sound,
): RuleDoc => ({
  what,
  why,
  bad: { files: { [lineage]: bad }, at: `${lineage}:${place}` },
  good: { files: { [lineage]: good } },
});

const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

const manyKeys = (count: number): string =>
  `version: v1\nchanges: [first version]\n${Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n')}\n`;

export const syntaxDocs: GroupDocs<SyntaxRules> = {
  'syntax/unreadable': inLineage(
    'The file is no valid YAML or JSON, or is another kind of file altogether.',
    'Nothing in it can be checked or compared, so a report without it would be about something else.',
    'version: v1\nchanges: ["first version"\n',
    '3:1',
  ),
  'syntax/duplicate-key': inLineage(
    'A key is set twice in one mapping. `lora_r` and `lora: {r: ...}` are the same key.',
    'Readers disagree on which of the two counts: Python takes the last one without a word.',
    'version: v1\nchanges: [first version]\nnotes: a\nnotes: b\n',
    '4:1',
  ),
  'syntax/tab': inLineage(
    'A tab indents a line.',
    'YAML allows only spaces there, and editors show tabs in different widths.',
    'version: v1\nchanges: [first version]\ndata:\n\ttrain_count: 700\n',
    '4:1',
    'version: v1\nchanges: [first version]\ndata:\n  train_count: 700\n',
  ),
  'syntax/encoding': inLineage(
    'The file is not UTF-8, or has a byte-order mark inside.',
    'Another reader would see other characters, for example other class labels.',
    { bytes: [...bytesOf('version: v1\nnotes: caf'), 0xe9, 0x0a], shown: 'version: v1\nnotes: caf\\xe9\n' },
    '2:11',
    'version: v1\nchanges: [first version]\nnotes: café\n',
  ),
  'syntax/control-character': inLineage(
    'The file holds a control character or an invisible line end.',
    'What a reviewer sees is then not what a reader gets; terminals may even act on it.',
    { text: 'version: v1\nnotes: a\u001bb\n', shown: 'version: v1\nnotes: a\\x1bb\n' },
    '2:9',
  ),
  'syntax/too-large': inLineage(
    'A YAML file has more than 64 KiB, a JSON file more than 1 MiB, predictions.jsonl more than 8 MiB.',
    'Records are small; parsers take seconds to minutes for large files that were made for it.',
    { text: `${sound}notes: ${'x'.repeat(70_000)}\n`, shown: `${sound}notes: xxx...  # 70,000 characters\n` },
    '1:1',
  ),
  'syntax/too-deep': inLineage(
    'Lists and mappings are nested deeper than 32 levels.',
    'No record needs it, and some parsers take minutes or crash on such files.',
    { text: `a: ${'['.repeat(40)}${']'.repeat(40)}\n`, shown: 'a: [[[[[[[[[[...]]]]]]]]]]  # 40 levels\n' },
    '1:35',
  ),
  'syntax/too-many-keys': inLineage(
    'One mapping has more than 2,000 keys.',
    'No record needs it, and it makes a report unreadable.',
    { text: manyKeys(2100), shown: 'version: v1\nk0: 1\nk1: 1\n# ... 2,100 keys\n' },
    '2001:1',
  ),
  'syntax/alias': inLineage(
    'Aliases are unknown, contain themselves, are more than 50, or stand for more than 10,000 values.',
    'A few lines can expand to gigabytes in whatever reads the file next.',
    'version: v1\nconfig: *shared\n',
    '2:9',
    'version: v1\nchanges: [first version]\ndefaults: &shared {seed: 1}\nconfig: *shared\n',
  ),
  'syntax/symlink': inLineage(
    'A record is a symbolic link.',
    'A link can point out of the repository, and the report would show what is there.',
    { link: '../v0/lineage.yaml' },
    '1:1',
  ),
  'syntax/submodule': {
    what: 'A version folder is a submodule.',
    why: 'Its content is in another repository and is neither reviewed nor compared here.',
    bad: { files: { 'versions/v1': { submodule: true } }, at: 'versions/v1:1:1' },
    good: { files: { [lineage]: sound } },
  },
  'syntax/lfs-pointer': inLineage(
    'A record is a Git LFS pointer.',
    'Records are read from git objects; the content behind the pointer is not there.',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 512\n',
    '1:1',
  ),
  'syntax/conflict-marker': inLineage(
    'A merge conflict was committed.',
    'The file holds both sides, and a reader that takes one of them takes the wrong one.',
    'version: v1\n<<<<<<< HEAD\nnotes: a\n=======\nnotes: b\n>>>>>>> main\n',
    '2:1',
  ),
  'syntax/not-a-mapping': inLineage(
    'The file is empty, or its top is a list, a text or a number.',
    'Every record is a mapping of names to values.',
    '- version: v1\n',
    '1:1',
  ),
  'syntax/tag': inLineage(
    'A value has an explicit YAML tag.',
    'Tags make some readers build objects or even run code.',
    'version: v1\nnotes: !!python/object/apply:os.system ["id"]\n',
    '2:8',
  ),
  'syntax/directive': inLineage(
    'The file has a YAML directive other than `%YAML 1.2`.',
    'A directive changes how values are read: with `%YAML 1.1` the text `no` becomes false.',
    '%YAML 1.1\n---\nversion: v1\n',
    '1:1',
    '%YAML 1.2\n---\nversion: v1\nchanges: [first version]\n',
  ),
  'syntax/multiple-documents': inLineage(
    'The file holds more than one YAML document.',
    'Readers take the first one, the last one or fail.',
    'version: v1\n---\nversion: v2\n',
    '2:1',
  ),
  'syntax/merge-key': inLineage(
    'The file uses the merge key `<<`.',
    'YAML 1.2 does not know it: one reader merges, the next one sees a key of that name.',
    'version: v1\nbase: &base {seed: 1}\nconfig:\n  <<: *base\n  epochs: 3\n',
    '4:3',
    'version: v1\nchanges: [first version]\nconfig:\n  seed: 1\n  epochs: 3\n',
  ),
  'syntax/reserved-key': inLineage(
    'A key is `__proto__`, `constructor` or `prototype`.',
    'Such keys change objects in JavaScript programs that read the file.',
    'version: v1\n__proto__: {passed: true}\n',
    '2:1',
  ),
  'syntax/key-type': inLineage(
    'A key is a list, a mapping or nothing.',
    'JSON and most tools know only keys that are texts.',
    'version: v1\n? [a, b]\n: 1\n',
    '2:3',
  ),
  'syntax/json-nan': {
    what: 'JSON holds `NaN`, `Infinity` or `-Infinity`. The value counts as not a number, and a gate on it fails.',
    why: 'Python writes them by default, but they are no JSON: most other readers refuse the whole file.',
    bad: {
      files: { [results]: '{"loss": NaN}\n', [lineage]: `${sound}data: {test_count: 160}\n` },
      at: `${results}:1:10`,
    },
    good: { files: { [results]: '{"loss": 0.31}\n', [lineage]: `${sound}data: {test_count: 160}\n` } },
  },
};
