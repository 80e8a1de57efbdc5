import type { AnyFinding, Location, Severity } from '../domain/findings/finding.ts';
import type { RuleId } from '../domain/findings/rules.ts';
import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { plain } from './escape/plain.ts';
import { stringify } from './json/task-report.ts';
import { findingText, messagesIn } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { suggestionText } from './suggestion.ts';
import { byWeight } from './view.ts';

/** What a card says of its rule, as far as it is printed here. */
interface DescribedRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly documentation: { readonly what: string; readonly why: string };
}

export interface SarifOptions {
  readonly language: Language;
  /** Every rule in its order: what it finds and why it matters, in English, for the reader of a result. */
  readonly rules: Readonly<Record<RuleId, DescribedRule>>;
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** A path as a relative URI. */
const uri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const place = ({ file, line, column }: Location) => ({
  physicalLocation: {
    artifactLocation: { uri: uri(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  },
});

const descriptor = ({ id, severity, documentation: { what, why } }: DescribedRule) => ({
  id,
  shortDescription: { text: what },
  fullDescription: { text: `${what} ${why}` },
  help: { text: `${what} ${why}`, markdown: `${what}\n\n${why}` },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [id.slice(0, id.indexOf('/'))] },
});

const result = (finding: AnyFinding, rules: readonly RuleId[], messages: Messages) => ({
  ruleId: finding.rule,
  ruleIndex: rules.indexOf(finding.rule),
  level: levels[finding.severity],
  message: { text: plain([...findingText(messages, finding), ...suggestionText(finding, messages)]) },
  locations: [place(finding)],
  ...(finding.related === null ? {} : { relatedLocations: [place(finding.related)] }),
});

/** The findings as SARIF 2.1.0, for code scanning. */
export function renderReportSarif(report: Pick<Report, 'tool' | 'findings'>, options: SarifOptions): string {
  const messages = messagesIn(options.language);
  const findings = byWeight(report.findings);
  const used = new Set(findings.map(({ rule }) => rule));
  const described = Object.values(options.rules).filter(({ id }) => used.has(id));
  const rules = described.map(({ id }) => id);
  return stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tunegate',
            semanticVersion: report.tool.version,
            rules: described.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules, messages)),
      },
    ],
  });
}
