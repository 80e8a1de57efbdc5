import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const Entry = z.strictObject({ description: z.string(), default: z.string().optional() });
const Action = z.object({
  inputs: z.record(z.string(), Entry),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
});
const action = Action.parse(parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')));

test('the inputs are the promised ones', () => {
  expect(Object.keys(action.inputs)).toEqual([
    ...['command', 'github-token', 'working-directory', 'config-file', 'base-ref', 'head-ref', 'baseline'],
    ...['criteria', 'comment', 'comment-key', 'job-summary', 'fail-on', 'warn-only', 'language', 'dry-run'],
    ...[
      'apply',
      'confirm',
      'max-deletions',
      'exempt-versions',
      'labels',
      'reviewers',
      'assignees',
      'draft',
      'report-file',
    ],
  ]);
});

test('the outputs are the promised ones', () => {
  expect(Object.keys(action.outputs)).toEqual([
    ...['result', 'verdicts', 'failed-tasks', 'report-path', 'markdown-path', 'comment-id', 'comment-url'],
    ...['removed-versions', 'deferred', 'pull-request-url'],
  ]);
});

// A default in action.yml arrives as if the user had written it, and so would win over the configuration file.
test('only the token has a default', () => {
  const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
  expect(defaults.map(([name, input]) => [name, input.default])).toEqual([
    ['github-token', '${{ github.token }}'],
  ]);
});

test('every input and output is described in one sentence', () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/^[A-Z][^.]*\.$/);
  }
});

test('it runs on the Node that the tests run on', () => {
  expect(action.runs).toEqual({
    using: `node${process.versions.node.split('.')[0]}`,
    main: 'dist/action.js',
  });
});
