import type { Results } from '../../src/domain/records/results.ts';
import { mustRead, read, withTask } from './support.ts';

/** A results file read by its task, with what was found in it. */
export function readFile(content: string | object): { results: Results; rules: readonly string[] } {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { record, findings } = read(withTask({ 'versions/v1/results.json': text }));
  return { results: mustRead(record.versions[0]?.results), rules: findings.map(({ rule }) => rule) };
}

/** Every number of a file in one line each: own key, what it is taken for, normal name, value, n, standard error. */
export function readingOf(results: Results): readonly string[] {
  const classes = results.perClass.flatMap((scores) =>
    (['precision', 'recall', 'f1'] as const).flatMap((score) =>
      scores[score] === null
        ? []
        : [`class ${scores.label}.${score} = ${scores[score].value} (${scores.support})`],
    ),
  );
  return [
    ...results.metrics.map(
      ({ key, name, value, n, standardError, runs }) =>
        `${runs === null ? 'metric' : 'runs'} ${key}${name === key ? '' : ` (${name})`} = ${value}${n === null ? '' : ` n=${n}`}${standardError === null ? '' : ` se=${standardError}`}`,
    ),
    ...classes,
    ...results.facts.map(({ key, kind, value }) => `${kind} ${key} = ${value}`),
    ...(results.confusion === null
      ? []
      : [`matrix ${results.confusion.labels} ${JSON.stringify(results.confusion.rows)}`]),
  ];
}
