import { type AnyFinding, type Severity, severities } from '../domain/findings/finding.ts';
import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { plain } from './escape/plain.ts';
import { short } from './escape/visible.ts';
import { findingText, messagesIn } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { suggestionText } from './suggestion.ts';
import { byWeight } from './view.ts';

export interface Annotation {
  readonly level: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The rule. */
  readonly title: string;
  /** On one line, at most 1,000 characters. */
  readonly message: string;
}

/** How many annotations of each level there is room for. */
export type AnnotationRoom = Readonly<Record<Severity, number>>;

/** GitHub keeps ten of each level a step (hazard dropped-annotations). */
export const annotationRoom: AnnotationRoom = { error: 10, warning: 10, notice: 10 };
const longestMessage = 1000;

const annotation = (finding: AnyFinding, messages: Messages): Annotation => ({
  level: finding.severity,
  file: finding.file,
  line: finding.line,
  column: finding.column,
  title: finding.rule,
  message: short(
    plain([...findingText(messages, finding), ...suggestionText(finding, messages)]),
    longestMessage,
  ),
});

/** Findings as annotations: of each level as many as there is room for, the last then says how many more there are. */
export function annotations(
  report: Pick<Report, 'findings'>,
  language: Language,
  room: AnnotationRoom = annotationRoom,
): readonly Annotation[] {
  const messages = messagesIn(language);
  const findings = byWeight(report.findings);
  return severities.flatMap((level) => {
    const all = findings.filter(({ severity }) => severity === level);
    const kept = room[level];
    if (all.length <= kept) return all.map((finding) => annotation(finding, messages));
    const shown = all.slice(0, kept).map((finding) => annotation(finding, messages));
    const last = shown[kept - 1];
    if (last === undefined) return shown;
    const rest = {
      ...last,
      title: 'Tunegate',
      message: messages.labels.moreInSummary(all.length - kept + 1),
    };
    return [...shown.slice(0, kept - 1), rest];
  });
}
