import type { ValidationDocument } from '../domain/documents/listing.ts';
import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Gate } from '../domain/judge/gates/gate.ts';
import type { Language } from '../domain/language.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import { escapeHtml, quietMarkup } from './escape/html.ts';
import { plain } from './escape/plain.ts';
import { visible } from './escape/visible.ts';
import { findingText, messagesIn, reasonText } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { speakerFor } from './speaker.ts';
import { knownMetrics, otherFindings } from './view.ts';

interface TestCase {
  readonly name: string;
  readonly className: string;
  readonly result: 'passed' | 'failure' | 'skipped';
  readonly message: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

const results: Readonly<Record<Gate['outcome'], TestCase['result']>> = {
  pass: 'passed',
  fail: 'failure',
  // JUnit has no result for "undecided": what could not be decided, or is excused, counts as skipped.
  inconclusive: 'skipped',
  skipped: 'skipped',
  waived: 'skipped',
};

function taskSuite(task: TaskReport, messages: Messages): Suite {
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const cases = task.gates.map((gate): TestCase => {
    const { labels } = messages;
    const sentence = plain(reasonText(messages, gate.reason, say));
    const loud = gate.outcome === 'inconclusive' || gate.outcome === 'waived';
    return {
      name: gate.metric === null ? gate.name : `${gate.name} ${gate.metric}`,
      className: task.taskName,
      result: results[gate.outcome],
      message: loud ? `${labels.outcomes[gate.outcome]}${labels.colon}${sentence}` : sentence,
    };
  });
  return { name: task.taskName, cases };
}

const findingCase = (finding: AnyFinding, className: string, messages: Messages): TestCase => ({
  name: `${finding.file}:${finding.line}:${finding.column} ${finding.rule}`,
  className,
  result: 'failure',
  message: plain(findingText(messages, finding)),
});

const isError = ({ severity }: AnyFinding): boolean => severity === 'error';

/** Errors outside every task have no gate that fails for them. */
const looseSuite = (findings: readonly AnyFinding[], messages: Messages): Suite => ({
  name: 'tunegate',
  cases: findings.filter(isError).map((finding) => findingCase(finding, 'tunegate', messages)),
});

/** U+FFFE and U+FFFF are no characters of XML. */
const xml = (text: string): string => escapeHtml(visible(text)).replace(/[\ufffe\uffff]/gu, '\ufffd');

function caseXml({ name, className, result, message }: TestCase): string {
  const head = `    <testcase classname="${xml(className)}" name="${xml(name)}"`;
  if (result === 'passed') return `${head}/>`;
  const type = result === 'failure' ? ' type="gate"' : '';
  return `${head}>\n      <${result} message="${xml(message)}"${type}/>\n    </testcase>`;
}

const of = (result: TestCase['result'], cases: readonly TestCase[]): number =>
  cases.filter((one) => one.result === result).length;

const counts = (cases: readonly TestCase[]): string =>
  `tests="${cases.length}" failures="${of('failure', cases)}" errors="0"`;

/** Only a suite counts what was skipped: Jenkins' schema has no such attribute on all of them together. */
const suiteXml = ({ name, cases }: Suite): string =>
  `  <testsuite name="${xml(name)}" ${counts(cases)} skipped="${of('skipped', cases)}">\n${cases.map(caseXml).join('\n')}\n  </testsuite>`;

function document(suites: readonly Suite[]): string {
  const filled = suites.filter(({ cases }) => cases.length > 0);
  const all = counts(filled.flatMap(({ cases }) => cases));
  const body = filled.map((suite) => `${suiteXml(suite)}\n`).join('');
  return quietMarkup(
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tunegate" ${all}>\n${body}</testsuites>\n`,
  );
}

/** JUnit XML: a suite a task, a test case a gate; what could not be decided is skipped, with the reason. */
export function renderReportJunit(report: Report, { language }: { readonly language: Language }): string {
  const messages = messagesIn(language);
  const tasks = report.tasks.map((task) => taskSuite(task, messages));
  return document([...tasks, looseSuite(otherFindings(report), messages)]);
}

/** JUnit XML: a suite a task; each error is a failed test case, and a task without one has one that passes. */
export function renderValidationJunit(
  { tasks, findings }: Pick<ValidationDocument, 'tasks' | 'findings'>,
  { language }: { readonly language: Language },
): string {
  const messages = messagesIn(language);
  const suites = tasks.map(({ path, taskName }): Suite => {
    const errors = findings.filter((finding) => finding.task === path && isError(finding));
    const sound: TestCase = { name: 'records', className: taskName, result: 'passed', message: '' };
    const cases = errors.map((finding) => findingCase(finding, taskName, messages));
    return { name: taskName, cases: cases.length === 0 ? [sound] : cases };
  });
  const known = new Set(tasks.map(({ path }) => path));
  const others = findings.filter(({ task }) => task === null || !known.has(task));
  return document([...suites, looseSuite(others, messages)]);
}
