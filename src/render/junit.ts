import type { AnyFinding } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Gate, Report, TaskReport } from '../domain/report.ts';
import { escapeHtml } from './escape/html.ts';
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
  // JUnit knows no third way: what could not be decided, or is excused, has not failed.
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

/** Errors outside every task have no gate that fails for them. */
function looseSuite(findings: readonly AnyFinding[], messages: Messages): readonly Suite[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const cases = errors.map(
    (finding): TestCase => ({
      name: `${finding.file}:${finding.line}:${finding.column} ${finding.rule}`,
      className: 'tunegate',
      result: 'failure',
      message: plain(findingText(messages, finding)),
    }),
  );
  return [{ name: 'tunegate', cases }];
}

/** U+FFFE and U+FFFF are no characters of XML. */
const xml = (text: string): string => escapeHtml(visible(text)).replace(/[\ufffe\uffff]/gu, '\ufffd');

function caseXml({ name, className, result, message }: TestCase): string {
  const head = `    <testcase classname="${xml(className)}" name="${xml(name)}"`;
  if (result === 'passed') return `${head}/>`;
  const type = result === 'failure' ? ' type="gate"' : '';
  return `${head}>\n      <${result} message="${xml(message)}"${type}/>\n    </testcase>`;
}

const counts = (cases: readonly TestCase[]): string => {
  const of = (result: TestCase['result']) => cases.filter((one) => one.result === result).length;
  return `tests="${cases.length}" failures="${of('failure')}" errors="0" skipped="${of('skipped')}"`;
};

const suiteXml = ({ name, cases }: Suite): string =>
  `  <testsuite name="${xml(name)}" ${counts(cases)}>\n${cases.map(caseXml).join('\n')}\n  </testsuite>`;

/** JUnit XML: a suite a task, a test case a gate; what could not be decided is skipped, with the reason. */
export function renderReportJunit(report: Report, { language }: { readonly language: Language }): string {
  const messages = messagesIn(language);
  const suites = [
    ...report.tasks.map((task) => taskSuite(task, messages)),
    ...looseSuite(otherFindings(report), messages),
  ].filter(({ cases }) => cases.length > 0);
  const all = counts(suites.flatMap(({ cases }) => cases));
  const body = suites.map((suite) => `${suiteXml(suite)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tunegate" ${all}>\n${body}</testsuites>\n`;
}
