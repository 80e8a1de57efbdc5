import { expect, test } from 'vitest';
import { command } from '../../src/cli/command.ts';
import { type DocumentFormat, documentFormats, reportFormats, type Writers } from '../../src/cli/formats.ts';
import type { Run } from '../../src/cli/invocation.ts';

const writers: Writers<DocumentFormat, string> = { terminal: async (text) => text, json: async () => '{}' };
const run: Run<DocumentFormat> = async ({ style }) => ({ text: style.format, exitCode: 0 });
const about = { name: 'x', summary: '', positionals: [], flags: [], example: '', load: async () => run };

// The type checker reads this file: a line that expects an error and has none is itself an error.
test('a format without a writer is an error of the types', () => {
  // @ts-expect-error a table that has forgotten `json`
  const forgotten: typeof writers = { terminal: writers.terminal };
  // @ts-expect-error a list with formats that the code does not take
  const tooMany = command({ ...about, formats: reportFormats });
  const right = command({ ...about, formats: documentFormats });
  expect(Object.keys(forgotten)).toEqual(documentFormats.slice(0, 1));
  expect([tooMany.formats, right.formats]).toEqual([reportFormats, documentFormats]);
});
