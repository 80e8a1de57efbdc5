import type { ValidationDocument } from '../domain/documents/listing.ts';
import type { Language } from '../domain/language.ts';
import { type Reason, reason } from '../domain/reasons/reason.ts';
import type { FailOn } from '../domain/report/exit-status.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import type { RetentionPlan } from '../domain/retention/plan.ts';
import { plain } from './escape/plain.ts';
import { headlineOf } from './headline.ts';
import { messagesIn, reasonText } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { planSentences, rulesText } from './plan/view.ts';
import { speakerFor } from './speaker.ts';
import { name, type Text, t, words } from './text.ts';
import { byWeight, countFindings, knownMetrics } from './view.ts';

/** What a run says in its log: plain lines, which the caller guards against being taken for commands. */

/** The report: the headline, notices, then a line a task and a line a gate. */
export function reportLines(report: Report, language: Language): readonly string[] {
  const messages = messagesIn(language);
  const say = speakerFor(messages, []);
  return [
    headlineText(report, messages),
    ...report.notices.map((notice) => plain(reasonText(messages, notice, say))),
    ...report.tasks.flatMap((task) => taskLines(task, messages)),
  ];
}

function headlineText(report: Report, messages: Messages): string {
  const { lead, details } = headlineOf(report, messages);
  return [lead, ...details].map(plain).join(messages.labels.space);
}

function taskLines(task: TaskReport, messages: Messages): readonly string[] {
  const { labels } = messages;
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const version = task.candidate === null ? t`` : t` ${name(task.candidate.version)}`;
  const verdict = words(labels.verdicts[task.verdict.word]);
  const subject: Text = t`${name(task.path || '.')}${version}${words(labels.colon)}${verdict}`;
  const gates = task.gates.map(({ name: gate, outcome, reason: why }) => {
    const said = reasonText(messages, why, say);
    return plain(t`  ${words(gate)} ${words(labels.outcomes[outcome])}${words(labels.colon)}${said}`);
  });
  return [plain(subject), ...gates];
}

/** Why the check fails, in one line: what a person reads who looks at the red step alone. */
export function failureLine(report: Report, failOn: FailOn, language: Language): string {
  const messages = messagesIn(language);
  return `${headlineText(report, messages)}${bySetting(report, failOn, messages)}`;
}

function bySetting(
  { result, findings }: Pick<Report, 'result' | 'findings'>,
  failOn: FailOn,
  messages: Messages,
): string {
  if (result === 'fail' || countFindings(findings).error > 0) return '';
  const why: Reason = reason('fails-by-setting', { failOn });
  return `${messages.labels.space}${plain(reasonText(messages, why, speakerFor(messages, [])))}`;
}

/** `validate`: the counts, then a line a task with findings. */
export function validationLines(document: ValidationDocument, language: Language): readonly string[] {
  const messages = messagesIn(language);
  const { labels } = messages;
  const counts = (errors: number, warnings: number) =>
    `${labels.counts.error(errors)}${labels.comma}${labels.counts.warning(warnings)}`;
  const all = countFindings(document.findings);
  const tasks = document.tasks.filter(({ errors, warnings }) => errors + warnings > 0);
  return [
    `${labels.tasksChecked(document.tasks.length)}${labels.colon}${counts(all.error, all.warning)}`,
    ...tasks.map((task) =>
      plain(t`${name(task.path || '.')}${words(labels.colon)}${words(counts(task.errors, task.warnings))}`),
    ),
  ];
}

/** Why a validation fails: the counts and where the first error is. */
export function validationFailure(document: ValidationDocument, failOn: FailOn, language: Language): string {
  const [counts = ''] = validationLines(document, language);
  const [first] = byWeight(document.findings);
  const place = first === undefined ? '' : ` (${first.file}:${first.line})`;
  return `${counts}${place}${bySetting(document, failOn, messagesIn(language))}`;
}

/** A cleanup: what happens in sentences, then a line a version that goes. */
export function planLines(plan: RetentionPlan, language: Language): readonly string[] {
  const messages = messagesIn(language);
  const { plan: words_, labels } = messages;
  const gone = plan.tasks.flatMap(({ path, versions }) =>
    versions
      .filter(({ action }) => action !== 'keep')
      .map((version) => {
        const action = words(words_.actions[version.action]);
        return plain(
          t`${name(path || '.')} ${name(version.version)}${words(labels.colon)}${action} (${words(rulesText(version, messages))})`,
        );
      }),
  );
  return [planSentences(plan, messages).join(labels.space), ...gone];
}
