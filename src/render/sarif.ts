import type { AnyFinding, Location } from '../domain/findings/finding.ts';
import { defaultSeverity, isRuleId, type RuleId } from '../domain/findings/rules.ts';
import type { Language } from '../domain/language.ts';
import type { Report } from '../domain/report/report.ts';
import { plain } from './escape/plain.ts';
import { stringify } from './json/task-report.ts';
import { findingText, messagesIn } from './messages/catalogue.ts';
import type { Messages } from './messages/en.ts';
import { suggestionText } from './suggestion.ts';
import { byWeight } from './view.ts';

export interface SarifOptions {
  readonly language: Language;
  /** What each rule finds and why it matters, in English, for the reader of a result. */
  readonly help: Readonly<Record<RuleId, { readonly what: string; readonly why: string }>>;
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

const descriptor = (rule: RuleId, { help }: SarifOptions) => ({
  id: rule,
  shortDescription: { text: help[rule].what },
  fullDescription: { text: `${help[rule].what} ${help[rule].why}` },
  help: {
    text: `${help[rule].what} ${help[rule].why}`,
    markdown: `${help[rule].what}\n\n${help[rule].why}`,
  },
  defaultConfiguration: { level: levels[defaultSeverity[rule]] },
  properties: { tags: [rule.slice(0, rule.indexOf('/'))] },
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
  const rules = Object.keys(defaultSeverity)
    .filter(isRuleId)
    .filter((rule) => used.has(rule));
  return stringify({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tunegate',
            semanticVersion: report.tool.version,
            rules: rules.map((rule) => descriptor(rule, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules, messages)),
      },
    ],
  });
}
