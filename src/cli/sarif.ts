import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Language } from '../domain/language.ts';
import { rules } from '../rules/registry.ts';
import { tool } from '../tool-version.ts';

/** Findings as SARIF 2.1.0, with the documentation of their rules. */
export async function sarif(
  { findings }: { readonly findings: readonly AnyFinding[] },
  language: Language,
): Promise<string> {
  const { renderReportSarif } = await import('../render/sarif.ts');
  return renderReportSarif({ tool, findings }, { language, rules });
}
