import { isShownAsNone } from '../domain/compare/allowed-drop.ts';
import { worsening } from '../domain/records/direction.ts';
import type { Report, TaskReport } from '../domain/report/report.ts';
import { limitValue, metricChange, pValue, valueAgainst } from './format.ts';
import { remarks } from './headline-remarks.ts';
import { reasonText } from './messages/catalogue.ts';
import type { Standing } from './messages/en/headline.ts';
import type { Messages } from './messages/en.ts';
import { goneSentence, loosenedOf, saidFirst } from './said-first.ts';
import { metricName, size, speakerFor } from './speaker.ts';
import { join, type Text, words } from './text.ts';
import { countFindings, isDeployedBaseline, knownMetrics, primaryOf, stateOf, toldApart } from './view.ts';

export type Tone = 'tip' | 'note' | 'warning' | 'caution';

/** The whole answer: what a person who reads only this line must know. */
export interface Headline {
  readonly tone: Tone;
  readonly lead: Text;
  readonly details: readonly Text[];
}

function standingChange(task: TaskReport, messages: Messages): Standing['change'] {
  const primary = primaryOf(task);
  if (primary === null || task.baseline === null || primary.change === null) return null;
  if (!task.comparability.comparable) return null;
  if (primary.outcome !== 'improved' && primary.outcome !== 'regressed' && primary.outcome !== 'unchanged') {
    return null;
  }
  if (task.verdict.reasons.some(({ code }) => code === 'zero-baseline')) return null;
  return {
    outcome: isShownAsNone(primary) ? 'unchanged' : primary.outcome,
    size: words(size(messages, primary.change, primary.scale)),
    signed: words(metricChange(primary.change, primary.scale)),
    equal: task.verdict.reasons.some(({ code }) => code === 'practically-equal'),
    baseline: task.baseline.version,
    deployed: isDeployedBaseline(task.baseline),
    significance: primary.significance,
    p: primary.pValue === null ? '' : pValue(primary.pValue),
  };
}

/** How the primary metric stands, in one sentence; else the verdict's first reasons. */
function standingOf(task: TaskReport, messages: Messages): readonly Text[] {
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const primary = primaryOf(task);
  const value = primary?.candidate ?? null;
  const scaleDiffers = task.gates.some(({ reason }) => reason.code === 'scale-differs');
  if (primary === null || value === null || !Number.isFinite(value) || scaleDiffers) {
    // The errors are counted at the end of the line.
    const reasons = task.verdict.reasons.filter(({ code }) => code !== 'errors-found');
    return reasons.slice(0, 2).map((reason) => reasonText(messages, reason, say));
  }
  const limit = task.primaryMetric?.threshold ?? null;
  // The value meets the threshold and its bound does not: saying the first alone would mislead.
  const bound = task.gates.find(
    ({ reason }) => reason.code === 'threshold-bound-missed' || reason.code === 'threshold-bound-unknown',
  )?.reason;
  const gap = limit === null ? 0 : worsening(value - limit, primary.direction);
  const standing = messages.headline.standing({
    metric: metricName(messages, primary.name),
    value: words(valueAgainst(value, limit ?? value, primary.scale)),
    threshold:
      limit === null
        ? null
        : bound !== undefined
          ? null
          : {
              limit: words(limitValue(limit, primary.scale)),
              met: gap <= 0,
              gap: words(size(messages, gap, primary.scale)),
            },
    change: standingChange(task, messages),
  });
  const loud = task.comparability.comparable ? [] : task.comparability.reasons.slice(0, 1);
  const said = loud.map((reason) => reasonText(messages, reason, say));
  // Why the numbers cannot be compared comes before the numbers; for a first version there is nothing to warn of.
  const sentences = task.baseline === null ? [standing, ...said] : [...said, standing];
  const missed = bound === undefined ? [] : [reasonText(messages, bound, say)];
  return [...missed, ...sentences, ...remarks(task, messages)];
}

function failedLead(task: TaskReport, report: Report, messages: Messages): Text {
  const say = messages.headline;
  const failed = task.gates.filter(({ outcome }) => outcome === 'fail').map(({ name }) => name);
  const errors = report.findings.some(
    ({ severity, task: path }) => severity === 'error' && path === task.path,
  );
  const version = task.candidate?.version;
  if (version === undefined || (errors && failed.every((gate) => gate === 'validation'))) {
    return say.broken(task.taskName);
  }
  const missed = task.gates.some(
    ({ reason }) => reason.code === 'threshold-missed' || reason.code === 'threshold-bound-missed',
  );
  return missed ? say.below(task.taskName, version) : say.failed(task.taskName, version);
}

/** No version is under review: the task goes, rests, or has none yet. */
function leadWithout(task: TaskReport, messages: Messages): Text {
  const say = messages.headline;
  const { taskName, status } = task;
  const gone = goneSentence(task, messages);
  if (gone !== null) return gone;
  const { reasons } = task.verdict;
  if (reasons.some(({ code }) => code === 'cleanup')) return say.cleanup(taskName);
  if (reasons.some(({ code }) => code === 'version-unchanged')) return say.unchanged(taskName);
  return status.head === 'archived' ? say.archived(taskName) : say.pendingTask(taskName);
}

function leadOfOne(task: TaskReport, report: Report, messages: Messages): Text {
  const say = messages.headline;
  const version = task.candidate?.version;
  const state = stateOf(task);
  if (state === 'fail') return failedLead(task, report, messages);
  if (version === undefined) return leadWithout(task, messages);
  if (state === 'pending' && task.status.head === 'archived') return say.archived(task.taskName);
  if (task.verdict.word === 'rollback') return say.rollback(task.taskName, version);
  if (state === 'inconclusive') {
    return task.baseline === null || task.comparability.comparable
      ? say.undecided(task.taskName, version)
      : say.notComparable(task.taskName, version, task.baseline.version);
  }
  if (state === 'caution') return say.caution(task.taskName, version);
  if (state === 'pending') return say.pending(task.taskName, version);
  const promoted = task.nextSteps.some(({ code }) => code === 'next-promote');
  if (task.verdict.word === 'adopt') {
    return promoted ? say.promote(task.taskName, version) : say.ship(task.taskName, version);
  }
  return promoted ? say.promotable(task.taskName, version) : say.acceptable(task.taskName, version);
}

function leadOfMany(tasks: readonly TaskReport[], messages: Messages): Text {
  const say = messages.headline;
  const named = (state: ReturnType<typeof stateOf>) =>
    tasks.filter((task) => stateOf(task) === state).map(({ taskName }) => taskName);
  const failed = named('fail');
  if (failed.length > 0) return say.manyFailed(failed.length, tasks.length, failed);
  const undecided = named('inconclusive');
  if (undecided.length > 0) return say.manyUndecided(undecided.length, tasks.length, undecided);
  const caution = named('caution');
  if (caution.length > 0) return say.manyCaution(caution.length, tasks.length, caution);
  return say.manyPassed(tasks.length);
}

function toneOf(report: Report, loose: boolean): Tone {
  if (report.result === 'fail') return 'caution';
  if (report.result === 'inconclusive') return 'warning';
  if (loose || report.tasks.some((task) => stateOf(task) === 'caution')) return 'warning';
  if (report.notices.some(({ code }) => code === 'no-task-found')) return 'warning';
  return report.result === 'pending' ? 'note' : 'tip';
}

/** The headline of a report: about the one task that decides, or about all. */
export function headlineOf(report: Report, messages: Messages): Headline {
  const named = toldApart(report);
  const { lead, details } = answerOf(named, messages);
  const loose = loosenedOf(named, messages);
  const alone = named.tasks.length === 0 && loose.length > 0 && report.result === 'pass';
  const answer = alone ? loose : [lead];
  return {
    tone: toneOf(report, loose.length > 0),
    lead: join([...saidFirst(named, messages), ...answer], messages.labels.space),
    details: alone ? details : [...details, ...loose],
  };
}

function answerOf(report: Report, messages: Messages): Pick<Headline, 'lead' | 'details'> {
  const counts = countFindings(report.findings);
  const say = messages.headline;
  const states = report.tasks.map(stateOf);
  const pending = states.filter((state) => state === 'pending').length;
  const decided = report.tasks.filter((_task, index) => states[index] !== 'pending');
  const failing = decided.filter((task) => stateOf(task) === 'fail');
  const also: Text[] = [];
  const warnings = counts.warning > 0 ? [say.also.warnings(counts.warning)] : [];
  if (report.tasks.length === 0 || (report.result === 'fail' && failing.length === 0 && counts.error > 0)) {
    const noTask = report.notices.some(({ code }) => code === 'no-task-found');
    const lead = counts.error > 0 ? say.brokenFiles(counts.error) : noTask ? say.noTask() : say.nothing();
    return { lead, details: warnings };
  }
  if (counts.error > 0) also.push(say.also.errors(counts.error));
  also.push(...warnings);
  const one = failing.length === 1 ? failing[0] : decided.length === 1 ? decided[0] : undefined;
  if (one !== undefined) {
    return {
      lead: leadOfOne(one, report, messages),
      details: [...standingOf(one, messages), ...also],
    };
  }
  if (decided.length === 0) {
    const only = report.tasks.length === 1 ? report.tasks[0] : undefined;
    const lead =
      only === undefined ? say.manyPending(report.tasks.length) : leadOfOne(only, report, messages);
    return { lead, details: also };
  }
  if (pending > 0) also.unshift(say.also.pending(pending));
  return { lead: leadOfMany(decided, messages), details: also };
}
