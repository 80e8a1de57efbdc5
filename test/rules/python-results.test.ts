import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from './support.ts';

/** Real output of scikit-learn, json.dumps, and files in the shapes of Trainer and lm-evaluation-harness. */
const folder = new URL('../fixtures/python/results/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.json$/.test(name) && !name.includes('.read.'));

/** A task whose only version has these results. */
const withResults = (results: string) => ({
  'demo/task.yaml': 'task_name: demo\nstatus: created\n',
  'demo/versions/v1/lineage.yaml': 'version: v1\nchanges: [first version]\ndata: {train_count: 700}\n',
  'demo/versions/v1/results.json': results,
});

describe('results that Python wrote', () => {
  it.each(files)('%s contradicts itself nowhere', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    if (text === '') return;
    const rules = check(withResults(text)).map(({ rule }) => rule);
    // NaN, Infinity and whole numbers beyond 2^53 are said to be what they are; nothing else is said.
    expect(rules.filter((rule) => !['syntax/json-nan', 'shape/unsafe-integer'].includes(rule))).toEqual([]);
  });

  it('has reports to look at', () => {
    expect(files.filter((name) => name.startsWith('sklearn')).length).toBeGreaterThan(5);
  });

  const report = readFileSync(new URL('sklearn-report-v2.json', folder), 'utf8');

  it.each([
    ['f1-score', 'consistency/f1'],
    ['precision', 'consistency/f1'],
  ])('a report with another %s is caught', (score, rule) => {
    const damaged = report.replace(new RegExp(`"${score}": 0\\.\\d+`), `"${score}": 0.5123`);
    expect(damaged).not.toBe(report);
    expect(check(withResults(damaged)).map((one) => one.rule)).toEqual([rule]);
  });

  it('a report with another macro average is caught', () => {
    const damaged = report.replace(/("macro avg"[^}]*"f1-score": )0\.\d+/, '$10.7123');
    expect(damaged).not.toBe(report);
    expect(check(withResults(damaged)).map((one) => one.rule)).toEqual(['consistency/macro-f1']);
  });
});
