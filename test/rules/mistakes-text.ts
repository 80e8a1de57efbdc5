import type { RuleId } from '../../src/domain/findings/rules.ts';
import { atEnd, inPlace, lineOf, type Mistake, type Site, textOf } from './mistakes.ts';

const version = ({ choose }: Site): string => choose(['v1', 'v2', 'v3']);
const yaml = (site: Site): string =>
  site.choose([
    `versions/${version(site)}/lineage.yaml`,
    `versions/${version(site)}/config.yaml`,
    'task.yaml',
  ]);
const json = (site: Site): string =>
  `versions/${version(site)}/${site.choose(['results.json', 'data_snapshot.json', 'model_info.json'])}`;
const lineage = (site: Site): string => `versions/${version(site)}/lineage.yaml`;
const snapshot = (site: Site): string => `versions/${version(site)}/data_snapshot.json`;
const task = (): string => 'task.yaml';

/** Replaces a whole file; the finding is expected at its beginning unless said otherwise. */
const whole = (
  rule: RuleId,
  file: (site: Site) => string,
  content: readonly [Content, ...Content[]],
  line = 1,
): Mistake => ({
  rule,
  damage: (site) => {
    const path = `${site.task}/${file(site)}`;
    return { head: { ...site.sound, [path]: site.choose(content) }, file: path, line };
  },
});
type Content = string | Uint8Array | { readonly link: string };

/** A byte that is no UTF-8 in the middle of a file. */
const badByte: Mistake = {
  rule: 'syntax/encoding',
  damage: (site) => {
    const path = `${site.task}/${site.choose([yaml, json])(site)}`;
    const text = textOf(site.sound, path);
    const at = text.indexOf('\n', Math.floor(text.length / 2));
    const bytes = new TextEncoder().encode(text);
    const place = new TextEncoder().encode(text.slice(0, at)).length;
    const head = new Uint8Array([...bytes.slice(0, place), 0xe9, ...bytes.slice(place)]);
    return { head: { ...site.sound, [path]: head }, file: path, line: text.slice(0, at).split('\n').length };
  },
};

const submodule: Mistake = {
  rule: 'syntax/submodule',
  damage: ({ sound, task: name, choose }) => {
    const path = `${name}/versions/${choose(['v4', 'v5', 'v4-exp'])}`;
    return { head: { ...sound, [path]: { module: '1'.repeat(40) } }, file: path, line: 1 };
  },
};

const repeatedKey: Mistake = {
  rule: 'syntax/duplicate-key',
  damage: (site) => {
    const path = `${site.task}/versions/${version(site)}/config.yaml`;
    const text = textOf(site.sound, path);
    const again = site.choose(['epochs: 9\n', 'lora_r: 8\n', 'method: dpo\n']);
    const line = lineOf(text, /$(?![\s\S])/);
    return { head: { ...site.sound, [path]: text + again }, file: path, line };
  },
};

export const textMistakes: readonly Mistake[] = [
  atEnd('syntax/unreadable', yaml, ['extra: a: b\n', 'extra: "a" b\n', 'extra: "a": b\n'], 'extra'),
  whole('syntax/unreadable', json, ['{"a": 1 "b": 2}\n', '{"a": 1, b}\n', '{"a" 1}\n']),
  repeatedKey,
  inPlace('syntax/tab', lineage, [
    ['  train_count', '\ttrain_count'],
    ['  base_model', '\tbase_model'],
    ['  macro_f1', '\tmacro_f1'],
  ]),
  badByte,
  inPlace('syntax/control-character', lineage, [
    ['hf_repo: org', 'hf_repo: \u001borg'],
    ['method: sft', 'method: s\u0007ft'],
    ['changes:', 'changes: # \u2028'],
  ]),
  whole('syntax/too-large', yaml, [`# ${'x'.repeat(70_000)}\n`, `a: ${'y'.repeat(66_000)}\n`]),
  atEnd('syntax/too-deep', yaml, [
    `extra: ${'['.repeat(40)}${']'.repeat(40)}\n`,
    `extra: ${'{a: '.repeat(35)}1${'}'.repeat(35)}\n`,
  ]),
  atEnd(
    'syntax/too-many-keys',
    yaml,
    [`extra:\n${Array.from({ length: 2001 }, (_, index) => `  key${index}: 1`).join('\n')}\n`],
    '  key2000',
  ),
  atEnd('syntax/alias', yaml, ['extra: *nowhere\n', 'extra: &a {b: *a}\n']),
  whole('syntax/symlink', yaml, [{ link: '/etc/passwd' }, { link: '../v1/lineage.yaml' }]),
  submodule,
  whole('syntax/lfs-pointer', (site) => site.choose([yaml, json])(site), [
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n',
  ]),
  atEnd('syntax/conflict-marker', yaml, ['<<<<<<< HEAD\nextra: 1\n=======\nextra: 2\n>>>>>>> main\n'], '<'),
  whole('syntax/not-a-mapping', yaml, ['', '# nothing\n', '- a\n', 'hello\n', '12\n']),
  atEnd('syntax/tag', yaml, ['extra: !!python/tuple [1, 2]\n', 'extra: !!set {a, b}\n', 'extra: !mine x\n']),
  inPlace('syntax/directive', lineage, [[/^/, '%YAML 1.1\n---\n']]),
  atEnd('syntax/multiple-documents', yaml, ['---\nextra: 1\n'], '---'),
  atEnd('syntax/merge-key', yaml, ['extra: &e {a: 1}\nmore:\n  <<: *e\n'], '  <<'),
  atEnd('syntax/reserved-key', yaml, ['__proto__: {passed: true}\n', 'constructor: 1\n', 'prototype: 1\n']),
  atEnd('syntax/key-type', yaml, ['? [a, b]\n: 1\n', '? {a: 1}\n: 1\n']),
  inPlace('syntax/json-nan', (site) => `versions/${version(site)}/results.json`, [
    ['  "macro_f1"', '  "loss": NaN, "macro_f1"'],
    ['  "macro_f1"', '  "perplexity": Infinity, "macro_f1"'],
  ]),
  inPlace('shape/wrong-type', snapshot, [
    [/"train_count": \d+/, '"train_count": "many"'],
    [/"valid_count": \d+/, '"valid_count": [120]'],
    [/"test_count": \d+/, '"test_count": 160.5'],
  ]),
  inPlace('shape/wrong-type', task, [
    ['threshold: 0.80', 'threshold: high'],
    ['keep_recent: 3', 'keep_recent: few'],
  ]),
  inPlace('shape/missing-field', lineage, [[/version: v\d\n/, '']]),
  inPlace('shape/unknown-value', task, [
    ['status: evaluating', 'status: evaluatin'],
    ['strategy: semantic', 'strategy: semver'],
    ['deploy_target: huggingface', 'deploy_target: hugging_face_hub'],
  ]),
  inPlace('shape/likely-typo', task, [
    ['task_type:', 'task_tpye:'],
    ['keep_recent:', 'keep_recnt:'],
    ['domain:', 'domian:'],
  ]),
  inPlace('shape/likely-typo', lineage, [
    ['  valid_count', '  vaild_count'],
    ['created:', 'craeted:'],
  ]),
  inPlace('shape/number-as-text', task, [
    ['threshold: 0.80', 'threshold: "0.80"'],
    ['min: 0.70', 'min: "0.70"'],
  ]),
  inPlace('shape/python-differs', task, [
    ['language: en', 'language: no'],
    ['domain: finance', 'domain: on'],
  ]),
  inPlace('shape/quote-version', () => 'versions/retired.yaml', [
    ['version: v0', 'version: 1.10'],
    ['version: v0', 'version: 1_0'],
  ]),
  inPlace('shape/out-of-range', snapshot, [
    [/"train_count": \d+/, '"train_count": -7'],
    [/"valid_count": \d+/, '"valid_count": -1'],
  ]),
  inPlace('shape/unread', (site) => `versions/${version(site)}/results.json`, [
    ['{', '{"roc_curve": [0.1, 0.5, 0.9], '],
    ['{', '{"thresholds": [0.2, 0.4], '],
  ]),
  inPlace('shape/unsafe-integer', snapshot, [[/"valid_count": \d+/, '"valid_count": 9007199254740993']]),
  inPlace('shape/not-finite', task, [
    ['threshold: 0.80', 'threshold: .inf'],
    ['min: 0.70', 'min: .nan'],
  ]),
  inPlace('shape/bad-timestamp', lineage, [
    [/created: \S+/, 'created: 2026-02-31T10:00:00'],
    [/created: \S+/, 'created: yesterday'],
  ]),
  inPlace('shape/bad-duration', task, [
    ['cleanup_exp_after: 7d', 'cleanup_exp_after: 7 days'],
    ['cleanup_exp_after: 7d', 'cleanup_exp_after: 7'],
  ]),
  inPlace('shape/bad-name', (site) => `versions/${site.choose(['v2', 'v3'])}/lineage.yaml`, [
    [/parent: v\d/, 'parent: ../v1'],
    [/parent: v\d/, 'parent: "v 1"'],
    [/parent: v\d/, 'parent: /etc'],
  ]),
  {
    rule: 'shape/name-collision',
    damage: ({ sound, task: name }) => {
      const path = (text: string) => `${name}/versions/v4-exp-${text}/config.yaml`;
      const head = { ...sound, [path('A')]: 'epochs: 3\n', [path('a')]: 'epochs: 3\n' };
      return { head, file: path('a'), line: 1 };
    },
  },
];
