import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reason } from '../../src/domain/reasons/reason.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { annotations } from '../../src/render/annotations.ts';
import { renderReportJunit, renderValidationJunit } from '../../src/render/junit.ts';
import { renderReportSarif } from '../../src/render/sarif.ts';
import { rules } from '../../src/rules/registry.ts';
import { findingOf } from '../support/finding.ts';
import { gate, reportOf, task } from './build.ts';
import { failing, passing, warning } from './sample.ts';

const require = createRequire(import.meta.url);

/** The official schema, as Microsoft's matchers ship it: 2.1.0 with its errata (rtm.5). */
async function sarifProblems(sarif: string): Promise<unknown[]> {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Written in draft 4; none of its keywords changed their meaning in draft 7, which ajv speaks.
  const { $schema: _, id: __, ...schema } = JSON.parse(await readFile(path, 'utf8'));
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  const validate = ajv.compile(schema);
  validate(JSON.parse(sarif));
  return validate.errors ?? [];
}

const missing = findingOf(
  'shape/missing-field',
  { file: '情感 任務/task.yaml', line: 3, column: 7, task: 'a' },
  { key: 'version' },
  { related: { file: 'b/task.yaml', line: 1, column: 1 } },
);

describe('SARIF', () => {
  const sarif = (report: Report) => renderReportSarif(report, { language: 'en', rules });

  test('is valid by the official schema, which refuses what is not', async () => {
    for (const report of [
      passing,
      failing,
      reportOf([]),
      reportOf([], { findings: [missing, warning, missing] }),
    ]) {
      expect(await sarifProblems(sarif(report))).toEqual([]);
    }
    expect(await sarifProblems('{"version": "2.1.0"}')).not.toEqual([]);
  });

  test('ties every result to its rule and its place', () => {
    const [run] = JSON.parse(sarif(reportOf([], { findings: [warning, missing] }))).runs;
    expect(run.results).toHaveLength(2);
    for (const result of run.results) {
      expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    }
    expect(run.results[0]).toMatchObject({
      ruleId: 'shape/missing-field',
      level: 'error',
      message: { text: '`version` is missing.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI('情感 任務/task.yaml') },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    });
  });
});

describe('JUnit', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });

  test('any report follows the schema', async () => {
    const samples = fc.sample(fc.tuple(text, text, text), { numRuns: 20, seed: 1 });
    const reports = samples.map(([name, version, file]) =>
      reportOf(
        [task(name, { gates: [gate('threshold', 'fail', reason('deployed-without-results', { version }))] })],
        {
          findings: [findingOf('syntax/tab', { file, line: 1, column: 1, task: null }, {})],
        },
      ),
    );
    for (const report of [failing, passing, ...reports]) {
      const xml = [{ fileName: 'junit.xml', contents: renderReportJunit(report, { language: 'en' }) }];
      const { errors } = await validateXML({ xml, extension: 'schema', schema: [jenkins] });
      expect(errors).toEqual([]);
    }
  });

  const attributes = (required: string, optional: string) =>
    [
      ...required.split(' ').map((name) => [name, 'required']),
      ...optional.split(' ').map((name) => [name, 'optional']),
    ]
      .filter(([name]) => name !== '')
      .map(([name, use]) => `<xs:attribute name="${name}" type="xs:string" use="${use}"/>`)
      .join('');
  const element = (name: string, content: string, required: string, optional: string) =>
    `<xs:element name="${name}"><xs:complexType>${content}${attributes(required, optional)}</xs:complexType></xs:element>`;
  const many = (...names: readonly string[]) =>
    `<xs:choice minOccurs="0" maxOccurs="unbounded">${names.map((name) => `<xs:element ref="${name}"/>`).join('')}</xs:choice>`;
  /** The elements and attributes of Jenkins' schema (junit-10.xsd of its xunit plugin) that a report can have. */
  const jenkins = [
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
    element('failure', '', '', 'type message'),
    element('skipped', '', '', 'type message'),
    element('testcase', many('skipped', 'failure'), 'name', 'assertions time classname status'),
    element(
      'testsuite',
      many('testcase'),
      'name tests',
      'failures errors time disabled skipped timestamp hostname id package',
    ),
    element('testsuites', many('testsuite'), '', 'name time tests failures disabled errors'),
    '</xs:schema>',
  ].join('');

  test('a suite a task, a case a gate', () => {
    const xml = renderReportJunit(failing, { language: 'en' });
    expect(xml).toContain('<testsuites name="tunegate" tests="8" failures="1" errors="0">');
    expect(xml).toContain(
      '<testcase classname="intent-router" name="threshold macro_f1">\n      <failure message="Macro F1 70.0 % misses the 75 % threshold by 5.0 pp." type="gate"/>',
    );
    expect(xml).toContain('<skipped message="inconclusive: Macro F1 −8.0 pp against v9');
  });

  test('an error outside every task fails on its own', () => {
    const stray = findingOf(
      'settings/unknown-rule',
      { file: 'tunegate.yaml', line: 2, column: 3, task: null },
      { id: 'x' },
    );
    const xml = renderReportJunit(reportOf([], { findings: [stray] }), { language: 'zh-TW' });
    expect(xml).toContain('name="tunegate.yaml:2:3 settings/unknown-rule"');
    expect(xml).toContain('failures="1"');
  });

  test('a validation has a suite a task: its errors, or one case that passes', () => {
    const wrong = findingOf(
      'shape/missing-field',
      { file: 'a/task.yaml', line: 1, column: 1, task: 'a' },
      { key: 'status' },
    );
    const odd = findingOf('syntax/tab', { file: 'b/##[x].yaml', line: 2, column: 1, task: null }, {});
    const summary = { version: null, status: null, errors: 0, warnings: 0, notices: 0 };
    const tasks = ['a', 'b'].map((path) => ({ ...summary, path, taskName: path }));
    const xml = renderValidationJunit({ tasks, findings: [wrong, odd] }, { language: 'en' });
    expect(xml).toContain('<testsuites name="tunegate" tests="3" failures="2" errors="0">');
    expect(xml).toContain('<testcase classname="b" name="records"/>');
    expect(xml).toContain('name="a/task.yaml:1:1 shape/missing-field"');
    expect(xml).not.toContain('##[');
  });
});

describe('annotations', () => {
  const errors = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      findingOf(
        'shape/missing-field',
        { file: 'a/task.yaml', line: index + 1, column: 1, task: 'a' },
        { key: 'version' },
      ),
    );

  test('200 errors become ten, and the last says how many more there are', () => {
    const made = annotations({ findings: [...errors(200), warning] }, 'en');
    expect(made.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(made[9]).toMatchObject({ level: 'error', message: '191 more in the job summary' });
    expect(made[10]).toMatchObject({
      level: 'warning',
      line: 41,
      column: 3,
      title: 'lineage/unmentioned-change',
    });
  });

  test('ten are ten', () => {
    expect(annotations({ findings: errors(10) }, 'en').map(({ line }) => line)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('a message is one line of at most 1,000 characters, without control characters', () => {
    const long = findingOf(
      'task/status-move',
      { file: 'a', line: 1, column: 1, task: 'a' },
      {
        from: '::set-output name=a::b\n::error::x',
        to: '\u001b[31m',
        legal: Array.from({ length: 500 }, () => 'x'.repeat(500)),
      },
    );
    const [made] = annotations({ findings: [long] }, 'en');
    expect([...(made?.message ?? '')].length).toBeLessThanOrEqual(1000);
    expect(made?.message).not.toMatch(/\p{Cc}/u);
  });
});
