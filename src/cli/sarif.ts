import type { AnyFinding } from '../domain/findings/finding.ts';
import type { Language } from '../domain/language.ts';
import { tool } from '../tool-version.ts';

/** Findings as SARIF 2.1.0, with the documentation of their rules; both are loaded only when asked for. */
export async function sarif(
  { findings }: { readonly findings: readonly AnyFinding[] },
  language: Language,
): Promise<string> {
  const [{ renderReportSarif }, { rules }] = await Promise.all([
    import('../render/sarif.ts'),
    import('../rules/registry.ts'),
  ]);
  return renderReportSarif({ tool, findings }, { language, rules });
}
