import type { Report } from '../domain/report/report.ts';

/** Longer ones are left empty: the report's path leads to everything (hazard output-too-large). */
const longest = 64 * 1024;

/**
 * JSON whose texts hold nothing that a shell or a workflow expression would act on, should somebody write the output
 * straight into a `run:` line (hazard output-in-shell). Any JSON reader gives the texts back as they were.
 */
export function outputJson(value: unknown): string {
  const json = JSON.stringify(value);
  const inert = json.replace(
    /[$`&;|<>()!#*?~'%\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return inert.length > longest ? '' : inert;
}

/** What a report gives to later steps. */
export function reportOutputs(report: Report): Readonly<Record<string, string>> {
  const failed = report.tasks.filter((task) => task.gates.some(({ outcome }) => outcome === 'fail'));
  return {
    result: report.result,
    verdicts: outputJson(Object.fromEntries(report.tasks.map((task) => [task.path, task.verdict.word]))),
    'failed-tasks': outputJson(failed.map((task) => task.path)),
  };
}
