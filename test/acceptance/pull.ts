import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseReport } from '../../src/documents/report.ts';
import type { Report, TaskReport } from '../../src/domain/report/report.ts';
import { run } from '../cli/terminal.ts';
import { type Files, temporaryFolder } from '../support/files.ts';

const schema = JSON.parse(await readFile(new URL('../../schema/report.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

/** What the command line says of a pull request, given as the files of its two sides. */
export interface Judged {
  readonly code: number;
  readonly report: Report;
  /** The first task: the failing one, where one fails. */
  readonly task: TaskReport;
  /** The report in markdown, as a comment has it. */
  readonly en: string;
  readonly zh: string;
}

const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

/** Runs `report` on two folders in JSON and in markdown in both languages; the JSON is held against its schema. */
export async function judge(base: Files, head: Files, ...flags: readonly string[]): Promise<Judged> {
  await using folder = await temporaryFolder({ 'base/README.md': '', 'head/README.md': '' });
  await folder.writeFiles({ ...under('base', base), ...under('head', head) });
  const sides = ['report', '--base-ref', 'base', '--head-ref', 'head', ...flags];
  const json = await run([...sides, '--format', 'json'], { cwd: folder.path });
  const en = await run([...sides, '--format', 'markdown', '--lang', 'en'], { cwd: folder.path });
  const zh = await run([...sides, '--format', 'markdown', '--lang', 'zh-TW'], { cwd: folder.path });
  const report = read(json.stdout, json.stderr);
  const [task] = report.tasks;
  if (task === undefined) throw new Error('The report has no task.');
  if (json.code !== report.exitCode || en.code !== json.code || zh.code !== json.code) {
    throw new Error(
      `Exit statuses differ: ${json.code} (document ${report.exitCode}), ${en.code}, ${zh.code}`,
    );
  }
  return { code: json.code, report, task, en: en.stdout, zh: zh.stdout };
}

function read(json: string, trouble: string): Report {
  if (json === '') throw new Error(trouble);
  if (!isValid(JSON.parse(json))) throw new Error(JSON.stringify(isValid.errors));
  const report = parseReport(json);
  if (report === null) throw new Error('The document is valid by its schema and yet not a report.');
  return report;
}

/** The first line of a comment without its markup: the whole answer in a sentence or two. */
export const headline = (markdown: string): string =>
  (markdown.split('\n')[1] ?? '')
    .replace(/^> /, '')
    .replaceAll('**', '')
    .replaceAll(/<\/?code>/g, '')
    .replaceAll('&#60;', '<');

/** The alert's kind, which is its colour: TIP, NOTE, WARNING, CAUTION. */
export const colour = (markdown: string): string => /^> \[!([A-Z]+)\]/.exec(markdown)?.[1] ?? '';

/** Outcomes of a task's gates with their reasons: `threshold pass threshold-met`. */
export const gateLines = ({ gates }: TaskReport): readonly string[] =>
  gates.map(({ name, outcome, reason }) => `${name} ${outcome} ${reason.code}`);
