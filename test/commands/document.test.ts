import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { run } from '../cli/terminal.ts';
import { taskFiles } from '../support/fixtures.ts';
import { temporaryRepository } from '../support/repo.ts';

test.each([
  ['new-task fresh', 0],
  ['new-version demo --minor', 0],
  ['record demo', 0],
  ['deploy demo', 0],
  ['deploy weak', 1],
  ['archive demo', 0],
])('the document of %s is valid against its published schema', async (line, code) => {
  await using repository = await temporaryRepository({
    ...taskFiles({ name: 'demo', versions: [{ version: 'v1' }] }),
    ...taskFiles({ name: 'weak', threshold: 0.99, versions: [{ version: 'v1', value: 0.5 }] }),
  });
  const schema = JSON.parse(await readFile(new URL('../../schema/work.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const result = await run([...line.split(' '), '--json'], { cwd: repository.path });
  expect(result).toMatchObject({ code, stderr: '' });
  const document = JSON.parse(result.stdout);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  expect(document).toMatchObject({ command: line.split(' ')[0], exitCode: code });
});
