import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseReport } from '../../src/documents/report.ts';
import { run } from '../cli/terminal.ts';
import { temporaryFolder } from '../support/files.ts';
import { ROOT } from '../support/process.ts';

/** Values that people, machines and attackers put where something else belongs. */
const values = [
  ...['null', '~', '[]', '{}', '""', 'NaN', '.nan', '-1', '0', '1e999', '81.5', 'true', 'v99', '2026-02-31'],
  ...['[1, [2]]', '{a: {b: c}}', '&a [*a]', '!!python/object:x y', '<<: *b', '"\\u202e"', '{"a": 1, "a": 2}'],
  ...['9007199254740993', '@org/team </details>', '"|a|b"', '::error::x', '##[add-mask]e', 'x'.repeat(3000)],
];

const mutation = fc.record({
  file: fc.nat(),
  kind: fc.constantFrom('remove', 'cut', 'byte', 'drop', 'double', 'swap', 'value', 'indent', 'numbers'),
  at: fc.nat(),
  other: fc.nat(),
  value: fc.constantFrom(...values),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

/** The file after one edit; null when it is gone. */
function edited(bytes: Buffer, { kind, at, other, value }: Mutation): Buffer | null {
  if (kind === 'remove') return null;
  if (kind === 'cut') return bytes.subarray(0, at % (bytes.length + 1));
  if (kind === 'byte')
    return Buffer.from(bytes.map((byte, index) => (index === at % bytes.length ? other : byte)));
  const text = bytes.toString('utf8');
  if (kind === 'numbers') {
    let count = 0;
    return Buffer.from(
      text.replaceAll(/\d+(?:\.\d+)?/g, (number) => (count++ % 7 === at % 7 ? value : number)),
    );
  }
  const lines = text.split('\n');
  const [line, second] = [at % lines.length, other % lines.length];
  const [one = '', two = ''] = [lines[line], lines[second]];
  if (kind === 'drop') lines.splice(line, 1);
  if (kind === 'double') lines.splice(line, 0, two);
  if (kind === 'swap') [lines[line], lines[second]] = [two, one];
  if (kind === 'value')
    lines[line] = one.replace(/(:\s*).*?(,?)$/, (_, before, after) => before + value + after);
  if (kind === 'indent') lines[line] = `${other % 2 === 0 ? '  ' : '\t'}${one}`;
  return Buffer.from(lines.join('\n'));
}

/** Whether plain parsers refuse a file. */
function isBroken(path: string, bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!path.endsWith('.json')) return parseDocument(text).errors.length > 0;
    JSON.parse(text.replaceAll(/-?\b(?:NaN|Infinity)\b/g, '0'));
    return false;
  } catch {
    return true;
  }
}

test('any damage to the example: a report, valid by its schema, and never a pass over a broken record', async () => {
  await using folder = await temporaryFolder();
  await cp(join(ROOT, 'examples/finance-nlp'), folder.path, { recursive: true });
  const found = await readdir(folder.path, { recursive: true });
  const files = found.filter((path) => /^(?:base|head)\/.*\.(?:ya?ml|json)$/.test(path)).sort();
  const schema = JSON.parse(await readFile(join(ROOT, 'schema/report.json'), 'utf8'));
  const isValid = new Ajv2020().compile(schema);
  const sides = ['report', '--base-ref', 'base', '--head-ref', 'head'];

  const damage = async (edits: readonly Mutation[]) => {
    const before = new Map<string, Buffer>();
    const broken: string[] = [];
    for (const edit of edits) {
      const path = files[edit.file % files.length] ?? '';
      if (before.has(path)) continue;
      const bytes = await readFile(join(folder.path, path));
      before.set(path, bytes);
      const after = edited(bytes, edit);
      if (after === null) await rm(join(folder.path, path));
      else await writeFile(join(folder.path, path), after);
      if (after !== null && path.startsWith('head/') && isBroken(path, after)) broken.push(path);
    }
    return {
      broken,
      restore: () => Promise.all([...before].map(([path, text]) => writeFile(join(folder.path, path), text))),
    };
  };

  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (edits) => {
      const { broken, restore } = await damage(edits);
      try {
        const json = await run([...sides, '--format', 'json'], { cwd: folder.path });
        expect(json.stderr).toBe('');
        const document = JSON.parse(json.stdout);
        expect(isValid(document), JSON.stringify(isValid.errors)).toBe(true);
        expect(parseReport(json.stdout)).not.toBeNull();
        expect(json.code).toBe(document.result === 'fail' ? 1 : 0);
        if (broken.length > 0) expect(json.code, broken.join()).toBe(1);
        for (const [format, language] of [
          ['markdown', 'zh-TW'],
          ['terminal', 'en'],
        ] as const) {
          const shown = await run([...sides, '--format', format, '--lang', language], { cwd: folder.path });
          expect([shown.code, shown.stderr]).toEqual([json.code, '']);
          const folds = (tag: RegExp) => shown.stdout.match(tag)?.length;
          if (format === 'markdown') expect(folds(/<details/g)).toBe(folds(/<\/details>/g));
        }
      } finally {
        await restore();
      }
    }),
    { numRuns: 500, seed: 20_260_107 },
  );
});
