import { commonHashes } from '../adapters/local/hashes.ts';
import { loadPolicy, requirePolicy, withOverrides } from '../commands/load-policy.ts';
import { validateTasks } from '../commands/validate.ts';
import type { Reason } from '../domain/reasons/reason.ts';
import { renderValidationJson } from '../render/json.ts';
import { renderValidationMarkdown } from '../render/markdown/validation.ts';
import { overFile, readSettings } from '../settings/settings.ts';
import { tool } from '../tool-version.ts';
import type { Sides } from './event-sides.ts';
import { openSides } from './open-sides.ts';
import { publishAnnotations, publishFiles, publishSummary } from './publish.ts';
import { note } from './run-notices.ts';
import type { Run } from './start-run.ts';

/** Checks all records of the head, by the rules of the base where there is one. Gives the exit status. */
export async function validateRun(run: Run, sides: Sides, notice: Reason | null): Promise<0 | 1> {
  await using opened = await openSides(run, sides);
  const { base, head } = opened.pair;
  const { configFile } = run.settings;
  const policies = [
    await loadPolicy(base, await base.entries(['']), configFile),
    await loadPolicy(head, await head.entries(['']), configFile),
  ] as const;
  requirePolicy(configFile, policies);
  const [basePolicy, headPolicy] = policies;
  const settings = readSettings(overFile(basePolicy.settings, run.given), 'input');
  const document = await validateTasks(head, {
    policy: withOverrides(basePolicy.policy, settings),
    findings: headPolicy.findings,
    failOn: settings.failOn,
    warnOnly: settings.warnOnly,
    tool,
    hashes: commonHashes,
    now: run.now,
    step: () => undefined,
  });
  const language = settings.language ?? 'en';
  const markdown = (budgetBytes: number) => renderValidationMarkdown(document, { language, budgetBytes });
  const what = {
    json: renderValidationJson(document, { language }),
    markdown: markdown(Number.MAX_SAFE_INTEGER),
    summary: markdown,
    findings: document.findings,
    outputs: { result: document.result },
  };
  await publishFiles(run, settings, what);
  const said = await publishSummary(run, settings, what);
  const all = notice === null ? said : [note(notice), ...said];
  publishAnnotations(all, document.findings, language, opened.prefix);
  return document.exitCode;
}
