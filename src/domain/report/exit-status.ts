import type { AnyFinding } from '../findings/finding.ts';

export const reportResults = ['pass', 'fail', 'inconclusive', 'pending'] as const;
export type ReportResult = (typeof reportResults)[number];

/** What ends with status 1 beside a pass: `error` is failed gates and error findings; the others add to it. */
export const failOnChoices = ['error', 'inconclusive', 'warning', 'never'] as const;
export type FailOn = (typeof failOnChoices)[number];

/**
 * The one place that turns a result into an exit status: 0 fine (pending and inconclusive too), 1 a gate failed or a
 * finding is an error. `fail-on` moves the line, `warn-only` takes it away; the result itself says the same either way.
 */
export function exitStatus(
  report: { readonly result: ReportResult; readonly findings: readonly Pick<AnyFinding, 'severity'>[] },
  failOn: FailOn,
  warnOnly: boolean,
): 0 | 1 {
  if (warnOnly || failOn === 'never') return 0;
  const has = (severity: AnyFinding['severity']) =>
    report.findings.some((finding) => finding.severity === severity);
  if (report.result === 'fail' || has('error')) return 1;
  if (failOn === 'inconclusive') return report.result === 'inconclusive' ? 1 : 0;
  if (failOn === 'warning') return report.result === 'inconclusive' || has('warning') ? 1 : 0;
  return 0;
}
