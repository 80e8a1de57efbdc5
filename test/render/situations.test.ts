import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { buildReport } from '../../src/domain/report/build-report.ts';
import { plain } from '../../src/render/escape/plain.ts';
import { headlineOf } from '../../src/render/headline.ts';
import { messagesIn, reasonText } from '../../src/render/messages/catalogue.ts';
import { speakerFor } from '../../src/render/speaker.ts';
import { knownMetrics } from '../../src/render/view.ts';
import { type PullSketch, reportInput } from '../domain/judge.ts';
import { situations } from './situations.ts';

/** What a reader sees first: the word, the headline, the reasons of the verdict, what to do next. */
function seen(name: string, sketch: PullSketch, language: (typeof languages)[number]): string {
  const messages = messagesIn(language);
  const report = buildReport(reportInput(sketch));
  const [task] = report.tasks;
  if (task === undefined) throw new Error('not reached');
  const say = speakerFor(messages, knownMetrics(task.metrics, task.primaryMetric));
  const { lead, details } = headlineOf(report, messages);
  const lines = (mark: string, reasons: typeof task.nextSteps) =>
    reasons.map((reason) => `  ${mark} ${plain(reasonText(messages, reason, say))}`);
  return [
    `${name}: ${task.verdict.word} (${messages.labels.verdicts[task.verdict.word]})`,
    `  ${[lead, ...details].map(plain).join(messages.labels.space)}`,
    ...lines('·', task.verdict.reasons),
    ...lines('→', task.nextSteps),
  ].join('\n');
}

test.each(languages)('thirty situations and more, in %s', async (language) => {
  const all = Object.entries(situations).map(([name, sketch]) => seen(name, sketch, language));
  await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(`golden/situations.${language}.txt`);
});
