import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/documents/report.ts';
import { type DocumentName, documentSchemas } from '../../src/documents/schemas.ts';
import type {
  ComparisonDocument,
  TaskList,
  ValidationDocument,
  VersionHistory,
} from '../../src/domain/documents/listing.ts';
import {
  renderCompareJson,
  renderHistoryJson,
  renderListJson,
  renderReportJson,
  renderValidationJson,
} from '../../src/render/json.ts';
import { findingOf } from '../support/finding.ts';
import { metric, reportOf, task } from './build.ts';
import { entitySentiment, failing, passing, warning } from './sample.ts';

const published = async (name: DocumentName): Promise<object> =>
  JSON.parse(await readFile(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8'));

/** Errors of a document against the schema as published; empty when valid. */
async function problems(name: DocumentName, json: string): Promise<unknown[]> {
  const validate = new Ajv2020({ allErrors: true }).compile(await published(name));
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

const tool = passing.tool;
const source = { ref: 'examples/finance-nlp/head', sha: null };
const label = { path: 'entity-sentiment', taskName: 'entity-sentiment' };
const { candidate, baseline, comparability, confidence, metrics, config, data, changes, notes } =
  entitySentiment;

const list: TaskList = {
  schema: 'tunegate.list/1',
  tool,
  source,
  tasks: [
    {
      ...label,
      readable: true,
      status: 'evaluating',
      version: 'v2',
      primaryMetric: { name: 'macro_f1', value: Number.NaN, scale: 'ratio' },
      updated: '2026-01-06T14:30:00',
    },
    {
      path: 'broken',
      taskName: 'broken',
      readable: false,
      status: null,
      version: null,
      primaryMetric: null,
      updated: null,
    },
  ],
};

const history: VersionHistory = {
  schema: 'tunegate.history/1',
  tool,
  source,
  task: { ...label, status: 'evaluating', version: 'v2' },
  primaryMetric: entitySentiment.primaryMetric,
  history: entitySentiment.history,
};

const compare = (): ComparisonDocument => {
  if (candidate === null) throw new Error('the sample has a candidate');
  return {
    schema: 'tunegate.compare/1',
    tool,
    source,
    task: label,
    primaryMetric: entitySentiment.primaryMetric,
    comparison: { candidate, baseline, comparability, confidence, metrics, config, data, changes, notes },
    verdict: entitySentiment.verdict,
  };
};

const validation: ValidationDocument = {
  schema: 'tunegate.validate/1',
  tool,
  source,
  result: 'pass',
  exitCode: 0,
  tasks: [{ ...label, errors: 0, warnings: 1, notices: 0 }],
  findings: [warning],
};

/** What JSON cannot hold as it is: not-a-number values, keys that are not there. */
const odd = reportOf([
  task('odd', {
    metrics: [
      metric('macro_f1', Number.NaN, Number.POSITIVE_INFINITY, {
        change: null,
        relativeChange: null,
        outcome: 'unchanged',
      }),
    ],
    config: [
      { key: 'a', baseline: undefined, candidate: null, relativeChange: null, major: false },
      { key: 'b', baseline: 'x', candidate: undefined, relativeChange: null, major: true },
    ],
  }),
]);

test.each(Object.entries(documentSchemas()))(
  'schema/%s.json is what the code gives',
  async (name, schema) => {
    const text = await readFile(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8');
    expect(text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  },
);

describe('every document is valid against its published schema', () => {
  test.each(['en', 'zh-TW'] as const)('in %s', async (language) => {
    for (const report of [passing, failing, odd, reportOf([])]) {
      expect(await problems('report', renderReportJson(report, { language }))).toEqual([]);
    }
    expect(await problems('list', renderListJson(list))).toEqual([]);
    expect(await problems('history', renderHistoryJson(history))).toEqual([]);
    expect(await problems('compare', renderCompareJson(compare(), { language }))).toEqual([]);
    expect(await problems('validate', renderValidationJson(validation, { language }))).toEqual([]);
  });

  test('and the schemas refuse what is none', async () => {
    const document = JSON.parse(renderReportJson(passing, { language: 'en' }));
    expect(await problems('report', JSON.stringify({ ...document, extra: 1 }))).not.toEqual([]);
    expect(await problems('report', JSON.stringify({ ...document, result: 'green' }))).not.toEqual([]);
  });
});

test('not-a-number values are texts, absent keys have a state', () => {
  const document = JSON.parse(renderReportJson(odd, { language: 'en' }));
  expect(document.tasks[0].metrics[0]).toMatchObject({ baseline: 'NaN', candidate: 'Infinity' });
  expect(document.tasks[0].config).toMatchObject([
    { key: 'a', state: 'added', baseline: null, candidate: null },
    { key: 'b', state: 'removed', baseline: 'x', candidate: null },
  ]);
});

describe('a stored report', () => {
  test.each([
    ['passing', passing],
    ['failing', failing],
    ['odd', odd],
  ])('%s: reads as what was written', (_, report) => {
    expect(parseReport(renderReportJson(report, { language: 'zh-TW' }))).toEqual(report);
  });

  const document = () => JSON.parse(renderReportJson(passing, { language: 'en' }));
  test.each([
    ['no JSON', () => 'x'],
    ['an unknown key', () => JSON.stringify({ ...document(), extra: 1 })],
    ['another schema', () => JSON.stringify({ ...document(), schema: 'tunegate.report/2' })],
    [
      'an unknown reason',
      () => JSON.stringify({ ...document(), notices: [{ code: 'x', message: '', args: {} }] }),
    ],
    [
      'arguments of another code',
      () =>
        JSON.stringify({
          ...document(),
          notices: [{ code: 'errors-found', message: '', args: { version: 'v1' } }],
        }),
    ],
    [
      'an argument too many',
      () =>
        JSON.stringify({
          ...document(),
          notices: [{ code: 'new-task', message: '', args: { html: '<img>' } }],
        }),
    ],
  ])('is refused: %s', (_, json) => expect(parseReport(json())).toBeNull());

  test('messages in it are not believed', () => {
    const forged = renderReportJson(failing, { language: 'en' }).replaceAll(
      /"message": "[^"]*"/gu,
      '"message": "All good."',
    );
    expect(parseReport(forged)).toEqual(failing);
  });
});

test('codes and arguments do not depend on the language', () => {
  const without = (language: 'en' | 'zh-TW') =>
    renderReportJson(failing, { language }).replaceAll(/"(message|language)": "[^"]*"/gu, '');
  expect(without('en')).toBe(without('zh-TW'));
});

test('a finding says what, where and how it would be right', () => {
  const typo = findingOf(
    'shape/likely-typo',
    { file: 'a/task.yaml', line: 3, column: 1, task: 'a' },
    { key: 'vesion', known: 'version' },
    { suggestion: 'version' },
  );
  const document = JSON.parse(renderReportJson(reportOf([], { findings: [typo] }), { language: 'en' }));
  expect(document.findings[0]).toMatchObject({
    rule: 'shape/likely-typo',
    severity: 'warning',
    file: 'a/task.yaml',
    line: 3,
    column: 1,
    args: { key: 'vesion', known: 'version' },
    suggestion: 'version',
    task: 'a',
  });
  expect(document.findings[0].message).toContain('`vesion`');
});
