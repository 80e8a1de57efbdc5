import type { ExplainedNumber, Explanation } from '../domain/documents/explanation.ts';
import type {
  ComparisonDocument,
  TaskList,
  ValidationDocument,
  VersionHistory,
} from '../domain/documents/listing.ts';
import type { Language } from '../domain/language.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import {
  candidateJson,
  comparisonJson,
  findingJson,
  gateJson,
  historyJson,
  otherJson,
  primaryJson,
  reasonJson,
  revisionJson,
  stringify,
  verdictJson,
  type Writer,
} from './json/task-report.ts';
import { messagesIn } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { type KnownMetric, speakerFor } from './speaker.ts';
import { knownMetrics } from './view.ts';

export interface JsonOptions {
  /** Of the messages; codes, arguments and keys are the same in every language. */
  readonly language: Language;
}

const writerFor = (messages: Messages, metrics: readonly KnownMetric[]): Writer => ({
  messages,
  say: speakerFor(messages, metrics),
});

function taskJson(messages: Messages, task: TaskReport) {
  const writer = writerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const { baseline, comparability, ...compared } = comparisonJson(writer, task);
  return {
    path: task.path,
    taskName: task.taskName,
    status: { base: task.status.base, head: task.status.head },
    primaryMetric: primaryJson(task.primaryMetric),
    candidate: task.candidate === null ? null : candidateJson(task.candidate),
    baseline,
    verdict: verdictJson(writer, task.verdict),
    attainment: task.attainment,
    gates: task.gates.map((gate) => gateJson(writer, gate)),
    comparability,
    ...compared,
    history: task.history.map(historyJson),
    others: task.others.map((other) => otherJson(writer, other)),
    nextSteps: task.nextSteps.map((step) => reasonJson(writer, step)),
    deployment: {
      target: task.deployment.target,
      deploy: task.deployment.deploy,
      rollback: task.deployment.rollback,
    },
    cleanup: task.cleanup,
  };
}

const toolJson = ({ name, version }: Report['tool']) => ({ name, version });

/** The report as one document, schema `tunegate.report/1` (schema/report.json). */
export function renderReportJson(report: Report, { language }: JsonOptions): string {
  const messages = messagesIn(language);
  const writer = writerFor(messages, []);
  return stringify({
    schema: report.schema,
    tool: toolJson(report.tool),
    language,
    base: revisionJson(report.base),
    head: revisionJson(report.head),
    result: report.result,
    exitCode: report.exitCode,
    tasks: report.tasks.map((task) => taskJson(messages, task)),
    findings: report.findings.map((finding) => findingJson(writer, finding)),
    notices: report.notices.map((notice) => reasonJson(writer, notice)),
  });
}

/** `list` as a document, schema `tunegate.list/1` (schema/list.json). */
export function renderListJson(list: TaskList): string {
  return stringify({
    schema: list.schema,
    tool: toolJson(list.tool),
    source: revisionJson(list.source),
    tasks: list.tasks.map((task) => ({
      path: task.path,
      taskName: task.taskName,
      readable: task.readable,
      status: task.status,
      version: task.version,
      primaryMetric:
        task.primaryMetric === null
          ? null
          : {
              name: task.primaryMetric.name,
              value: task.primaryMetric.value,
              scale: task.primaryMetric.scale,
            },
      updated: task.updated,
    })),
  });
}

/** `history` as a document, schema `tunegate.history/1` (schema/history.json). */
export function renderHistoryJson(document: VersionHistory): string {
  const { task } = document;
  return stringify({
    schema: document.schema,
    tool: toolJson(document.tool),
    source: revisionJson(document.source),
    task: { path: task.path, taskName: task.taskName, status: task.status, version: task.version },
    primaryMetric: primaryJson(document.primaryMetric),
    history: document.history.map(historyJson),
  });
}

/** `explain` as a document, schema `tunegate.explain/1` (schema/explain.json). */
export function renderExplanationJson(document: Explanation): string {
  return stringify({
    schema: document.schema,
    tool: toolJson(document.tool),
    source: revisionJson(document.source),
    task: { path: document.task.path, taskName: document.task.taskName },
    version: document.version,
    file: document.file,
    shape: document.shape,
    items: document.items,
    withoutResult: document.withoutResult,
    instrument: document.instrument.map(({ field, value }) => ({ field, value })),
    numbers: document.numbers.map(explainedJson),
  });
}

const explainedJson = (number: ExplainedNumber) => ({
  key: number.key,
  name: number.name,
  value: number.value,
  kind: number.kind,
  rule: number.rule,
  direction: number.direction,
  directionFrom: number.directionFrom,
  unit: number.unit,
  n: number.n,
  primary: number.primary,
});

/** `compare` as a document, schema `tunegate.compare/1` (schema/compare.json). */
export function renderCompareJson(document: ComparisonDocument, { language }: JsonOptions): string {
  const { comparison } = document;
  const messages = messagesIn(language);
  const writer = writerFor(messages, knownMetrics(comparison.metrics, document.primaryMetric));
  return stringify({
    schema: document.schema,
    tool: toolJson(document.tool),
    language,
    source: revisionJson(document.source),
    task: { path: document.task.path, taskName: document.task.taskName },
    primaryMetric: primaryJson(document.primaryMetric),
    comparison: { candidate: candidateJson(comparison.candidate), ...comparisonJson(writer, comparison) },
    verdict: verdictJson(writer, document.verdict),
  });
}

/** `validate` as a document, schema `tunegate.validate/1` (schema/validate.json). */
export function renderValidationJson(document: ValidationDocument, { language }: JsonOptions): string {
  const writer = writerFor(messagesIn(language), []);
  return stringify({
    schema: document.schema,
    tool: toolJson(document.tool),
    language,
    source: revisionJson(document.source),
    result: document.result,
    exitCode: document.exitCode,
    tasks: document.tasks.map(({ path, taskName, errors, warnings, notices }) => ({
      path,
      taskName,
      errors,
      warnings,
      notices,
    })),
    findings: document.findings.map((finding) => findingJson(writer, finding)),
  });
}
